import type { RelativeUnit } from '../../data/date-table.ts';
import type { Span } from '../../text/span.ts';
import { isLetterAt, isUpperAt, skipSpace, skipSpaceBack } from '../characters.ts';
import type { DateMention, Language } from '../model.ts';
import { splitSentences } from '../sentences.ts';
import { wordsAhead } from './ahead.ts';
import { type Word, wordAfter, wordAt, wordBefore } from './cursor.ts';
import { dateAround, type WrittenDay } from './day-month.ts';
import { type DateWord, type DateWords, dateWords } from './names.ts';
import { findNumericDates } from './numeric.ts';

/** A date as written, not yet set against the article's own date; offsets are relative to the text it was found in. */
export interface DateExpression extends Span {
  readonly form: DateMention['form'];
  /** As written. */
  readonly words: string;
  /** 0 Sunday … 6 Saturday, as written. */
  readonly weekday: number | null;
  /** Null when no day or month is written. */
  readonly date: WrittenDay | null;
  /** `last week`: −1 week; `last Tuesday`: −1 weekday. */
  readonly relative: { readonly unit: RelativeUnit | 'weekday'; readonly offset: number } | null;
  /** The words that make it look ahead of the article's date, null when none do. */
  readonly ahead: string | null;
}

/** An expression while it is being found. */
type Found = Omit<DateExpression, 'words' | 'ahead'>;

/**
 * Finds the dates written in a block of text, in text order, none overlapping another.
 *
 * One pass over the words; only a word that may name a month, a weekday or a relative day looks at its neighbours.
 *
 * @param sentences the text's sentences; only asked for when there is a date whose direction they decide
 */
export function findDates(
  text: string,
  language: Language,
  sentences: () => readonly Span[] = () => splitSentences(text, language),
): DateExpression[] {
  const words = dateWords(language);
  const found: Found[] = [];
  const { pattern } = words;
  pattern.lastIndex = 0;
  // Not `matchAll`: it would copy the large pattern for every block.
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const word = wordAt(text, match.index);
    const meaning = word && words.words.get(word.word);
    const expression = meaning && expressionAt(text, word, meaning, words);
    if (!expression) continue;
    // A date takes in the weekday before it, which was found first.
    while (found.length > 0 && found.at(-1)!.end > expression.start) found.pop();
    found.push(expression);
    pattern.lastIndex = Math.max(pattern.lastIndex, expression.end);
  }
  return merge(withDirections(text, found, language, sentences), findNumericDates(text));
}

function withDirections(
  text: string,
  found: readonly Found[],
  language: Language,
  sentences: () => readonly Span[],
): DateExpression[] {
  const spans = found.some(hasDirection) ? sentences() : [];
  let sentence = 0;
  return found.map((expression) => {
    const words = text.slice(expression.start, expression.end);
    if (!hasDirection(expression)) return { ...expression, words, ahead: null };
    while (sentence + 1 < spans.length && spans[sentence]!.end <= expression.start) sentence++;
    return { ...expression, words, ahead: wordsAhead(text, expression, spans[sentence]!, language) };
  });
}

/** Whether the expression may mean a day before the article's as well as one after it. */
function hasDirection({ form, date, relative }: Found): boolean {
  return relative === null && form !== 'absolute' && (date?.year ?? null) === null;
}

function expressionAt(text: string, word: Word, meaning: DateWord, words: DateWords): Found | null {
  if (meaning.phrases.length > 0) return relativeAt(text, word, meaning, words);
  if (words.table.capitals && !isUpperAt(text, word.start)) return null;
  if (meaning.month !== null) return monthAt(text, word, meaning.month, meaning.abbreviation, words);
  if (meaning.weekday !== null && !meaning.abbreviation) return weekdayAt(text, word, meaning.weekday, words);
  return null;
}

// ------------------------------------------------------------ with a month

function monthAt(text: string, word: Word, month: number, isAbbreviation: boolean, words: DateWords): Found | null {
  const found = dateAround(text, word, month, isAbbreviation, words.table);
  if (!found) return null;
  const { date } = found;
  let { start, end } = found;
  let weekday: number | null = null;
  if (date.day !== null) {
    const before = weekdayBefore(text, start, words);
    const after = before ? null : weekdayInBrackets(text, end, words);
    weekday = before?.weekday ?? after?.weekday ?? null;
    start = withPrefix(text, before?.start ?? start, words);
    end = after?.end ?? end;
  }
  const form = weekday !== null ? 'weekday-date' : date.year === null ? 'day-month' : 'absolute';
  return { start, end, form, weekday, date, relative: null };
}

