import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Analysis, analyse, computedPieces } from '../../server/core/analysis.ts';
import type { Article } from '../../server/core/article/model.ts';
import { parse } from '../../server/core/article/parse.ts';
import { createConfiguration, defaultConfiguration } from '../../server/core/configuration.ts';
import type { Finding } from '../../server/core/rules/model.ts';
import type { Span } from '../../server/core/text/span.ts';
import { dateAndSource, everything, fragments, inText } from '../support/fragments.ts';
import { seeds } from '../support/seeds.ts';

/** What is typed: words that change nothing, cues, names, labels, quotation marks. */
const typed = [
  'etaoin',
  ' Brekke said this. ',
  '– It stays. ',
  ', he said. ',
  ' Brekke said ',
  '“It is so,” she added. ',
  '\n\nDetails: It rained',
  '\n\nQuote from Brekke: “',
  '. A new sentence, Orrem told Northwire. ',
  '”',
  '\n\n',
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 }).map((units) => String.fromCharCode(...units)),
);

/** Every span of an analysis, wherever it stands in it. */
function spansIn(value: unknown, found: Span[] = []): Span[] {
  if (Array.isArray(value)) for (const item of value) spansIn(item, found);
  else if (value && typeof value === 'object') {
    if ('start' in value && 'end' in value) found.push(value as Span);
    for (const item of Object.values(value)) spansIn(item, found);
  }
  return found;
}

function checkTiles({ text, parts }: Article): void {
  let at = 0;
  for (const { kind, span } of parts) {
    expect(span.start).toBe(at);
    expect(span.end).toBeGreaterThan(span.start);
    if (kind === 'gap')
      expect(
        text
          .slice(span.start, span.end)
          .trim()
          .replaceAll(/[\u200b\u0085]/g, ''),
      ).toBe('');
    at = span.end;
  }
  expect(at).toBe(text.length);
}

const plain = ({ configuration, ...rest }: Analysis): unknown => rest;

/** What there is before the rules are run. */
const withoutFindings = ({ article, attributions, statements, actors }: Analysis): unknown => ({
  article,
  attributions,
  statements,
  actors,
});

describe('any text', () => {
  test('is tiled by header, sections, boilerplate and gaps', () => {
    fc.assert(
      fc.property(anyText, (text) => checkTiles(parse(text))),
      { numRuns: 400 },
    );
  });

  test('has all spans in bounds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of spansIn(plain(analyse(text, defaultConfiguration)))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('has blocks in order that do not overlap, each inside its section', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { blocks, sections, sentences } = parse(text);
        let at = 0;
        for (const block of blocks) {
          expect(block.span.start).toBeGreaterThanOrEqual(at);
          at = block.span.end;
          expect(sections[block.section]!.span.end).toBeGreaterThanOrEqual(block.span.end);
          for (const sentence of sentences.slice(...block.sentences)) {
            expect(sentence.span.start).toBeGreaterThanOrEqual(block.span.start);
            expect(sentence.span.end).toBeLessThanOrEqual(block.span.end);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 200 })),
  insert: fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 5 }), fc.constant('')),
  /** Whether anybody reads what the rules find then. */
  isChecked: fc.boolean(),
});

describe('an analysis after edits', () => {
  test.each(seeds.map(({ name, text }) => [name, text]))('of %s equals one from scratch', (_, text) => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        let current = text;
        let analysis = analyse(current, defaultConfiguration);
        for (const { at, remove, insert, isChecked } of edits) {
          const start = Math.floor(at * current.length);
          current = current.slice(0, start) + insert + current.slice(start + remove);
          analysis = analyse(current, defaultConfiguration, analysis);
          const shown = isChecked ? plain : withoutFindings;
          expect(shown(analysis)).toEqual(shown(analyse(current, defaultConfiguration)));
        }
      }),
      { numRuns: 25 },
    );
  });
});

/** Long articles, whose paragraphs are made of a few fragments each: what an edit changes far below itself shows here. */
const longArticle = fc
  .array(fc.array(fc.constantFrom(...inText), { minLength: 1, maxLength: 5 }), { minLength: 100, maxLength: 300 })
  .map((paragraphs) => [dateAndSource, ...paragraphs.map((parts) => parts.join(''))].join('\n\n'));

