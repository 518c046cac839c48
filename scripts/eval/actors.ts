// `node scripts/eval/actors.ts`: how many names the engine finds and calls by their kind, on the news of the GUM
// treebank. Only a proxy: GUM counts buildings as places and has rules of its own for where a name ends.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../../server/core/analysis.ts';
import { defaultConfiguration } from '../../server/core/configuration.ts';
import { wordTables } from '../../server/core/data/attribution.ts';
import { printTable } from '../bench/statistics.ts';
import { type GoldDocument, type GoldName, type NameKind, readGumDocuments } from './gum-entities.ts';

const { values } = parseArgs({
  options: {
    treebanks: { type: 'string', default: join(import.meta.dirname, '../../../shared/treebanks') },
    errors: { type: 'boolean', default: false },
    genre: { type: 'string', default: 'news' },
  },
});
// Nothing about names was learned from the treebank, so that all three parts may measure.
const files = ['gum.train.conllu', 'gum.dev.conllu', 'gum.test.conllu'].map((file) => join(values.treebanks, file));

if (files.every((file) => existsSync(file)))
  report(files.flatMap((file) => readGumDocuments(readFileSync(file, 'utf8'), `GUM_${values.genre}`)));
else
  console.log(
    `No evaluation of actors: there is no treebank at ${values.treebanks}. Name its folder with --treebanks DIR.`,
  );

function report(documents: readonly GoldDocument[]): void {
  const kinds: readonly NameKind[] = ['person', 'organisation', 'place'];
  const counts = new Map([...kinds, 'any kind'].map((kind) => [kind as string, { gold: 0, found: 0, right: 0 }]));
  for (const document of documents) {
    const gold = unique(document.names);
    const isGold = new Set(gold.map(place));
    const found = namesIn(document.text).filter(
      (name) => isGold.has(place(name)) || !document.described.some((one) => holds(one, name)),
    );
    for (const kind of kinds)
      count(
        kind,
        gold.filter((n) => n.kind === kind),
        found.filter((n) => n.kind === kind),
        document.text,
      );
    count('any kind', gold, found, document.text);
  }
  printTable(`Names in ${documents.length} documents of GUM (${values.genre}): exact spans`, [
    ['kind', 'names', 'found', 'precision', 'recall', 'F1'],
    ...[...counts].map(([kind, { gold, found, right }]) => [
      kind,
      String(gold),
      String(found),
      percent(right / found),
      percent(right / gold),
      percent((2 * right) / (gold + found)),
    ]),
  ]);

  function count(kind: string, gold: readonly GoldName[], found: readonly GoldName[], text: string): void {
    const sum = counts.get(kind)!;
    const wanted = new Set(gold.map(place));
    const had = new Set(found.map(place));
    sum.gold += wanted.size;
    sum.found += had.size;
    for (const one of had) if (wanted.has(one)) sum.right++;
    if (!values.errors || kind === 'any kind') return;
    const words = ({ start, end }: GoldName) =>
      `${text.slice(Math.max(0, start - 15), start)}[${text.slice(start, end)}]${text.slice(end, end + 15)}`;
    const missed = gold
      .filter((one) => !had.has(place(one)))
      .map((one) => `- ${kind}: ${words(one).replaceAll('\n', ' ')}`);
    const wrong = found
      .filter((one) => !wanted.has(place(one)))
      .map((one) => `+ ${kind}: ${words(one).replaceAll('\n', ' ')}`);
    console.log([...missed, ...wrong].join('\n'));
  }
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

function percent(share: number): string {
  return Number.isFinite(share) ? (share * 100).toFixed(1) : '–';
}
