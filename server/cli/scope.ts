import type { TextEdit } from '../core/rules/model.ts';
import type { Span } from '../core/text/span.ts';

/** The part of a text that is asked about: all of it, or stretches in text order. */
export type Scope = 'all' | readonly Span[];

/** Whether a finding at `span` is asked about: some of it, or the place of an empty one, is in the scope. */
export function isInScope(span: Span, scope: Scope): boolean {
  if (scope === 'all') return true;
  const end = Math.max(span.end, span.start + 1);
  const first = scope[firstEndingAfter(scope, span.start)];
  return first !== undefined && first.start < end;
}

/** Index of the first stretch that ends after `offset`, by binary search. */
function firstEndingAfter(stretches: readonly Span[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (stretches[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The scope in the text that the edits make. What is put in its place, or inside it, belongs to it.
 *
 * @param edits in text order, not overlapping
 */
export function movedScope(scope: Scope, edits: readonly TextEdit[]): Scope {
  if (scope === 'all') return scope;
  return scope.map(({ start, end }) => {
    let movedStart = start;
    let movedEnd = end;
    for (const { span, newText } of edits) {
      const growth = newText.length - (span.end - span.start);
      if (span.end <= start && span.start < start) movedStart += growth;
      else if (span.start < start) movedStart += span.start - start;
      if (span.start < end) movedEnd += growth + Math.max(0, span.end - end);
    }
    return { start: movedStart, end: movedEnd };
  });
}
