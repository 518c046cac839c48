import type { BlockFacts } from './article/blocks.ts';
import { type Counter, Variants } from './article/memo.ts';
import type { Article } from './article/model.ts';
import { createMemos, type ParseMemos, parseWith } from './article/parse.ts';
import { quotationLayout } from './article/quotation-layout.ts';
import { attributeBlock } from './attribution/block.ts';
import type { BlockAttribution } from './attribution/input.ts';
import type { Actor, Attribution, Statement } from './attribution/model.ts';
import { resolve } from './attribution/resolve.ts';
import type { Configuration } from './configuration.ts';
import type { Finding } from './rules/model.ts';
import { runRules } from './rules/run.ts';

/** Everything known about one text under one configuration: immutable, plain data. */
export interface Analysis {
  readonly text: string;
  readonly configuration: Configuration;
  readonly article: Article;
  readonly attributions: readonly Attribution[];
  /** One for each sentence, in text order (a sentence with clauses of different support has several). */
  readonly statements: readonly Statement[];
  readonly actors: readonly Actor[];
  readonly findings: readonly Finding[];
}

interface Memos {
  readonly parse: ParseMemos;
  readonly attribution: Counter;
}

/** Who says what in a block, by section kind and the quotations in it; kept as long as the block's facts are. */
const attributionsOf = new WeakMap<BlockFacts, Variants<BlockAttribution>>();

/** What was computed on the way to an analysis; beside it, so that the analysis itself stays plain data. */
const memosOf = new WeakMap<Analysis, Memos>();

/**
 * Analyses `text`. Never throws, whatever the text.
 *
 * @param previous an earlier analysis of the same document: what it knows of paragraphs that did not change is used
 *   again; the result is the same without it.
 */
export function analyse(text: string, configuration: Configuration, previous?: Analysis): Analysis {
  const known = previous && memosOf.get(previous);
  const memos: Memos = { parse: createMemos(known?.parse), attribution: { computed: 0 } };
  const { article, facts } = parseWith(text, memos.parse);
  const layouts = quotationLayout(
    article.blocks.map((block) => block.span),
    article.quotations,
  );
  const attributed = article.blocks.map(({ span, section, kind: blockKind }, index) => {
    const { kind } = article.sections[section]!;
    const { key, pieces: quotations } = layouts[index]!;
    const own = facts[index]!;
    const { insertions } = own;
    const sentences = blockKind === 'entry' ? [] : own.sentences;
    return attributionsIn(own).get(
      `${article.language}:${kind}:${blockKind}:${key}`,
      () =>
        attributeBlock({
          text: text.slice(span.start, span.end),
          language: article.language,
          sectionKind: kind,
          sentences,
          quotations,
          insertions,
        }),
      memos.attribution,
    );
  });
  const resolved = resolve(article, attributed, configuration);
  const withoutFindings = { text, configuration, article, ...resolved };
  const analysis: Analysis = { ...withoutFindings, findings: runRules(withoutFindings, configuration) };
  memosOf.set(analysis, memos);
  return analysis;
}

function attributionsIn(facts: BlockFacts): Variants<BlockAttribution> {
  let known = attributionsOf.get(facts);
  if (!known) {
    known = new Variants();
    attributionsOf.set(facts, known);
  }
  return known;
}

/**
 * How many pieces of text had to be read for an analysis, rather than known from the one before: the measure of what
 * an edit costs beside the linear folds. Null for an analysis that `analyse` did not make.
 */
export function computedPieces(analysis: Analysis): number | null {
  const memos = memosOf.get(analysis);
  if (!memos) return null;
  const { structure, blocks, entries } = memos.parse;
  return structure.computed + blocks.computed + entries.computed + memos.attribution.computed;
}
