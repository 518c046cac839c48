import type { Article, Section } from '../article/model.ts';
import { type Span, touches } from '../text/span.ts';

/**
 * The one of `items` that `offset` touches, by binary search; of two that meet there the later one, as an editor's
 * cursor belongs to what follows it.
 *
 * @param items in text order, not overlapping
 */
export function spanAt<T extends { readonly span: Span }>(items: readonly T[], offset: number): T | undefined {
  const item = items[lastBefore(items, offset)];
  return item && touches(item.span, offset) ? item : undefined;
}

/** Index of the last item that starts at `offset` or before it; -1 when there is none. */
export function lastBefore(items: readonly { readonly span: Span }[], offset: number): number {
  let low = -1;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (items[middle]!.span.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The innermost section that `offset` touches: a photo's section may stand inside the one that goes on after it. */
export function sectionAt({ sections }: Article, offset: number): Section | undefined {
  return sections.findLast((section) => touches(section.span, offset));
}
