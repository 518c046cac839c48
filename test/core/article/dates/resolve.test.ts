import { describe, expect, it } from 'vitest';
import { day, days, resolveAll } from './harness.ts';

describe('Ukrainian and Russian dates', () => {
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
