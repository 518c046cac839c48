import { describe, expect, test } from 'vitest';
import { parse } from '../../../server/core/article/parse.ts';
import { twins, unmark } from '../../support/markers.ts';

/** Marks every header item `⟦kind|words⟧`; the lead begins at `¦`. */
function check(marked: string): void {
  for (const twin of twins(marked)) {
    const { text, marks, cursors } = unmark(twin.marked);
    const { header, sections } = parse(text);
    const found = header.items.map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);
    expect(found, twin.title).toEqual(marks.map(({ name, start, end }) => `${name} ${text.slice(start, end)}`));
    if (cursors.length > 0) expect(sections[0]?.span.start, twin.title).toBe(cursors[0]);
  }
}

describe('date headers', () => {
  test('the lead follows on the same line', () =>
    check(' ⟦date|date 2025-08-19⟧ ¦Officials are to begin working on it.\n\nMore.'));
  test('a title follows on the same line', () =>
    check(
      ' ⟦date|date 2023-07-07⟧ ⟦title|Storm strikes Tolva, hitting pier⟧\n⟦timestamp|Friday, 7 July 2023, 15:17⟧\n¦The storm has hit the pier.\nSource: Jon Ravn on Telegram',
    ));
  test('navigation follows', () =>
    check(
      ' ⟦date|date 2025-12-04⟧ ⟦page-leftover|ukenru⟧\n⟦title|Situation at the line has not changed - Persen⟧\n\n⟦dateline|Tolva • NWN⟧\n\n ⟦page-leftover|• 15014 views⟧\n\n¦No changes have been detected. He said so.',
    ));
  test('an unexpanded template follows', () =>
    check(
      " ⟦date|date 2023-08-21⟧ ⟦page-leftover|{{dayPoint.date | date : 'd MMMM yyyy'}}⟧\n⟦title|About 600 residents plan to vote⟧\n\n⟦dateline|TOLVA, August 21. /NWN/.⟧ ¦About 600 people plan to take part.",
    ));
  test('other navigation', () =>
    check(' ⟦date|date 2014-09-02⟧ ⟦page-leftover|Edition:⟧\n⟦title|Ferry in pictures⟧\n\n¦The ferry is shown.'));
  test('a partial date', () => {
    const text = ' date 2022-04 Halden ferry line to reopen\n';
    check(' ⟦date|date 2022-04⟧ ⟦title|Halden ferry line to reopen⟧\n');
    expect(parse(text).header.date).toMatchObject({ year: 2022, month: 4, day: null, problem: null });
  });
  test('no time that is far away from the date', () => {
    const { header } = parse(' date 2025-08-19 10:30 passed before anyone came.\n');
    expect(header.dateHeader?.date).toMatchObject({ day: 19, hour: null });
  });
  test.each([
    ['2025-13-40', /month 13/],
    ['2025-02-30', /day 30/],
    ['2023-02-29', /28 days/],
  ])('an invalid date: %s', (date, problem) => {
    const { header } = parse(` date ${date} The pier is closed.\n`);
    expect(header.dateHeader?.date?.problem).toMatch(problem);
    expect(header.date).toBeNull();
  });
});

