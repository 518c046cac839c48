import type { Span } from '../../text/span.ts';
import { daysInMonth, monthOf, weekdayEnding } from '../dates/names.ts';
import type { ArticleDate } from '../model.ts';

/** A date found in a header line; spans are relative to the line. */
interface Found {
  readonly span: Span;
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/**
 * Finds the first date written in a header line, with the weekday before it and the time of day about it.
 *
 * Reads ISO dates, `17:54 04.07.2023`, `11/29/2024` (month first where both readings exist, as in the United States),
 * `19 August 2025, 10:30`, `June 22, 2024` and RFC 822 dates, in every language of the month tables.
 *
 * @param offset what to add to the line's offsets to make the spans absolute
 */
export function findArticleDate(line: string, offset: number): ArticleDate | null {
  const found = numericDate(line) ?? dayMonthYear(line) ?? monthDayYear(line);
  if (!found) return null;
  const before = line.slice(0, found.span.start).replace(/[\s,]{0,4}$/u, '');
  const weekday = weekdayEnding(before);
  const start = weekday ? before.length - weekday.length : found.span.start;
  return withTime(line, offset, { ...found, span: { start, end: found.span.end } }, weekday?.weekday ?? null);
}

/** The date after the word `date` in a date header: `2025-08-19`, `2022-04` or `2014`, valid or not. */
export function isoDate(line: string, from: number, offset: number): ArticleDate | null {
  const pattern = /(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?(?![\d-])/y;
  pattern.lastIndex = from;
  const match = pattern.exec(line);
  if (!match) return null;
  const found = {
    span: { start: match.index, end: match.index + match[0].length },
    year: Number(match[1]),
    month: match[2] === undefined ? null : Number(match[2]),
    day: match[3] === undefined ? null : Number(match[3]),
  };
  return withTime(line.slice(0, found.span.end), offset, found, null);
}

function numericDate(line: string): Found | null {
  const iso = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/u.exec(line);
  if (iso) return found(iso, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /(?<!\d)(\d{1,2})([./])(\d{1,2})\2(\d{4})(?!\d)/u.exec(line);
  if (!local) return null;
  const [first, second, year] = [Number(local[1]), Number(local[3]), Number(local[4])];
  const monthFirst = local[2] === '/' && first <= 12;
  return monthFirst ? found(local, year, first, second) : found(local, year, second, first);
}

function dayMonthYear(line: string): Found | null {
  for (const match of line.matchAll(/(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s{1,3}(\p{L}+)\.?,?\s{1,3}(\d{4})(?!\d)/gu)) {
    const month = monthOf(match[2]!);
    if (month) return found(match, Number(match[3]), month, Number(match[1]));
  }
  return null;
}

function monthDayYear(line: string): Found | null {
  for (const match of line.matchAll(/(?<!\p{L})(\p{L}+)\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/gu)) {
    const month = monthOf(match[1]!);
    if (month) return found(match, Number(match[3]), month, Number(match[2]));
  }
  return null;
}

function found(match: RegExpExecArray, year: number, month: number, day: number): Found {
  return { span: { start: match.index, end: match.index + match[0].length }, year, month, day };
}

/** Adds the time of day that stands right after the date (`…, 10:30`, `T10:30`) or right before it (`17:54 …`). */
function withTime(line: string, offset: number, date: Found, weekday: number | null): ArticleDate {
  let { start, end } = date.span;
  const after =
    /^(?:T|,?\s{0,3}(?:at\s|о\s|в\s|[-–—|]\s?)?)(\d{1,2}):(\d{2})(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?(?:\s?(?:Z|UTC|GMT|[A-Z]{3,4}|[+-]\d{2}:?\d{2})(?![\p{L}\d]))?/iu.exec(
      line.slice(end, end + 40),
    );
  const before = after
    ? null
    : /(\d{1,2}):(\d{2})(?::\d{2})?[,\s|–—-]{1,4}$/u.exec(line.slice(Math.max(0, start - 16), start));
  const time = after ?? before;
  const hour = time ? Number(time[1]) : null;
  const minute = time ? Number(time[2]) : null;
  if (after) end += after[0].length;
  if (before) start -= before[0].length;
  const { year, month, day } = date;
  const span = { start: offset + start, end: offset + end };
  return { span, year, month, day, hour, minute, weekday, problem: problemOf(year, month, day, hour, minute) };
}

function problemOf(
  year: number,
  month: number | null,
  day: number | null,
  hour: number | null,
  minute: number | null,
): string | null {
  if (month !== null && (month < 1 || month > 12)) return `There is no month ${month}; months go from 01 to 12.`;
  if (month !== null && day !== null) {
    const days = daysInMonth(year, month);
    if (day < 1 || day > days) return `There is no day ${day} in that month; it has ${days} days.`;
  }
  if (hour !== null && (hour > 24 || (minute ?? 0) > 59)) return `There is no time ${hour}:${minute}.`;
  return null;
}
