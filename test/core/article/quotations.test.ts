import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanMarks } from '../../../server/core/article/marks.ts';
import type { BlockKind, Quotation } from '../../../server/core/article/model.ts';
import { isSameLayout, type QuotationPiece, quotationLayout } from '../../../server/core/article/quotation-layout.ts';
import { pairQuotations, type QuotedBlock, quotationFacts } from '../../../server/core/article/quotations.ts';
import { growth } from '../../support/growth.ts';
import { twins, unmark } from '../../support/markers.ts';

interface Setting {
  readonly kind?: BlockKind;
  readonly boundary?: boolean;
}

/** Every line is a block; `settings` are by line. */
function blocksOf(text: string, settings: Readonly<Record<number, Setting>> = {}): QuotedBlock[] {
  const blocks: QuotedBlock[] = [];
  for (const line of text.matchAll(/[^\r\n]+/gu)) {
    const { kind = 'text', boundary = false } = settings[blocks.length] ?? {};
    const start = line.index;
    const marks = scanMarks(line[0]);
    const quoted = quotationFacts(marks, line[0]);
    blocks.push({ start, end: start + line[0].length, kind, boundary, marks, quoted });
  }
  return blocks;
}

/**
 * Every quotation's pieces are marked with its name: `s` short, `u` unclosed, `d1` inside another one, none of them `q`;
 * a number at the end tells apart those that have several pieces.
 */
function check(marked: string, settings?: Readonly<Record<number, Setting>>): void {
  const { text, marks } = unmark(marked);
  const quotations = pairQuotations(blocksOf(text, settings));
  const found = quotations.flatMap((quotation, index) =>
    quotation.spans.map(({ start, end }) => ({ name: nameOf(quotation), index, start, end })),
  );
  const order = new Map<string, number>();
  const expected = marks.map(({ name, start, end }, index) => {
    const key = /\d$/u.test(name) && !/d\d$/u.test(name) ? name : `${index}`;
    if (!order.has(key)) order.set(key, order.size);
    return { name: name.replace(/(?<!d)\d$/u, ''), index: order.get(key)!, start, end };
  });
  const shown = (spans: typeof found) =>
    spans
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map(({ name, index, start, end }) => `${index} ${name}: ${text.slice(start, end)}`);
  expect(shown(found)).toEqual(shown(expected));
}

function nameOf({ short, closed, depth }: Quotation): string {
  const name = `${short ? 's' : ''}${closed ? '' : 'u'}${depth > 0 ? `d${depth}` : ''}`;
  return name === '' ? 'q' : name;
}

function marksOf(text: string): string[] {
  return scanMarks(text).map(({ start, end, role }) => `${text.slice(start, end)} ${role} ${start}`);
}

/** Sixteen times the text may take this many times as long: quadratic work would take 256 times. */
const limit = 100;

describe('marks', () => {
  it('tell by their neighbours whether they open or close', () => {
    expect(marksOf('("We go," he said.)')).toEqual(['" open 1', '" close 8']);
    expect(marksOf('said:"We go"')).toEqual(['" open 5', '" close 11']);
    expect(marksOf('So—"we go"—he said')).toEqual(['" open 3', '" close 9']);
    expect(marksOf('so"so')).toEqual(['" either 2']);
    expect(marksOf('it fell ".')).toEqual(['" close 8']);
  });

  it('are no apostrophes', () => {
    expect(
      marksOf("Ukraine’s leaders’ plan, don't, п'ять, м’яч, об’єкт, Bloombergʼs, ’90s, '90s, rock 'n' roll, ’til"),
    ).toEqual([]);
    expect(marksOf("The workers' plan and the teachers' plan")).toEqual([]);
  });

  it('are no feet and inches', () => {
    expect(marksOf('He is 6\'2" and 5’10" tall.')).toEqual([]);
    expect(marksOf('A 12" pipe and a 3.5" disk')).toEqual([]);
    expect(marksOf('"A 12" pipe," he said.')).toEqual(['" open 0', '" close 12']);
    expect(marksOf('"We began in 2025" is the title')).toHaveLength(2);
    expect(marksOf('"Unit 12", he said')).toHaveLength(2);
  });

  it('may be typed as two single ones', () => {
    expect(marksOf("``We go,'' he said")).toEqual(['`` open 0', "'' close 8"]);
    expect(marksOf("''We go,'' he said")).toEqual(["'' open 0", "'' close 8"]);
  });

  it('are single only where that is clear', () => {
    expect(marksOf('the ‘Friends’ group')).toEqual(['‘ open 4', '’ close 12']);
    expect(marksOf('‘It’s the leaders’ plan,’ he said')).toEqual(['‘ open 0', '’ close 24']);
    expect(marksOf("the 'Friends' group")).toEqual(["' open 4", "' close 12"]);
    expect(marksOf('So ‘we never closed it')).toEqual([]);
  });
});

