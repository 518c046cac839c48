import { type Additions, noAdditions, perAdditions } from '../data/additions.ts';
import { labelTables } from '../data/labels.ts';
import { addedLabels } from './labels.ts';
import type { NearLabel } from './model.ts';

/** Known labels long enough that one slip leaves them recognisable. */
const longFormsWith = perAdditions((additions) =>
  [...labelTables.flatMap(({ labels }) => labels), ...addedLabels(additions)]
    .flatMap(({ forms }) => forms)
    .filter((form) => form.length >= 5),
);

/** Ordinary words one slip away from a label, which do stand before colons. */
const ordinaryWords = new Set(['content', 'contest', 'quota', 'preference', 'inference', 'deference', 'quite']);

/**
 * The label that a paragraph's first words were probably meant to be: `Detials:` → Details. Spans are relative.
 * A known label, and a word that only happens to resemble one, gives null.
 *
 * @param additions labels beyond those of the tables
 */
export function findNearLabel(paragraph: string, additions: Additions = noAdditions): NearLabel | null {
  const match = /^[*_]{0,2}(\p{L}[\p{L}'’ ]{3,24}?)\s?[*_]{0,2}[:：](?=\s|["“«„*_]|$)/u.exec(paragraph);
  if (!match) return null;
  const written = match[1]!;
  const lower = written.toLowerCase();
  if (ordinaryWords.has(lower)) return null;
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const form of longFormsWith(additions)) {
    const distance = editDistance(lower, form.toLowerCase());
    if (distance === 0) return capitalised(written) ? null : near(match, written, form);
    const allowed = form.length >= 8 ? 2 : 1;
    if (distance <= allowed && distance < bestDistance) {
      best = form;
      bestDistance = distance;
    }
  }
  return best === null ? null : near(match, written, best);
}

function capitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function near(match: RegExpExecArray, written: string, meant: string): NearLabel {
  const start = match[0].indexOf(written);
  return { span: { start, end: start + written.length }, written, meant };
}

/**
 * Edit distance with transpositions of neighbours: the optimal string alignment variant of Damerau (1964).
 * Counts UTF-16 code units; both words are short.
 */
export function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let distance = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        distance = Math.min(distance, beforeLast[j - 2]! + 1);
      row.push(distance);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
