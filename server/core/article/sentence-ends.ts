import type { AbbreviationTable } from '../data/abbreviation-table.ts';
import { abbreviationTables } from '../data/abbreviations.ts';
import {
  isBlankAt,
  isDigitAt,
  isLetterAt,
  isLowerAt,
  isUpperAt,
  isWordAt,
  skipSpace,
  skipSpaceBack,
} from './characters.ts';
import type { Bracketed } from './insertions.ts';
import type { Language } from './model.ts';
import type { Candidate } from './sentence-candidates.ts';

/** Decides whether a sentence ends at a candidate; candidates come in text order. */
export class SentenceEnds {
  readonly #text: string;
  readonly #lists: Lists;
  readonly #asides: readonly Bracketed[];
  #aside = 0;

  /** @param brackets the pairs of brackets in the text, by their start */
  constructor(text: string, language: Language, brackets: readonly Bracketed[]) {
    this.#text = text;
    this.#lists = listsOf(language);
    this.#asides = brackets.filter((pair) => isAside(text, pair));
  }

  /** @param sentenceStart where the sentence that may end started */
  endsAt(candidate: Candidate, sentenceStart: number): boolean {
    const text = this.#text;
    const { mark, markEnd, end, next } = candidate;
    if (this.#isInAside(end)) return false;
    const first = firstOfWord(text, next);
    if (first !== null && isSmall(text, first)) return false;
    const isQuoted = /["“”»'’]/u.test(text.slice(markEnd, end));
    if (isQuoted && /^[–—―-]/u.test(text.slice(next, next + 1))) return false;
    if (isQuoted && /[!?]/u.test(text.slice(mark, markEnd)) && this.#goesOnWithSpeaker(next)) return false;
    if (next === end) return this.#isGluedEnd(candidate, first);
    if (isBareMark(text, mark, markEnd, end)) return false;
    if (markEnd - mark > 1 || text.charAt(mark) !== '.' || isQuoted) return true;
    return this.#isFullStop(candidate, first, sentenceStart);
  }

  /** Whether `at` is inside brackets that stand within a sentence: what they hold ends nothing. */
  #isInAside(at: number): boolean {
    while (this.#aside < this.#asides.length && this.#asides[this.#aside]!.end <= at - 1) this.#aside++;
    const aside = this.#asides[this.#aside];
    return aside !== undefined && aside.start < at && at < aside.end;
  }

  /** `“Why?” Nora Tessen asked.`: a name and a verb of speech after the quotation. */
  #goesOnWithSpeaker(next: number): boolean {
    const words =
      this.#text
        .slice(next, next + 80)
        .match(/^(?:\p{L}[\p{L}'’.-]{0,30}\s){1,5}\p{L}{2,20}/u)?.[0]
        .split(/\s/u) ?? [];
    if (this.#lists.starters.has(words[0]?.toLowerCase() ?? '')) return false;
    const verb = words.findIndex((word) => this.#lists.speechVerbs.has(word));
    return verb > 0;
  }

  /** Whether a sentence ends where no white space follows: `done.The`, but not `U.S.A`, `Dr.Moen` or `example.Com`. */
  #isGluedEnd({ mark, end }: Candidate, first: number | null): boolean {
    const text = this.#text;
    if (/[。！？｡]/u.test(text.charAt(mark))) return true;
    if (first === null || !isUpperAt(text, first)) return false;
    const isWord = isLowerAt(text, first + 1) || (isBlankAt(text, first + 1) && /[AIЯВУІ]/u.test(text.charAt(first)));
    if (!isWord || isInAddress(text, mark, first)) return false;
    if (!isWordAt(text, mark - 1)) return /["”»)\]]/u.test(text.charAt(mark - 1)) || end > mark + 1;
    if (isLetterAt(text, mark - 1) && !isLetterAt(text, mark - 2)) return false;
    return text.charAt(mark) !== '.' || !this.#lists.all.has(wordBeforeStop(text, mark));
  }

  /** Whether the full stop at `mark` ends a sentence, given that no small letter follows. */
  #isFullStop({ mark, next: start }: Candidate, first: number | null, sentenceStart: number): boolean {
    const text = this.#text;
    const lists = this.#lists;
    const word = wordBeforeStop(text, mark);
    if (isEnumerator(text, mark, sentenceStart)) return false;
    if (word === '') return true;
    const next = first === null ? '' : wordFrom(text, first);
    const beforeNumber = first !== null && isDigitAt(text, first);
    const isOpener = lists.starters.has(next.toLowerCase());
    if (word.length === 1 && isUpperAt(text, mark - 1)) {
      if (isInitial(text, first)) return false;
      const isWord = lists.notInitials.has(word) && followsSmallWord(text, mark, sentenceStart);
      // An initial stands right before its name.
      return isWord || isOpener || first !== start;
    }
    if (lists.clock.has(word)) return beforeNumber || !this.#goesWithClock(next, first);
    const afterNumber = /[\p{N}]\s?$/u.test(text.slice(0, mark - word.length).slice(-3));
    if (lists.titles.has(word) && !(afterNumber && isOpener)) return false;
    if (lists.beforeNumbers.has(word)) return !beforeNumber;
    if (lists.final.has(word)) return true;
    if (lists.common.has(word) || /^\p{L}(?:\.\p{L}){1,4}$/u.test(word)) return isOpener && !beforeNumber;
    return true;
  }

  /** `5 p.m. Tuesday`, `5 p.m. EST`, `5 p.m. Halden time`. */
  #goesWithClock(next: string, first: number | null): boolean {
    if (first === null) return false;
    if (this.#lists.afterClock.has(next.toLowerCase()) || /^\p{Lu}{2,4}$/u.test(next)) return true;
    return /^\s{1,2}time(?!\p{L})/u.test(this.#text.slice(first + next.length, first + next.length + 7));
  }
}

// -------------------------------------------------------------------- lists

type Lists = { readonly [List in keyof AbbreviationTable]: ReadonlySet<string> } & {
  /** Everything that may stand before a full stop that ends nothing. */
  readonly all: ReadonlySet<string>;
};

const compiled = new Map<Language, Lists>();

function listsOf(language: Language): Lists {
  const known = compiled.get(language);
  if (known) return known;
  const table = abbreviationTables[language];
  const { titles, beforeNumbers, common, final, clock, afterClock, notInitials, starters, speechVerbs } = table;
  const made: Lists = {
    titles: new Set(titles),
    beforeNumbers: new Set(beforeNumbers),
    common: new Set(common),
    final: new Set(final),
    clock: new Set(clock),
    afterClock: new Set(afterClock),
    notInitials: new Set(notInitials),
    starters: new Set(starters),
    speechVerbs: new Set(speechVerbs),
    all: new Set([...titles, ...beforeNumbers, ...common, ...final, ...clock]),
  };
  compiled.set(language, made);
  return made;
}

// -------------------------------------------------------------------- words

const longestAbbreviation = 16;

/**
 * The word before a full stop, in small letters, with its inner full stops; two letters that are written apart
 * (`т. д.`) as one. Empty when it is no word, or one too long for an abbreviation.
 */
function wordBeforeStop(text: string, mark: number): string {
  let start = mark;
  while (mark - start <= longestAbbreviation && (isLetterAt(text, start - 1) || /[.№-]/u.test(text.charAt(start - 1))))
    start--;
  while (start < mark && !isLetterAt(text, start) && text.charAt(start) !== '№') start++;
  const length = mark - start;
  if (length > longestAbbreviation) return text.slice(start, mark).toLowerCase();
  if (length === 1 && isLowerAt(text, start) && text.charAt(start - 1) === ' ' && text.charAt(start - 2) === '.') {
    if (isLowerAt(text, start - 3) && !isLetterAt(text, start - 4))
      return `${text.charAt(start - 3)}.${text.charAt(start)}`;
  }
  return text.slice(start, mark).toLowerCase();
}

/** The first letter or digit of what may be the next sentence, after marks, brackets and dashes; null when none is near. */
function firstOfWord(text: string, from: number): number | null {
  for (let at = from; at < text.length && at - from < 6; at++) {
    if (isWordAt(text, at)) return at;
    if (!/["'“”„«‘’([–—―¿¡*_•#@\s-]/u.test(text.charAt(at))) return null;
  }
  return null;
}

function wordFrom(text: string, from: number): string {
  let end = from;
  while (end - from < 24 && isLetterAt(text, end)) end++;
  return text.slice(from, end);
}

/** A small letter, unless it stands for a capital: `[they]` in brackets of an editor, a name like `eHalden`. */
function isSmall(text: string, at: number): boolean {
  if (!isLowerAt(text, at) || text.charAt(at) === text.charAt(at).toUpperCase()) return false;
  return text.charAt(at - 1) !== '[' && !isUpperAt(text, at + 1);
}

/** `1. The ministry …`, `IV. The ministry …` at the start of a sentence: the number counts what follows it. */
function isEnumerator(text: string, mark: number, sentenceStart: number): boolean {
  const start = skipSpace(text, sentenceStart);
  return mark - start <= 4 && mark > start && /^(?:\d{1,3}|[IVXІХ]+)$/u.test(text.slice(start, mark));
}

/** A single `(!)` or `(?)` comments on a word. */
function isBareMark(text: string, mark: number, markEnd: number, end: number): boolean {
  return end > markEnd && /[([]/u.test(text.charAt(mark - 1)) && /[)\]]/u.test(text.charAt(markEnd));
}

/** Whether a capital letter with a full stop follows, as in `I. V. Moen`. */
function isInitial(text: string, first: number | null): boolean {
  return first !== null && isUpperAt(text, first) && text.charAt(first + 1) === '.';
}

/** Whether the letter at the full stop stands after a word that is no name: `than I.`, but not `Liv I. Aronsen`. */
function followsSmallWord(text: string, mark: number, sentenceStart: number): boolean {
  const end = skipSpaceBack(text, mark - 1);
  let start = end;
  while (start > sentenceStart && end - start < 24 && isLetterAt(text, start - 1)) start--;
  return end > start && isLowerAt(text, start);
}

/** Whether a full stop without white space after it belongs to an address. */
function isInAddress(text: string, mark: number, first: number): boolean {
  let start = mark;
  while (start > 0 && mark - start < 100 && !isBlankAt(text, start - 1)) start--;
  if (/[/@\\=]|^www\./iu.test(text.slice(start, mark))) return true;
  return /^(?:com|org|net|gov|edu|info|ua|tv|io|js)$/iu.test(wordFrom(text, first));
}

// ----------------------------------------------------------------- brackets

/** Longest brackets within a sentence, in UTF-16 code units. */
const longestAside = 400;

/** Whether brackets stand within a sentence rather than around whole ones. */
function isAside(text: string, { start, end, bracket }: Bracketed): boolean {
  if (bracket === '[' || end - start > longestAside) return false;
  const before = skipSpaceBack(text, start);
  return before > 0 && !/[.!?…:;"”»)\]]/u.test(text.charAt(before - 1));
}
