import fc from 'fast-check';
import type { Position, Range } from 'vscode-languageserver-protocol';
import type { PositionEncoding } from '../../server/core/text/lines.ts';

export const encodings: readonly PositionEncoding[] = ['utf-16', 'utf-8', 'utf-32'];

/** Pieces of articles in which offsets are easily got wrong: line breaks of every kind, emoji, Cyrillic, labels. */
export const textPieces: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      'Brekke said. ',
      '“We will not wait.” ',
      '\n',
      '\r\n',
      '\r',
      '\n\nSource: Coastal Herald; Oda Brekke\n\n',
      '\nDetails: ',
      '😀',
      '👩‍👩‍👧',
      'Пристань закрито. ',
      'é',
      ' date 2025-08-19\n',
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

interface RangedChange {
  range: Range;
  text: string;
}

/**
 * Changes as a client would tell them, each in the text that the one before left, and the text after all of them.
 * Positions are counted here by walking the text, so that nothing is shared with what is tested.
 *
 * @param wishes two numbers, taken as offsets modulo the text's length, and what to put between them
 */
export function editsOf(
  text: string,
  wishes: readonly (readonly [number, number, string])[],
  encoding: PositionEncoding,
): { readonly changes: RangedChange[]; readonly text: string } {
  let current = text;
  const changes = wishes.map(([a, b, inserted]): RangedChange => {
    const one = boundary(current, a % (current.length + 1));
    const other = boundary(current, b % (current.length + 1));
    const [start, end] = [Math.min(one, other), Math.max(one, other)];
    const range = { start: positionOf(current, start, encoding), end: positionOf(current, end, encoding) };
    current = current.slice(0, start) + inserted + current.slice(end);
    return { range, text: inserted };
  });
  return { changes, text: current };
}

/** Where an offset stands, counted character by character. */
export function positionOf(text: string, offset: number, encoding: PositionEncoding): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length - 1, character: widthOf(lines.at(-1)!, encoding) };
}

function widthOf(text: string, encoding: PositionEncoding): number {
  if (encoding === 'utf-16') return text.length;
  return encoding === 'utf-8' ? Buffer.byteLength(text) : [...text].length;
}

/** The nearest offset before that an editor can have a cursor at: not inside a character or a line break. */
function boundary(text: string, offset: number): number {
  const low = text.charCodeAt(offset) >> 10 === 0xdc00 >> 10;
  const inLineBreak = text[offset] === '\n' && text[offset - 1] === '\r';
  return low || inLineBreak ? offset - 1 : offset;
}
