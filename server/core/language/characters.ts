/** Classes of UTF-16 code units, as the tokeniser and the feature extractors see them. */
const OTHER = 0;
export const SPACE = 1;
export const UPPER = 2;
export const LOWER = 3;
export const DIGIT = 4;
/** Combining marks and half surrogates of letters: they extend a word but do not start its case. */
export const MARK = 5;

const UNKNOWN = 255;
const classes = new Uint8Array(0x10000).fill(UNKNOWN);

/** The class of the UTF-16 code unit `code`; 0 (`OTHER`) for NaN, that is past the end of a text. */
export function classOf(code: number): number {
  const known = classes[code];
  if (known === undefined) return OTHER;
  if (known !== UNKNOWN) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

function classify(code: number): number {
  const char = String.fromCharCode(code);
  if (/[\s\u0085\u200b\ufeff]/u.test(char)) return SPACE;
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return UPPER;
  if (/\p{L}/u.test(char)) return LOWER;
  if (/\p{N}/u.test(char)) return /\p{Nd}/u.test(char) ? DIGIT : OTHER;
  if (/\p{M}/u.test(char)) return MARK;
  return OTHER;
}

/** Whether `code` can stand inside a word: a letter, a digit or a mark. */
export function isWordCode(code: number): boolean {
  return classOf(code) >= UPPER;
}

/** Whether `code` is a letter. */
export function isLetter(code: number): boolean {
  const found = classOf(code);
  return found === UPPER || found === LOWER;
}

/** Whether `code` is a decimal digit. */
export function isDigit(code: number): boolean {
  return classOf(code) === DIGIT;
}

/** Whether `code` is an apostrophe or a mark typed for one: ' ’ ‘ ʼ `. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x02bc || code === 0x2018 || code === 0x60;
}

/** `code` in lower case, for the scripts the models know: Latin, Greek and Cyrillic letters of one code unit. */
export function lowerCode(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 32 : code;
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7 ? code + 32 : code;
  if (classOf(code) !== UPPER) return code;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}
