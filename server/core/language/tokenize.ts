import { abbreviationTables } from '../data/abbreviations.ts';
import { APHETIC, BOUND_PREFIXES, CLITICS, FUSED, UNITS } from '../data/en/contractions.ts';
import {
  classOf,
  DIGIT,
  isApostrophe,
  isDigit,
  isLetter,
  isWordCode,
  LOWER,
  MARK,
  SPACE,
  UPPER,
} from './characters.ts';
import { linkEnd } from './links.ts';

/** The tokens of a stretch of text, in text order and without overlap; between them stands white space only. */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  /** UTF-16 offsets into `text`. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Divides `text` from `start` to `end` (UTF-16 offsets; one sentence, or any longer stretch) into tokens after the
 * conventions of Universal Dependencies. A full stop at the stretch's end is a token of its own, also after an
 * abbreviation.
 */
export function tokenize(text: string, start = 0, end = text.length): Tokens {
  const scanner = new Scanner(text, Math.max(0, start), Math.min(text.length, end));
  scanner.run();
  return {
    text,
    length: scanner.count,
    starts: scanner.starts.slice(0, scanner.count),
    ends: scanner.ends.slice(0, scanner.count),
  };
}

/** Longest word looked up in a table. */
const LONGEST_ENTRY = 16;

const { titles, beforeNumbers, common, final, clock, notInitials } = abbreviationTables.en;
const ABBREVIATIONS: ReadonlySet<string> = new Set([...titles, ...common, ...final, ...clock]);
const BEFORE_NUMBERS: ReadonlySet<string> = new Set(beforeNumbers);
const NOT_INITIALS: ReadonlySet<string> = new Set(notInitials);

class Scanner {
  count = 0;
  starts = new Int32Array(64);
  ends = new Int32Array(64);
  private readonly text: string;
  private readonly start: number;
  private readonly end: number;
  /** Where nothing but closing marks and white space is left: a full stop just before ends the sentence. */
  private readonly tail: number;
  /** Whether a single quotation mark is open. */
  private singleOpen = false;

  constructor(text: string, start: number, end: number) {
    this.text = text;
    this.start = start;
    this.end = end;
    let tail = end;
    while (tail > start && isClosing(text.charCodeAt(tail - 1))) tail--;
    this.tail = tail;
  }

  run(): void {
    let at = this.start;
    while (at < this.end) {
      const code = this.code(at);
      if (classOf(code) === SPACE) at++;
      else at = this.token(at, code);
    }
  }

  /** Adds the token or tokens at `at`; returns where they end. */
  private token(at: number, code: number): number {
    const link = linkEnd(this.text, at, this.end);
    if (link > at) return this.add(at, link);
    if (isWordCode(code)) return this.word(at);
    if (isApostrophe(code)) return this.apostrophe(at, code);
    const next = this.code(at + 1);
    // `#FreePress`, `@coastalherald`, `.5`
    if ((code === 0x23 || code === 0x40) && isLetter(next)) return this.add(at, this.wordEnd(at + 1));
    if (code === 0x2e && isDigit(next) && !isWordCode(this.code(at - 1))) return this.word(at + 1, at);
    return this.add(at, this.markEnd(at, code));
  }

  /** A run of the same mark is one token (`...`, `--`, `!!`, `***`); a pair of surrogates too. */
  private markEnd(at: number, code: number): number {
    let to = at + 1;
    if (code === 0x21 || code === 0x3f) {
      while (to < this.end && (this.code(to) === 0x21 || this.code(to) === 0x3f)) to++;
    } else if (REPEATED.has(code)) {
      while (to < this.end && this.code(to) === code) to++;
    } else if (code >= 0xd800 && code < 0xdc00 && to < this.end) {
      const low = this.code(to);
      if (low >= 0xdc00 && low < 0xe000) to++;
      if (to < this.end && this.code(to) === 0xfe0f) to++;
    }
    return to;
  }

  /** An apostrophe that no word before it has claimed. */
  private apostrophe(at: number, code: number): number {
    const next = this.code(at + 1);
    if (isApostrophe(next) && next === code) return this.add(at, at + 2);
    if (isWordCode(next)) {
      // '90s, 'em
      const to = this.wordEnd(at + 1);
      if (isDigit(next) && to - at <= 4) return this.add(at, to);
      if (to - at <= 6 && APHETIC.has(this.lower(at, to))) return this.add(at, to);
      if (APHETIC.has(this.lower(at, to + 1))) return this.add(at, to + 1);
      // A clitic typed apart from its word: `Halden 's`.
      if (to - at <= 3 && !this.singleOpen && CLITICS.has(this.lower(at, to))) return this.add(at, to);
      this.singleOpen = true;
    } else this.singleOpen = false;
    return this.add(at, at + 1);
  }

