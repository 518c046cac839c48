import { compareDays } from '../../../../server/core/article/dates/calendar.ts';
import { findDates } from '../../../../server/core/article/dates/find.ts';
import { resolveDate } from '../../../../server/core/article/dates/resolve.ts';
import type { CalendarDay, DateMention, Language } from '../../../../server/core/article/model.ts';

/** `2025-08-19` */
export function day(iso: string): CalendarDay {
  const [year, month, day] = iso.split('-').map(Number);
  return { year: year!, month: month!, day: day! };
}

function iso({ year, month, day }: CalendarDay): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function resolveAll(text: string, article: string | null, language: Language = 'en'): DateMention[] {
  return findDates(text, language).map((expression) =>
    resolveDate(expression, article === null ? null : day(article), 0),
  );
}

/** Every date of the text as `first..last`, as `first` when they are the same, `?` when it cannot be placed. */
export function days(text: string, article: string | null = '2025-08-19', language: Language = 'en'): string[] {
  return resolveAll(text, article, language).map(({ from, to }) => {
    if (!from || !to) return '?';
    return compareDays(from, to) === 0 ? iso(from) : `${iso(from)}..${iso(to)}`;
  });
}
