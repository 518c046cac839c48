import { describe, expect, it } from 'vitest';
import { semanticTokens } from '../../../server/core/features/semantic-tokens.ts';
import { analysisOf } from '../../support/analysis.ts';
import { twins } from '../../support/markers.ts';

/** One line a token, in text order: its type with its modifiers, and its words. */
function check(marked: string, expected: string): void {
  for (const twin of twins(marked)) {
    const { analysis, text, marks } = analysisOf(twin.marked);
    const range = marks.find(({ name }) => name === 'range');
    expect(
      semanticTokens(analysis, range).map(
        ({ type, modifiers, span }) => `${[type, ...modifiers].join('.')} ${text.slice(span.start, span.end)}`,
      ),
      twin.title,
    ).toEqual(expected.split('\n').filter(Boolean));
  }
}

describe('source entries', () => {
  it('show their parts', () =>
    check(
      'The pier is closed.\n\nSource: 😀 Oda Brekke, Mayor of Port Halden, on Facebook; Halden City Council',
      `
person Oda Brekke
role Mayor of Port Halden
channel Facebook
organisation Halden City Council`,
    ));
  it('show the chain, and whether it ends with people who have names', () =>
    check(
      'The pier is closed.\n\nSource: Bloomberg, citing sources familiar with the matter; European Pravda, citing ANSA',
      `
outlet Bloomberg
cue citing
source.unnamed.cited sources familiar with the matter
outlet European Pravda
cue citing
outlet.cited ANSA`,
    ));
});

describe('attributions', () => {
  it('show source and cue', () =>
    check(
      '😀 ⟦statement:attributed:own-source|The pier is closed, ⟦source:named|Oda Brekke⟧ ⟦cue:say|said⟧.⟧',
      `
source Oda Brekke
cue said`,
    ));
  it.each(['unnamed', 'vague', 'pronoun'])('tell %s sources apart', (kind) =>
    check(
      `⟦statement:attributed:own-source|The pier is closed, ⟦source:${kind}|they⟧ ⟦cue:say|said⟧.⟧`,
      `
source.${kind} they
cue said`,
    ),
  );
  it('show a document', () =>
    check(
      '⟦statement:attributed:own-source|The pier is closed, ⟦source:document|the decree⟧ ⟦cue:show|says⟧.⟧',
      `
document the decree
cue says`,
    ));
  it('show where content begins and ends, below everything else', () =>
    check(
      '😀 ⟦statement:attributed:own-source|⟦source:named|Oda Brekke⟧ ⟦cue:say|said⟧ ⟦content|that it would close on 19 August 2025, as “nobody can afford to keep it open in a winter like this”, and not later⟧.⟧',
      `
source Oda Brekke
cue said
content that it would close
date on 19 August 2025
content , as
quotation “nobody can afford to keep it open in a winter like this”
content , and not later`,
    ));
  it('leave guesses without a colour', () => {
    const { analysis } = analysisOf(
      '⟦statement:attributed:own-source|⟦content|The pier is closed⟧, ⟦source:named|Oda Brekke⟧ ⟦cue:say|said⟧.⟧',
      0.5,
    );
    expect(semanticTokens(analysis)).toEqual([]);
  });
  it('show vague wording', () =>
    check(
      '⟦statement:vague:vague-wording|The pier is ⟦cue:vague|reportedly⟧ closed.⟧',
      `
cue.vague reportedly`,
    ));
  it('show in Cyrillic', () =>
    check(
      '⟦statement:attributed:own-source|Причал закрито, ⟦cue:say|сказала⟧ ⟦source:named|Бреккe⟧.⟧',
      `
cue сказала
source Бреккe`,
    ));
});

describe('quotations', () => {
  it('go on around what is inside them, and stop at line breaks', () =>
    check(
      `The pier is closed.

Details: Brekke said: 😀 "We wait until ⟦statement:attributed:own-source|⟦source:named|the harbour master⟧ ⟦cue:say|says⟧ so.⟧

"It will pass soon."`,
      `
quotation "We wait until
source the harbour master
cue says
quotation so.
quotation "It will pass soon."`,
    ));
  it('of nobody are marked', () =>
    check(
      'The pier is closed.\n\nDetails: ⟦statement:unattributed:nobody|"We wait until it will pass."⟧ ⟦statement:attributed:own-source|"We are told that it will pass," Brekke said.⟧',
      `
quotation.unattributed "We wait until it will pass."
quotation "We are told that it will pass,"`,
    ));
  it('that are titles are left alone', () => check('The pier "Halden" is closed.', ''));
});

describe('dates', () => {
  it('show when they are resolved', () =>
    check(
      ' date 2025-08-19 😀 The pier will open on Wednesday.\n\nDetails: It was built 7 May 1987.',
      `
date on Wednesday
date 7 May 1987`,
    ));
  it('show when they are not', () => check('The pier will open on Wednesday.', 'date.unresolved on Wednesday'));
  it('show when the weekday is wrong', () =>
    check(' date 2023-05-04 The pier was closed on Wednesday 3 April.', 'date.contradicted on Wednesday 3 April'));
});

describe('statements of nobody', () => {
  it('are under everything else', () =>
    check(
      ' date 2025-08-19 ⟦statement:unattributed:nobody|The pier opens on Wednesday at noon.⟧',
      `
statement.unattributed The pier opens
date on Wednesday
statement.unattributed at noon.`,
    ));
});

describe('speakers', () => {
  it('of labels show', () =>
    check(
      'The pier is closed.\n\nQuote from Oda Brekke: "We wait until it will pass."',
      `
speaker Oda Brekke
quotation "We wait until it will pass."`,
    ));
});

describe('a range', () => {
  it('has the tokens that overlap it, whole', () =>
    check(
      'The pier is closed.\n\nSource: Northwire; Coastal ⟦range|Herald, citing⟧ Veld; Reuters',
      `
outlet Coastal Herald
cue citing`,
    ));
});