  /** A word from `at` on (its token begins at `from`), with what is written onto it. */
  private word(at: number, from = at): number {
    const to = this.wordEnd(at);
    const first = this.code(at);
    if (isDigit(first)) return this.number(from, to);
    const hyphenated = this.hyphenated(from, to);
    if (hyphenated > to) return hyphenated;
    this.addWord(from, to);
    const code = this.code(to);
    // US$4, A$3
    if (code === 0x24 && to - from <= 3 && this.ends[this.count - 1] === to && isUpperWord(this.text, from, to)) {
      this.ends[this.count - 1] = to + 1;
      return to + 1;
    }
    return this.clitics(from, to);
  }

  /** `pro-Beijing`, `A-b-c`: a word whose prefix stays joined; returns its end, or `to` when there is none. */
  private hyphenated(from: number, to: number): number {
    if (!isHyphen(this.code(to)) || to - from > LONGEST_ENTRY || !isWordCode(this.code(to + 1))) return to;
    if (!BOUND_PREFIXES.has(this.lower(from, to))) return to;
    const next = this.wordEnd(to + 1);
    this.addWord(from, next);
    return this.clitics(from, next);
  }

  /** Adds the word `from`–`to`, in parts when it is `cannot` or the like, and a full stop of its abbreviation. */
  private addWord(from: number, to: number): void {
    const parts = to - from <= 8 ? FUSED.get(this.lower(from, to)) : undefined;
    let at = from;
    for (const length of parts ?? []) {
      this.add(at, at + length);
      at += length;
    }
    this.add(at, to);
  }

  /** What may follow a word without a space: 's, n't, ’, the full stop of an abbreviation. Returns the new end. */
  private clitics(from: number, wordEnd: number): number {
    let to = wordEnd;
    for (let round = 0; round < 3; round++) {
      const code = this.code(to);
      if (code === 0x2e && this.isAbbreviation(from, to)) {
        this.ends[this.count - 1] = ++to;
        continue;
      }
      if (!isApostrophe(code) || to >= this.end) return to;
      const next = this.wordEnd(to + 1);
      const length = next - to;
      if (length >= 2 && length <= 3) {
        const lower = this.lower(to, next);
        if (CLITICS.has(lower)) {
          to = this.add(to, next);
          continue;
        }
        if (
          lower === "'t" &&
          to - from >= 2 &&
          (this.code(to - 1) | 0x20) === 0x6e &&
          this.ends[this.count - 1] === to
        ) {
          // do|n't: the n goes over to the second token.
          if (to - 1 > this.starts[this.count - 1]!) {
            this.ends[this.count - 1] = to - 1;
            to = this.add(to - 1, next);
            continue;
          }
        }
      }
      if (length > 1) {
        // O'Brekke, d'Halden, o'clock, rock'n'roll: one word, unless a quotation closes here.
        this.ends[this.count - 1] = next;
        to = next;
        continue;
      }
      return to;
    }
    return to;
  }

  /** A number `from`–`to` that begins with a digit. */
  private number(from: number, to: number): number {
    const phone = this.digitGroups(from, to);
    if (phone > to) return this.add(from, phone);
    let letters = to;
    while (letters > from && isLetter(this.code(letters - 1))) letters--;
    if (letters < to && to - letters <= 3 && UNITS.has(this.lower(letters, to))) {
      this.add(from, letters);
      return this.clitics(letters, this.add(letters, to));
    }
    return this.clitics(from, this.add(from, to));
  }

  /** The end of groups of digits that are one token: `555-0142`, `2025-08-19`, `24/7`; else `to`. */
  private digitGroups(from: number, to: number): number {
    let at = to;
    let groups = 1;
    let lastLength = to - from;
    const joint = this.code(to);
    if ((joint !== 0x2d && joint !== 0x2f) || !this.allDigits(from, to)) return to;
    while (this.code(at) === joint && isDigit(this.code(at + 1)) && groups < 6) {
      let next = at + 1;
      while (next < this.end && isDigit(this.code(next))) next++;
      if (isWordCode(this.code(next))) return to;
      lastLength = next - at - 1;
      at = next;
      groups++;
    }
    if (groups === 1) return to;
    if (joint === 0x2f || groups > 2) return at;
    return to - from === 3 && lastLength === 4 ? at : to;
  }

