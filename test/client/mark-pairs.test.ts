import { describe, expect, test } from 'vitest';
import { type Change, MarkPairs } from '../../src/mark-pairs.ts';

/** A text in which the user changes the marks between `[` and `]`, one change after another; what comes of it. */
function changed(text: string, marks: readonly number[], ...changes: readonly Change[]): string | null {
  const pairs = new MarkPairs(marks);
  let now = text;
  const make = ({ offset, length, text: words }: Change) => {
    now = now.slice(0, offset) + words + now.slice(offset + length);
  };
  for (const change of changes) {
    make(change);
    const following = pairs.follow(change);
    if (following === null) return null;
    for (const next of following.toReversed()) make(next);
  }
  return now;
}

const replace = (offset: number, text: string): Change => ({ offset, length: 1, text });
const take = (offset: number): Change => ({ offset, length: 1, text: '' });
const type = (offset: number, text: string): Change => ({ offset, length: 0, text });

describe('the other mark follows', () => {
  test.each([
    ['«', '«so»'],
    ['„', '„so“'],
    ['"', '"so"'],
    ['‘', '‘so’'],
  ])('an opening %s', (mark, expected) => {
    expect(changed('“so”', [0, 3], replace(0, mark))).toBe(expected);
    expect(changed('“so”', [0, 3], take(0), type(0, mark))).toBe(expected);
  });

  test.each([
    ['»', '«so»'],
    ['“', '„so“'],
    ['”', '“so”'],
  ])('a closing %s', (mark, expected) => {
    expect(changed('"so"', [0, 3], replace(3, mark))).toBe(expected);
    expect(changed('"so"', [0, 3], take(3), type(3, mark))).toBe(expected);
  });

  test('over several paragraphs', () =>
    expect(changed('“so\n“and so”', [0, 4, 11], take(4), type(4, '«'))).toBe('«so\n«and so»'));
});

describe('nothing follows', () => {
  test('while the mark is away', () => expect(changed('“so”', [0, 3], take(0))).toBe('so”'));
  test('what is no mark, or no mark for that side', () => {
    expect(changed('“so”', [0, 3], replace(0, 'x'))).toBeNull();
    expect(changed('“so”', [0, 3], replace(0, '»'))).toBeNull();
    expect(changed('“so”', [0, 3], take(0), type(0, '(('))).toBeNull();
  });
  test('a change elsewhere', () => {
    expect(changed('“so”', [0, 3], type(2, 'l'))).toBeNull();
    expect(changed('“so”', [0, 3], take(0), type(1, '«'))).toBeNull();
    expect(changed('“so”', [0, 3], { offset: 0, length: 4, text: '' })).toBeNull();
  });
});
