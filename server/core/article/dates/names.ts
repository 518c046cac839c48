import type { DateTable, RelativePhrase } from '../../data/date-table.ts';
import { dateTables } from '../../data/dates.ts';
import type { Language } from '../model.ts';

export { daysInMonth } from './calendar.ts';

/** What a word may mean for a date. */
export interface DateWord {
  /** 1–12 */
  readonly month: number | null;
  /** 0 Sunday … 6 Saturday */
  readonly weekday: number | null;
  /** Counts only beside a number. */
  readonly abbreviation: boolean;
  /** Phrases that start with the word, the longest first. */
  readonly phrases: readonly RelativePhrase[];
}

/** A language's date words by their small letters. */
export interface DateWords {
  readonly table: DateTable;
  readonly words: ReadonlyMap<string, DateWord>;
  /** Finds them in a text, in small letters or with a capital. */
  readonly pattern: RegExp;
}

const compiled = new Map<Language, DateWords>();

/** The date words of a language; compiled once. */
export function dateWords(language: Language): DateWords {
  const known = compiled.get(language);
  if (known) return known;
  const made = compile(dateTables[language]);
  compiled.set(language, made);
  return made;
}

function compile(table: DateTable): DateWords {
  const words = new Map<string, DateWord>();
  const add = (forms: readonly (readonly string[])[], make: (index: number) => DateWord) =>
    forms.forEach((list, index) => {
      for (const form of list) words.set(form, make(index));
    });
  add(table.months, (index) => ({ month: index + 1, weekday: null, abbreviation: false, phrases: [] }));
  add(table.monthAbbreviations, (index) => ({ month: index + 1, weekday: null, abbreviation: true, phrases: [] }));
  add(table.weekdays, (index) => ({ month: null, weekday: index, abbreviation: false, phrases: [] }));
  add(table.weekdayAbbreviations, (index) => ({ month: null, weekday: index, abbreviation: true, phrases: [] }));
  for (const phrase of table.relative.toSorted((a, b) => b.words.length - a.words.length)) {
    const first = phrase.words.split(' ')[0]!;
    const phrases = words.get(first)?.phrases ?? [];
    words.set(first, { month: null, weekday: null, abbreviation: false, phrases: [...phrases, phrase] });
  }
  return { table, words, pattern: patternOf([...words.keys()]) };
}

function patternOf(words: readonly string[]): RegExp {
  const forms = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1).replace("'", "['’ʼ]")}`);
  return new RegExp(`(?<!\\p{L})(?:${forms.join('|')})(?!\\p{L})`, 'gu');
}

const languages = Object.keys(dateTables) as Language[];

/** The month (1–12) that a name or an abbreviation means in any language, whatever its case; null when it means none. */
export function monthOf(word: string): number | null {
  return known(word, 'month');
}

/** The weekday (0 Sunday … 6 Saturday) that a name or an abbreviation means in any language; null when it means none. */
export function weekdayNamed(word: string): number | null {
  return known(word, 'weekday');
}

function known(word: string, meaning: 'month' | 'weekday'): number | null {
  const form = smallLetters(word).replace(/\.$/u, '');
  for (const language of languages) {
    const found = dateWords(language).words.get(form)?.[meaning] ?? null;
    if (found !== null) return found;
  }
  return null;
}

/**
 * The weekday whose name ends `text`, and the length of that name in UTF-16 code units; null when none does.
 * The name may be glued to the word before it, as bylines have it: `Roman TestenkoSunday`. It then needs its capital.
 */
export function weekdayEnding(text: string): { readonly weekday: number; readonly length: number } | null {
  const word = /[\p{L}'’ʼ]{2,40}\.?$/u.exec(text)?.[0];
  if (!word) return null;
  const whole = weekdayNamed(word);
  if (whole !== null) return { weekday: whole, length: word.length };
  for (let at = word.length - 2; at > 0; at--) {
    if (!/\p{Lu}/u.test(word[at]!)) continue;
    const tail = word.slice(at);
    const weekday = tail.length > 3 && !tail.endsWith('.') ? weekdayNamed(tail) : null;
    if (weekday !== null) return { weekday, length: tail.length };
  }
  return null;
}

/** `word` in small letters, with one kind of apostrophe. */
export function smallLetters(word: string): string {
  return word.toLowerCase().replace(/[’ʼ]/gu, "'");
}
