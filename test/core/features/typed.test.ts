import { describe, expect, it } from 'vitest';
import { parse } from '../../../server/core/article/parse.ts';
import { defaultFormatting, type FormattingOptions } from '../../../server/core/features/formatting/model.ts';
import { formatTyped, formattingTriggers } from '../../../server/core/features/typed.ts';
import { applyEdits } from '../../support/edits.ts';
import { twins, unmark } from '../../support/markers.ts';

/** What the text becomes when the character before the cursor has just been typed. */
function check(marked: string, expected: string, options: Partial<FormattingOptions> = {}): void {
  for (const [index, twin] of twins(marked).entries()) {
    const { text, cursors } = unmark(twin.marked);
    const offset = cursors[0]!;
    const typed = text[offset - 1]!;
    expect(formattingTriggers).toContain(typed);
    const edits = formatTyped(parse(text), offset, typed, { ...defaultFormatting, ...options });
    expect(applyEdits(text, edits), twin.title).toBe(twins(expected)[index]!.marked);
  }
}

const lead = 'The pier is closed.\n\nSource: Northwire\n\n';

describe('a finished line', () => {
  it('is tidied, and no other', () =>
    check(`${lead}It  is late.\nDETAILS :It  is  windy.  \n¦`, `${lead}It  is late.\nDetails: It is windy.\n`));
  it('of nothing but blanks is emptied', () => check(`${lead}   \n¦`, `${lead}   \n`));
  it('that is tidy stays', () => check(`${lead}Details: It is windy.\n¦`, `${lead}Details: It is windy.\n`));
  it('may be the first', () => check('The  pier is closed. \n¦', 'The pier is closed.\n'));
});

describe('a colon', () => {
  it('prints its label', () => check(`${lead}DETAILS:¦`, `${lead}Details:`));
  it('of no label is a colon', () => check(`${lead}Details: BREKKE:¦`, `${lead}Details: BREKKE:`));
});

describe('a straight mark', () => {
  const before = `${lead}Details: “It is windy,” Brekke said. `;
  it('becomes the article’s own', () => {
    check(`${before}"¦`, `${before}“`);
    check(`${before}“It is cold,"¦`, `${before}“It is cold,”`);
  });
  it('stays in an article of straight marks, and where marks are kept', () => {
    check(`${lead}Details: "It is windy," Brekke said. "¦`, `${lead}Details: "It is windy," Brekke said. "`);
    check(`${before}"¦`, `${before}"`, { quotationMarks: 'keep' });
    check(`${before}"¦`, `${before}«`, { quotationMarks: 'guillemet' });
  });
  it('of inches stays', () => check(`${before}The pipe of 12"¦ is old.`, `${before}The pipe of 12" is old.`));
});

describe('a mark of another style', () => {
  it('takes its partner along', () => {
    check(`${lead}Details: «¦It is windy,” Brekke said.`, `${lead}Details: «It is windy,» Brekke said.`);
    check(`${lead}Details: “It is windy,»¦ Brekke said.`, `${lead}Details: «It is windy,» Brekke said.`);
    check(`${lead}Details: „¦It is windy,» Brekke said.`, `${lead}Details: „It is windy,“ Brekke said.`);
  });
  it('that has its partner, or none, changes nothing', () => {
    check(`${lead}Details: «¦It is windy,» Brekke said.`, `${lead}Details: «It is windy,» Brekke said.`);
    check(`${lead}Details: «¦It is windy.`, `${lead}Details: «It is windy.`);
  });
});
