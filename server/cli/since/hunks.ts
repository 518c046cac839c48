import type { Span } from '../../core/text/span.ts';

/** Lines of the newer text, the first counted from 1. */
export interface Hunk {
  readonly line: number;
  readonly count: number;
}

/** The hunks of a diff without context that add or change lines. */
export function hunksOf(diff: string): Hunk[] {
  // The lines of the texts all begin with a sign, so that only the heads of hunks look like this.
  const heads = diff.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm);
  return Array.from(heads, ([, line, count]) => ({ line: Number(line), count: Number(count ?? '1') })).filter(
    ({ count }) => count > 0,
  );
}

/**
 * Where those lines are in the text, as git counts lines: at line feeds only. The end of a text that ends without one
 * belongs to its last line.
 *
 * @param hunks in text order
 */
export function stretchesOf(text: string, hunks: readonly Hunk[]): Span[] {
  let line = 1;
  let offset = 0;
  const advanceTo = (wanted: number): number => {
    while (line < wanted && offset <= text.length) {
      const end = text.indexOf('\n', offset);
      offset = end === -1 ? text.length + 1 : end + 1;
      line++;
    }
    return offset;
  };
  return hunks.map(({ line: first, count }) => ({ start: advanceTo(first), end: advanceTo(first + count) }));
}
