import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordAt } from '../../../server/core/features/word-at.ts';
import { count, excerpt } from '../../../server/core/features/words.ts';
import { unmark } from '../../support/markers.ts';

describe('wordAt', () => {
  const check = (marked: string) => {
    const { text, marks, cursors } = unmark(marked);
    for (const cursor of cursors) {
      const word = wordAt(text, cursor);
      expect(word && text.slice(word.start, word.end)).toBe(marks[0] ? text.slice(marks[0].start, marks[0].end) : null);
    }
  };

  it('is the word around the cursor, its ends included', () => check('the ⟦¦Co¦ast¦⟧ Herald'));
  it('is in Cyrillic', () => check('сказала ⟦¦Бре¦кке¦⟧.'));
  it.each(["'", '’', 'ʼ'])('may have %s inside', (mark) => {
    check(`the ⟦¦Herald¦${mark}¦s¦⟧ sources`);
    check(`на ⟦об¦${mark}¦єкті⟧ тихо`);
  });
  it('does not begin or end with an apostrophe', () => check("the '⟦¦pier¦⟧' is closed"));
  it('has no two apostrophes in a row', () => check("⟦¦a¦⟧''b"));
  it('is a number', () => check('about ⟦4¦2⟧ bites'));
  it('is made of letters outside the first plane too', () => check('so ⟦¦𝒜¦𝒷¦⟧ it is'));
  it('keeps its combining marks', () => check('⟦Gi¦ja\u0301⟧ nou'));
  it('is not beside white space and punctuation', () => check('a ¦ b (¦) ¦'));
  it('is not in an empty text or an emoji', () => check('¦😀¦'));
});

describe('excerpt', () => {
  it('is on one line', () => expect(excerpt('  The pier\r\n\tis\u00a0closed. ')).toBe('The pier is closed.'));
  it('is cut between words', () => expect(excerpt('Port Halden pier is closed', 20)).toBe('Port Halden pier is…'));
  it('is cut inside a word that is too long', () => expect(excerpt('a'.repeat(50), 10)).toBe(`${'a'.repeat(9)}…`));
  it('is not cut when it fits', () => expect(excerpt('a'.repeat(10), 10)).toBe('a'.repeat(10)));
  it('does not cut a surrogate pair', () => expect(excerpt('😀'.repeat(10), 8)).toBe('😀😀😀…'));
  it('has no control characters and nothing that turns the direction of writing', () =>
    expect(excerpt('a\u202eb\u2066c\u0000d\u001be\u200ff')).toBe('abcdef'));
  it('is well formed', () => expect(excerpt('a\ud83d b')).toBe('a\ufffd b'));

  it('has at most the length asked for, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 4, max: 40 }), (text, limit) => {
        const short = excerpt(text, limit);
        expect(short.length).toBeLessThanOrEqual(limit);
        expect(short).not.toMatch(/\p{Surrogate}/u);
        expect(short).not.toMatch(/[\r\n\t]/);
      }),
    );
  });
});

describe('count', () => {
  it('has a singular and a plural', () => {
    expect([0, 1, 2].map((number) => count(number, 'source'))).toEqual(['0 sources', '1 source', '2 sources']);
  });
});
