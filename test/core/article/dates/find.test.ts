import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../server/core/article/dates/find.ts';
import type { Language } from '../../../../server/core/article/model.ts';
import { twins, unmark } from '../../../support/markers.ts';

/** The dates of a text are marked; their names are not looked at. */
function check(marked: string, language: Language = 'en'): void {
  const { text, marks } = unmark(marked);
  const found = findDates(text, language).map(({ start, end, words }) => ({ start, end, words }));
  expect(found).toEqual(marks.map(({ start, end }) => ({ start, end, words: text.slice(start, end) })));
}

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
});
