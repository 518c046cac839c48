import { daysBetween, formatDay, monthNames, weekdayNames, weekdayOf } from '../article/dates/calendar.ts';
import type { ArticleDate, CalendarDay } from '../article/model.ts';
import { count } from './words.ts';

/** The day an article's date stands for; null when it is partial or does not exist. */
export function calendarDayOf({ year, month, day, problem }: ArticleDate): CalendarDay | null {
  return month === null || day === null || problem !== null ? null : { year, month, day };
}

/** `Tuesday 19 August 2025`, or for several days `Wednesday 12 – Thursday 13 March 2025`. */
export function formatDays(from: CalendarDay, to: CalendarDay): string {
  if (daysBetween(from, to) === 0) return formatDay(from);
  let first = `${weekdayNames[weekdayOf(from)]} ${from.day}`;
  if (from.month !== to.month || from.year !== to.year) first += ` ${monthNames[from.month - 1]}`;
  if (from.year !== to.year) first += ` ${from.year}`;
  return `${first} – ${formatDay(to)}`;
}

/** `2025-08-19`. */
export function isoDay({ year, month, day }: CalendarDay): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** How far `day` lies from `now`, as one would say it: "yesterday", "3 days ago", "in 2 weeks", "5 years ago". */
export function distance(day: CalendarDay, now: CalendarDay): string {
  const days = daysBetween(day, now);
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days === -1) return 'tomorrow';
  const length = lengthOf(Math.abs(days), day, now);
  return days > 0 ? `${length} ago` : `in ${length}`;
}

/** Days up to two weeks, weeks up to two months, months up to two years, then years; always rounded down. */
function lengthOf(days: number, a: CalendarDay, b: CalendarDay): string {
  if (days < 14) return count(days, 'day');
  const months = wholeMonths(a, b);
  if (months < 2) return count(Math.floor(days / 7), 'week');
  return months < 24 ? count(months, 'month') : count(Math.floor(months / 12), 'year');
}

function wholeMonths(a: CalendarDay, b: CalendarDay): number {
  const [early, late] = daysBetween(a, b) >= 0 ? [a, b] : [b, a];
  const months = (late.year - early.year) * 12 + late.month - early.month;
  return late.day < early.day ? months - 1 : months;
}
