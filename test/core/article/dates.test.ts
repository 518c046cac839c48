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
} from '../../../server/core/article/dates/calendar.ts';
import { findDates } from '../../../server/core/article/dates/find.ts';
import { monthOf, weekdayEnding, weekdayNamed } from '../../../server/core/article/dates/names.ts';
import { resolveDate } from '../../../server/core/article/dates/resolve.ts';
import type { CalendarDay, DateMention, Language } from '../../../server/core/article/model.ts';
import { growth } from '../../support/growth.ts';
import { twins, unmark } from '../../support/markers.ts';

/** Sixteen times the text may take this many times as long: quadratic work would take 256 times. */
const limit = 100;

/** `2025-08-19` */
function day(iso: string): CalendarDay {
  const [year, month, day] = iso.split('-').map(Number);
  return { year: year!, month: month!, day: day! };
}

function iso({ year, month, day }: CalendarDay): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The dates of a text are marked; their names are not looked at. */
function check(marked: string, language: Language = 'en'): void {
  const { text, marks } = unmark(marked);
  const found = findDates(text, language).map(({ start, end, words }) => ({ start, end, words }));
  expect(found).toEqual(marks.map(({ start, end }) => ({ start, end, words: text.slice(start, end) })));
}

function resolveAll(text: string, article: string | null, language: Language = 'en'): DateMention[] {
  return findDates(text, language).map((expression) =>
    resolveDate(expression, article === null ? null : day(article), 0),
  );
}

/** Every date of the text as `first..last`, as `first` when they are the same, `?` when it cannot be placed. */
function days(text: string, article: string | null = '2025-08-19', language: Language = 'en'): string[] {
  return resolveAll(text, article, language).map(({ from, to }) => {
    if (!from || !to) return '?';
    return compareDays(from, to) === 0 ? iso(from) : `${iso(from)}..${iso(to)}`;
  });
}

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

describe('English dates are found', () => {
  it('with day, month and year', () => {
    check(
      'It was ⟦19 August 2025⟧, ⟦August 19, 2025⟧, ⟦19 Aug. 2025⟧, ⟦August 19th, 2025⟧ and ⟦on the 19th of August, 2025⟧.'.replace(
        '⟦on the 19th of August, 2025⟧',
        '⟦on the 19th of August, 2025⟧',
      ),
    );
    check('It was ⟦04.07.2023⟧, ⟦4.7.2023⟧, ⟦2025-08-19⟧, ⟦29/11/2024⟧ and ⟦11/29/2024⟧.');
    check('It was ⟦August 2025⟧ or ⟦March 2024⟧.');
  });

  it('without a year', () => {
    check('It was ⟦on Aug. 19⟧, ⟦18 August⟧, ⟦on 18 August⟧, ⟦May 5⟧ and ⟦the 12th of March⟧.');
    check('It was ⟦12–13 March⟧, ⟦12-13 March⟧, ⟦12 to 14 March⟧, ⟦March 12–13⟧ and ⟦on the night of 12–13 March⟧.');
    check('⟦On the night of 12–13 March⟧, gusts of up to 34 m/s were recorded.');
  });

  it('with a weekday', () => {
    check(
      'It was ⟦Tuesday, February 8⟧, ⟦Wednesday 3 April⟧, ⟦On Wednesday 3 April⟧, ⟦Tue, 29 Apr 2025⟧ and ⟦on 18 August (Monday)⟧.',
    );
    check(
      'It was ⟦on Tuesday⟧, late ⟦Wednesday⟧, ⟦last Friday⟧ or ⟦next Monday⟧, at ⟦Thursday⟧’s talks, told Northwire ⟦Tuesday⟧.',
    );
  });

  it('as relative days', () => {
    check('⟦Yesterday⟧, ⟦today⟧, ⟦tomorrow⟧, ⟦tonight⟧, ⟦last night⟧ and ⟦the day after tomorrow⟧.');
    check('⟦Last week⟧, ⟦this month⟧, ⟦next year⟧ and “⟦Today⟧ we go.”');
  });

  for (const { title, marked } of twins('🚢 It was ⟦19\nAugust 2025⟧ and ⟦last\nweek⟧ and ⟦on Tuesday,\nFebruary 8⟧.'))
    it(`over a line break (${title})`, () => check(marked));
});

