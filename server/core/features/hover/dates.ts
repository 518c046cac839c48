import type { Analysis } from '../../analysis.ts';
import { formatDay, monthNames, weekdayNames, weekdayOf } from '../../article/dates/calendar.ts';
import type { ArticleDate, CalendarDay } from '../../article/model.ts';
import { touches } from '../../text/span.ts';
import { calendarDayOf, distance, formatDays } from '../dates.ts';
import { spanAt } from '../find.ts';
import { escapeMarkdown, quote } from '../markdown.ts';
import type { Hover } from './model.ts';

/** A date of the header: its weekday, and how long ago it is. */
export function articleDateHover({ article }: Analysis, offset: number, now: CalendarDay | null): Hover | null {
  const item = spanAt(article.header.items, offset);
  if (!item?.date) return null;
  const span = item.kind === 'date' ? item.span : item.date.span;
  if (!touches(span, offset)) return null;
  const isOwn = article.header.date === item.date && calendarDayOf(item.date) !== null;
  const lines = [
    describe(item.date, now),
    isOwn ? 'The article’s own date: dates in the text are counted from it.' : '',
  ];
  return { span, markdown: lines.filter(Boolean).join('\n\n') };
}

function describe(date: ArticleDate, now: CalendarDay | null): string {
  if (date.problem !== null) return `**No such date.** ${escapeMarkdown(date.problem)}`;
  const day = calendarDayOf(date);
  if (!day) {
    const month = date.month === null ? '' : `${monthNames[date.month - 1]} `;
    return `**${month}${date.year}**, no day given. Weekdays in the text cannot be told without it.`;
  }
  const ago = now ? `, ${distance(day, now)}` : '';
  return `**${formatDay(day)}**${ago}${wrongWeekday(date, day)}`;
}

function wrongWeekday({ weekday }: ArticleDate, day: CalendarDay): string {
  if (weekday === null || weekday === weekdayOf(day)) return '';
  return `. The header says ${weekdayNames[weekday]}, but that day is a ${weekdayNames[weekdayOf(day)]}.`;
}

/** A date in the text: which day it means, and why. */
export function dateMentionHover({ article, text }: Analysis, offset: number): Hover | null {
  const mention = spanAt(article.dates, offset);
  if (!mention) return null;
  const { span, from, to } = mention;
  const written = `“${quote(text.slice(span.start, span.end))}”`;
  const meaning = from ? `${written} → **${formatDays(from, to ?? from)}**` : `${written}: **which day is not clear**`;
  return { span, markdown: `${meaning}\n\n${quote(mention.reason, 300)}` };
}