describe('an analysis of a long article', () => {
  test('after edits equals one from scratch', () => {
    fc.assert(
      fc.property(longArticle, fc.array(edit, { minLength: 1, maxLength: 5 }), (text, edits) => {
        let current = text;
        let analysis = analyse(current, defaultConfiguration);
        for (const { at, remove, insert, isChecked } of edits) {
          const start = Math.floor(at * current.length);
          current = current.slice(0, start) + insert + current.slice(start + Math.min(remove, 20));
          analysis = analyse(current, defaultConfiguration, analysis);
          const shown = isChecked ? plain : withoutFindings;
          expect(shown(analysis)).toEqual(shown(analyse(current, defaultConfiguration)));
        }
      }),
      { numRuns: 12 },
    );
  });

  test.each([
    ['the default rules', defaultConfiguration],
    ['all rules', everything],
  ])('with letters typed into it, one after another, equals one from scratch: %s', (_, configuration) => {
    fc.assert(
      fc.property(
        longArticle,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(...typed),
        (text, at, words) => {
          const start = Math.floor(at * text.length);
          let analysis = analyse(text, configuration);
          for (let length = 1; length <= words.length; length++) {
            const current = text.slice(0, start) + words.slice(0, length) + text.slice(start);
            analysis = analyse(current, configuration, analysis);
            if (length % 3 === 0 || length === words.length)
              expect(plain(analysis)).toEqual(plain(analyse(current, configuration)));
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test('with letters typed into several of its words equals one from scratch, with all rules', () => {
    const place = fc.record({ word: fc.double({ min: 0, max: 1, noNaN: true }), isChecked: fc.boolean() });
    fc.assert(
      fc.property(longArticle, fc.array(place, { minLength: 2, maxLength: 8 }), (text, places) => {
        let before = analyse(text, everything);
        for (const { word, isChecked } of places) {
          const end = before.text.indexOf(' ', Math.floor(word * before.text.length));
          const current = `${before.text.slice(0, end)}n${before.text.slice(end)}`;
          const after = analyse(current, everything, before);
          if (isChecked) expect(after.findings).toEqual(analyse(current, everything).findings);
          before = after;
        }
      }),
      { numRuns: 40 },
    );
  });

  test('with something put in where paragraphs start and end equals one from scratch', () => {
    const border = fc.record({
      block: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      side: fc.constantFrom('start' as const, 'end' as const),
      insert: fc.constantFrom('\n', '\n\n', ' ', 'x', ' he said', '“', '- ', 'Advertisement:\n\n'),
    });
    fc.assert(
      fc.property(longArticle, fc.array(border, { minLength: 1, maxLength: 6 }), (text, borders) => {
        let analysis = analyse(text, defaultConfiguration);
        for (const { block, side, insert } of borders) {
          const { text: current, article } = analysis;
          const at = article.blocks[Math.floor(block * article.blocks.length)]!.span[side];
          const next = current.slice(0, at) + insert + current.slice(at);
          analysis = analyse(next, defaultConfiguration, analysis);
          expect(plain(analysis)).toEqual(plain(analyse(next, defaultConfiguration)));
        }
      }),
      { numRuns: 15 },
    );
  });

  test('under another policy equals one from scratch', () => {
    fc.assert(
      fc.property(longArticle, (text) => {
        const strict = createConfiguration({ policy: { reportedSpeechContinues: false, sourceCoversLead: false } });
        const before = analyse(text, defaultConfiguration);
        expect(plain(analyse(text, strict, before))).toEqual(plain(analyse(text, strict)));
      }),
      { numRuns: 5 },
    );
  });
});

/** Whether what ends before an offset is the same objects. */
function areSameBefore<Placed extends { readonly span: Span }>(
  offset: number,
  earlier: readonly Placed[],
  now: readonly Placed[],
): void {
  const [kept, same] = [earlier, now].map((items) => items.filter(({ span }) => span.end < offset));
  expect(kept!.length).toBeGreaterThan(20);
  expect(same).toHaveLength(kept!.length);
  same!.forEach((item, k) => {
    expect(item).toBe(kept![k]);
  });
}

describe('typing in a paragraph', () => {
  const inWords = seeds.flatMap(({ name, text }) => {
    const { blocks } = parse(text);
    return blocks
      .filter(({ kind, span }) => kind === 'text' && span.end - span.start > 40)
      .map(({ span, paragraph }, index) => ({
        title: `${name}, block ${index}`,
        text,
        at: text.indexOf(' ', span.start + 8),
        inParagraph: blocks.filter((block) => block.paragraph === paragraph).length,
      }));
  });
  test.each(inWords)('reads that paragraph only: $title', ({ text, at, inParagraph }) => {
    const before = analyse(text, defaultConfiguration);
    const after = analyse(`${text.slice(0, at)}n${text.slice(at)}`, defaultConfiguration, before);
    // The paragraph's structure, then each of its blocks and who says what in it.
    expect(computedPieces(after)).toBeLessThanOrEqual(1 + 2 * inParagraph);
  });

  const paragraph = 'The pier would close, Mayor Oda Brekke said. Three ministers have agreed to resign.';
  const items = Array.from({ length: 50 }, (_, k) => `${paragraph} It was item ${k} of the list.`);
  const long = [`${dateAndSource}; Jon Ravn, Mayor of Tolva`, ...items].join('\n\n');
  test.each([
    ['a word', 'item 25', 'items 25'],
    ['a name', `${paragraph} It was item 25`, `${paragraph.replace('Brekke', 'Brekkes')} It was item 25`],
    ['a cue', 'It was item 25', 'It was item 25, Orrem said'],
  ])('holds on to what stands before the edit: %s', (_, was, is) => {
    const before = analyse(long, defaultConfiguration);
    // Of a version that nobody had checked, the one before it is gone by.
    const between = analyse(`${long}\n`, defaultConfiguration, before);
    const after = analyse(long.replace(was, is), defaultConfiguration, between);
    areSameBefore(long.indexOf(was) - 200, before.statements, after.statements);
  });

  test('holds on to findings far before an edit that changes nobody’s being behind anything', () => {
    const before = analyse(long, defaultConfiguration);
    const claims = (all: readonly Finding[]) => all.filter(({ rule }) => rule === 'unattributed-claim');
    const found = claims(before.findings);
    // Nobody checks this version.
    const between = analyse(long.replace('item 25', 'item  25'), defaultConfiguration, before);
    const after = analyse(long.replace('item 25', 'items 25'), defaultConfiguration, between);
    // The two paragraphs beside it are looked at again.
    areSameBefore(long.indexOf('item 25') - 400, found, claims(after.findings));
  });
});
