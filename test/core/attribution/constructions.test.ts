import { describe, it } from 'vitest';
import { twins } from '../../support/markers.ts';
import { attributed } from './cases/attributed.ts';
import { check } from './harness.ts';

describe.each(Object.entries(attributed))('%s', (_, cases) => {
  it.each(cases)('%s', (marked) => check(marked));
});

it('a tie around its source', () => {
  check('⟦content|The pier⟧, ⟦cue:think|in ⟦source|her⟧ opinion⟧, ⟦content|is safe⟧.');
});

describe('line ends inside a wrapped paragraph', () => {
  const wrapped = '⟦source|Oda Brekke of Port Halden⟧ ⟦cue|said⟧ ⟦content|that the old\npier would close⟧.';
  it.each(twins(wrapped))('$title', ({ marked }) => check(marked));
});

describe('Ukrainian', () => {
  it.each([
    '⟦source|Ода Бреке⟧ ⟦cue|сказала⟧, ⟦content|що пірс закриють⟧.',
    '⟦content|«Пірс закриють»⟧, – ⟦cue|сказала⟧ ⟦source|Ода Бреке⟧.',
    '⟦content|"Пірс закриють"⟧, – ⟦cue|заявила⟧ ⟦source|вона⟧.',
    '⟦cue|За словами⟧ ⟦source|Бреке⟧, ⟦content|пірс закриють⟧.',
    '⟦cue|За даними⟧ ⟦source|поліції⟧, ⟦content|ніхто не постраждав⟧.',
    '⟦source|Вона⟧ ⟦cue|додала⟧, ⟦content|що пірс старий⟧.',
    '⟦source|Тессен⟧ ⟦cue:think|вважає⟧, ⟦content|що пірс безпечний⟧.',
    '⟦content|Пірс закриють у вівторок⟧, ⟦cue|сказала⟧ ⟦source|мерка Ода Брекке⟧.',
    '⟦content|Пірс⟧, ⟦cue|сказала⟧ ⟦source|Брекке⟧, ⟦content|закриють⟧.',
    '– ⟦content|Пірс закриють. Він старий⟧, – ⟦cue|сказала⟧ ⟦source|мерка Ода Брекке⟧.',
    '⟦content|«Пірс закриють,⟧ – ⟦cue|сказала⟧ ⟦source|Брекке⟧. – ⟦content|Він старий»⟧.',
    '⟦content|Пірс закриють⟧, ⟦cue|повідомляє⟧ ⟦source|«Береговий вісник»⟧.',
    '⟦cue|За ⟦source|її⟧ словами⟧, ⟦content|пірс старий⟧.',
    'Як ⟦source|Брекке⟧ ⟦cue|повідомила⟧, ⟦content|пірс старий⟧.',
  ])('%s', (marked) => check(marked, 'uk'));
});

describe('Russian', () => {
  it.each([
    '⟦source|Ода Брекке⟧ ⟦cue|сказала⟧, ⟦content|что пирс закроют⟧.',
    '⟦content|«Пирс закроют»⟧, – ⟦cue|сказала⟧ ⟦source|Ода Брекке⟧.',
    '⟦cue|По словам⟧ ⟦source|Брекке⟧, ⟦content|пирс закроют⟧.',
    '⟦source|Тессен⟧ ⟦cue:think|считает⟧, ⟦content|что пирс безопасен⟧.',
  ])('%s', (marked) => check(marked, 'ru'));
});
