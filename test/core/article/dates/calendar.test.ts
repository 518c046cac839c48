import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDays,
  dayNumber,
  dayOfNumber,
  daysBetween,
  daysInMonth,
  formatDay,
  isValidDay,
  weekdayNames,
  weekdayOf,
} from '../../../../server/core/article/dates/calendar.ts';
import { monthOf, weekdayEnding, weekdayNamed } from '../../../../server/core/article/dates/names.ts';
import { day } from './harness.ts';

describe('the calendar', () => {
  const numbers = fc.integer({ min: -1_000_000, max: 1_000_000 });

  it('counts days as Date does', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const date = new Date(number * 86_400_000);
        const found = dayOfNumber(number);
        expect(found).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
        expect(dayNumber(found)).toBe(number);
        expect(weekdayOf(found)).toBe(date.getUTCDay());
        expect(isValidDay(found)).toBe(true);
      }),
    );
  });

  it('adds and compares', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -5000, max: 5000 }), (number, step) => {
        const from = dayOfNumber(number);
        const to = addDays(from, step);
        expect(daysBetween(from, to)).toBe(step);
        expect(Math.sign(compareDays(to, from))).toBe(Math.sign(step));
      }),
    );
  });

  it('knows the length of months', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect([0, 1, 4, 12, 13].map((month) => daysInMonth(2025, month))).toEqual([0, 31, 30, 31, 0]);
    expect(isValidDay(day('2025-02-29'))).toBe(false);
    expect(isValidDay({ year: 2025, month: 13, day: 40 })).toBe(false);
    expect(isValidDay({ year: 2025, month: 1, day: 0 })).toBe(false);
    expect(isValidDay({ year: 2025, month: 1, day: 1.5 })).toBe(false);
  });

  it('writes days for people', () => {
    expect(formatDay(day('2025-08-19'))).toBe('Tuesday 19 August 2025');
    expect(weekdayNames[0]).toBe('Sunday');
  });
});

describe('names', () => {
  it('mean months and weekdays in every language', () => {
    expect(['August', 'aug.', 'SEPT', 'серпня', 'августа', 'March', 'Halden'].map(monthOf)).toEqual([
      8,
      8,
      9,
      8,
      8,
      3,
      null,
    ]);
    expect(['Tuesday', 'tue', 'п’ятниця', "п'ятницю", 'среду', 'Halden'].map(weekdayNamed)).toEqual([
      2,
      2,
      5,
      5,
      3,
      null,
    ]);
  });

  it('end a text, even glued to the word before', () => {
    expect(weekdayEnding('Roman TestenkoSunday')).toEqual({ weekday: 0, length: 6 });
    expect(weekdayEnding('VALDIS OTTOSENSaturday')).toEqual({ weekday: 6, length: 8 });
    expect(weekdayEnding('Tue')).toEqual({ weekday: 2, length: 3 });
    expect(weekdayEnding('Тессен — п’ятниця')).toEqual({ weekday: 5, length: 8 });
    expect(weekdayEnding('Roman Testenko')).toBeNull();
    expect(weekdayEnding('McMon')).toBeNull();
    expect(weekdayEnding('')).toBeNull();
  });
});
