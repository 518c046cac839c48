import type { QuoteMark } from './marks.ts';
import type { Quotation } from './model.ts';
import type { QuotedBlock } from './quotations.ts';

/**
 * The quotations of an article in which one block has other words and the same marks, in the same order, that pair in
 * the same way: those before, at their new places. Null where the marks are not the same.
 *
 * @param was the block as it was
 * @param is the block as it is; those behind it have moved with its end
 */
export function moveQuotations(
  quotations: readonly Quotation[],
  was: QuotedBlock,
  is: QuotedBlock,
): readonly Quotation[] | null {
  const places = areSameMarks(was, is) ? placesOf(was, is) : null;
  if (!places) return null;
  const offset = is.end - was.end;
  const moved = (at: number): number => {
    if (at < was.start) return at;
    return at > was.end ? at + offset : is.start + (places.get(at - was.start) ?? Number.NaN);
  };
  const result: Quotation[] = [];
  for (const quotation of quotations) {
    if (quotation.span.end < was.start) {
      result.push(quotation);
      continue;
    }
    const spans = quotation.spans.map(({ start, end }) => ({ start: moved(start), end: moved(end) }));
    // A quotation has no other ends than those of blocks, marks and the words before marks.
    if (spans.some(({ start, end }) => Number.isNaN(start) || Number.isNaN(end))) return null;
    const [first] = spans;
    const span = spans.length === 1 ? first! : { start: first!.start, end: spans.at(-1)!.end };
    result.push({ ...quotation, spans, span });
  }
  return result;
}

function areSameMarks(was: QuotedBlock, is: QuotedBlock): boolean {
  const [a, b] = [was.quoted, is.quoted];
  return (
    was.kind === is.kind &&
    was.boundary === is.boundary &&
    a.reopens === b.reopens &&
    areSame(was.marks, is.marks, isSameMark) &&
    areSame(a.local.openers, b.local.openers, Object.is) &&
    areSame(a.local.closers, b.local.closers, Object.is) &&
    areSame(
      a.local.pairs,
      b.local.pairs,
      (pair, other) => pair.open === other.open && pair.close === other.close && pair.short === other.short,
    )
  );
}

function isSameMark(a: QuoteMark, b: QuoteMark): boolean {
  return a.style === b.style && a.role === b.role;
}

function areSame<Item>(a: readonly Item[], b: readonly Item[], isSame: (one: Item, other: Item) => boolean): boolean {
  return a.length === b.length && a.every((item, index) => isSame(item, b[index]!));
}

/**
 * Where the places are now at which a quotation may start or end in a block, relative to the block; null where two that
 * were one are apart.
 */
function placesOf(was: QuotedBlock, is: QuotedBlock): ReadonlyMap<number, number> | null {
  const places = new Map([
    [0, 0],
    [was.end - was.start, is.end - is.start],
  ]);
  let isPlain = true;
  const add = (before: number, now: number) => {
    const known = places.get(before);
    if (known === undefined) places.set(before, now);
    else if (known !== now) isPlain = false;
  };
  was.marks.forEach((mark, index) => {
    add(mark.start, is.marks[index]!.start);
    add(mark.end, is.marks[index]!.end);
    add(was.quoted.wordEnds[index]!, is.quoted.wordEnds[index]!);
  });
  return isPlain ? places : null;
}
