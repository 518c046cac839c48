import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/core/analysis.ts';
import { defaultConfiguration } from '../../../server/core/configuration.ts';
import { type OutlineItem, outline } from '../../../server/core/features/outline.ts';
import { analysisOf } from '../../support/analysis.ts';
import { twins } from '../../support/markers.ts';
import { seed } from '../../support/seeds.ts';

/** One line an item: kind, name, detail and, in angle brackets, what gets selected. */
function check(marked: string, expected: string): void {
  for (const twin of twins(marked)) {
    const { analysis, text } = analysisOf(twin.marked);
    const draw = (items: readonly OutlineItem[], indent: string): string[] =>
      items.flatMap(({ kind, name, detail, selectionSpan: { start, end }, children }) => [
        `${indent}${kind}: ${name}${detail && ` (${detail})`} <${text.slice(start, end).replaceAll('\r', '')}>`,
        ...draw(children, `${indent}  `),
      ]);
    expect(draw(outline(analysis), ''), twin.title).toEqual(expected.split('\n').filter(Boolean));
  }
}

describe('the header', () => {
  it('shows a date header by its weekday, before the lead of the same line', () =>
    check(
      ' date 2025-08-19 The pier is closed.',
      `
date: Tuesday 19 August 2025 <2025-08-19>
lead: Lead <The pier is closed.>`,
    ));
  it('shows what is wrong with a date', () =>
    check(
      ' date 2025-13-40 The pier is closed.',
      `
date: date 2025-13-40 (There is no month 13; months go from 01 to 12.) <2025-13-40>
lead: Lead <The pier is closed.>`,
    ));
  it('shows a partial date as it is written', () =>
    check(
      ' date 2022-04 The pier is closed.',
      `
date: date 2022-04 (no day given) <2022-04>
lead: Lead <The pier is closed.>`,
    ));
  it('shows the title and the time of a byline', () =>
    check(
      '😀 Pier of Port Halden closed\nOda BrekkeSunday, 28 July 2024, 15:38\n\nThe pier is closed. It is windy.\n\nSource: Northwire',
      `
title: 😀 Pier of Port Halden closed <😀 Pier of Port Halden closed>
date: Sunday 28 July 2024 (15:38) <Sunday, 28 July 2024, 15:38>
lead: Lead <The pier is closed. It is windy.>
source: Source (1 source) <Source:>
  source-entry: Northwire <Northwire>`,
    ));
});

describe('sections', () => {
  it('stand under their labels, with speaker and time, and count their statements', () =>
    check(
      `😀 ⟦statement:inherited:source-section-covers-lead|The pier is closed.⟧

Source: Northwire

Details: 😀 ⟦statement:attributed:own-source|The wind was strong, Brekke said.⟧ ⟦statement:unattributed:nobody|It still is.⟧

⟦statement:unattributed:nobody|Ships wait.⟧ ⟦statement:not-a-claim:question|Why?⟧

Quote from Oda Brekke: 😀 ⟦statement:attributed:quotation-of-label-speaker|"We wait."⟧

Background:

Updated at 23:40: 😀 ⟦statement:not-a-claim:fragment|More soon.⟧`,
      `
lead: Lead (1 statement) <😀 The pier is closed.>
source: Source (1 source) <Source:>
  source-entry: Northwire <Northwire>
section: Details (3 statements, 2 unattributed) <Details:>
quote: Quote from Oda Brekke (1 statement) <Quote from Oda Brekke:>
section: Background (empty) <Background:>
update: Updated at 23:40 <Updated at 23:40:>`,
    ));
  it('of a photo stand in the section that goes on after it', () =>
    check(
      `The pier is closed.

Details: It is windy.

Photo: Port Bladet

It is cold.`,
      `
lead: Lead <The pier is closed.>
section: Details <Details:>
  section: Photo <Photo:>`,
    ));
  it('of an article without labels are lead and body', () =>
    check(
      'The pier is closed.\n\nIt is windy.\n\nIt is cold.\n\nIt is wet.\n\nIt is late.',
      `
lead: Lead <The pier is closed.>
body: Body <It is windy.>`,
    ));
  it('have labels in Ukrainian', () =>
    check(
      '😀 Причал закрито.\n\nДжерело: Оda\n\nДеталі: Вітер сильний.\n\nПередісторія: Так було й торік.',
      `
lead: Lead <😀 Причал закрито.>
source: Джерело (1 source) <Джерело:>
  source-entry: Оda <Оda>
section: Деталі <Деталі:>
section: Передісторія <Передісторія:>`,
    ));
});

describe('source entries', () => {
  it('show the main name, and beside it the rest', () =>
    check(
      `The pier is closed.

Source: 😀 Oda Brekke, Mayor of Port Halden, on Facebook; Bloomberg, citing sources familiar with the matter; several Dutch media; information as of 06:00`,
      `
lead: Lead <The pier is closed.>
source: Source (3 sources, 1 unnamed, 1 vague) <Source:>
  source-entry: Oda Brekke (Mayor of Port Halden, Facebook) <Oda Brekke>
  source-entry: Bloomberg (citing sources familiar with the matter, unnamed) <Bloomberg>
  source-entry: several Dutch media (vague) <several Dutch media>
  source-entry: information as of 06:00 (a note, not a source) <information as of 06:00>`,
    ));
});

describe('the detail of a source entry', () => {
  it('says an organisation once, with the role', () =>
    check(
      'The pier is closed.\n\nSource: Ilmar Tessen, Head of Halden Oblast Civil Administration, on Telegram',
      `
lead: Lead <The pier is closed.>
source: Source (1 source) <Source:>
  source-entry: Ilmar Tessen (Head of Halden Oblast Civil Administration, Telegram) <Ilmar Tessen>`,
    ));
  it('says whom the entry got it from, whichever way round the text has it', () =>
    check(
      'The pier is closed.\n\nSource: Bloomberg, as reported by European Pravda',
      `
lead: Lead <The pier is closed.>
source: Source (1 source) <Source:>
  source-entry: European Pravda (from Bloomberg) <European Pravda>`,
    ));
});

describe('nothing', () => {
  it('comes of an empty text', () => check('', ''));
});

it('of the worked example', () => {
  const draw = (items: readonly OutlineItem[], indent: string): string[] =>
    items.flatMap(({ name, detail, children }) => [
      `${indent}${name}${detail && ` (${detail})`}`,
      ...draw(children, `${indent}  `),
    ]);
  expect(draw(outline(analyse(seed, defaultConfiguration)), '')).toEqual([
    'Tuesday 19 August 2025',
    'Lead (1 statement)',
    'Source (2 sources, 1 unnamed)',
    '  European Pravda',
    '  Bloomberg (citing sources familiar with the matter, unnamed)',
    'Details (9 statements, 2 unattributed)',
    'Background (2 statements)',
  ]);
});
