import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/core/analysis.ts';
import { createConfiguration, defaultConfiguration } from '../../../server/core/configuration.ts';
import type { Finding } from '../../../server/core/rules/model.ts';
import { placeholderEdit } from '../../../server/core/rules/placeholder.ts';
import { relativeDate } from '../../../server/core/rules/relative-date.ts';
import { applyEdits } from '../../support/edits.ts';
import { seed } from '../../support/seeds.ts';
import { findingsIn } from './check.ts';

const heading = ' date 2025-03-14 The pier is closed.\n\n';

/** Rules of every set are on. */
const strict = createConfiguration({ profile: 'strict' });

function only(text: string, rule: string): Finding {
  const found = findingsIn(text, strict).filter((finding) => finding.rule === rule);
  expect(found).toHaveLength(1);
  return found[0]!;
}

/** What the preferred fix makes of the text. */
function mended(text: string, rule: string): string {
  const fix = only(text, rule).fixes.find(({ preferred }) => preferred);
  return applyEdits(text, fix!.edits);
}

describe('the seed', () => {
  test('has two statements of nobody, one of hearsay, a chain without names, and a list that does not fit the text', () => {
    expect(
      findingsIn(seed).map(({ rule, severity, span }) => [rule, severity, seed.slice(span.start, span.start + 10)]),
    ).toEqual([
      ['source-listed-not-cited', 'information', 'European P'],
      ['second-hand-source', 'warning', 'Bloomberg,'],
      ['unattributed-claim', 'warning', 'The aim is'],
      ['cited-source-not-listed', 'information', 'Trump said'],
      ['unattributed-claim', 'warning', 'EU leaders'],
      ['hearsay-adverb', 'information', 'reportedly'],
    ]);
  });
});

describe('a weekday that does not fit', () => {
  test('is put right by the month that was just over', () =>
    expect(
      mended(' date 2023-05-04 The pier burned on Wednesday 3 April, Mayor Oda Brekke said.', 'weekday-date-mismatch'),
    ).toContain('on Wednesday 3 May,'));
  test('is put right by the weekday where no month is near', () =>
    expect(
      mended(
        ' date 2023-05-04 The pier burned on Sunday, 30 April 2022, Mayor Oda Brekke said.',
        'weekday-date-mismatch',
      ),
    ).toContain('on Saturday, 30 April 2022,'));
  test('keeps the length of the name', () => {
    const text = ' date 2023-05-04 The pier burned on Wed, Apr 3, Mayor Oda Brekke said.';
    expect(mended(text, 'weekday-date-mismatch')).toContain('on Wed, May 3,');
    expect(only(text, 'weekday-date-mismatch').fixes.map(({ title }) => title)).toEqual([
      'Change the month to May',
      'Change the weekday to Mon',
    ]);
  });
  test('keeps the case of the name', () =>
    expect(
      mended(
        ' date 2023-05-04 Мерка Ода Брекке сказала, що причал згорів у середу, 3 квітня.',
        'weekday-date-mismatch',
      ),
    ).toContain('у середу, 3 травня.'));
});

describe('an open quotation is closed', () => {
  test.each([
    ['before its speaker', '“We will stop, Brekke said.', '“We will stop,” Brekke said.'],
    [
      'before a sentence about the speaker',
      'Brekke said: “We will stop. It is late. She left.',
      '“We will stop. It is late.” She left.',
    ],
    ['at the end of the paragraph', 'Brekke said: "We will stop. It is late.', '"We will stop. It is late."'],
    ['with a mark of its own kind', 'Brekke said: «We will stop.', '«We will stop.»'],
  ])('%s', (_, words, expected) =>
    expect(
      mended(
        `${heading}Source: Oda Brekke; Northwire\n\nDetails: Mayor Oda Brekke spoke. ${words}`,
        'unclosed-quotation',
      ),
    ).toContain(expected),
  );
});

