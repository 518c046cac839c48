import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../server/core/article/model.ts';
import type { Span } from '../../../server/core/text/span.ts';
import { growth } from '../../support/growth.ts';
import { attribute, read } from './harness.ts';

const words = [
  'Oda',
  'Brekke',
  'Tessen',
  'Halden',
  'the',
  'council',
  'officials',
  'experts',
  'she',
  'they',
  'who',
  'which',
  'said',
  'says',
  'told',
  'announced',
  'believes',
  'wants',
  'to',
  'that',
  'claims',
  'reports',
  'adding',
  'according',
  'reportedly',
  'was',
  'is',
  'expected',
  'by',
  'and',
  'but',
  'pier',
  'close',
  'would',
  'on',
  'Tuesday',
  'statement',
  "Tessen's",
  'claim',
  'not',
  '"',
  '“',
  '”',
  '«',
  '»',
  ',',
  '.',
  ':',
  ';',
  '–',
  '(',
  ')',
  '[',
  ']',
  '?',
  '🙂',
  '\n',
  '\r\n',
  '\n\n',
  'сказала',
  'що',
  'за',
  'словами',
  'Бреке',
  '\ud800',
];
const newsLike = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((w) => w.join(' '));
const anything = fc.string({ unit: 'binary', maxLength: 120 });
const language = fc.constantFrom<Language>('en', 'uk', 'ru');

describe('any text', () => {
  it('is attributed without throwing, with spans inside the block and in order', () => {
    fc.assert(
      fc.property(fc.oneof(newsLike, anything), language, (text, tongue) => {
        const facts = attribute(text, tongue);
        const inside = (s: Span) => s.start >= 0 && s.start < s.end && s.end <= text.length;
        for (const a of facts.attributions) {
          expect([...a.source, ...a.cue, ...a.content].every(inside)).toBe(true);
          expect(a.content.length > 0 || a.contentIn !== 'here').toBe(true);
          expect(a.confidence).toBeGreaterThan(0);
          expect(a.confidence).toBeLessThanOrEqual(1);
          for (let i = 1; i < a.content.length; i++)
            expect(a.content[i]!.start).toBeGreaterThanOrEqual(a.content[i - 1]!.end);
        }
        for (const { span } of facts.mentions) expect(inside(span)).toBe(true);
        for (const s of facts.sentences)
          for (const clause of s.clauses) {
            expect(clause.span.start).toBeGreaterThanOrEqual(s.span.start);
            expect(clause.span.end).toBeLessThanOrEqual(s.span.end);
            expect(clause.attributions.every((k) => k in facts.attributions)).toBe(true);
          }
      }),
      { numRuns: 400 },
    );
  });

  it('gives every sentence a statement, and indices that exist', () => {
    fc.assert(
      fc.property(fc.oneof(newsLike, anything), (text) => {
        const { statements, attributions, actors } = read(text);
        for (const a of attributions) expect(a.actor === null || a.actor in actors).toBe(true);
        for (const s of statements) {
          expect(s.span.start).toBeLessThanOrEqual(s.span.end);
          expect(s.attributions.every((k) => k in attributions)).toBe(true);
        }
        for (let i = 1; i < statements.length; i++)
          expect(statements[i]!.span.start).toBeGreaterThanOrEqual(statements[i - 1]!.span.start);
        for (const actor of actors) for (const m of actor.mentions) expect(m.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('time grows with the text, not with its square', () => {
  it.each<readonly [string, (n: number) => string, number]>([
    ['one sentence without an end', (n) => 'the old ferry of the town was late and '.repeat(n), 6000],
    ['cue words', (n) => 'said that he said that '.repeat(n), 5000],
    ['nested claims', (n) => 'Tessen claims the council says she believes '.repeat(n), 3000],
    ['coordinated cues', (n) => 'and Brekke said it fell, '.repeat(n), 4000],
    ['participles', (n) => ', adding that it fell'.repeat(n), 4000],
    ['according to', (n) => 'according to Brekke, '.repeat(n), 4000],
    ['adverbs', (n) => 'reportedly '.repeat(n), 8000],
    ['names', (n) => 'Oda Brekke and '.repeat(n), 6000],
    ['commas', (n) => 'Brekke, a diver, '.repeat(n), 5000],
    ['relative clauses', (n) => 'who said who '.repeat(n), 6000],
    ['quotations', (n) => '"It is not safe at all." '.repeat(n), 3000],
    ['brackets', (n) => 'Brekke (('.repeat(n), 6000],
    ['one word', (n) => 'a'.repeat(n), 250_000],
  ])('%s', (_, make, size) => {
    expect(growth(make, attribute, size)).toBeLessThan(9);
  });
});
