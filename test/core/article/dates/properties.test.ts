import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDays, dayOfNumber, isValidDay } from '../../../../server/core/article/dates/calendar.ts';
import { findDates } from '../../../../server/core/article/dates/find.ts';
import { resolveDate } from '../../../../server/core/article/dates/resolve.ts';
import type { Language } from '../../../../server/core/article/model.ts';
import { growth } from '../../../support/growth.ts';

/** Sixteen times the text may take this many times as long: quadratic work would take 256 times. */
const limit = 100;

describe('on any text', () => {
  const parts = fc.constantFrom(
    'on ',
    'Tuesday',
    ', ',
    '12',
    '–',
    '13',
    ' March',
    ' 2025',
    'last ',
    'week',
    '31 ',
    'February',
    ' of ',
    'th ',
    'the ',
    'у ',
    'середу',
    '(',
    ')',
    '.',
    '\n',
    '04.07.2023',
    '🚢',
    '\ud83d',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(parts).map((list) => list.join('')),
  );

  it('dates are in order, in bounds and resolve to days that exist', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom<Language>('en', 'uk', 'ru'),
        fc.integer({ min: 0, max: 40_000 }),
        (text, language, number) => {
          let at = 0;
          for (const expression of findDates(text, language)) {
            expect(expression.start).toBeGreaterThanOrEqual(at);
            expect(expression.words).toBe(text.slice(expression.start, expression.end));
            at = expression.end;
            const { span, from, to } = resolveDate(expression, dayOfNumber(number), 7);
            expect(span).toEqual({ start: expression.start + 7, end: expression.end + 7 });
            expect(from === null).toBe(to === null);
            if (from && to) {
              expect(isValidDay(from) && isValidDay(to)).toBe(true);
              expect(compareDays(from, to)).toBeLessThanOrEqual(0);
            }
          }
          expect(at).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('take time that grows with the text', () => {
    for (const part of [
      'on Tuesday ',
      '12–',
      'the 12th of ',
      'March ',
      '12.',
      'will meet on Friday ',
      'Tuesday, ',
      'a',
    ])
      expect(
        growth(
          (size) => part.repeat(size),
          (text) => findDates(text, 'en'),
          500,
          16,
        ),
      ).toBeLessThan(limit);
  });
});
