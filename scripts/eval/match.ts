import type { GoldArticle, Pair, PlainAttribution, Prediction, Scorer } from './corpora.ts';

/** An annotated attribution and the predicted one that shares most words with it, as the scorer pairs them. */
export interface Match {
  readonly gold: PlainAttribution | null;
  readonly predicted: PlainAttribution | null;
  /** Words of the longer of the two contents. */
  readonly words: number;
}

/** Pairs annotated and predicted attributions one to one, the best overlap first; what has no partner is there too. */
export function match(scorer: Scorer, { text, attributions = [] }: GoldArticle, predicted: Prediction): Match[] {
  const words = scorer.words(text);
  const wordsOf = (a: PlainAttribution) => scorer.widx(words, a.content as Pair[]);
  const gold = attributions.map(wordsOf);
  const found = predicted.attributions.map(wordsOf);
  const pairs: { overlap: number; g: number; p: number }[] = [];
  for (const [g, a] of gold.entries())
    for (const [p, b] of found.entries()) {
      let shared = 0;
      for (const word of a) if (b.has(word)) shared++;
      if (shared) pairs.push({ overlap: shared / (a.size + b.size - shared), g, p });
    }
  pairs.sort((a, b) => b.overlap - a.overlap);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { g, p } of pairs) {
    if (partner.has(g) || taken.has(p)) continue;
    partner.set(g, p);
    taken.add(p);
  }
  const matches = attributions.map((a, g): Match => {
    const p = partner.get(g);
    return {
      gold: a,
      predicted: p === undefined ? null : predicted.attributions[p]!,
      words: Math.max(gold[g]!.size, p === undefined ? 0 : found[p]!.size),
    };
  });
  predicted.attributions.forEach((a, p) => {
    if (!taken.has(p)) matches.push({ gold: null, predicted: a, words: found[p]!.size });
  });
  return matches;
}
