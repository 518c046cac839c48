import { describe, expect, test } from 'vitest';
import { findLabels } from '../../../server/core/article/labels.ts';
import { unmark } from '../../support/markers.ts';

/** Every label of the paragraph is marked `⟦kind position|words⟧`; what is not marked is no label. */
function check(marked: string): void {
  const { text, marks } = unmark(marked);
  const expected = marks.map(({ name, start, end }) => `${name} ${text.slice(start, end)} @${start}`);
  const found = findLabels(text).map(
    ({ kind, position, span }) => `${kind} ${position} ${text.slice(span.start, span.end)} @${span.start}`,
  );
  expect(found).toEqual(expected);
}

describe('labels at the start of a paragraph', () => {
  test.each([
    '⟦source start|Source:⟧ Ilmar Tessen on Telegram',
    '⟦source start|Source:⟧Veld in a comment to Northwire',
    '⟦source start|SOURCE:⟧ Northwire',
    '⟦source start|Source :⟧ Northwire',
    '⟦source start|**Source:**⟧ Northwire',
    '⟦source start|**Source**:⟧ Northwire',
    '⟦details start|__Details:__⟧ The pier is closed.',
    '⟦background start|Background:⟧',
    '⟦quote start|Quote from Tessen:⟧ "The roof has collapsed."',
    '⟦quote start|Quote from Dr. Liv M. Aronsen:⟧ "The roof has collapsed."',
    '⟦update start|Updated at 23:40:⟧ Brekke said six.',
    '⟦update start|Update (23:40):⟧ Brekke said six.',
    '⟦update start|Updated:⟧ Brekke said six.',
    '⟦topic start|About renaming the line:⟧ "You know, it is a joke."',
    '⟦photo start|Photo:⟧ Port Bladet',
    '⟦link start|Read also:⟧ How the islands prepare',
    "⟦context start|Why it's important:⟧ The line is old.",
    '⟦what-happened start|What happened:⟧ The crane fell.',
    '⟦advertisement start|Advertisement:⟧',
  ])('%s', check);
});

describe('labels inside a paragraph', () => {
  test.each([
    '⟦source start|Source:⟧ Halden Health Department ⟦details inline|Details:⟧ The hromadas were affected.',
    'One person was hurt. ⟦quote inline|Quote:⟧ "There will be more."',
    'More in the chart [Read also].” ⟦quote inline|Quote:⟧ "There will be more."',
    '⟦source start|Source:⟧ Kyrre Testen ⟦quote inline|Quote from Testen:⟧ "It burns." ⟦advertisement inline|Advertisement:⟧ More.',
  ])('%s', check);
});

describe('Ukrainian and Russian labels', () => {
  test.each([
    '⟦source start|Джерело:⟧ Ільмар Тессен у Telegram',
    '⟦quote start|Пряма мова Тессена:⟧ "Дах обвалився".',
    '⟦quote start|Пряма мова:⟧ "Дах обвалився".',
    '⟦update start|Оновлено о 23:40:⟧ Шестеро.',
    '⟦reminder start|Що передувало:⟧ Шторм.',
    '⟦source start|Источник:⟧ Тессен',
    '⟦quote start|Прямая речь Тессена:⟧ «Крыша обрушилась».',
    '⟦background start|Предыстория:⟧ Шторм.',
    '⟦topic start|О переименовании линии:⟧ «Это шутка».',
    '⟦reminder bare|Нагадаємо⟧',
  ])('%s', check);
});

describe('bare labels', () => {
  test.each(['⟦details bare|Details⟧', '⟦reminder bare|Recall⟧', '⟦addendum bare|Addendum⟧', '⟦context bare|Context⟧'])(
    '%s',
    check,
  );
});

describe('what is no label', () => {
  test.each([
    'Lavrov: the talks go on.',
    'He added: "We will stop."',
    'The source: a pipe under the pier.',
    'About 600 people: all of them from Tolva.',
    'About the pier: it is closed.',
    'the details: none',
    'Details of the plan are not known.',
    'Quote from the film "Pier": it is long.',
    'There are two: Details and Quote.',
    'A photo (Source: Northwire) shows the pier.',
    'At 23:40: nothing.',
    'Updated figures: 40 dead.',
    'Recall that the pier is closed',
  ])('%s', check);
});

test('the parts of a label', () => {
  const [speaker] = findLabels('Quote from Oda Brekke: "Yes."');
  expect(speaker).toMatchObject({
    label: 'Quote from Oda Brekke',
    speaker: { text: 'Oda Brekke', span: { start: 11, end: 21 } },
  });
  const [time] = findLabels('Updated at 23:40: six.');
  expect(time?.time).toEqual({ hour: 23, minute: 40, span: { start: 11, end: 16 } });
  const [topic] = findLabels('About tickets: “No.”');
  expect(topic?.topic).toEqual({ text: 'tickets', span: { start: 6, end: 13 } });
});
