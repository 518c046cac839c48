import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/core/analysis.ts';
import { defaultConfiguration } from '../../../server/core/configuration.ts';
import { linkedMarks } from '../../../server/core/features/linked-editing.ts';
import { twins, unmark } from '../../support/markers.ts';

/** At the cursor the marked places are linked; none are where none are marked. */
function check(marked: string, same?: boolean): void {
  for (const twin of twins(marked)) {
    const { text, marks, cursors } = unmark(twin.marked);
    const linked = linkedMarks(analyse(text, defaultConfiguration), cursors[0]!);
    expect(linked?.marks ?? [], twin.title).toEqual(marks.map(({ start, end }) => ({ start, end })));
    if (same !== undefined) expect(linked?.same).toBe(same);
  }
}

describe('quotation marks', () => {
  it('are linked from either side of either mark', () => {
    check('Brekke said: ¦⟦“⟧It is windy.⟦”⟧ She left.', false);
    check('Brekke said: ⟦“⟧¦It is windy.⟦”⟧ She left.');
    check('Brekke said: ⟦“⟧It is windy.⟦”⟧¦ She left.');
    check('Brekke said: ⟦"⟧¦It is windy.⟦"⟧ She left.', true);
  });
  it('are linked over all paragraphs', () =>
    check('Brekke said: ⟦“⟧It is windy.\n\n⟦“⟧It is cold.\n\n⟦“⟧It is late.⟦¦”⟧ She left.'));
  it('of an inner quotation are its own', () =>
    check('Brekke said: “It is ⟦‘⟧very windy and cold⟦’⟧¦ here.” She left.'));
  it('are not linked in between, nor where there is no pair', () => {
    check('Brekke said: “It is ¦windy.” She left.');
    check('Brekke said: “¦It is windy.');
    check('Brekke’¦s friend left.');
  });
});