/** `Tuesday, ` before a date. */
function weekdayBefore(text: string, at: number, words: DateWords): { weekday: number; start: number } | null {
  let end = skipSpaceBack(text, at);
  const article = wordBefore(text, end);
  if (article && words.table.articles.includes(article.word)) end = skipSpaceBack(text, article.start);
  if (text.charAt(end - 1) === '(' || text.charAt(end - 1) === ',') end = skipSpaceBack(text, end - 1);
  if (text.charAt(end - 1) === '.') end--;
  const word = wordBefore(text, end);
  if (!word || word.end !== end) return null;
  const meaning = words.words.get(word.word);
  if (meaning?.weekday == null) return null;
  if (words.table.capitals && !isUpperAt(text, word.start)) return null;
  return { weekday: meaning.weekday, start: word.start };
}

/** ` (Tuesday)` after a date. */
function weekdayInBrackets(text: string, at: number, words: DateWords): { weekday: number; end: number } | null {
  const bracket = skipSpace(text, at);
  if (text.charAt(bracket) !== '(') return null;
  const word = wordAt(text, bracket + 1);
  if (!word || text.charAt(word.end) !== ')') return null;
  const weekday = words.words.get(word.word)?.weekday ?? null;
  return weekday === null ? null : { weekday, end: word.end + 1 };
}

/** Takes in the `on` or `on the night of` before `start`. */
function withPrefix(text: string, start: number, { table }: DateWords): number {
  const end = skipSpaceBack(text, start);
  if (end === start) return start;
  for (const prefix of table.prefixes) {
    const from = end - prefix.length;
    if (from < 0 || isLetterAt(text, from - 1)) continue;
    if (text.slice(from, end).replace(/\s/gu, ' ').toLowerCase() === prefix) return from;
  }
  return start;
}

// ----------------------------------------------------------- a bare weekday

function weekdayAt(text: string, word: Word, weekday: number, words: DateWords): Found | null {
  const { table } = words;
  const before = wordBefore(text, word.start);
  if (before && table.weekdayNeverAfter.includes(before.word)) return null;
  const after = wordAfter(text, word.end);
  if (after && table.weekdayNeverBefore.includes(after.word) && isUpperAt(text, after.start)) return null;
  const modifier = before && table.weekdayModifiers[before.word];
  if (before && modifier !== undefined && modifier !== null) {
    const relative = { unit: 'weekday', offset: modifier } as const;
    const start = withPrefix(text, before.start, words);
    return { start, end: word.end, form: 'weekday', weekday, date: null, relative };
  }
  if (table.weekdayNeeds.length > 0 && !(before && table.weekdayNeeds.includes(before.word))) return null;
  const start = withPrefix(text, word.start, words);
  return { start, end: word.end, form: 'weekday', weekday, date: null, relative: null };
}

// ------------------------------------------------------------ relative days

function relativeAt(text: string, word: Word, meaning: DateWord, { table }: DateWords): Found | null {
  for (const { words, unit, offset } of meaning.phrases) {
    const end = phraseEnd(text, word, words);
    if (end === -1 || isPartOf(text, end, unit)) continue;
    const article = unit === 'day' ? wordBefore(text, word.start) : null;
    const start = article && table.articles.includes(article.word) ? article.start : word.start;
    if (isUpperAt(text, start) && !startsSentence(text, start)) return null;
    return { start, end, form: 'relative', weekday: null, date: null, relative: { unit, offset } };
  }
  return null;
}

/** Where the phrase that starts with `first` ends; -1 when its other words do not follow. */
function phraseEnd(text: string, first: Word, phrase: string): number {
  let end = first.end;
  for (const wanted of phrase.split(' ').slice(1)) {
    const next = wordAfter(text, end);
    if (next?.word !== wanted || next.start === end) return -1;
    end = next.end;
  }
  return end;
}

/** `the last week of August` is a week of August. */
function isPartOf(text: string, end: number, unit: RelativeUnit): boolean {
  return unit !== 'day' && wordAfter(text, end)?.word === 'of';
}

/** Whether a capital at `start` is that of a sentence; elsewhere it is that of a name (`Halden Today`). */
function startsSentence(text: string, start: number): boolean {
  const end = skipSpaceBack(text, start);
  return end === 0 || /[.!?…:;"'“«„‘([—–-]/u.test(text.charAt(end - 1));
}

// ------------------------------------------------------------------ merging

/** Both lists in text order; of two that overlap the one that starts first stays. */
function merge(a: readonly DateExpression[], b: readonly DateExpression[]): DateExpression[] {
  if (b.length === 0) return [...a];
  const merged: DateExpression[] = [];
  for (const expression of [...a, ...b].sort((x, y) => x.start - y.start))
    if (expression.start >= (merged.at(-1)?.end ?? 0)) merged.push(expression);
  return merged;
}
