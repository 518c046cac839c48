import type { DateTable } from '../../data/date-table.ts';
import type { Span } from '../../text/span.ts';
import { isLetterAt, skipSpace, skipSpaceBack } from '../characters.ts';
import { isDashAt, type NumberAt, numberAt, numberBefore, type Word, wordAfter, wordBefore } from './cursor.ts';

/** Numbers as written; whether the day exists is not looked at. */
export interface WrittenDay {
  readonly year: number | null;
  /** 1–12 */
  readonly month: number;
  /** Null: the whole month, as in `August 2025`. */
  readonly day: number | null;
  /** Last day of `12–13 March`; null for one day. */
  readonly lastDay: number | null;
}

export interface DayMonth extends Span {
  readonly date: WrittenDay;
}

interface Days extends Span {
  readonly day: number;
  readonly lastDay: number | null;
}

const longestDay = 31;

/** The date that the name of a month is part of: `19 August 2025`, `August 19`, `12–13 March`, `August 2025`. */
export function dateAround(
  text: string,
  word: Word,
  month: number,
  isAbbreviation: boolean,
  table: DateTable,
): DayMonth | null {
  const nameEnd = isAbbreviation && text.charAt(word.end) === '.' ? word.end + 1 : word.end;
  const before = daysBefore(text, word.start, table);
  const days = before ?? daysAfter(text, word, nameEnd, table);
  const start = Math.min(word.start, days?.start ?? word.start);
  const end = Math.max(nameEnd, days?.end ?? nameEnd);
  const year = yearAfter(text, end, table);
  if (!days && (!year || isAbbreviation)) return null;
  const date = { year: year?.value ?? null, month, day: days?.day ?? null, lastDay: days?.lastDay ?? null };
  // The full stop of `on 19 Aug.` may be the sentence's too; a date does not need it.
  const last = year?.end ?? (end === nameEnd ? word.end : end);
  return { start, end: last, date };
}

/** `12th of`, `12–13`, `12 to 14` before the name of the month. */
function daysBefore(text: string, at: number, table: DateTable): Days | null {
  let end = skipSpaceBack(text, at);
  const of = wordBefore(text, end);
  const hasOf = of !== null && table.ofWords.includes(of.word);
  if (hasOf) end = skipSpaceBack(text, of.start);
  const numberEnd = withoutOrdinal(text, end, table);
  if (hasOf && numberEnd === end) return null;
  const last = numberBefore(text, numberEnd);
  if (!last || !isDay(last)) return null;
  const first = rangeStart(text, last, table);
  const start = withArticle(text, first?.start ?? last.start, numberEnd < end, table);
  return first ? { start, end, day: first.value, lastDay: last.value } : { start, end, day: last.value, lastDay: null };
}

/** `19`, `19th`, `12–13` after the name of the month. */
function daysAfter(text: string, word: Word, nameEnd: number, table: DateTable): Days | null {
  const start = skipSpace(text, nameEnd);
  const first = start > nameEnd ? numberAt(text, start) : null;
  if (!first || first.digits > 2 || !isDay(first)) return null;
  const before = wordBefore(text, word.start);
  if (before && table.monthOnlyAfter.includes(before.word)) return null;
  const end = withOrdinal(text, first.end, table);
  if (isLetterAt(text, end)) return null;
  const last = rangeEnd(text, end, first.value, table);
  return { start, end: last?.end ?? end, day: first.value, lastDay: last?.value ?? null };
}

function isDay({ value }: NumberAt): boolean {
  return value >= 1 && value <= longestDay;
}

/** The first number of a range that ends with `last`. */
function rangeStart(text: string, last: NumberAt, table: DateTable): NumberAt | null {
  let end = skipSpaceBack(text, last.start);
  if (isDashAt(text, end - 1)) end = skipSpaceBack(text, end - 1);
  else {
    const word = wordBefore(text, end);
    if (!word || !table.rangeWords.includes(word.word)) return null;
    end = skipSpaceBack(text, word.start);
  }
  const first = numberBefore(text, withoutOrdinal(text, end, table));
  return first && isDay(first) && first.value < last.value ? first : null;
}

/** The last number of a range that began with the day `first`. */
function rangeEnd(text: string, at: number, first: number, table: DateTable): NumberAt | null {
  let start = skipSpace(text, at);
  if (isDashAt(text, start)) start = skipSpace(text, start + 1);
  else {
    const word = wordAfter(text, at);
    if (!word || !table.rangeWords.includes(word.word)) return null;
    start = skipSpace(text, word.end);
  }
  const last = numberAt(text, start);
  if (!last || last.digits > 2 || !isDay(last) || last.value <= first) return null;
  const end = withOrdinal(text, last.end, table);
  // `August 19 and 20 others`: what follows would be counted, not dated.
  return isDashAt(text, skipSpace(text, at)) || !wordAfter(text, end) ? { ...last, end } : null;
}

/** The year after a date that ends at `at`: ` 2025`, `, 2025`, ` 2025 року`. */
function yearAfter(text: string, at: number, table: DateTable): NumberAt | null {
  let start = at;
  if (text.charAt(start) === ',') start++;
  start = skipSpace(text, start);
  if (start === at) return null;
  const year = numberAt(text, start);
  if (year?.digits !== 4 || year.value < 1800 || year.value > 2199) return null;
  if (isLetterAt(text, year.end) || /^[-–]\d/u.test(text.slice(year.end, year.end + 2))) return null;
  const next = skipSpace(text, year.end);
  const word = table.yearWords.find(
    (word) => text.slice(next, next + word.length).toLowerCase() === word && !isLetterAt(text, next + word.length),
  );
  return word && next > year.end ? { ...year, end: next + word.length } : year;
}

function withoutOrdinal(text: string, end: number, table: DateTable): number {
  const ending = table.ordinals.find((ordinal) => text.slice(end - ordinal.length, end).toLowerCase() === ordinal);
  return ending === undefined ? end : end - ending.length;
}

function withOrdinal(text: string, end: number, table: DateTable): number {
  const ending = table.ordinals.find((ordinal) => text.slice(end, end + ordinal.length).toLowerCase() === ordinal);
  return ending === undefined || isLetterAt(text, end + ending.length) ? end : end + ending.length;
}

/** Takes in the article of `the 19th of August`. */
function withArticle(text: string, start: number, hasOrdinal: boolean, table: DateTable): number {
  if (!hasOrdinal) return start;
  const word = wordBefore(text, start);
  return word && table.articles.includes(word.word) ? word.start : start;
}
