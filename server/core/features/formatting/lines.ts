import type { Span } from '../../text/span.ts';

/** A line of a text: where it starts, where its words do, where they end, where the line ends, and where the next starts. */
export interface Line extends Span {
  readonly first: number;
  readonly last: number;
  readonly next: number;
}

/** Blanks that may go at the ends of lines; marks of byte order and of paragraphs are none of them. */
const blanks: ReadonlySet<number> = new Set([
  0x20, 0x09, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a,
  0x200b, 0x202f, 0x205f, 0x3000,
]);

/** The lines that touch `range`, in order; of an empty text one empty line. */
export function* linesIn(text: string, range: Span): Generator<Line> {
  let start = Math.max(startOf(text), lineStart(text, range.start));
  let feed = -1;
  let carriage = -1;
  while (start <= range.end) {
    // The engine's own search is several times as fast as looking at each code unit.
    if (feed < start) feed = orEnd(text, text.indexOf('\n', start));
    if (carriage < start) carriage = orEnd(text, text.indexOf('\r', start));
    const end = Math.min(feed, carriage);
    const next = text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
    let first = start;
    while (first < end && blanks.has(text.charCodeAt(first))) first++;
    let last = end;
    while (last > first && blanks.has(text.charCodeAt(last - 1))) last--;
    yield { start, end, first, last, next };
    if (end === text.length) return;
    start = next;
  }
}

function orEnd(text: string, found: number): number {
  return found < 0 ? text.length : found;
}

/** Where the text starts: behind a mark of byte order, which is nobody's to take away. */
export function startOf(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--;
  return at;
}

export function isBlankLine({ first, last }: Line): boolean {
  return first === last;
}
