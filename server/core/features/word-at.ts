import type { Span } from '../text/span.ts';

const wordCharacter = /^[\p{L}\p{M}\p{N}]$/u;
const apostrophe = /^['’ʼ]$/;

/**
 * The word that `offset` touches: letters, marks and digits of any script, with single apostrophes (' ’ ʼ) between
 * them. Null beside white space and punctuation. Costs as much as the word is long.
 */
export function wordAt(text: string, offset: number): Span | null {
  let start = offset;
  while (start > 0) {
    const before = start - characterBefore(text, start).length;
    if (!belongsToWord(text, before)) break;
    start = before;
  }
  let end = offset;
  while (end < text.length && belongsToWord(text, end)) end += characterAt(text, end).length;
  return start < end ? { start, end } : null;
}

function belongsToWord(text: string, at: number): boolean {
  const character = characterAt(text, at);
  if (!apostrophe.test(character)) return wordCharacter.test(character);
  return wordCharacter.test(characterBefore(text, at)) && wordCharacter.test(characterAt(text, at + 1));
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function characterBefore(text: string, at: number): string {
  const pair = at >= 2 && text.codePointAt(at - 2)! > 0xffff;
  return text.slice(Math.max(0, at - (pair ? 2 : 1)), at);
}
