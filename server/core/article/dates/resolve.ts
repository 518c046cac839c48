import type { RelativeUnit } from '../../data/date-table.ts';
import type { CalendarDay, DateMention } from '../model.ts';
import {
  addDays,
  compareDays,
  daysBetween,
  daysInMonth,
  formatDay,
  isValidDay,
  monthNames,
  weekdayNames,
  weekdayOf,
} from './calendar.ts';
import type { WrittenDay } from './day-month.ts';
import type { DateExpression } from './find.ts';

/** A date without a year that is at most this many days ahead is not put a year back. */
const fewDays = 7;
/** A date without a year that looks ahead, but was so few days ago, is not put a year on. */
const recentDays = 45;
/** A date in the other direction is believed when its weekday fits and it is no further away than this. */
const halfYear = 183;

interface Resolved {
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
  readonly reason: string;
  readonly actualWeekday?: number;
}

/**
 * Sets a date as written against the article's own date.
 *
 * @param articleDate null when the article has none, or only a part of one
 * @param offset what to add to the expression's offsets to make them absolute
 */
export function resolveDate(expression: DateExpression, articleDate: CalendarDay | null, offset: number): DateMention {
  const { from, to, reason, actualWeekday } = resolve(expression, articleDate);
  return {
    span: { start: expression.start + offset, end: expression.end + offset },
    form: expression.form,
    from,
    to,
    reason,
    weekday: expression.weekday,
    actualWeekday: actualWeekday ?? null,
  };
}

function resolve(expression: DateExpression, article: CalendarDay | null): Resolved {
  const { date, relative, weekday } = expression;
  if (date) return resolveWritten(expression, date, article);
  if (!article) return nowhere(`The article has no date of its own, so ${quoted(expression)} cannot be placed.`);
  if (relative && relative.unit !== 'weekday')
    return resolveRelative(expression, relative.unit, relative.offset, article);
  return resolveWeekday(expression, weekday ?? 0, article);
}

// ---------------------------------------------------- with a day or a month

function resolveWritten(expression: DateExpression, date: WrittenDay, article: CalendarDay | null): Resolved {
  const { year, month } = date;
  if (date.day === null) return wholeMonth(expression, year ?? 0, month);
  const first = date.day;
  if (year !== null) {
    const day = { year, month, day: first };
    if (!isValidDay(day)) return doesNotExist(day);
    return onDay(expression, date, day, `${quoted(expression)} is written in full: ${formatDay(day)}.`);
  }
  if (!article)
    return nowhere(`The article has no date of its own, so the year of ${quoted(expression)} is not known.`);
  const day = nearestYear(expression, month, first, article);
  if (!day) return doesNotExist({ year: article.year, month, day: first });
  const why =
    expression.ahead && compareDays(day, article) >= 0 ? ` and ${inQuotes(expression.ahead)} looks ahead` : '';
  return onDay(expression, date, day, `${dated(article)}${why}, so ${quoted(expression)} is ${formatDay(day)}.`);
}

function wholeMonth(expression: DateExpression, year: number, month: number): Resolved {
  const from = { year, month, day: 1 };
  const to = { year, month, day: daysInMonth(year, month) };
  return { from, to, reason: `${quoted(expression)} is the whole of ${monthNames[month - 1]} ${year}.` };
}

/** The result for a day that exists, with its weekday checked and the end of its range. */
function onDay({ weekday }: DateExpression, { lastDay }: WrittenDay, from: CalendarDay, reason: string): Resolved {
  const last = lastDay === null ? from : { ...from, day: lastDay };
  const to = isValidDay(last) ? last : from;
  const range = to === from ? '' : ` It goes on to ${formatDay(to)}.`;
  const actual = weekdayOf(from);
  if (weekday === null || actual === weekday) return { from, to, reason: reason + range };
  const slip = `The weekday does not fit: ${from.day} ${monthNames[from.month - 1]} ${from.year} is a ${weekdayNames[actual]}, not a ${weekdayNames[weekday]}.`;
  return { from, to, reason: `${reason}${range} ${slip}`, actualWeekday: actual };
}

