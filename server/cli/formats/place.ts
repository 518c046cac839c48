import type { LineIndex } from '../../core/text/lines.ts';
import type { Span } from '../../core/text/span.ts';

/** A place as editors name it: both from 1, the column in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset. A byte order mark is no column: editors do not show it. */
export function placeOf(lines: LineIndex, offset: number): Place {
  const { line, character } = lines.positionAt(offset, 'utf-16');
  const mark = line === 0 && character > 0 && lines.text.startsWith('\ufeff') ? 1 : 0;
  return { line: line + 1, column: character + 1 - mark };
}

/** The places of both ends of a span. */
export function placesOf(lines: LineIndex, { start, end }: Span): { readonly start: Place; readonly end: Place } {
  return { start: placeOf(lines, start), end: placeOf(lines, end) };
}

/** `path:line:column`, which terminals make a link of. */
export function linkTo(path: string, lines: LineIndex, offset: number): string {
  const { line, column } = placeOf(lines, offset);
  return `${path}:${line}:${column}`;
}