describe('a quotation', () => {
  it('is one in every style', () => {
    check(
      '⟦q|"We go,"⟧ he said. ⟦q|“We go,”⟧ he said. ⟦q|«We go,»⟧ he said. ⟦q|„We go,“⟧ he said. ⟦q|„We go,”⟧ he said.',
    );
    check("⟦q|‘We go,’⟧ he said. ⟦q|”We go,”⟧ he said. ⟦q|»We go,«⟧ he said. ⟦q|``We go,''⟧ he said.");
  });

  it('survives a mark of the other style at its end', () => check('⟦q|“We go,"⟧ he said. ⟦q|"We go,”⟧ he said.'));

  it('may hold another one', () => {
    check('⟦q|“He said ⟦d1|‘we go,’⟧ and left,”⟧ she said.');
    check('⟦q|"He said ⟦d1|"we go," ⟧and left,"⟧ she said.'.replace(' ⟧and', '⟧ and'));
    check('⟦q|«Він сказав: ⟦d1|„ми йдемо,“⟧ і пішов»⟧, — каже вона.');
  });

  it('in guillemets may share its closing mark with the one inside it', () => {
    check('ТОВ ⟦s|«Газета ⟦sd1|«Обрій»⟧⟧ пише, що ⟦q|«пором прийшов вчасно і без черги на пристані»⟧.');
  });

  it('has its emoji and its Cyrillic letters counted as the text has them', () =>
    check('🚢🚢 Пором 🙂: ⟦q|«Так, 🚀 п’ять!»⟧ і ⟦q|“ні,”⟧ сказав'));
});

describe('short quotations', () => {
  it('are titles, names and scare quotes', () => {
    check('They want ⟦s|"Article 5-like"⟧ guarantees from a so-called ⟦s|"deputy minister"⟧.');
    check('He reads ⟦s|“War and the St. Brenna Ferry”⟧ on the ⟦s|«Tolva»⟧, ⟦s|"Tolva"⟧.');
  });

  it('are no statements', () => {
    check(
      '⟦q|"We go,"⟧ he said. ⟦q|"Why?"⟧ he asked. He said: ⟦q|"We go"⟧. ⟦q|"We go"⟧, he said. ⟦q|"We go"⟧ – he said.',
    );
    check('⟦q|"We will go home"⟧');
    check('He said it was ⟦q|"late, full and slow, and not as it had been before"⟧.');
  });
});

describe('a quotation over several paragraphs', () => {
  for (const { title, marked } of twins('⟦q1|“We go.⟧\n\n⟦q1|“We come.⟧\n\n⟦q1|“We stay,”⟧ he said. ⟦q|“No.”⟧'))
    it(`may be opened in each and closed in the last (${title})`, () => check(marked));

  for (const { title, marked } of twins('⟦q1|"We go.⟧\n\n⟦q1|We come.⟧\n\n⟦q1|We stay,"⟧ he said. ⟦q|"No."⟧'))
    it(`may be opened once and closed once (${title})`, () => check(marked));

  it('may have titles in it', () => {
    check('⟦q1|“We sail the ⟦sd1|“Tolva”⟧ ferry.⟧\n⟦q1|The ⟦sd1|“Halden”⟧ too,”⟧ he said.');
  });

  it('goes on after a caption', () => {
    check('⟦q1|"We go.⟧\nThe ⟦s|"Tolva"⟧ at the pier\n⟦q1|And come,"⟧ he said.', { 1: { kind: 'caption' } });
  });

  it('goes on where a sentence of it was cut in two', () => check('⟦q1|“We will⟧\n⟦q1|never stop,”⟧ he said.'));

  it('ends with its section', () => {
    check('⟦u|“We go.⟧\nAnd come,” he said.', { 1: { boundary: true } });
    check('⟦u|“We go.⟧\n⟦q|“We come,”⟧ he said.', { 1: { boundary: true } });
    check('⟦u|“We go.⟧\nThe pier\nAnd come,” he said.', { 1: { kind: 'caption', boundary: true } });
  });
});

describe('a quotation that is never closed', () => {
  it('ends with its block', () => {
    check('⟦u|“We go. He left.⟧\nThe ferry was late.\n⟦q|“No,”⟧ she said.');
    check('⟦u|“We go. He left.⟧');
  });

  it('ends before the next one in its block', () =>
    check('⟦u|"We go. He left.⟧ ⟦q|"We come,"⟧ he said.\nThe ferry was late.'));

  it('does not take the next one for its end', () => {
    check('⟦u|“We go. He left.⟧\nShe said ⟦q|“never again, not once more in this life”⟧ and left.\nAnd so on.”');
  });

  it('ends before a title that opens the next block', () =>
    check('⟦u|"We go. He left.⟧\n⟦s|"Tolva"⟧ ferries were late.'));
});

describe('stray marks', () => {
  it('that close make no quotation', () => {
    check('We go,” he said.\n⟦q|“We come,”⟧ he said.');
    check('It is positive, ”said Moen.');
    check('He called it late ".');
  });
});

