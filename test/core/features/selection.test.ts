import { describe, expect, it } from 'vitest';
import { selectionRanges } from '../../../server/core/features/selection.ts';
import { analysisOf } from '../../support/analysis.ts';
import { twins } from '../../support/markers.ts';

/** Every mark around the cursor is a step of the selection, from the inside out; the whole text is the last one. */
function check(marked: string): void {
  for (const twin of twins(marked)) {
    const { analysis, text, marks, cursors } = analysisOf(twin.marked);
    const steps = [...marks].sort((a, b) => a.end - a.start - (b.end - b.start));
    for (const cursor of cursors)
      expect(
        selectionRanges(analysis, cursor).map(({ start, end }) => text.slice(start, end)),
        twin.title,
      ).toEqual([...steps.map(({ start, end }) => text.slice(start, end)), text]);
  }
}

describe('the selection grows', () => {
  it('from word to sentence, paragraph, section and article', () =>
    check(`The pier is closed.

Source: Northwire

⟦Details: ⟦⟦😀 The ⟦Hera¦ld’s⟧ reporters wait.⟧ It is windy.⟧

It is cold.⟧`));
  it('over a quotation inside a sentence', () =>
    check(`The pier is closed.

⟦Details: ⟦⟦⟦"⟦We ⟦wa¦it⟧,⟧"⟧ Brekke said.⟧ It is windy.⟧

It is cold.⟧`));
  it('over a quotation of several sentences', () =>
    check(`The pier is closed.

⟦Details: ⟦Brekke: ⟦"⟦It will pass. ⟦We ⟦wa¦it⟧.⟧ It is only wind.⟧"⟧ It is windy.⟧

It is cold.⟧`));
  it('over a quotation of several paragraphs', () =>
    check(`The pier is closed.

⟦Details: It is windy.

Brekke said: ⟦"It is only wind.

⟦⟦"We ⟦wa¦it⟧.⟧ It will pass."⟧⟧

It is cold.⟧`));
  it('in Cyrillic', () =>
    check(`Причал закрито.

⟦Деталі: ⟦⟦На ⟦¦об¦’¦єкті¦⟧ тихо.⟧ Вітер.⟧

Холодно.⟧`));
  it('in a header', () =>
    check(`⟦⟦😀 Pier of Port ⟦Hal¦den⟧ closed⟧
Oda BrekkeSunday, 28 July 2024, 15:38

⟧The pier is closed. It is windy.

Source: Northwire`));
  it('in boilerplate', () =>
    check(`The pier is closed.

⟦Details: It is windy.

⟦Support Ukrainska ⟦Pra¦vda⟧ on Patreon!⟧

It is cold.⟧`));
  it('in a source entry', () =>
    check(`The pier is closed.

⟦Source: ⟦⟦⟦North¦wire⟧, citing Veld⟧; Oda Brekke⟧⟧

Details: It is windy.`));
  it('from between two paragraphs to the section around', () =>
    check(`The pier is closed.

⟦Details: It is windy.

¦
It is cold.⟧`));
  it('to nothing in an empty text', () => check('¦'));
});

it('keeps an offset outside the text in it', () => {
  const { analysis, text } = analysisOf('The pier is closed.');
  for (const offset of [-5, 500])
    expect(selectionRanges(analysis, offset).at(-1)).toEqual({ start: 0, end: text.length });
});
