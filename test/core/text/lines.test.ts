import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineIndex, type PositionEncoding } from '../../../server/core/text/lines.ts';
import { growth } from '../../support/growth.ts';

const encodings: readonly PositionEncoding[] = ['utf-16', 'utf-8', 'utf-32'];

/** Text in which everything that makes columns hard is likely. */
const hardText = fc
  .array(fc.constantFrom('a', 'é', 'ї', '—', '😀', '\ud83d', '\ude00', '\n', '\r', '\r\n', ' '), { maxLength: 300 })
  .map((pieces) => pieces.join(''));

function splitsCharacter(text: string, offset: number): boolean {
  const pair = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
  return pair || text.slice(offset - 1, offset + 1) === '\r\n';
}

describe('lines', () => {
  const lines = (text: string) => {
    const index = new LineIndex(text);
    return Array.from({ length: index.lineCount }, (_, line) => {
      const { start, end } = index.lineSpan(line);
      return text.slice(start, end);
    });
  };

  it('ends with \\n, \\r\\n or \\r', () => {
    expect(lines('a\nb\r\nc\rd')).toEqual(['a', 'b', 'c', 'd']);
    expect(lines('\r\r\n\n')).toEqual(['', '', '', '']);
    expect(lines('last\n')).toEqual(['last', '']);
    expect(lines('')).toEqual(['']);
  });

  it('is not ended by the other Unicode separators, which editors keep on one line', () => {
    expect(lines('a\u2028b\u0085c\vd\fe')).toHaveLength(1);
  });

  it('holds the offsets of its break', () => {
    const index = new LineIndex('ab\r\ncd\r');
    expect([0, 2, 3, 4, 6, 7].map((offset) => index.lineAt(offset))).toEqual([0, 0, 0, 1, 1, 2]);
  });

  it('after the last one is empty at the end of the text', () => {
    expect(new LineIndex('ab\nc').lineSpan(7)).toEqual({ start: 4, end: 4 });
  });
});

describe('columns', () => {
  // Code units:  0 1 23 4 5
  const text = 'aї😀—b';
  const index = new LineIndex(`x\n${text}\ny`);
  const columns = (encoding: PositionEncoding) =>
    [0, 1, 2, 4, 5, 6].map((column) => index.positionAt(2 + column, encoding).character);

  it('count code units in utf-16', () => expect(columns('utf-16')).toEqual([0, 1, 2, 4, 5, 6]));
  it('count bytes in utf-8', () => expect(columns('utf-8')).toEqual([0, 1, 3, 7, 10, 11]));
  it('count code points in utf-32', () => expect(columns('utf-32')).toEqual([0, 1, 2, 3, 4, 5]));

  it('inside a character go to before it', () => {
    expect(index.positionAt(2 + 3, 'utf-8')).toEqual({ line: 1, character: 3 });
    expect(index.positionAt(2 + 3, 'utf-32')).toEqual({ line: 1, character: 2 });
    for (const character of [3, 4, 5, 6]) expect(index.offsetAt({ line: 1, character }, 'utf-8')).toBe(2 + 2);
    expect(index.offsetAt({ line: 1, character: 7 }, 'utf-8')).toBe(2 + 4);
  });

  it('of utf-16 may be inside a pair, as editors allow', () => {
    expect(index.positionAt(2 + 3, 'utf-16')).toEqual({ line: 1, character: 3 });
    expect(index.offsetAt({ line: 1, character: 3 }, 'utf-16')).toBe(2 + 3);
  });

  it('count a lone surrogate as the three bytes of its replacement', () => {
    const lone = new LineIndex('\ude00a\ud83db\ud83d');
    expect(lone.positionAt(5, 'utf-8').character).toBe(3 + 1 + 3 + 1 + 3);
    expect(lone.positionAt(5, 'utf-32').character).toBe(5);
    expect(lone.offsetAt({ line: 0, character: 4 }, 'utf-8')).toBe(2);
  });

  it('start anew after a pair that ends a line', () => {
    const pairs = new LineIndex('😀\r\n😀a');
    for (const encoding of encodings) expect(pairs.positionAt(4, encoding)).toEqual({ line: 1, character: 0 });
  });
});