describe('layout', () => {
  it('says what of each quotation stands in a block', () => {
    const blocks = blocksOf('He said: “We go.\nWe sail the “Tolva” ferry.\nWe stay,” he said. “No.”');
    const layouts = quotationLayout(blocks, pairQuotations(blocks));
    expect(layouts.map((pieces) => pieces.map(inWords).join(' '))).toEqual([
      '9-16.0 opens',
      '0-26.0 12-19.1 short opens closes',
      '0-9.0 closes 19-24.0 opens closes',
    ]);
  });

  it('does not change with what stands before', () => {
    const layoutAfter = (before: string) => {
      const blocks = blocksOf(`${before}\nHe said: “We go.\nWe stay,” he said.`);
      return quotationLayout(blocks, pairQuotations(blocks)).slice(-2);
    };
    const [first, second] = layoutAfter('“No,” she said. “Never!”');
    const [sameFirst, sameSecond] = layoutAfter('The ferry was late.');
    expect(isSameLayout(first!, sameFirst!)).toBe(true);
    expect(isSameLayout(second!, sameSecond!)).toBe(true);
    expect(isSameLayout(first!, second!)).toBe(false);
  });
});

function inWords({ start, end, depth, short, opensHere, closesHere }: QuotationPiece): string {
  return `${start}-${end}.${depth}${short ? ' short' : ''}${opensHere ? ' opens' : ''}${closesHere ? ' closes' : ''}`;
}

describe('on any text', () => {
  const parts = fc.constantFrom(
    '"',
    '“',
    '”',
    '«',
    '»',
    '„',
    '‘',
    '’',
    "'",
    "''",
    '``',
    '‟',
    ' ',
    'We',
    'go',
    '.',
    ',',
    ': ',
    '\n',
    '12',
    'é',
    '🚢',
    '\ud83d',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(parts).map((list) => list.join('')),
  );
  const settings = fc.dictionary(
    fc.integer({ min: 0, max: 6 }).map(String),
    fc.record({ kind: fc.constantFrom<BlockKind>('text', 'caption', 'bullet'), boundary: fc.boolean() }),
  );

  it('marks are in order and in bounds', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { start, end } of scanMarks(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('pieces are inside their blocks, in order, and quotations stay in their section', () => {
    fc.assert(
      fc.property(texts, settings, (text, settings) => {
        const blocks = blocksOf(text, settings);
        const quotations = pairQuotations(blocks);
        for (const { spans, span, blocks: range, closed } of quotations) {
          expect(span).toEqual({ start: spans[0]!.start, end: spans.at(-1)!.end });
          for (const [index, piece] of spans.entries()) {
            expect(piece.end).toBeGreaterThan(piece.start);
            expect(blocks.some(({ start, end }) => start <= piece.start && piece.end <= end)).toBe(true);
            if (index > 0) expect(piece.start).toBeGreaterThanOrEqual(spans[index - 1]!.end);
          }
          expect(blocks.slice(range[0] + 1, range[1] + 1).some(({ boundary }) => boundary)).toBe(false);
          if (!closed && range[0] === range[1]) expect(spans).toHaveLength(1);
        }
        const starts = quotations.map(({ span }) => span.start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        const pieces = quotationLayout(blocks, quotations).flat();
        expect(pieces).toHaveLength(quotations.flatMap(({ spans }) => spans).length);
      }),
      { numRuns: 500 },
    );
  });

  it('an opening mark belongs to one quotation', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const starts = pairQuotations(blocksOf(text)).map(({ span }) => span.start);
        expect(new Set(starts).size).toBe(starts.length);
      }),
    );
  });
});

describe('time grows with the text', () => {
  const inputs: [string, (size: number) => string][] = [
    ['unclosed quotations in a block', (size) => '“We go. '.repeat(size)],
    ['unclosed quotations, one a block', (size) => '“We go.\n'.repeat(size)],
    ['unclosed quotations of changing style', (size) => '“We «go "we „go ‘we\n'.repeat(size / 4)],
    ['closing marks in a block', (size) => 'We go.” '.repeat(size)],
    ['a line of marks', (size) => '"'.repeat(size * 4)],
    ['a line of apostrophes', (size) => "'a ".repeat(size * 2)],
    ['a line without marks', (size) => 'we go '.repeat(size * 4)],
    ['one quotation over all blocks', (size) => `“We go${'\nwe go'.repeat(size)}”`],
    ['nested quotations', (size) => `${'“so '.repeat(size)}${'so” '.repeat(size)}`],
    ['names in guillemets', (size) => '«so «so» '.repeat(size)],
  ];
  for (const [title, make] of inputs)
    it(title, () => {
      const run = (text: string) => {
        const blocks = blocksOf(text);
        return quotationLayout(blocks, pairQuotations(blocks));
      };
      expect(growth(make, run, 1000, 16)).toBeLessThan(limit);
    });
});
