import { describe, expect, it } from 'vitest';
import { foldingRanges } from '../../../server/core/features/folding.ts';
import { analysisOf } from '../../support/analysis.ts';
import { twins } from '../../support/markers.ts';

/** Marks every folding range with its kind. */
function check(marked: string): void {
  for (const twin of twins(marked)) {
    const { analysis, text, marks } = analysisOf(twin.marked);
    const words = (name: string, start: number, end: number) => `${name}|${text.slice(start, end)}`;
    expect(
      foldingRanges(analysis).map(({ kind, span }) => words(kind, span.start, span.end)),
      twin.title,
    ).toEqual(marks.map(({ name, start, end }) => words(name, start, end)));
  }
}

describe('folding', () => {
  it('takes sections of several lines, not those of one', () =>
    check(`😀 The pier is closed.

Source: Northwire

⟦section|Details: 😀 It is windy.

It is cold.⟧

⟦section|Background:

The pier was built in 1987.⟧`));

  it('takes a header of several lines', () =>
    check(`⟦header|😀 Pier of Port Halden closed
Oda BrekkeSunday, 28 July 2024, 15:38⟧

The pier is closed. It is windy.

Source: Northwire`));

  it('takes quotations of several paragraphs, even interrupted ones', () =>
    check(`The pier is closed.

Source: Northwire

⟦section|Details: It is windy.

Brekke said: 😀 ⟦quotation|"We wait.

Advertisement:

"It will pass."⟧

"It is one line."⟧`));

  it('leaves out a quotation that starts on the line of its section', () =>
    check(`The pier is closed.

Source: Northwire

⟦section|Quote from Oda Brekke: "We wait.

"It will pass."⟧`));

  it('takes boilerplate that stands together as one', () =>
    check(`The pier is closed.

⟦section|Details: It is windy.

⟦boilerplate|Advertisement:

Support Ukrainska Pravda on Patreon!⟧

It is cold.⟧`));

  it('ends a section before the line that the next one starts in', () =>
    check(`The pier is closed.

⟦section|Details: It is windy.

It is cold.⟧

It is wet. ⟦section|Quote: "We wait," Brekke said.

"It will pass."⟧`));

  it('takes nothing of an empty text', () => check(''));
});