describe('no dates are', () => {
  const none: Record<string, string> = {
    'hours and news around the clock': 'On air 24/7, as of 06:00, at 10:30 and within a second.',
    'an outlet': 'The Sun reported it, as did the Sunday Times, the Friday Herald and Halden Today.',
    'the modal and the verb': 'They may march 12 km, and March on Halden may be wrong. May she?',
    'a month without a day': 'It fell in March and will rise in May. In March 12 people died.',
    'names and holidays': 'Man Friday, Black Friday, Good Friday and Bloody Sunday.',
    'days that come again and again': 'It sails every Tuesday, each Friday and on Mondays.',
    'versions, scores and addresses':
      'Version 1.2.23, 10.12.2023.5, 3/4/2025, 40.13.2023 and https://example.org/2025-08-19/a.',
    'a week of a month': 'In the last week of August, in the last month of the war.',
    'abbreviations by themselves': 'Sat and Sun, Mar and Jan Moen.',
    thousands: 'In all, March 12,000 people.',
  };
  for (const [title, text] of Object.entries(none)) it(title, () => check(text));
});

describe('Ukrainian and Russian dates', () => {
  it('are found', () => {
    check(
      '⟦У вівторок, 19 серпня⟧, ⟦18 серпня 2025 року⟧, ⟦18-го серпня⟧, ⟦у ніч на 13 березня⟧, ⟦12–13 березня⟧, ⟦04.07.2023⟧.',
      'uk',
    );
    check(
      "⟦Вчора⟧, ⟦сьогодні⟧, ⟦завтра⟧, ⟦минулого тижня⟧, ⟦у вівторок⟧, ⟦у п’ятницю⟧, ⟦в п'ятницю⟧, ⟦минулого вівторка⟧.",
      'uk',
    );
    check(
      '⟦Во вторник, 19 августа 2025 года⟧, ⟦в ночь на 13 марта⟧, ⟦вчера⟧, ⟦в среду⟧, ⟦в прошлый вторник⟧, ⟦на прошлой неделе⟧.',
      'ru',
    );
  });

  it('are no other words', () => {
    check('Окружающую среду, пароход «Март» и женщина по имени Марта. В неделю раз.', 'ru');
    check('Газета Сьогодні, середа проживання, 24/7, станом на 06:00, кожну середу.', 'uk');
  });

  it('are resolved', () => {
    expect(days('18 серпня, вчора, у вівторок, минулого тижня, 5 травня 2024 року', '2025-08-19', 'uk')).toEqual([
      '2025-08-18',
      '2025-08-18',
      '2025-08-19',
      '2025-08-11..2025-08-17',
      '2024-05-05',
    ]);
    expect(days('Зустріч відбудеться у п’ятницю. Він прибув у п’ятницю.', '2025-08-19', 'uk')).toEqual([
      '2025-08-22',
      '2025-08-15',
    ]);
    expect(days('Встреча состоится в пятницу. Он прибыл в пятницу.', '2025-08-19', 'ru')).toEqual([
      '2025-08-22',
      '2025-08-15',
    ]);
  });
});

describe('a weekday', () => {
  it('is the day of the article when that is the same', () => {
    expect(days('EU leaders are to be briefed remotely on Tuesday on the outcome.')).toEqual(['2025-08-19']);
    expect(days('He said so on Tuesday.')).toEqual(['2025-08-19']);
  });

  it('looks back', () => {
    expect(days('He left on Monday, on Wednesday and on Sunday.')).toEqual(['2025-08-18', '2025-08-13', '2025-08-17']);
  });

  it('looks ahead with its verb', () => {
    for (const sentence of [
      'They will meet on Friday.',
      'They are to be briefed on Friday.',
      'He plans to leave on Friday.',
      'It is due on Friday.',
      'He is expected to arrive on Friday.',
      'On Friday, they will meet.',
      'The talks on Friday will decide.',
      'It lasts until Friday.',
      'He said that they would meet on Friday.',
      'The talks are planned for Friday.',
      'It is closed, but on Friday they will open.',
    ])
      expect([sentence, ...days(sentence)]).toEqual([sentence, '2025-08-22']);
  });

  it('looks back past a verb of another clause', () => {
    for (const sentence of [
      'Leaders who will meet Holm, said on Friday they are ready.',
      'Holm said on Friday that they will meet.',
      'They will meet. He left on Friday.',
      'On Friday, Holm said that they will meet.',
      'They will decide on the plan that Holm tabled on Friday.',
      '“We will go,” he said on Friday.',
      'He would have left on Friday.',
    ])
      expect([sentence, ...days(sentence)]).toEqual([sentence, '2025-08-15']);
  });

  it('is last, this or next', () => {
    expect(days('last Tuesday, this Friday, this Monday, next Tuesday, next Friday')).toEqual([
      '2025-08-12',
      '2025-08-22',
      '2025-08-18',
      '2025-08-26',
      '2025-08-22',
    ]);
  });
});

