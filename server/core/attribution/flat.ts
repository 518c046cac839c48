import type { Attribution } from './model.ts';

/**
 * The outermost attributions only: those whose cue stands in another one's content are left out. Corpora such as PolNeAR
 * are annotated so; our own guideline nests.
 */
export function flatten<A extends Pick<Attribution, 'cue' | 'content'>>(attributions: readonly A[]): A[] {
  const parts = attributions
    .flatMap(({ content }, k) => content.map(({ start, end }) => ({ start, end, k })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const order = attributions
    .map((_, k) => k)
    .filter((k) => attributions[k]!.cue.length > 0)
    .sort((a, b) => attributions[a]!.cue[0]!.start - attributions[b]!.cue[0]!.start);
  const nested = new Set<number>();
  // Of the parts already begun, the one that reaches furthest, and the furthest of any other attribution.
  let far: Part = { end: -1, k: -1 };
  let other: Part = { end: -1, k: -1 };
  let next = 0;
  for (const k of order) {
    const { start, end } = attributions[k]!.cue[0]!;
    for (; next < parts.length && parts[next]!.start <= start; next++) {
      const part = parts[next]!;
      if (part.k === far.k) far = part.end > far.end ? part : far;
      else if (part.end > far.end) {
        other = far;
        far = part;
      } else if (part.end > other.end) other = part;
    }
    if ((far.k === k ? other : far).end >= end) nested.add(k);
  }
  return attributions.filter((_, k) => !nested.has(k));
}

/** The end of a part of content, and whose it is. */
interface Part {
  readonly end: number;
  readonly k: number;
}
