import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, analyse } from '../../../server/core/analysis.ts';
import { defaultConfiguration } from '../../../server/core/configuration.ts';
import {
  documentLinks,
  foldingRanges,
  hover,
  type OutlineItem,
  outline,
  selectionRanges,
  semanticTokens,
  summary,
  tokenModifiers,
  tokenTypes,
  views,
} from '../../../server/core/features/index.ts';
import { LineIndex } from '../../../server/core/text/lines.ts';
import { contains, overlaps, type Span, touches } from '../../../server/core/text/span.ts';
import { growth } from '../../support/growth.ts';
import { seeds } from '../../support/seeds.ts';

/** Pieces that articles are made of, and things that come between. */
const pieces = [
  ' date 2025-08-19 ',
  ' date 2025-13-40 ',
  'Pier of Port Halden closed\n',
  'Oda BrekkeSunday, 28 July 2024, 15:38\n',
  'HALDEN, Aug 19 (Northwire) - ',
  'The pier is closed, Oda Brekke said. ',
  'Ships wait since Tuesday. ',
  'Experts reportedly fear 12–13 March. ',
  'Причал закрито, сказала Одa. ',
  'Source: Northwire; Bloomberg, citing sources familiar with the matter\n',
  'Source: Oda Brekke, Mayor of Port Halden, on Facebook; several media; information as of 06:00',
  'Details: ',
  'Detials: ',
  'Quote from Oda Brekke: ',
  'Photo: Port Bladet\n',
  'Updated at 23:40:',
  'Background:\n',
  'Деталі: ',
  'Advertisement:\n',
  'Support Ukrainska Pravda on Patreon!\n',
  'https://herald.example/pier ',
  '"We wait," Brekke said. ',
  '“It will pass. ',
  '«Мы ждём',
  '"',
  '’',
  '[… – ed.]',
  '• ',
  '😀',
  '\ud83d',
  '\n',
  '\r\n',
  '\n\n',
  '\r',
  ' ',
];

const assembled = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 24,
  })
  .map((parts) => parts.join(''));

const text = fc.oneof({ weight: 9, arbitrary: assembled }, fc.constantFrom(...seeds.map((seed) => seed.text)));

const now = { year: 2025, month: 8, day: 22 };

function holdsFor(property: (analysis: Analysis) => void): void {
  fc.assert(fc.property(text, (words) => property(analyse(words, defaultConfiguration))));
}

function whole({ text }: Analysis): Span {
  return { start: 0, end: text.length };
}