  /** Where the word at `at` ends: letters, digits, marks, and signs between them that do not divide it. */
  private wordEnd(at: number): number {
    let to = at;
    while (to < this.end) {
      const code = this.code(to);
      const kind = classOf(code);
      if (kind >= UPPER) {
        to++;
        continue;
      }
      const before = classOf(this.code(to - 1));
      const after = to + 1 < this.end ? classOf(this.code(to + 1)) : 0;
      if (to > at && after >= UPPER && joins(code, before, after, this.text, at, to)) to += 2;
      else if (code === 0x5f) to++;
      else if (code === 0x200d || code === 0xad || code === 0x2060) to++;
      else break;
    }
    return to;
  }

  /** Whether the full stop at `to` belongs to the word `from`–`to`. */
  private isAbbreviation(from: number, to: number): boolean {
    const length = to - from;
    if (to + 1 >= this.tail || length > LONGEST_ENTRY) return false;
    const first = this.code(from);
    if (length === 1) return classOf(first) === UPPER && !NOT_INITIALS.has(this.text.charAt(from));
    const word = this.lower(from, to);
    if (BEFORE_NUMBERS.has(word)) return isDigit(this.afterSpace(to + 1));
    if (!isLetter(first)) return false;
    if (hasInnerStop(word)) return true;
    if (!ABBREVIATIONS.has(word)) return false;
    // `ill.` and `sat.` before a capital are words at a sentence's end.
    return classOf(first) === UPPER || classOf(this.afterSpace(to + 1)) !== UPPER || titles.includes(word);
  }

  /** The first code unit at or after `at` that is not a space or a tab; at most a few are skipped. */
  private afterSpace(at: number): number {
    let to = at;
    while (to < this.end && to < at + 4 && classOf(this.code(to)) === SPACE) to++;
    return this.code(to);
  }

  private allDigits(from: number, to: number): boolean {
    if (to - from > 12) return false;
    for (let at = from; at < to; at++) if (!isDigit(this.code(at))) return false;
    return true;
  }

  /** The code unit at `at`, NaN outside of the stretch. */
  private code(at: number): number {
    return at < this.end && at >= this.start ? this.text.charCodeAt(at) : Number.NaN;
  }

  private lower(from: number, to: number): string {
    return this.text
      .slice(from, Math.min(to, this.end))
      .toLowerCase()
      .replace(/[’‘ʼ`]/g, "'");
  }

  private add(from: number, to: number): number {
    if (this.count === this.starts.length) {
      this.starts = grown(this.starts);
      this.ends = grown(this.ends);
    }
    this.starts[this.count] = from;
    this.ends[this.count++] = to;
    return to;
  }
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Marks of which a run is one token: . - * = _ ~ # — and the like. */
const REPEATED: ReadonlySet<number> = new Set([...'.-*=_~#+—–<>^|…'].map((mark) => mark.charCodeAt(0)));

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** White space and marks that may follow a sentence's last full stop. */
function isClosing(code: number): boolean {
  return (
    classOf(code) === SPACE ||
    code === 0x22 ||
    code === 0x29 ||
    code === 0x5d ||
    code === 0x201d ||
    code === 0xbb ||
    code === 0x2019 ||
    code === 0x27
  );
}

/** Whether the sign `code` at `to`, between two characters of a word, keeps them together. */
function joins(code: number, before: number, after: number, text: string, from: number, to: number): boolean {
  if (before < UPPER) return false;
  const digits = before === DIGIT && after === DIGIT;
  if (code === 0x2c) return digits && isShortGroup(text, to);
  if (code === 0x3a) return digits;
  if (code === 0x26) return before === UPPER && after === UPPER;
  if (code !== 0x2e) return false;
  if (before === DIGIT || after === DIGIT) return digits || before !== DIGIT;
  // A full stop without a space after a whole word ends a sentence: `closed.Tessen said`.
  return !(after === UPPER && before === LOWER && to - from > 3);
}

/** Whether one to three digits, and no more, follow the comma at `at`: `1,000`, `3,5`. */
function isShortGroup(text: string, at: number): boolean {
  let to = at + 1;
  while (to <= at + 4 && isDigit(text.charCodeAt(to))) to++;
  return to > at + 1 && to <= at + 4;
}

/** `u.s`, `p.m`, `ph.d`: short parts with full stops between them. */
function hasInnerStop(word: string): boolean {
  let part = 0;
  let stops = 0;
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) === 0x2e) {
      stops++;
      part = 0;
    } else if (++part > 2) return false;
  }
  return stops > 0 && part > 0;
}

function isUpperWord(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind !== UPPER && kind !== MARK) return false;
  }
  return true;
}