/** The day of that name that a date without a year means, null when no year near the article's has it. */
function nearestYear(
  { weekday, ahead }: DateExpression,
  month: number,
  day: number,
  article: CalendarDay,
): CalendarDay | null {
  const candidates: CalendarDay[] = [];
  for (let year = article.year - 8; year <= article.year + 8; year++)
    if (isValidDay({ year, month, day })) candidates.push({ year, month, day });
  const past = candidates.findLast((candidate) => daysBetween(article, candidate) <= fewDays) ?? null;
  const future = candidates.find((candidate) => compareDays(candidate, article) >= 0) ?? null;
  const isRecent = past !== null && daysBetween(past, article) <= recentDays;
  const [first, second] = ahead && !isRecent ? [future, past] : [past, future];
  if (!first || !second || weekday === null || weekdayOf(first) === weekday) return first;
  // A weekday that fits the other direction shows which one was meant; one that is far off is chance.
  const fits = weekdayOf(second) === weekday && Math.abs(daysBetween(article, second)) <= halfYear;
  return fits ? second : first;
}

// ----------------------------------------------------------------- weekdays

function resolveWeekday(expression: DateExpression, weekday: number, article: CalendarDay): Resolved {
  const forward = (weekday - weekdayOf(article) + 7) % 7;
  const back = forward - 7;
  const { relative, ahead } = expression;
  const words = quoted(expression);
  if (relative) {
    const days = relative.offset < 0 ? back : relative.offset > 0 ? forward || 7 : inWeek(weekday, article);
    const day = addDays(article, days);
    const which =
      relative.offset < 0 ? 'the one before' : relative.offset > 0 ? 'the one after' : 'that of the same week';
    return oneDay(day, `${dated(article)}, so ${words} is ${which}: ${formatDay(day)}.`);
  }
  const why = ahead ? ` and ${inQuotes(ahead)} looks ahead` : '';
  if (forward === 0) return oneDay(article, `${dated(article)}${why}, so ${words} is that same day.`);
  const day = addDays(article, ahead ? forward : back);
  return ahead
    ? oneDay(day, `${dated(article)}${why}, so ${words} is the next one: ${formatDay(day)}.`)
    : oneDay(day, `${dated(article)} and nothing looks ahead, so ${words} is the latest one: ${formatDay(day)}.`);
}

/** Days from the article's day to that weekday of its week, Monday to Sunday. */
function inWeek(weekday: number, article: CalendarDay): number {
  return ((weekday + 6) % 7) - ((weekdayOf(article) + 6) % 7);
}

// ---------------------------------------------------------- relative periods

function resolveRelative(
  expression: DateExpression,
  unit: RelativeUnit,
  offset: number,
  article: CalendarDay,
): Resolved {
  if (unit === 'day') {
    const day = addDays(article, offset);
    const which = offset === 0 ? 'that same day' : formatDay(day);
    return oneDay(day, `${dated(article)}, so ${quoted(expression)} is ${which}.`);
  }
  const [from, to] = period(unit, offset, article);
  const reason = `${dated(article)}, so ${quoted(expression)} is ${formatDay(from)} to ${formatDay(to)}.`;
  return { from, to, reason };
}

function period(unit: Exclude<RelativeUnit, 'day'>, offset: number, article: CalendarDay): [CalendarDay, CalendarDay] {
  if (unit === 'week') {
    const monday = addDays(article, inWeek(1, article) + 7 * offset);
    return [monday, addDays(monday, 6)];
  }
  if (unit === 'year') {
    const year = article.year + offset;
    return [
      { year, month: 1, day: 1 },
      { year, month: 12, day: 31 },
    ];
  }
  const months = article.year * 12 + article.month - 1 + offset;
  const [year, month] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return [
    { year, month, day: 1 },
    { year, month, day: daysInMonth(year, month) },
  ];
}

// -------------------------------------------------------------------- words

function oneDay(day: CalendarDay, reason: string): Resolved {
  return { from: day, to: day, reason };
}

function nowhere(reason: string): Resolved {
  return { from: null, to: null, reason };
}

function doesNotExist({ year, month, day }: CalendarDay): Resolved {
  return nowhere(`There is no ${day} ${monthNames[month - 1]} ${year}.`);
}

function dated(article: CalendarDay): string {
  return `The article is dated ${formatDay(article)}`;
}

function quoted({ words }: DateExpression): string {
  return inQuotes(words.replace(/\s+/gu, ' '));
}

function inQuotes(words: string): string {
  return `“${words}”`;
}
