import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../../server/core/article/model.ts';
import { distance, formatDays } from '../../../server/core/features/dates.ts';

function day(written: string): CalendarDay {
  const [year, month, day] = written.split('-').map(Number);
  return { year: year!, month: month!, day: day! };
}

describe('distance', () => {
  const now = day('2025-08-19');

  it.each([
    ['2025-08-19', 'today'],
    ['2025-08-18', 'yesterday'],
    ['2025-08-20', 'tomorrow'],
    ['2025-08-17', '2 days ago'],
    ['2025-08-06', '13 days ago'],
    ['2025-08-05', '2 weeks ago'],
    ['2025-06-20', '8 weeks ago'],
    ['2025-06-19', '2 months ago'],
    ['2023-08-20', '23 months ago'],
    ['2023-08-19', '2 years ago'],
    ['1995-08-20', '29 years ago'],
    ['2025-08-22', 'in 3 days'],
    ['2025-09-30', 'in 6 weeks'],
    ['2027-08-19', 'in 2 years'],
  ])('of %s is %s', (date, expected) => expect(distance(day(date), now)).toBe(expected));
});

describe('formatDays', () => {
  it.each([
    ['2025-08-19', '2025-08-19', 'Tuesday 19 August 2025'],
    ['2025-03-12', '2025-03-13', 'Wednesday 12 – Thursday 13 March 2025'],
    ['2025-03-31', '2025-04-01', 'Monday 31 March – Tuesday 1 April 2025'],
    ['2024-12-31', '2025-01-01', 'Tuesday 31 December 2024 – Wednesday 1 January 2025'],
  ])('of %s to %s is %s', (from, to, expected) => expect(formatDays(day(from), day(to))).toBe(expected));
});
