import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/core/analysis.ts';
import { defaultConfiguration } from '../../server/core/configuration.ts';
import { articleReport, type Report } from '../../server/core/features/report/index.ts';
import { renderReport, reportDocument, reportLanguages } from '../../server/report/index.ts';
import { reportWords } from '../../server/report/words.ts';
import { growth } from '../support/growth.ts';
import { seeds } from '../support/seeds.ts';

function render(text: string, language: (typeof reportLanguages)[number] = 'en'): string {
  const report = articleReport(analyse(text, defaultConfiguration));
  return renderReport(report, { language, showsStatements: true });
}

/** What of the article gets into a report, in a form that would do harm. */
const hostile = '<b onclick="x">O’Brekke</b> & “co”';

describe('a report in HTML', () => {
  test.each(seeds)('of the sample $name is well formed, with each id once', ({ text }) => {
    for (const language of reportLanguages) {
      const html = render(text, language);
      expect(unclosed(html)).toEqual([]);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
      expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  test('says where in the article everything stands', () => {
    const { text } = seeds[0]!;
    const { statements } = articleReport(analyse(text, defaultConfiguration));
    const html = render(text);
    for (const [index, { span }] of statements.entries())
      expect(html).toContain(`<a id="r${index}" href="#s${index}" data-start="${span.start}" data-end="${span.end}"`);
  });

  test('has no style attribute, no script and nothing of the article that means something', () => {
    const text = ` date 2025-08-19 ${hostile}\n\nSource: ${hostile}, citing ${hostile}\n\n${hostile}: It is ${hostile}, he said.\n`;
    const html = render(text);
    expect(html).not.toMatch(/ style=|<script|onclick="x"|<b /);
    expect(html).toContain('&#60;b onclick=&#34;x&#34;&#62;');
  });

  test('is well formed whatever the text', () => {
    const pieces = fc.constantFrom(
      hostile,
      '\ud800',
      '\u202e',
      ' said.',
      '\n\n',
      'Source: ',
      ', citing ',
      'Brekke',
      '“',
      ': ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 20 }), (parts) => {
        expect(unclosed(render(parts.join('')))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('of an article without statements says so', () => {
    expect(render('')).toContain(reportWords.en.nothing);
    expect(render('', 'uk')).toContain(reportWords.uk.nothing);
  });

  test('is complete in both languages', () => {
    expect(shapeOf(reportWords.uk)).toEqual(shapeOf(reportWords.en));
    for (const text of textsOf(reportWords.uk)) expect(text).not.toMatch(/[a-zыэъё]/i);
  });

  test('costs no more than in proportion to the article', () => {
    const paragraph = 'The pier of Port Halden is closed, Mayor Oda Brekke said. Experts say it will burn.\n\n';
    const reports = new Map<string, Report>();
    const make = (size: number) => {
      const text = paragraph.repeat(size);
      reports.set(text, articleReport(analyse(text, defaultConfiguration)));
      return text;
    };
    const run = (text: string) => renderReport(reports.get(text)!, { language: 'en', showsStatements: true });
    expect(growth(make, run, 200)).toBeLessThan(10);
  });
});

test('an exported report is one file that allows no script and loads nothing', () => {
  const html = reportDocument(articleReport(analyse(hostile, defaultConfiguration)), { language: 'uk' });
  expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="uk">/);
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(html).not.toMatch(/<link|<script|src="|@import|https?:/);
});

/** Tags that are not closed, or closed without being open; void ones left out. */
function unclosed(html: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, name, self] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*?)?(\/?)>/gi)) {
    if (self || ['meta', 'br'].includes(name!)) continue;
    if (!slash) open.push(name!);
    else if (open.pop() !== name) wrong.push(name!);
  }
  return [...wrong, ...open];
}

type Words = { readonly [key: string]: unknown };

function shapeOf(words: object): unknown {
  return Object.fromEntries(
    Object.entries(words as Words).map(([key, value]) => [
      key,
      typeof value === 'object' && value !== null ? shapeOf(value) : typeof value,
    ]),
  );
}

function textsOf(words: object): string[] {
  return Object.values(words as Words).flatMap((value) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? textsOf(value) : [],
  );
}
