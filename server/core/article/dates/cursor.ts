import type { Span } from '../../text/span.ts';
import { isDigitAt, isLetterAt, isWordAt, skipSpace, skipSpaceBack } from '../characters.ts';
import { smallLetters } from './names.ts';

/** No word that matters for a date is longer, in UTF-16 code units. */
const longestWord = 24;

export interface Word extends Span {
  /** In small letters, with one kind of apostrophe and without an English 's. */
  readonly word: string;
}

/** The word that starts at `start`; null when none does, or one too long to matter. */
export function wordAt(text: string, start: number): Word | null {
  const end = wordEnd(text, start);
  return end === start || end - start > longestWord ? null : wordOf(text, start, end);
}

/** The word after the white space at `at`. */
export function wordAfter(text: string, at: number): Word | null {
  return wordAt(text, skipSpace(text, at));
}

/** The word before the white space that ends at `at`. */
export function wordBefore(text: string, at: number): Word | null {
  const end = skipSpaceBack(text, at);
  let start = end;
  while (start > 0 && end - start <= longestWord && isInWord(text, start - 1)) start--;
  return start === end || end - start > longestWord ? null : wordOf(text, start, end);
}

/** Where the letters and apostrophes from `start` on end. */
function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isInWord(text, end)) end++;
  return end;
}

function wordOf(text: string, start: number, end: number): Word {
  const word = smallLetters(text.slice(start, end));
  return word.endsWith("'s") ? { word: word.slice(0, -2), start, end: end - 2 } : { word, start, end };
}

/** A letter, or an apostrophe between two letters. */
function isInWord(text: string, at: number): boolean {
  return isLetterAt(text, at) || (isApostropheAt(text, at) && isLetterAt(text, at - 1) && isLetterAt(text, at + 1));
}

function isApostropheAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x27 || code === 0x2019 || code === 0x2bc;
}

export interface NumberAt extends Span {
  readonly value: number;
  readonly digits: number;
}

/** The number of at most four digits that starts at `start`, and is not part of a longer one (`12,000`, `10:30`, `3.5`). */
export function numberAt(text: string, start: number): NumberAt | null {
  let end = start;
  while (isDigitAt(text, end) && end - start < 5) end++;
  const digits = end - start;
  if (digits === 0 || digits > 4) return null;
  if (/[.,:/%]/u.test(text.charAt(end)) && isDigitAt(text, end + 1)) return null;
  return { start, end, digits, value: Number(text.slice(start, end)) };
}

/** The number of at most two digits that ends at `end`, and is not part of a longer one or of a word. */
export function numberBefore(text: string, end: number): NumberAt | null {
  let start = end;
  while (isDigitAt(text, start - 1) && end - start < 3) start--;
  const digits = end - start;
  if (digits === 0 || digits > 2) return null;
  if (isWordAt(text, start - 1) || (/[.,:$€£№#]/u.test(text.charAt(start - 1)) && !isListComma(text, start - 1)))
    return null;
  return { start, end, digits, value: Number(text.slice(start, end)) };
}

/** A comma that is not inside a number: `on Monday,18 August`. */
function isListComma(text: string, at: number): boolean {
  return text.charAt(at) === ',' && !isDigitAt(text, at - 1);
}

/** Whether a dash (or slash) stands at `at`. */
export function isDashAt(text: string, at: number): boolean {
  return /[-–—‑/]/u.test(text.charAt(at));
}
