/**
 * Which items of a list were in an earlier version of it, and where: those before an edit at the same index, those
 * after it as far from the end as before, and what an edit has moved wherever it was.
 */
export class Alignment<Item> {
  readonly #count: number;
  readonly #added: number;
  /** So many items at the start are the same. */
  readonly kept: number;
  /** So many items at the end, and none of those at the start. */
  readonly moved: number;
  /** Of the items between. */
  readonly #between = new Map<number, number>();

  /** Items are the same when they are the same objects. */
  constructor(before: readonly Item[], now: readonly Item[]) {
    const shorter = Math.min(before.length, now.length);
    let kept = 0;
    while (kept < shorter && before[kept] === now[kept]) kept++;
    let moved = 0;
    while (moved < shorter - kept && before[before.length - 1 - moved] === now[now.length - 1 - moved]) moved++;
    this.#count = now.length;
    this.#added = now.length - before.length;
    this.kept = kept;
    this.moved = moved;
    const replaced = new Map<Item, number>();
    for (let index = kept; index < before.length - moved; index++) replaced.set(before[index]!, index);
    for (let index = kept; index < now.length - moved; index++) {
      const was = replaced.get(now[index]!);
      if (was !== undefined) this.#between.set(index, was);
    }
  }

  /** Where the item at `index` was in the earlier version; -1: nowhere. */
  indexBefore(index: number): number {
    if (index < this.kept) return index;
    if (index >= this.#count - this.moved) return index - this.#added;
    return this.#between.get(index) ?? -1;
  }
}
