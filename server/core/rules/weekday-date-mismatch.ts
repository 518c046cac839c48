import { daysBetween, daysInMonth, monthNames, weekdayNames, weekdayOf } from '../article/dates/calendar.ts';
import type { Article, CalendarDay } from '../article/model.ts';
import type { Span } from '../text/span.ts';
import { monthWord, weekdayWord } from './date-words.ts';
import type { Fix, LocalRule, Report, Subject } from './model.ts';
import { quoted } from './wording.ts';

export const weekdayDateMismatch: LocalRule = {
  id: 'weekday-date-mismatch',
  family: 'date',
  severity: 'error',
  set: 'core',
  wording: true,
  summary: 'A weekday and a date do not go together.',
  description: `“Wednesday 3 April” cannot be right when 3 April was a Monday: either the weekday or the date is a slip, often the month that was just over. The reader cannot tell which.

Check the day. The quick fixes change the weekday, or the month to the nearest one in which the weekday fits.`,
  examples: {
    flagged: [
      ' date 2023-05-04 The pier is closed, Mayor Oda Brekke said.\n\nSource: Northwire\n\nDetails: On Wednesday 3 April, it burned, Brekke said.',
    ],
    fine: [
      ' date 2023-05-04 The pier is closed, Mayor Oda Brekke said.\n\nSource: Northwire\n\nDetails: On Wednesday 3 May, it burned, Brekke said.',
    ],
  },
  *checkWithin(subject, { span: { start }, dates }) {
    const { article, text } = subject;
    for (const { date } of article.header.items) {
      if (
        !date ||
        date.span.start < start ||
        date.problem ||
        date.weekday === null ||
        date.month === null ||
        date.day === null
      )
        continue;
      const day = { year: date.year, month: date.month, day: date.day };
      if (weekdayOf(day) !== date.weekday) yield reportOf(subject, date.span, date.weekday, day);
    }
    for (const { span, weekday, actualWeekday, from } of dates)
      if (weekday !== null && from && actualWeekday !== null && actualWeekday !== weekday)
        yield reportOf({ article, text }, span, weekday, from);
  },
};

function reportOf(
  { article, text }: Pick<Subject, 'article' | 'text'>,
  span: Span,
  weekday: number,
  day: CalendarDay,
): Report {
  const actual = weekdayOf(day);
  return {
    span,
    message: `${quoted(text, span)} does not fit: ${day.day} ${monthNames[day.month - 1]} ${day.year} is a ${weekdayNames[actual]}, not a ${weekdayNames[weekday]}.`,
    fixes: fixesOf(article, span, weekday, actual, day),
  };
}

function fixesOf(article: Article, span: Span, weekday: number, actual: number, day: CalendarDay): Fix[] {
  const { text, language } = article;
  const month = nearestMonth(day, weekday, article);
  const monthName = month && monthWord(text, span, language);
  const newMonth = monthName?.rename(month!.month - 1);
  const weekdayName = weekdayWord(text, span, language);
  const newWeekday = weekdayName?.rename(actual);
  // A month that was just over is the commonest slip: believed when it brings the day close before the article's.
  const isLikely = month !== null && newMonth != null && isRecent(month, article);
  const fixes: Fix[] = [];
  if (weekdayName && newWeekday != null)
    fixes.push({
      title: `Change the weekday to ${newWeekday}`,
      edits: [{ span: weekdayName.span, newText: newWeekday }],
      preferred: !isLikely,
      safe: false,
    });
  if (monthName && newMonth != null)
    fixes.push({
      title: `Change the month to ${newMonth}`,
      edits: [{ span: monthName.span, newText: newMonth }],
      preferred: isLikely,
      safe: false,
    });
  return isLikely ? fixes.reverse() : fixes;
}

/** The same day of the nearest other month that falls on `weekday`; nearest to the article's date, else to the written one. */
function nearestMonth(written: CalendarDay, weekday: number, article: Article): CalendarDay | null {
  const near = articleDay(article) ?? written;
  let best: CalendarDay | null = null;
  for (let offset = -11; offset <= 11; offset++) {
    const months = near.year * 12 + near.month - 1 + offset;
    const candidate = { year: Math.floor(months / 12), month: (months % 12) + 1, day: written.day };
    // Only the month's name is changed: the year stays, whether it is written or understood.
    if (candidate.year !== written.year || candidate.month === written.month) continue;
    if (candidate.day > daysInMonth(candidate.year, candidate.month) || weekdayOf(candidate) !== weekday) continue;
    if (!best || Math.abs(daysBetween(near, candidate)) < Math.abs(daysBetween(near, best))) best = candidate;
  }
  return best;
}

function isRecent(day: CalendarDay, article: Article): boolean {
  const own = articleDay(article);
  if (!own) return false;
  const ago = daysBetween(day, own);
  return ago >= -7 && ago <= 14;
}

function articleDay({ header: { date } }: Article): CalendarDay | null {
  return date && date.month !== null && date.day !== null && !date.problem
    ? { year: date.year, month: date.month, day: date.day }
    : null;
}
