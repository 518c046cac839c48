import { readFileSync } from 'node:fs';
import { parseWith } from '../../core/article/parse.ts';
import { quotationLayout } from '../../core/article/quotation-layout.ts';
import { draftsOf } from '../../core/attribution/block.ts';
import { joinQuotations } from '../../core/attribution/join-quotations.ts';
import { Atoms } from '../../core/attribution/learned/atoms.ts';
import { kinds } from '../../core/attribution/learned/kind-features.ts';
import type { SentenceTrees } from '../../core/attribution/learned/sentence-trees.ts';
import type { Range } from '../../core/attribution/phrases.ts';
import { Scan } from '../../core/attribution/scan.ts';
import { noAdditions } from '../../core/data/additions.ts';

type Pair = readonly [number, number];

/** An article as annotated. Offsets are UTF-16 code units into `text`. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly kind: string;
    readonly source: readonly Pair[];
    readonly cue: readonly Pair[];
    readonly content: readonly Pair[];
  }[];
}

/** An annotated attribution in the tokens of the block its cue stands in. */
export interface GoldAttribution {
  readonly cue: Range;
  readonly source: readonly Range[];
  readonly content: readonly Range[];
  /** Index into `kinds`. */
  readonly kind: number;
}

export interface GoldBlock {
  readonly atoms: Atoms;
  readonly attributions: readonly GoldAttribution[];
}

export function readGold(path: string): GoldArticle[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldArticle);
}

/** The blocks of an article as the learned model sees them, with what is annotated in each. */
export function goldBlocks({ text, attributions }: GoldArticle, parser: SentenceTrees | null): GoldBlock[] {
  const { article, facts } = parseWith(text);
  if (article.language !== 'en') return [];
  const layouts = quotationLayout(
    article.blocks.map((block) => block.span),
    article.quotations,
  );
  return article.blocks.flatMap((block, index) => {
    const { start, end } = block.span;
    const sectionKind = article.sections[block.section]!.kind;
    const { sentences, insertions } = facts[index]!;
    if (!sentences.length || block.kind === 'entry' || unused.has(sectionKind)) return [];
    const scan = new Scan({
      text: text.slice(start, end),
      language: 'en',
      sectionKind,
      sentences,
      quotations: layouts[index]!,
      insertions,
      additions: noAdditions,
    });
    if (!scan.tokens.length) return [];
    const { drafts, breaks } = draftsOf(scan);
    joinQuotations(scan, drafts);
    const here: GoldAttribution[] = [];
    for (const { cue, source, content, kind } of attributions) {
      const first = cue[0];
      if (!first || first[0] < start || first[0] >= end) continue;
      const cues = rangesOf(scan, cue, start);
      if (!cues.length) continue;
      here.push({
        cue: { first: cues[0]!.first, last: cues.at(-1)!.last },
        source: rangesOf(scan, source, start),
        content: rangesOf(scan, content, start),
        kind: Math.max(0, (kinds as readonly string[]).indexOf(kind)),
      });
    }
    return [{ atoms: new Atoms(scan, drafts, breaks, parser), attributions: here }];
  });
}

/** Sections whose blocks the model does not read. */
const unused: ReadonlySet<string> = new Set(['source', 'photo', 'video', 'screenshot', 'link']);

/** The tokens that lie at least by half in each of `spans`, which are absolute; `start` is the block's. */
function rangesOf(scan: Scan, spans: readonly Pair[], start: number): Range[] {
  const ranges: Range[] = [];
  for (const [from, to] of spans) {
    let first = -1;
    let last = -1;
    for (let i = 0; i < scan.tokens.length; i++) {
      const token = scan.tokens[i]!;
      const inside = Math.min(token.end, to - start) - Math.max(token.start, from - start);
      if (2 * inside < token.end - token.start) continue;
      if (first < 0) first = i;
      last = i;
    }
    if (first >= 0) ranges.push({ first, last });
  }
  return ranges;
}
