import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../server/core/analysis.ts';
import { defaultConfiguration } from '../../server/core/configuration.ts';
import { wordTables } from '../../server/core/data/attribution.ts';
import { type GoldDocument, type GoldName, type NameKind, readGumDocuments } from './gum-entities.ts';

/** How the names of one kind were found: exact spans. */
export interface NameFigures {
  /** A kind of name, or "any kind": the span only. */
  readonly kind: string;
  readonly names: number;
  readonly found: number;
  readonly right: number;
}

/** The documents of a genre of GUM; null when the treebank is not in `folder`. */
export function namedDocuments(folder: string, genre: string): GoldDocument[] | null {
  // Nothing about names was learned from the treebank, so that all three parts may measure.
  const files = ['gum.train.conllu', 'gum.dev.conllu', 'gum.test.conllu'].map((file) => join(folder, file));
  if (!files.every((file) => existsSync(file))) return null;
  return files.flatMap((file) => readGumDocuments(readFileSync(file, 'utf8'), `GUM_${genre}`));
}

/**
 * How many names the engine finds and calls by their kind. Only a proxy: GUM counts buildings as places and has rules of
 * its own for where a name ends.
 *
 * @param onError is told of each name missed (`-`) or wrong (`+`), with some words around it
 */
export function nameFigures(documents: readonly GoldDocument[], onError?: (line: string) => void): NameFigures[] {
  const sums = [...kinds, 'any kind'].map((kind) => ({ kind, names: 0, found: 0, right: 0 }));
  for (const document of documents) {
    const gold = unique(document.names);
    const isGold = new Set(gold.map(place));
    const found = namesIn(document.text).filter(
      (name) => isGold.has(place(name)) || !document.described.some((one) => holds(one, name)),
    );
    for (const sum of sums) {
      const isOfKind = ({ kind }: GoldName) => sum.kind === 'any kind' || kind === sum.kind;
      count(sum, gold.filter(isOfKind), found.filter(isOfKind), document.text, onError);
    }
  }
  return sums;
}

const kinds: readonly NameKind[] = ['person', 'organisation', 'place'];

function count(
  sum: { readonly kind: string; names: number; found: number; right: number },
  gold: readonly GoldName[],
  found: readonly GoldName[],
  text: string,
  onError?: (line: string) => void,
): void {
  const wanted = new Set(gold.map(place));
  const had = new Set(found.map(place));
  sum.names += wanted.size;
  sum.found += had.size;
  for (const one of had) if (wanted.has(one)) sum.right++;
  if (!onError || sum.kind === 'any kind') return;
  const words = ({ start, end }: GoldName) =>
    `${text.slice(Math.max(0, start - 15), start)}[${text.slice(start, end)}]${text.slice(end, end + 15)}`;
  for (const one of gold) if (!had.has(place(one))) onError(`- ${sum.kind}: ${words(one).replaceAll('\n', ' ')}`);
  for (const one of found) if (!wanted.has(place(one))) onError(`+ ${sum.kind}: ${words(one).replaceAll('\n', ' ')}`);
}

/** The names among the mentions of an article's actors: pronouns and descriptions ("the ministry") are left out. */
function namesIn(text: string): GoldName[] {
  const { actors } = analyse(text, defaultConfiguration);
  const words = wordTables.en;
  const common = new Set([
    ...words.pronouns.map(({ form }) => form),
    ...words.possessives,
    ...words.determiners,
    'him',
    'them',
  ]);
  return unique(
    actors.flatMap(({ kind, mentions }): GoldName[] => {
      if (kind === 'unnamed' || kind === 'vague') return [];
      const named = mentions.filter(({ start, end }) => {
        const [first = ''] = text.slice(start, end).split(/\s/, 1);
        return !common.has(first.toLowerCase());
      });
      return named.map(({ start, end }) => ({ kind: kind === 'outlet' ? 'organisation' : kind, start, end }));
    }),
  );
}

function holds(one: GoldName, { kind, start, end }: GoldName): boolean {
  return one.kind === kind && one.start <= start && end <= one.end;
}

function unique(names: readonly GoldName[]): GoldName[] {
  return [...new Map(names.map((name) => [`${name.kind} ${place(name)}`, name])).values()];
}

function place({ start, end }: GoldName): string {
  return `${start}–${end}`;
}