describe('a day and month without a year', () => {
  it('is the nearest one before, or a few days ahead', () => {
    expect(days('18 August, 12–13 March, 24 August, 31 December')).toEqual([
      '2025-08-18',
      '2025-03-12..2025-03-13',
      '2025-08-24',
      '2024-12-31',
    ]);
  });

  it('is the next one when its verb looks ahead', () => {
    expect(days('They will meet on 1 March. They will meet on 30 September.')).toEqual(['2026-03-01', '2025-09-30']);
    expect(days('The work will be based on the talks of 18 August.')).toEqual(['2025-08-18']);
  });

  it('turns with the year', () => {
    expect(days('31 December, 2 January', '2026-01-01')).toEqual(['2025-12-31', '2026-01-02']);
    expect(days('29 February', '2025-08-19')).toEqual(['2024-02-29']);
  });

  it('may not exist', () => {
    const [mention] = resolveAll('on 31 June', '2025-08-19');
    expect(mention).toMatchObject({ from: null, to: null, reason: 'There is no 31 June 2025.' });
    expect(resolveAll('30 February 2024', null)[0]).toMatchObject({
      from: null,
      reason: 'There is no 30 February 2024.',
    });
  });
});

describe('relative days', () => {
  it('are counted from the article', () => {
    expect(days('yesterday, today, tonight, tomorrow, the day before yesterday, last night')).toEqual([
      '2025-08-18',
      '2025-08-19',
      '2025-08-19',
      '2025-08-20',
      '2025-08-17',
      '2025-08-18',
    ]);
    expect(days('last week, this week, next week, last month, next month, last year')).toEqual([
      '2025-08-11..2025-08-17',
      '2025-08-18..2025-08-24',
      '2025-08-25..2025-08-31',
      '2025-07-01..2025-07-31',
      '2025-09-01..2025-09-30',
      '2024-01-01..2024-12-31',
    ]);
    expect(days('last month, next month', '2025-12-31')).toEqual(['2025-11-01..2025-11-30', '2026-01-01..2026-01-31']);
    expect(days('last month', '2025-01-01')).toEqual(['2024-12-01..2024-12-31']);
  });
});

describe('a weekday with a date', () => {
  it('is checked', () => {
    const [slip] = resolveAll('On Wednesday 3 April, the ferry left.', '2023-05-04');
    expect(slip).toMatchObject({ form: 'weekday-date', weekday: 3, actualWeekday: 1, from: day('2023-04-03') });
    expect(slip!.reason).toContain('3 April 2023 is a Monday, not a Wednesday.');
    expect(resolveAll('On Wednesday 3 May, the ferry left.', '2023-05-04')[0]).toMatchObject({ actualWeekday: null });
  });

  it('is checked without a date of the article when it has a year', () => {
    expect(resolveAll('Monday, 19 August 2025', null)[0]).toMatchObject({ weekday: 1, actualWeekday: 2 });
    expect(resolveAll('Tuesday, 19 August 2025', null)[0]).toMatchObject({ weekday: 2, actualWeekday: null });
    expect(resolveAll('Tuesday, 19 August', null)[0]).toMatchObject({ from: null, actualWeekday: null });
  });

  it('may be ahead when only that year fits', () => {
    expect(days('The pier opens Wednesday, 3 September.')).toEqual(['2025-09-03']);
  });
});

describe('reasons', () => {
  const reason = (text: string, article: string | null = '2025-08-19') => resolveAll(text, article)[0]!.reason;

  it('say what decided', () => {
    expect(reason('EU leaders are to be briefed remotely on Tuesday on the outcome.')).toBe(
      'The article is dated Tuesday 19 August 2025 and “are to be briefed” looks ahead, so “on Tuesday” is that same day.',
    );
    expect(reason('He left on Monday.')).toBe(
      'The article is dated Tuesday 19 August 2025 and nothing looks ahead, so “on Monday” is the latest one: Monday 18 August 2025.',
    );
    expect(reason('12–13 March')).toBe(
      'The article is dated Tuesday 19 August 2025, so “12–13 March” is Wednesday 12 March 2025. It goes on to Thursday 13 March 2025.',
    );
    expect(reason('19 August 2025')).toBe('“19 August 2025” is written in full: Tuesday 19 August 2025.');
  });

  it('say what is missing', () => {
    expect(reason('on Tuesday', null)).toBe('The article has no date of its own, so “on Tuesday” cannot be placed.');
    expect(reason('yesterday', null)).toBe('The article has no date of its own, so “yesterday” cannot be placed.');
    expect(reason('3 March', null)).toBe('The article has no date of its own, so the year of “3 March” is not known.');
    expect(days('on Tuesday, last week, 3 March, 2025-08-19', null)).toEqual(['?', '?', '?', '2025-08-19']);
  });
});

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
