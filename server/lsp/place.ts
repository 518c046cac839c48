import type { Position, Range } from 'vscode-languageserver';
import type { LineIndex, PositionEncoding } from '../core/text/lines.ts';
import type { Span } from '../core/text/span.ts';

/** Offsets of one text as positions of one client, and back. */
export class Place {
  readonly lines: LineIndex;
  readonly encoding: PositionEncoding;

  constructor(lines: LineIndex, encoding: PositionEncoding) {
    this.lines = lines;
    this.encoding = encoding;
  }

  position(offset: number): Position {
    return this.lines.positionAt(offset, this.encoding);
  }

  range(span: Span): Range {
    return { start: this.position(span.start), end: this.position(span.end) };
  }

  offset(position: Position): number {
    return this.lines.offsetAt(position, this.encoding);
  }

  span(range: Range): Span {
    const start = this.offset(range.start);
    const end = this.offset(range.end);
    return { start: Math.min(start, end), end: Math.max(start, end) };
  }
}
