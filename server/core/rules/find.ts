import type { Span } from '../text/span.ts';

/**
 * Index of the item that `offset` lies in, by binary search; -1 when it lies in none.
 *
 * @param items in text order, not overlapping
 */
export function indexAt<T>(items: readonly T[], offset: number, spanOf: (item: T) => Span): number {
  const index = lastStartingBy(items, offset, spanOf);
  return index >= 0 && offset < spanOf(items[index]!).end ? index : -1;
}

/** So many items are looked at, from the one found last on, before a search starts from the ends. */
const nearby = 8;

/** `indexAt` for questions that mostly come in text order: the answer is then near the last one. */
export class Finder<T> {
  readonly #items: readonly T[];
  readonly #spanOf: (item: T) => Span;
  #last = 0;

  /** @param items in text order, not overlapping */
  constructor(items: readonly T[], spanOf: (item: T) => Span) {
    this.#items = items;
    this.#spanOf = spanOf;
  }

  indexAt(offset: number): number {
    const last = Math.min(this.#last + nearby, this.#items.length);
    for (let index = this.#last; index < last; index++) {
      const { start, end } = this.#spanOf(this.#items[index]!);
      if (offset < start) break;
      if (offset >= end) continue;
      this.#last = index;
      return index;
    }
    const index = lastStartingBy(this.#items, offset, this.#spanOf);
    this.#last = Math.max(index, 0);
    return index >= 0 && offset < this.#spanOf(this.#items[index]!).end ? index : -1;
  }
}

/** The last of the spans, sorted by their starts, that starts before `offset`. */
export function lastStartingBefore(spans: readonly Span[], offset: number): Span | undefined {
  return spans[lastStartingBy(spans, offset - 1, (span) => span)];
}

/** Index of the last item that starts before `offset`; -1: none does. */
export function indexBefore<T>(items: readonly T[], offset: number, spanOf: (item: T) => Span): number {
  return lastStartingBy(items, offset - 1, spanOf);
}

/** Index of the last item that starts at `offset` or before it; -1: none does. */
function lastStartingBy<T>(items: readonly T[], offset: number, spanOf: (item: T) => Span): number {
  let low = -1;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (spanOf(items[middle]!).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
