import { stances } from '../../data/en/stances.ts';

/** Bits of the classes of `stances` that a dictionary form belongs to. */
const classesOf = new Map<string, number>();
Object.values(stances).forEach((words, bit) => {
  for (const word of words.split(/\s+/)) classesOf.set(word, (classesOf.get(word) ?? 0) | (1 << bit));
});

/** The stances that a word may express, as bits; 0 for none. */
export function stancesOf(lemma: string): number {
  return classesOf.get(lemma) ?? 0;
}

export const stanceCount = Object.keys(stances).length;
