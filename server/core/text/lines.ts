import type { Span } from './span.ts';

/** Units that a column is counted in; the names are those of the Language Server Protocol. */
export type PositionEncoding = 'utf-16' | 'utf-8' | 'utf-32';

/** A place in a text as editors name it: both numbers count from 0. */
export interface Position {
  readonly line: number;
  /** Units of the encoding at hand since the start of the line. */
  readonly character: number;
}

/**
 * Where the lines of a text start: turns UTF-16 offsets into positions and back.
 *
 * A line ends with `\n`, `\r\n` or `\r`. Both directions cost a binary search, whatever the length
 * of the line, and both clamp instead of failing, as the Language Server Protocol asks.
 */
export class LineIndex {
  readonly text: string;
  readonly #starts: readonly number[];
  readonly #widths: Partial<Record<'utf-8' | 'utf-32', WidthTable>> = {};

  /** @param starts where the lines start, for whoever knows */
  constructor(text: string, starts: readonly number[] = lineStarts(text)) {
    this.text = text;
    this.#starts = starts;
  }

  /** The lines of the text in which `insert` stands in the place of what lies between two offsets. */
  replaced(start: number, end: number, insert: string): LineIndex {
    const text = this.text.slice(0, start) + insert + this.text.slice(end);
    const offset = text.length - this.text.length;
    // What is put in may split a `\r\n`, or join one.
    const first = this.lineAt(Math.max(start - 1, 0));
    let behind = this.lineAt(end);
    while (behind < this.#starts.length && this.#starts[behind]! <= end) behind++;
    const starts = this.#starts.slice(0, first + 1);
    const from = starts[first]!;
    const to = end + offset;
    for (const at of lineStarts(text.slice(from, to + 1))) if (at > 0 && from + at <= to) starts.push(from + at);
    for (let line = behind; line < this.#starts.length; line++) starts.push(this.#starts[line]! + offset);
    return new LineIndex(text, starts);
  }

  /** At least 1: an empty text has one empty line. */
  get lineCount(): number {
    return this.#starts.length;
  }

  /** The line that `offset` is on; an offset between `\r` and `\n` is on the line they end. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The line's text without its line break; a line after the last is empty at the end of the text. */
  lineSpan(line: number): Span {
    const start = this.#starts[line];
    if (start === undefined) return { start: this.text.length, end: this.text.length };
    let end = this.#starts[line + 1];
    if (end === undefined) return { start, end: this.text.length };
    if (end > start && this.text[end - 1] === '\n') end--;
    if (end > start && this.text[end - 1] === '\r') end--;
    return { start, end };
  }

  /**
   * The position of a UTF-16 offset. Offsets outside the text go to its ends, one inside `\r\n` to
   * before it; in utf-8 and utf-32 one inside a surrogate pair goes to before the pair.
   */
  positionAt(offset: number, encoding: PositionEncoding): Position {
    const inText = Math.min(Math.max(offset, 0), this.text.length);
    const line = this.lineAt(inText);
    const { start, end } = this.lineSpan(line);
    const inLine = Math.min(inText, end);
    if (encoding === 'utf-16') return { line, character: inLine - start };
    const widths = this.#widthsIn(encoding);
    return { line, character: widths.before(inLine) - widths.before(start) };
  }

  /**
   * The UTF-16 offset of a position. A column after the end of its line goes to before the line
   * break, a line after the last to the end of the text; in utf-8 and utf-32 a column inside a
   * character goes to before the character.
   */
  offsetAt(position: Position, encoding: PositionEncoding): number {
    if (position.line < 0) return 0;
    const { start, end } = this.lineSpan(position.line);
    const character = Math.max(position.character, 0);
    if (encoding === 'utf-16') return Math.min(start + character, end);
    const widths = this.#widthsIn(encoding);
    return widths.reach(widths.before(start) + character, start, end);
  }

  #widthsIn(encoding: 'utf-8' | 'utf-32'): WidthTable {
    this.#widths[encoding] ??= new WidthTable(this.text, encoding === 'utf-8' ? utf8Width : utf32Width);
    return this.#widths[encoding];
  }
}

/** Every offset at which a line starts, in order; the first is always 0. */
function lineStarts(text: string): number[] {
  const starts = [0];
  // The engine's own search is several times as fast as looking at each code unit.
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    const isCarriage = carriage >= 0 && (feed < 0 || carriage < feed);
    const at = isCarriage && feed !== carriage + 1 ? carriage : feed;
    starts.push(at + 1);
    if (feed >= 0 && feed <= at) feed = text.indexOf('\n', at + 1);
    if (carriage >= 0 && carriage <= at) carriage = text.indexOf('\r', at + 1);
  }
  return starts;
}

/** Sums are kept for every 64th code unit: a line of a megabyte must not be measured anew for each of its columns. */
const STEP_BITS = 6;
const STEP = 1 << STEP_BITS;

/** Running sums of the encoded width of a text. */
class WidthTable {
  readonly #text: string;
  readonly #width: (text: string, at: number) => number;
  /** `#sums[k]` is the width of everything before code unit `k * STEP`. */
  readonly #sums: Uint32Array;

  constructor(text: string, width: (text: string, at: number) => number) {
    this.#text = text;
    this.#width = width;
    this.#sums = new Uint32Array((text.length >>> STEP_BITS) + 1);
    let sum = 0;
    for (let i = 0; i < text.length; i++) {
      if (i % STEP === 0) this.#sums[i >>> STEP_BITS] = sum;
      sum += width(text, i);
    }
    if (text.length % STEP === 0) this.#sums[text.length >>> STEP_BITS] = sum;
  }

  /** The encoded width of the text before `offset`, without a surrogate pair that `offset` would cut. */
  before(offset: number): number {
    const whole = isPair(this.#text, offset - 1) ? offset - 1 : offset;
    const step = whole >>> STEP_BITS;
    let sum = this.#sums[step]!;
    for (let i = step << STEP_BITS; i < whole; i++) sum += this.#width(this.#text, i);
    return sum;
  }

  /** The last offset in `[start, end]` that is not inside a character and has at most `width` before it. */
  reach(width: number, start: number, end: number): number {
    let low = start >>> STEP_BITS;
    let high = end >>> STEP_BITS;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#sums[middle]! <= width) low = middle;
      else high = middle - 1;
    }
    let offset = low << STEP_BITS;
    let sum = this.#sums[low]!;
    while (offset < end && sum + this.#width(this.#text, offset) <= width) {
      sum += this.#width(this.#text, offset);
      offset++;
    }
    return Math.max(offset, start);
  }
}

/** Whether a surrogate pair starts at `at`. */
function isPair(text: string, at: number): boolean {
  return at >= 0 && (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}

/** Bytes of the code unit at `at`: a pair's bytes are all its first half's, a lone surrogate is written as U+FFFD. */
function utf8Width(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  if (isPair(text, at)) return 4;
  return isPair(text, at - 1) ? 0 : 3;
}

/** Code points that start at `at`: none at the second half of a pair. */
function utf32Width(text: string, at: number): number {
  return isPair(text, at - 1) ? 0 : 1;
}
