import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/core/analysis.ts';
import { defaultConfiguration } from '../../../server/core/configuration.ts';
import { type HintKinds, inlayHints } from '../../../server/core/features/inlay-hints.ts';
import { twins, unmark } from '../../support/markers.ts';

/** The hints are those marked, each behind its words: `⟦= Oda Brekke|She⟧`. */
function check(marked: string, kinds: Partial<HintKinds>, range?: { start: number; end: number }): void {
  for (const twin of twins(marked)) {
    const text = twin.marked.replaceAll(/⟦[^|]*\||⟧/g, '');
    const expected: string[] = [];
    let removed = 0;
    for (const { 0: mark, index } of twin.marked.matchAll(/⟦([^|]*)\||⟧/g)) {
      const label = /⟦([^|]*)\|/.exec(mark)?.[1];
      if (label === undefined) expected[expected.length - 1] = `${index - removed} ${expected.at(-1)}`;
      else expected.push(label);
      removed += mark.length;
    }
    const analysis = analyse(text, defaultConfiguration);
    const whole = { start: 0, end: text.length };
    const hints = inlayHints(analysis, range ?? whole, { speakers: false, dates: false, ...kinds });
    expect(
      hints.map(({ offset, label }) => `${offset} ${label}`),
      twin.title,
    ).toEqual(expected);
    for (const { tooltip } of hints) expect(tooltip).toMatch(/^.+\S$/);
  }
}

describe('hints of speakers', () => {
  const speakers = { speakers: true };
  it('say whom a pronoun means', () =>
    check('The pier is closed, Mayor Oda Brekke said. ⟦= Oda Brekke|She⟧ said that it was windy.', speakers));
  it('say whose a quotation is that goes on', () =>
    check(
      'Mayor Oda Brekke said: “We wait for the wind to go down.”\n\n⟦— Oda Brekke|“It will pass before Monday, and we go on.”⟧',
      speakers,
    ));
  it('say who goes on in reported speech', () =>
    check(
      'The pier is closed, Mayor Oda Brekke said. ⟦— Oda Brekke|The lamp would be repaired.⟧ It is new.',
      speakers,
    ));
  it('stand once behind what is the same person’s', () =>
    check(
      'Mayor Oda Brekke said: “We wait for the wind to go down.”\n\n⟦— Oda Brekke|“It will pass before Monday. We go on then with what is left.”⟧',
      speakers,
    ));
  it('do not repeat what the words say, nor what a label says', () =>
    check('Oda Brekke said that it was windy.\n\nQuote from Brekke: “It will pass before Monday.”', speakers));
  it('are not there unless wanted', () => check('Oda Brekke said so on Friday. She said that it was windy.', {}));
});

describe('hints of dates', () => {
  const dates = { dates: true };
  it('say which day is meant', () =>
    check(
      ' date 2025-03-21 It rained ⟦= 18 March|on Tuesday⟧, Brekke said. It was dry ⟦= Thursday 20 March|yesterday⟧ and ⟦= Monday|on 3 March⟧.',
      dates,
    ));
  it('say the year where it is another', () =>
    check(' date 2025-01-02 It rained ⟦= Tuesday 2024|on 31 December⟧, Brekke said.', dates));
  it('say nothing where the date says all, or cannot be told', () => {
    check(' date 2025-03-21 It rained on 18 March 2025, Brekke said.', dates);
    check('It rained on Tuesday, Brekke said.', dates);
  });
});

it('only those of the range are made', () => {
  const { text, cursors } = unmark(
    ' date 2025-03-21 It rained on Tuesday. ¦It was dry on Monday.¦ It rained on Sunday.',
  );
  const analysis = analyse(text, defaultConfiguration);
  const hints = inlayHints(analysis, { start: cursors[0]!, end: cursors[1]! }, { speakers: true, dates: true });
  expect(hints.map(({ label }) => label)).toEqual(['= 17 March']);
});
