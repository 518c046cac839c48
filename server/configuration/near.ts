import { editDistance } from '../core/article/near-labels.ts';

/** No more than this many words are suggested. */
const suggestions = 3;

/** Of the known words those that differ from the one asked for by a slip or two, else those that share words with it. */
export function nearWords(asked: string, known: readonly string[]): string[] {
  const word = asked.toLowerCase();
  const slips = known.filter((other) => editDistance(word, other.toLowerCase()) <= 2);
  if (slips.length > 0) return slips.slice(0, suggestions);
  const parts = partsOf(word);
  return known
    .map((other) => ({
      other,
      shared: partsOf(other).filter((part) => parts.some((one) => areAlike(part, one))).length,
    }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, suggestions)
    .map(({ other }) => other);
}

/** The parts of an id that say something. */
function partsOf(id: string): string[] {
  return id.split(/[^a-z]+/).filter((part) => part.length >= 4);
}

function areAlike(a: string, b: string): boolean {
  return a === b || a.startsWith(b) || b.startsWith(a) || editDistance(a, b) <= 1;
}