describe('bylines and timestamps', () => {
  test('a glued name', () => {
    const text = '⟦title|Pier closed⟧\n\n⟦byline|Rolf TestenSunday, 28 July 2024, 15:38⟧\n\n¦The pier is closed.';
    check(text);
    const { header } = parse(unmark(text).text);
    const byline = header.items.find((item) => item.kind === 'byline')!;
    expect(unmark(text).text.slice(byline.name!.start, byline.name!.end)).toBe('Rolf Testen');
    expect(header.date).toMatchObject({ year: 2024, month: 7, day: 28, hour: 15, minute: 38, weekday: 0 });
  });
  test('a name in capitals', () =>
    check('⟦byline|VALDIS TESTENSaturday, 24 December 2022, 11:44⟧\n\n¦The storm has hit the pier.'));
  test('a dash between', () =>
    check('⟦byline|Mira Testen — Wednesday, 24 August 2022, 00:58⟧\n\n¦The storm has hit the pier.'));
  test('an en dash between', () =>
    check('⟦byline|Mira Testen – Wednesday, 24 August 2022, 00:58⟧\n\n¦The storm has hit the pier.'));
  test('no name', () =>
    check('⟦title|Pier closed⟧\n⟦timestamp|Friday, 7 July 2023, 15:17⟧\n¦The storm has hit the pier.'));
  test('by', () => check('⟦title|Pier closed⟧\n⟦byline|By Nila Testen⟧\n¦The storm has hit the pier.'));
  test.each([
    ['17:54 04.07.2023', { year: 2023, month: 7, day: 4, hour: 17, minute: 54 }],
    ['Tue, 29 Apr 2025 20:51:30 +0300', { year: 2025, month: 4, day: 29, hour: 20, minute: 51, weekday: 2 }],
    ['2025-08-19T10:30:00Z', { year: 2025, month: 8, day: 19, hour: 10, minute: 30 }],
    ['19 August 2025, 10:30', { year: 2025, month: 8, day: 19, hour: 10, minute: 30 }],
    ['June 22, 2024', { year: 2024, month: 6, day: 22, hour: null }],
    ['• 11/29/2024', { year: 2024, month: 11, day: 29 }],
    ['29/11/2024', { year: 2024, month: 11, day: 29 }],
    ['Понеділок, 18 серпня 2025, 10:30', { year: 2025, month: 8, day: 18, weekday: 1 }],
  ])('a date alone on its line: %s', (line, expected) => {
    const { header } = parse(`Pier closed\n${line}\nThe storm has hit the pier.`);
    expect(header.items.map((item) => item.kind)).toEqual(['title', 'timestamp']);
    expect(header.date).toMatchObject(expected);
  });
});

describe('titles and the rest of a page', () => {
  test('a title twice, an address, a date', () =>
    check(
      "⟦title|It's wrong to split the talks, says official⟧\n\n⟦url|www.example.org⟧\n⟦timestamp|Tue, 29 Apr 2025 20:51:30 +0300⟧\n⟦title|It's wrong to split the talks, says official⟧\n\n¦Runa Veld has criticised it.",
    ));
  test('an outlet, a counter, the reading time', () =>
    check(
      '⟦title|Harbour chief sees no reason for a new timetable⟧\n\n⟦page-leftover|53⟧\n⟦outlet|Coastal Herald⟧\n⟦page-leftover|·1 min read⟧\n\n¦The authority is convinced.\n\nSource: Dag Persen',
    ));
  test('a caption', () =>
    check(
      '⟦title|Pier closed⟧\n\n⟦byline|Rolf TestenSunday, 28 July 2024, 15:38⟧\n⟦caption|The pier after the storm. Photo: Port Bladet⟧\n\n¦The pier is closed.',
    ));
  test('no header at all', () => check('¦The pier is closed. It will open on Monday.\n\nMore text.'));
  test('a lead without a full stop before a label stays the lead', () =>
    check('¦The pier is closed\n\nSource: Northwire'));
});

describe('datelines', () => {
  test.each([
    '⟦dateline|TOLVA, Halden (NW) —⟧ ¦The pier is closed.',
    '⟦dateline|TOLVA, Aug 19 (Northwire) -⟧ ¦The pier is closed.',
    '⟦dateline|TOLVA, August 19. /NWN/.⟧ ¦The pier is closed.',
    '⟦dateline|TOLVA, 26 September (NorWire) –⟧ ¦The pier is closed.',
    '⟦dateline|TOLVA, Aug. 20 (Northwire) --⟧ ¦The pier is closed.',
    '⟦dateline|Tolva NWN —⟧\n\n¦The pier is closed.',
    '⟦title|Pier closed⟧\n\n⟦dateline|Tolva • NWN⟧\n\n¦The pier is closed.',
    '⟦dateline|TOLVA —⟧ ¦The pier is closed.',
  ])('%s', check);
  test.each([
    '¦The pier – a long one – is closed.',
    '¦Tolva, the harbour (NW) and the pier are closed.',
    '¦A FERRY was late.',
  ])('no dateline: %s', check);
});