describe('messages and fixes', () => {
  test('a misspelt label is a safe fix when one letter is wrong', () => {
    const fixes = (label: string) =>
      only(`${heading}Source: Oda Brekke\n\n${label}: It is windy.`, 'unknown-section-label').fixes;
    expect(fixes('Detials')[0]).toMatchObject({ title: 'Change “Detials” to “Details”', preferred: true, safe: true });
    expect(fixes('Bakgrond')[0]).toMatchObject({ preferred: true, safe: false });
  });
  test('an empty label goes with its line', () => {
    expect(mended(`${heading}Source: Oda Brekke\n\nBackground:\n\nDetails: It is windy.`, 'empty-section')).toBe(
      `${heading}Source: Oda Brekke\n\nDetails: It is windy.`,
    );
    expect(mended(`${heading}Source: Oda Brekke\n\nBackground: \n`, 'empty-section')).toBe(
      `${heading}Source: Oda Brekke\n`,
    );
    expect(mended(`${heading}Source: Oda Brekke\n\nBackground:`, 'empty-section')).toBe(`${heading}Source: Oda Brekke`);
  });
  test('a chain is shown link by link', () => {
    const { related } = only(
      `${heading}Source: Orsund Post, citing Northwire, citing people familiar with the matter`,
      'second-hand-source',
    );
    expect(related.map(({ message }) => message)).toEqual([
      'Got from Northwire',
      'which got it from people familiar with the matter (people without names)',
    ]);
  });
  test('a missing Source section is offered those who speak', () => {
    const text = `${heading}Details: The wind was strong, Mayor Oda Brekke said.`;
    const { fixes } = only(text, 'missing-source-section');
    expect(fixes.map(({ title }) => title)).toEqual(['Add “Source: Oda Brekke”']);
    expect(applyEdits(text, fixes[0]!.edits)).toBe(
      `${heading}Source: Oda Brekke\n\nDetails: The wind was strong, Mayor Oda Brekke said.`,
    );
  });
  test('a statement is offered the listed sources, by surname', () => {
    const text = `${heading}Source: Oda Brekke, Mayor of Port Halden; Northwire\n\nDetails: It is windy.`;
    const { fixes, message } = only(text, 'unattributed-claim');
    expect(message).toBe('Nobody is named for “It is windy.”: say whose word it is.');
    expect(fixes.map(({ edits }) => applyEdits(text, edits).slice(text.indexOf('It is')))).toEqual([
      'It is windy, Brekke said.',
      'It is windy, Northwire said.',
    ]);
  });
  test('a bare “Quote” is offered the listed people', () => {
    const text = `${heading}Source: Oda Brekke, Mayor of Port Halden; Ilmar Tessen\n\nQuote: "It is windy and cold."`;
    const { fixes, message } = only(text, 'quote-speaker-ambiguous');
    expect(message).toBe(
      'Whose words are “It is windy and cold.”: Oda Brekke or Ilmar Tessen? Name the speaker in the label.',
    );
    expect(fixes.map(({ edits }) => applyEdits(text, edits).slice(text.indexOf('Quote')))).toEqual([
      'Quote from Brekke: "It is windy and cold."',
      'Quote from Tessen: "It is windy and cold."',
    ]);
  });
  test.each<[string, string, string, string]>([
    [
      'hearsay-adverb',
      'the adverb makes way for a name',
      'It has, reportedly, burned. Mayor Oda Brekke said that it was late.',
      'It has burned, Oda Brekke said. Mayor Oda Brekke said that it was late.',
    ],
    [
      'hearsay-adverb',
      'a word that comes first is written large',
      'Reportedly, it burned. Mayor Oda Brekke said that it was late.',
      'It burned, Oda Brekke said. Mayor Oda Brekke said that it was late.',
    ],
    [
      'vague-attribution',
      'the verb agrees with the name',
      'Mayor Oda Brekke said that it was late.\n\nExperts have warned that it is old.',
      'Mayor Oda Brekke said that it was late.\n\nOda Brekke has warned that it is old.',
    ],
    [
      'passive-attribution',
      'somebody becomes the subject',
      'Mayor Oda Brekke said that it was late. Later it was believed that it had burned.',
      'Mayor Oda Brekke said that it was late. Later Oda Brekke said that it had burned.',
    ],
    [
      'loaded-attribution-verb',
      'the tense stays',
      'Mayor Oda Brekke has claimed that it was late.',
      'Mayor Oda Brekke has said that it was late.',
    ],
    [
      'late-quote-attribution',
      'the speaker moves behind the first sentence',
      '"It burned. It was old. It is late," Mayor Oda Brekke said.',
      '"It burned," Mayor Oda Brekke said. "It was old. It is late."',
    ],
    [
      'mixed-speakers-paragraph',
      'the second speaker gets a paragraph',
      '“It burned,” Mayor Oda Brekke said. “No,” Minister Ilmar Tessen said.',
      '“It burned,” Mayor Oda Brekke said.\n\n“No,” Minister Ilmar Tessen said.',
    ],
    [
      'cited-source-not-listed',
      'the list grows before its full stop',
      'It burned.\n\nSource: Northwire.\n\nDetails: Northwire wrote that it burned. Mayor Oda Brekke said that it was late.',
      'It burned.\n\nSource: Northwire; Oda Brekke, Mayor.\n\nDetails: Northwire wrote that it burned. Mayor Oda Brekke said that it was late.',
    ],
    [
      'source-listed-not-cited',
      'the entry goes with its semicolon',
      'It burned.\n\nSource: Oda Brekke; Northwire\n\nDetails: Brekke said that it was late.',
      'It burned.\n\nSource: Oda Brekke\n\nDetails: Brekke said that it was late.',
    ],
    [
      'actor-first-reference',
      'the full name comes first',
      'It is late, Tessen said. Mayor Ilmar Tessen said that it burned.',
      'It is late, Ilmar Tessen said. Mayor Ilmar Tessen said that it burned.',
    ],
  ])('%s: %s', (rule, _, text, expected) => {
    const [fix] = only(` date 2025-03-14 ${text}`, rule).fixes;
    expect(applyEdits(` date 2025-03-14 ${text}`, fix!.edits)).toBe(` date 2025-03-14 ${expected}`);
  });
  test('two without a name “are” not named', () => {
    const start = ' date 2025-03-14 Mayor Oda Brekke said that it was late. It burned, according to ';
    expect(only(`${start}three officials and one senior official.`, 'anonymous-source').message).toMatch(
      /” are not named/,
    );
    expect(only(`${start}a police and fire official.`, 'anonymous-source').message).toContain('” is not named');
  });
  test('what only the user knows has a place to fill in', () => {
    const text = ' date 2025-03-14 Mayor Oda Brekke said that it was late. A senior official said that it burned.';
    const { fixes } = only(text, 'anonymous-source');
    expect(fixes.map(({ title, edits: [edit] }) => [title, edit!.newText, edit!.snippet])).toEqual([
      ['Name the source', 'NAME, a senior official,', `\${1|NAME,Oda Brekke|}, a senior official,`],
      [
        'Say why the source is not named',
        ', who spoke on condition of anonymity because REASON,',
        `, who spoke on condition of anonymity because \${1:REASON},`,
      ],
    ]);
  });
  test('words that a snippet would read as its own are escaped', () => {
    const at = { start: 0, end: 0 };
    expect(placeholderEdit(at, '$1 \\', 'NAME', '}').snippet).toBe(`\\$1 \\\\\${1:NAME}\\}`);
    expect(placeholderEdit(at, '', 'NAME', '', ['Veld, Ravn', 'A|B'])).toEqual({
      span: at,
      newText: 'NAME',
      snippet: `\${1|NAME,Veld\\, Ravn,A\\|B|}`,
    });
  });
  test('a statement in an article that knows no speaker is given a place for one', () => {
    const text = ' date 2025-03-14 The cable to Ostrand was cut.';
    const [fix] = only(text, 'unattributed-claim').fixes;
    expect(fix).toMatchObject({ title: 'Add who said so', edits: [{ newText: ', NAME said' }] });
  });
  test('a source without a name is reported once, and shown where it speaks again', () => {
    const text =
      ' date 2025-03-14 Mayor Oda Brekke said that it was late. A senior official said that it burned. The official said that it was old.';
    expect(only(text, 'anonymous-source').related).toHaveLength(1);
  });
  test('in an article without a date only the first relative day is reported', () => {
    const { span, related } = only(
      'It burned on Monday, Mayor Oda Brekke said. It was closed on Tuesday, she said.',
      'relative-date',
    );
    expect(span.start).toBe(10);
    expect(related).toHaveLength(1);
  });
});

describe('a relative day that is far from the article’s date', () => {
  const text = ' date 2025-01-10 The pier burned on Tuesday, Mayor Oda Brekke said.';
  const analysis = analyse(text, defaultConfiguration);
  const day = { year: 2024, month: 12, day: 24 };
  const dates = analysis.article.dates.map((date) => ({ ...date, from: day, to: day }));

  test('is written out', () => {
    const [report] = [...relativeDate.check({ ...analysis, article: { ...analysis.article, dates } })];
    expect(report!.message).toBe(
      "“on Tuesday” is more than a week from the article's date: write Tuesday 24 December 2024.",
    );
    expect(applyEdits(text, report!.fixes![0]!.edits)).toContain('burned on 24 December 2024, Mayor');
  });
});
