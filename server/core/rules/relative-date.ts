import { dayNumber, daysBetween, formatDay, monthNames } from '../article/dates/calendar.ts';
import type { Article, CalendarDay, DateMention } from '../article/model.ts';
import type { Span } from '../text/span.ts';
import { monthWord } from './date-words.ts';
import type { Fix, Rule } from './model.ts';
import { quotationFinder } from './quoted-words.ts';
import { quoted } from './wording.ts';

/** A day named by its weekday or as “yesterday” is clear within a week. */
const clearDays = 7;
/** Of the dates that nothing can be made of, so many are shown beside the first. */
const mostRelated = 5;

export const relativeDate: Rule = {
  id: 'relative-date',
  family: 'date',
  severity: 'information',
  set: 'core',
  wording: true,
  summary: 'A day is given by its weekday or relative to today, and cannot be told or is far away.',
  description: `“On Tuesday” and “yesterday” are clear on the day of publication and for a few days after, if the article has a date. Without one, or more than a week away, the reader has to guess.

Write the date. In an article without a date all such words have the same cause, so only the first is reported, and “today” only where it tells when something was said or done.`,
  examples: {
    flagged: ['The pier was closed on Tuesday, Mayor Oda Brekke said.'],
    fine: [
      ' date 2025-03-14 The pier was closed on Tuesday, Mayor Oda Brekke said.',
      'The pier was closed on 11 March 2025, Mayor Oda Brekke said.',
      '“It was closed yesterday,” Mayor Oda Brekke said.',
      'Few boats use the pier today, Mayor Oda Brekke said.',
    ],
  },
  *check({ article, text, attributions, article: { dates } }) {
    const relative = dates
      .filter(({ form }) => form === 'weekday' || form === 'relative')
      .filter(isOutsideQuotations(article));
    const unresolved = relative.filter(({ from }) => from === null);
    const cueEnds = new Set<number>();
    if (unresolved.length > 0) for (const { cue } of attributions) for (const { end } of cue) cueEnds.add(end);
    const [first, ...others] = unresolved.filter(({ span }) => !mayMeanNow(article, span, cueEnds));
    if (first && !hasDatedLine(article))
      yield {
        span: first.span,
        message: `${quoted(text, first.span)} cannot be placed, since the article has no date of its own: write the date.`,
        related: others
          .slice(0, mostRelated)
          .map(({ span }) => ({ span, message: `Nor can ${quoted(text, span)} be placed.` })),
      };
    const own = article.header.date;
    if (!own || own.month === null || own.day === null || own.problem) return;
    const day = { year: own.year, month: own.month, day: own.day };
    const monthFirst = writesMonthFirst(article);
    for (const { span, from, to } of relative) {
      if (!from || !to || dayNumber(from) !== dayNumber(to) || Math.abs(daysBetween(day, from)) <= clearDays) continue;
      yield {
        span,
        message: `${quoted(text, span)} is more than a week from the article's date: write ${formatDay(from)}.`,
        fixes: fixesOf(article, span, from, monthFirst),
      };
    }
  },
};

/**
 * Whether “today” may stand for “nowadays”, which needs no date: “the freedom we enjoy today”. Where something was said
 * or done (“said today”, “closed today”) it is a day.
 *
 * @param cueEnds where the words end that tie a source to what it says
 */
function mayMeanNow({ text, language }: Article, { start, end }: Span, cueEnds: ReadonlySet<number>): boolean {
  if (language !== 'en' || !/^(?:the )?today$/i.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  return !cueEnds.has(start - 1) && !/\p{L}ed $/u.test(before);
}

/** `TOLVA, Aug 19 (Northwire) -`: the year is left to the reader, the day is not. */
function hasDatedLine({ header, text, language }: Article): boolean {
  return header.items.some(({ kind, span }) => kind === 'dateline' && monthWord(text, span, language) !== null);
}

/** Only the first of those without a date is reported: it must not be one that the writer only quotes. */
function isOutsideQuotations(article: Article): (mention: DateMention) => boolean {
  const isQuoted = quotationFinder(article);
  return ({ span }) => !isQuoted(span.start);
}

/** Whether the article writes `March 11` rather than `11 March`. */
function writesMonthFirst({ dates, text }: Article): boolean {
  return dates.some(
    ({ form, span }) => form !== 'weekday' && /^(?:on )?\p{Lu}\p{L}+\.? \d/u.test(text.slice(span.start, span.end)),
  );
}

/** English dates only: other languages would need the month's case. */
function fixesOf(article: Article, span: Span, day: CalendarDay, monthFirst: boolean): Fix[] {
  if (article.language !== 'en') return [];
  const written = article.text.slice(span.start, span.end);
  const month = monthNames[day.month - 1]!;
  const own = article.header.date;
  const year = own && own.year !== day.year ? ` ${day.year}` : '';
  const date = monthFirst ? `${month} ${day.day}${year && `,${year}`}` : `${day.day} ${month}${year}`;
  const newText = `${/^\p{Lu}/u.test(written) ? 'On' : 'on'} ${date}`;
  return [{ title: `Write “${newText}”`, edits: [{ span, newText }], preferred: true, safe: false }];
}
