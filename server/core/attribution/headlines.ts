import type { LanguageTables, WordClass } from './language.ts';
import type { Token } from './tokens.ts';

/** A headline has at least this many words of some length, nearly all of them with a capital. */
const fewest = 4;
const capitalShare = 0.8;

/** Words that are no names though a headline gives them a capital. */
const plainClasses: readonly WordClass[] = [
  'be',
  'have',
  'do',
  'modals',
  'negations',
  'and',
  'but',
  'complementizers',
  'relatives',
  'questionWords',
  'subordinators',
  'prepositions',
  'determiners',
  'possessives',
  'speakers',
  'adverbs',
];

/**
 * "Port Halden Mayor Wants The Pier To Close": in a headline that capitalises its words a capital does not make a name
 * of a verb or a preposition.
 */
export function withPlainHeadlines(
  tokens: readonly Token[],
  sentences: readonly (readonly [number, number])[],
  tables: LanguageTables,
): readonly Token[] {
  if (!sentences.some((range) => isHeadline(tokens, range))) return tokens;
  const plain = [...tokens];
  for (const range of sentences) {
    if (!isHeadline(tokens, range)) continue;
    for (let i = range[0]; i <= range[1]; i++) {
      const token = tokens[i]!;
      if (token.capital && isPlain(token.lower, tables)) plain[i] = { ...token, capital: false };
    }
  }
  return plain;
}

function isHeadline(tokens: readonly Token[], [first, last]: readonly [number, number]): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = first; i <= last; i++) {
    const { kind, text, capital } = tokens[i]!;
    if (kind !== 'word' || text.length < 4) continue;
    words++;
    if (capital) capitals++;
  }
  return words >= fewest && capitals >= capitalShare * words;
}

function isPlain(lower: string, tables: LanguageTables): boolean {
  return tables.verbs.has(lower) || plainClasses.some((name) => tables.classes[name].has(lower));
}
