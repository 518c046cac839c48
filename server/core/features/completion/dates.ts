import { addDays, daysBetween, daysInMonth, formatDay, weekdayOf } from '../../article/dates/calendar.ts';
import type { CalendarDay, Language } from '../../article/model.ts';
import { dateTables } from '../../data/dates.ts';
import type { Span } from '../../text/span.ts';
import { calendarDayOf, isoDay } from '../dates.ts';
import { filterFor, likeness } from '../forgiving.ts';
import type { Cursor } from './cursor.ts';
import type { Completion } from './model.ts';

/** Unasked, names of days and months are offered from so many letters on. */
const leastLetters = 3;

/** The date header at the start of the text; in the text weekdays and months, with the day that they would mean. */
export function dateCompletions(cursor: Cursor): Completion[] {
  return headerDates(cursor) ?? [...weekdays(cursor), ...months(cursor)];
}

// ------------------------------------------------------------------ header

/** Null where no date header can stand. */
function headerDates(cursor: Cursor): Completion[] | null {
  const { before, offset, today, analysis, invoked } = cursor;
  const isFirst = offset - before.length === 0 || analysis.text.slice(0, offset - before.length).trim() === '';
  const typed = /^[ \t]{0,8}(d(?:a(?:t(?:e(?:[ \t]+[\d-]{0,10})?)?)?)?)?$/iu.exec(before);
  if (!isFirst || !typed) return null;
  const words = typed[1] ?? '';
  if (words === '' && !invoked) return null;
  const days = [today, addDays(today, -1), addDays(today, 1)];
  const names = ['today', 'yesterday', 'tomorrow'];
  return days.map((day, index) => {
    const label = `date ${isoDay(day)}`;
    return {
      kind: 'date',
      label,
      detail: `${names[index]}, ${formatDay(day)}`,
      edit: { span: { start: offset - words.length, end: offset }, newText: `${label} ` },
      replace: { start: offset - words.length, end: offset + (/^[\d-]*[ \t]?/.exec(cursor.after)?.[0].length ?? 0) },
      filter: filterFor(words, label),
      also: [],
    };
  });
}

// -------------------------------------------------------------------- text

function weekdays(cursor: Cursor): Completion[] {
  const word = wordBefore(cursor);
  if (word === null) return [];
  const { analysis, today } = cursor;
  const { language, header } = analysis.article;
  const { weekdays: forms, capitals } = dateTables[language];
  const own = (header.date && calendarDayOf(header.date)) ?? today;
  return forms.flatMap((names, weekday) => {
    // Languages without capitals have cases: behind "on" stands the accusative.
    const name = capitals ? capitalised(names[0]!) : /[ая]$/u.test(names[0]!) ? names[2]! : names[0]!;
    if (likeness(word, name) !== 2 || name === word) return [];
    const latest = addDays(own, -((weekdayOf(own) - weekday + 7) % 7));
    const next = addDays(latest, 7);
    return [
      itemOf(cursor, word, name, formatDay(latest)),
      itemOf(cursor, word, withDate(name, latest, cursor), formatDay(latest)),
      itemOf(cursor, word, withDate(name, next, cursor), formatDay(next)),
    ];
  });
}

/** `19 Au` → `19 August`: the month of the nearest such day. */
function months(cursor: Cursor): Completion[] {
  const match = /(?<!\d)(\d{1,2}) (\p{L}{2,20})$/u.exec(cursor.before);
  if (!match || (cursor.quoted && !cursor.invoked)) return [];
  const day = Number(match[1]);
  const word = match[2]!;
  const { analysis, today } = cursor;
  const { language, header } = analysis.article;
  const own = (header.date && calendarDayOf(header.date)) ?? today;
  return dateTables[language].months.flatMap((names, index) => {
    const name = monthName(language, index + 1);
    if (likeness(word, name) !== 2 || name === word) return [];
    const candidates = [-1, 0, 1].map((years) => ({ year: own.year + years, month: index + 1, day }));
    const real = candidates.filter(({ year, month }) => day >= 1 && day <= daysInMonth(year, month));
    real.sort((a, b) => Math.abs(daysBetween(a, own)) - Math.abs(daysBetween(b, own)));
    return real[0] && names.length > 0 ? [itemOf(cursor, word, name, formatDay(real[0]))] : [];
  });
}

/** The word at the cursor where it may be the beginning of a day's name. */
function wordBefore({ before, quoted, invoked, analysis }: Cursor): string | null {
  const word = /(?<![\p{L}\p{N}'’ʼ-])\p{L}[\p{L}'’ʼ]{0,14}$/u.exec(before)?.[0];
  if (word === undefined || (!invoked && (quoted || word.length < leastLetters))) return null;
  return !dateTables[analysis.article.language].capitals || /^\p{Lu}/u.test(word) ? word : null;
}

/** `Tuesday 19 August`, or `Tuesday, August 19` where the article has its dates so. */
function withDate(weekday: string, { month, day }: CalendarDay, { analysis }: Cursor): string {
  const { text, article } = analysis;
  const name = monthName(article.language, month);
  if (article.language !== 'en') return `${weekday}, ${day} ${name}`;
  let monthFirst = 0;
  for (const { span } of article.dates) monthFirst += orderOf(text, span);
  return monthFirst > 0 ? `${weekday}, ${name} ${day}` : `${weekday} ${day} ${name}`;
}

/** 1 for `August 19`, −1 for `19 August`, 0 for neither. */
function orderOf(text: string, { start, end }: Span): -1 | 0 | 1 {
  const words = text.slice(start, Math.min(end, start + 60));
  if (/\d\s+\p{Lu}/u.test(words)) return -1;
  return /\p{L}\s+\d{1,2}(?!\d)/u.test(words) ? 1 : 0;
}

/** As it stands behind a day: in the genitive where the language has one. */
function monthName(language: Language, month: number): string {
  const { months, capitals } = dateTables[language];
  const names = months[month - 1]!;
  return capitals ? capitalised(names[0]!) : (names[1] ?? names[0]!);
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function itemOf(cursor: Cursor, typed: string, form: string, detail: string): Completion {
  const { offset, after } = cursor;
  const start = offset - typed.length;
  return {
    kind: 'date',
    label: form,
    detail,
    edit: { span: { start, end: offset }, newText: form },
    replace: { start, end: offset + (/^[\p{L}'’ʼ]{0,20}/u.exec(after)?.[0].length ?? 0) },
    filter: filterFor(typed, form),
    also: [],
  };
}