describe('clamping', () => {
  const index = new LineIndex('ab\r\ncd');

  it.each(encodings)('keeps offsets in the text (%s)', (encoding) => {
    expect(index.positionAt(-3, encoding)).toEqual({ line: 0, character: 0 });
    expect(index.positionAt(99, encoding)).toEqual({ line: 1, character: 2 });
  });

  it.each(encodings)('puts an offset inside \\r\\n before it (%s)', (encoding) => {
    expect(index.positionAt(3, encoding)).toEqual({ line: 0, character: 2 });
  });

  it.each(encodings)('keeps columns on their line and lines in the text (%s)', (encoding) => {
    expect(index.offsetAt({ line: 0, character: 99 }, encoding)).toBe(2);
    expect(index.offsetAt({ line: 1, character: 99 }, encoding)).toBe(6);
    expect(index.offsetAt({ line: 1, character: -1 }, encoding)).toBe(4);
    expect(index.offsetAt({ line: 9, character: 1 }, encoding)).toBe(6);
    expect(index.offsetAt({ line: -1, character: 1 }, encoding)).toBe(0);
  });
});

it('measures a long line once, not for each of its columns', () => {
  const ratio = growth(
    (size) => 'ї😀'.repeat(size),
    (text) => {
      const index = new LineIndex(text);
      for (let offset = 0; offset < text.length; offset += 3)
        index.offsetAt(index.positionAt(offset, 'utf-8'), 'utf-8');
    },
    2000,
    16,
  );
  expect(ratio).toBeLessThan(80);
});

describe('any text', () => {
  it.each(encodings)('goes from offset to position and back (%s)', (encoding) => {
    fc.assert(
      fc.property(hardText, (text) => {
        const index = new LineIndex(text);
        for (let offset = 0; offset <= text.length; offset++) {
          if (splitsCharacter(text, offset)) continue;
          expect(index.offsetAt(index.positionAt(offset, encoding), encoding)).toBe(offset);
        }
      }),
    );
  });

  it('has the same lines after a replacement as one that is read anew', () => {
    const piece = fc
      .array(fc.constantFrom('\r', '\n', '\r\n', 'a', 'b'), { maxLength: 6 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(piece, piece, piece, piece, (before, gone, insert, after) => {
        const index = new LineIndex(before + gone + after);
        const replaced = index.replaced(before.length, before.length + gone.length, insert);
        const anew = new LineIndex(before + insert + after);
        expect(replaced.text).toBe(anew.text);
        expect(replaced.lineCount).toBe(anew.lineCount);
        for (let line = 0; line < anew.lineCount; line++) expect(replaced.lineSpan(line)).toEqual(anew.lineSpan(line));
      }),
      { numRuns: 3000 },
    );
  });

  it('has the columns that an encoder counts', () => {
    const encoder = new TextEncoder();
    fc.assert(
      fc.property(hardText, fc.nat(300), (text, at) => {
        const offset = Math.min(at, text.length);
        if (splitsCharacter(text, offset)) return;
        const index = new LineIndex(text);
        const before = text.slice(index.lineSpan(index.lineAt(offset)).start, offset);
        expect(index.positionAt(offset, 'utf-8').character).toBe(encoder.encode(before).length);
        expect(index.positionAt(offset, 'utf-32').character).toBe([...before].length);
      }),
    );
  });

  it('has columns that never leave their line', () => {
    fc.assert(
      fc.property(
        hardText,
        fc.nat(50),
        fc.nat(400),
        fc.constantFrom(...encodings),
        (text, line, character, encoding) => {
          const index = new LineIndex(text);
          const offset = index.offsetAt({ line, character }, encoding);
          const span = index.lineSpan(line);
          expect(offset).toBeGreaterThanOrEqual(span.start);
          expect(offset).toBeLessThanOrEqual(span.end);
        },
      ),
    );
  });
});
