import type { Span } from '../text/span.ts';
import { indexAt } from './find.ts';
import type { Subject } from './model.ts';

/**
 * Whether a span lies in words that are not the writer's own: quotations, editor's notes, links, captions, boilerplate.
 * The spans are gathered and joined when first asked for; a question is then a binary search.
 */
export function foreignWords({ article }: Subject): (span: Span) => boolean {
  let joined: readonly Span[] | null = null;
  return (span) => {
    joined ??= join([
      ...article.quotations.flatMap(({ spans }) => spans),
      ...article.blocks.flatMap(({ kind, span, insertions }) => [
        ...(kind === 'caption' ? [span] : []),
        ...insertions.filter((insertion) => insertion.kind === 'note').map((insertion) => insertion.span),
      ]),
      ...article.links.map((link) => link.span),
      ...article.boilerplate.map((piece) => piece.span),
    ]);
    return isInside(span, joined);
  };
}

/** Spans that overlap or touch, as one. */
function join(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

function isInside(span: Span, ranges: readonly Span[]): boolean {
  const range = ranges[indexAt(ranges, span.start, (one) => one)];
  return range !== undefined && span.end <= range.end;
}
