import type { DateExpression } from './find.ts';

/** `2025-08-19`, `04.07.2023`, `04.07.23`, and `29/11/2024` or `11/29/2024` where only one reading exists. */
const pattern =
  /(?<![\p{L}\p{N}_./:-])(?:(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})|(?<a>\d{1,2})(?<sep>[./])(?<b>\d{1,2})\k<sep>(?<c>\d{4}|\d{2}))(?![\p{L}\p{N}_/-]|[.:]\d)/gu;

/** Dates written in digits. A group of digits that cannot be a date of the calendar's months is left alone. */
export function findNumericDates(text: string): DateExpression[] {
  const found: DateExpression[] = [];
  if (!/\d[-./]\d/u.test(text)) return found;
  for (const match of text.matchAll(pattern)) {
    const date = read(match.groups!);
    if (!date) continue;
    const start = match.index;
    const end = start + match[0].length;
    const written = { ...date, lastDay: null };
    found.push({
      start,
      end,
      form: 'absolute',
      words: match[0],
      weekday: null,
      date: written,
      relative: null,
      ahead: null,
    });
  }
  return found;
}

function read({ y, m, d, a, b, c, sep }: Record<string, string | undefined>) {
  if (y !== undefined) return dayOf(Number(y), Number(m), Number(d));
  const [first, second] = [Number(a), Number(b)];
  if (sep === '.') {
    // Two digits for the year are read only where all three numbers have two: `1.2.23` may be a version.
    if (c!.length === 2 && (a!.length !== 2 || b!.length !== 2)) return null;
    return dayOf(c!.length === 2 ? 2000 + Number(c) : Number(c), second, first);
  }
  if (c!.length === 2 || (first <= 12 && second <= 12)) return null;
  return first > 12 ? dayOf(Number(c), second, first) : dayOf(Number(c), first, second);
}

function dayOf(year: number, month: number, day: number) {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : null;
}
