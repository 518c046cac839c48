import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language, Named } from '../../../server/core/article/model.ts';
import { parseSourceEntries } from '../../../server/core/article/sources/entries.ts';
import type { Span } from '../../../server/core/text/span.ts';
import { growth } from '../../support/growth.ts';

const fragments = [
  'Northwire',
  'Oda Brekke',
  'Mayor of Port Halden',
  'van der',
  'a',
  'the',
  'several Dutch media',
  'officials',
  "Bloomberg's sources",
  'on Telegram',
  'on air during',
  'in an interview for',
  'during',
  'citing',
  'as reported by',
  'as',
  'reports',
  'This was reported by',
  'in particular',
  'information as of',
  'and',
  'Ministry',
  'statement by',
  ',',
  ';',
  '.',
  '"',
  '«',
  '»',
  '“',
  '(',
  ')',
  '[',
  '\n',
  '\r\n',
  '•',
  '😀',
  '\ud800',
  '\udc00',
  '\ufeff',
  'голова',
  'Ільмар Тессен',
  'із посиланням на',
  'як повідомляє',
  'Об этом сообщил',
  'СМИ',
  '№ 5',
  '’s',
  '-',
];

const anyContent = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((words) => words.join('')),
);

const anyLanguage = fc.constantFrom<Language>('en', 'uk', 'ru');

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.start < inner.end && inner.end <= outer.end;
}

test('entries of any content are in order and inside it, and hold their parts', () => {
  fc.assert(
    fc.property(anyContent, anyLanguage, (content, language) => {
      let at = 0;
      for (const entry of parseSourceEntries(content, language)) {
        expect(isInside(entry.span, { start: at, end: content.length })).toBe(true);
        at = entry.span.end;
        const { outlet, person, role, organisation, channel, occasion, document, note, chain } = entry;
        const links = chain.flatMap((link): (Named | null)[] => [link, link.role, link.tie]);
        for (const part of [outlet, person, role, organisation, channel, occasion, document, note, ...links]) {
          if (!part) continue;
          expect(isInside(part.span, entry.span)).toBe(true);
          expect(content.slice(part.span.start, part.span.end)).toBe(part.text);
        }
      }
    }),
    { numRuns: 2000 },
  );
});

describe('time grows with the content, not with its square', () => {
  test.each<[string, (size: number) => string, number]>([
    ['entries', (n) => 'Northwire, citing Oda Brekke; '.repeat(n), 500],
    ['ties', (n) => 'Northwire, citing '.repeat(n), 1000],
    ['reversed ties', (n) => 'Northwire, as reported by '.repeat(n), 1000],
    ['possessives', (n) => "Bloomberg's sources, citing ".repeat(n), 1000],
    ['commas', (n) => 'Northwire, '.repeat(n), 1000],
    ['words', (n) => 'Northwire '.repeat(n), 4000],
    ['small words', (n) => 'van der '.repeat(n), 4000],
    ['joined names', (n) => 'Oda Brekke and '.repeat(n), 1000],
    ['occasions', (n) => 'in an interview during a meeting '.repeat(n), 1000],
    ['channels', (n) => 'on Telegram and '.repeat(n), 1000],
    ['documents', (n) => 'statement by '.repeat(n), 1000],
    ['brackets', (n) => '(X) '.repeat(n), 1000],
    ['open quotation marks', (n) => '« '.repeat(n), 4000],
    ['dashes', (n) => '-'.repeat(n), 50_000],
    ['lines', (n) => 'a\n'.repeat(n), 2000],
  ])('%s', (_, make, size) => {
    expect(growth(make, (content) => parseSourceEntries(content, 'en'), size)).toBeLessThan(9);
  });
});