describe('whatever the text', () => {
  it('the outline nests, is in order and has names', () => {
    const check = (items: readonly OutlineItem[], parent: Span) => {
      let end = parent.start;
      for (const { name, detail, span, selectionSpan, children } of items) {
        expect(name.trim()).not.toBe('');
        expect(name + detail).not.toMatch(/[\r\n]/);
        expect(contains(parent, span)).toBe(true);
        expect(contains(span, selectionSpan)).toBe(true);
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.start).toBeLessThan(span.end);
        check(children, span);
        end = span.end;
      }
    };
    holdsFor((analysis) => check(outline(analysis), whole(analysis)));
  });

  it('folds cover lines, nest, and no two start on one line', () => {
    holdsFor((analysis) => {
      const lines = new LineIndex(analysis.text);
      const open: Span[] = [];
      let lastStart = -1;
      for (const { span } of foldingRanges(analysis)) {
        const [start, end] = [lines.lineAt(span.start), lines.lineAt(span.end - 1)];
        expect(contains(whole(analysis), span)).toBe(true);
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThan(lastStart);
        while (open.length > 0 && open.at(-1)!.end < start) open.pop();
        expect(open.at(-1)?.end ?? end).toBeGreaterThanOrEqual(end);
        open.push({ start, end });
        lastStart = start;
      }
    });
  });

  it('tokens are sorted, apart, on one line and of the legend', () => {
    holdsFor((analysis) => {
      let end = 0;
      for (const { span, type, modifiers } of semanticTokens(analysis)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.start).toBeLessThan(span.end);
        expect(analysis.text.slice(span.start, span.end)).not.toMatch(/[\r\n]/);
        expect(tokenTypes.some(({ id }) => id === type)).toBe(true);
        for (const modifier of modifiers) expect(tokenModifiers.some(({ id }) => id === modifier)).toBe(true);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(analysis.text.length);
    });
  });

  it('tokens of a range are those of the whole that overlap it', () => {
    fc.assert(
      fc.property(text, fc.nat(400), fc.nat(400), (words, a, b) => {
        const analysis = analyse(words, defaultConfiguration);
        const range = { start: Math.min(a, b), end: Math.max(a, b) };
        const expected = semanticTokens(analysis).filter(({ span }) => overlaps(span, range));
        expect(semanticTokens(analysis, range)).toEqual(expected);
      }),
    );
  });

  it('selections grow around the offset, up to the whole text', () => {
    fc.assert(
      fc.property(text, fc.nat(400), (words, at) => {
        const analysis = analyse(words, defaultConfiguration);
        const offset = Math.min(at, words.length);
        const ranges = selectionRanges(analysis, offset);
        expect(ranges.at(-1)).toEqual(whole(analysis));
        ranges.forEach((span, index) => {
          expect(touches(span, offset)).toBe(true);
          const wider = ranges[index + 1];
          if (!wider) return;
          expect(contains(wider, span)).toBe(true);
          expect(wider.end - wider.start).toBeGreaterThan(span.end - span.start);
        });
      }),
    );
  });

  it('hovers are about the offset, and short', () => {
    fc.assert(
      fc.property(text, fc.nat(400), (words, at) => {
        const analysis = analyse(words, defaultConfiguration);
        const offset = Math.min(at, words.length);
        const found = hover(analysis, offset, now);
        if (!found) return;
        expect(touches(found.span, offset)).toBe(true);
        expect(contains(whole(analysis), found.span)).toBe(true);
        expect(found.markdown.trim()).not.toBe('');
        expect(found.markdown.length).toBeLessThan(3000);
        expect(found.markdown).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  it('links are in the text and in order, and every statement is counted', () => {
    holdsFor((analysis) => {
      let end = 0;
      for (const { span } of documentLinks(analysis)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.start).toBeLessThan(span.end);
        end = span.end;
      }
      const { bySupport } = summary(analysis);
      expect(Object.values(bySupport).reduce((a, b) => a + b)).toBe(analysis.statements.length);
    });
  });
});

it('views list every statement, and every entry of a Source section, whatever the text', () => {
  holdsFor((analysis) => {
    const { statements, actors, sources } = views(analysis);
    expect(statements).toHaveLength(analysis.statements.length);
    expect(sources ?? []).toHaveLength(analysis.article.sections.flatMap(({ entries }) => entries).length);
    for (const { statements: rows } of [...actors, ...(sources ?? [])])
      for (const row of rows) expect(statements[row]).toBeDefined();
    expect(JSON.stringify([statements, actors, sources])).not.toMatch(/\\[rn]|[\u202a-\u202e]/);
  });
});

describe('pathological texts cost linear time', () => {
  const everything = (analysis: Analysis) => {
    outline(analysis);
    foldingRanges(analysis);
    semanticTokens(analysis);
    documentLinks(analysis);
    summary(analysis);
    views(analysis);
    selectionRanges(analysis, analysis.text.length >> 1);
    hover(analysis, analysis.text.length >> 1, now);
  };

  it.each([
    ['labels', 'Details: '],
    ['photos', 'Photo: Bladet\n\nText\n\n'],
    ['unclosed quotations', '“It will pass.\n\n'],
    ['sources', 'Source: Northwire, citing Veld; Oda Brekke\n\n'],
    ['sentences on one line', 'The pier is closed on Tuesday, Oda Brekke said. '],
    ['white space', ' '],
  ])('%s', (_, piece) => {
    const analyses = new Map<string, Analysis>();
    const analysed = (words: string) => {
      const known = analyses.get(words) ?? analyse(words, defaultConfiguration);
      analyses.set(words, known);
      return known;
    };
    const ratio = growth(
      (size) => `The pier is closed.\n\n${piece.repeat(size)}`,
      (words) => everything(analysed(words)),
      250,
      16,
    );
    expect(ratio).toBeLessThan(80);
  });
});
