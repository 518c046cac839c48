import { isSpace } from '../text/span.ts';

/** Classes of UTF-16 code units, remembered in a table: the scanners of this folder ask for millions of them. */
const other = 1;
const digit = 2;
const upper = 3;
/** Also letters of scripts without case. */
const lower = 4;

const classes = new Uint8Array(0x10000);

function classOf(code: number): number {
  const known = classes[code];
  if (known === undefined) return other; // NaN: outside the text.
  if (known > 0) return known;
  const found = classify(String.fromCharCode(code));
  classes[code] = found;
  return found;
}

function classify(character: string): number {
  if (/\p{Nd}/u.test(character)) return digit;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return upper;
  return /\p{L}/u.test(character) ? lower : other;
}

export function isLetterAt(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) >= upper;
}

export function isDigitAt(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === digit;
}

export function isUpperAt(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === upper;
}

/** Whether a letter that is not a capital stands at `at`. */
export function isLowerAt(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === lower;
}

/** Whether a letter or a digit stands at `at`. */
export function isWordAt(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) >= digit;
}

/** Whether white space, or an end of the text, is at `at`. */
export function isBlankAt(text: string, at: number): boolean {
  return at < 0 || at >= text.length || isSpace(text.charCodeAt(at));
}

/** Where the white space that starts at `at` ends. */
export function skipSpace(text: string, at: number): number {
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** One past the last code unit before `at` that is not white space. */
export function skipSpaceBack(text: string, at: number): number {
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
