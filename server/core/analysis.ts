import type { Article } from './article/model.ts';
import { type Parsed, parseWith } from './article/parse.ts';
import { type AttributedBlocks, attributeBlocks } from './attribution/blocks.ts';
import { type Decisions, decide } from './attribution/decide.ts';
import type { Models } from './attribution/learned/index.ts';
import type { Actor, Attribution, Statement } from './attribution/model.ts';
import type { Configuration } from './configuration.ts';
import { Findings } from './findings.ts';
import { changedExtent } from './rules/kept-findings.ts';
import type { Finding } from './rules/model.ts';
import type { SuppressedFinding } from './suppressions/suppress.ts';
import type { Span } from './text/span.ts';

/**
 * Everything known about one text under one configuration: immutable data. What the rules find is found when somebody
 * first reads it: much is asked of an article while it is written that needs no findings.
 */
export interface Analysis {
  readonly text: string;
  readonly configuration: Configuration;
  readonly article: Article;
  readonly attributions: readonly Attribution[];
  /** One for each sentence, in text order (a sentence with clauses of different support has several). */
  readonly statements: readonly Statement[];
  readonly actors: readonly Actor[];
  readonly findings: readonly Finding[];
  /** What was found, but is not to be reported. */
  readonly suppressed: readonly SuppressedFinding[];
}

/** What was computed on the way to an analysis, for the analysis of the next version to use again. */
interface Known {
  readonly parsed: Parsed;
  readonly blocks: AttributedBlocks;
  readonly decisions: Decisions;
  readonly findings: Findings;
}

/** Beside the analysis, so that it stays plain data itself. */
const knownOf = new WeakMap<Analysis, Known>();

/**
 * Analyses `text`. Never throws, whatever the text.
 *
 * @param previous an earlier analysis of the same document: what it knows of paragraphs that did not change is used
 *   again; the result is the same without it.
 * @param models what refines the findings of the rules; without them the rules alone answer
 */
export function analyse(text: string, configuration: Configuration, previous?: Analysis, models?: Models): Analysis {
  const { policy, additions } = configuration;
  // Everything that is known rests on the words that are: with others all is read anew.
  const isSameGround = previous?.configuration.additions.key === additions.key;
  const known = previous && isSameGround ? knownOf.get(previous) : undefined;
  const parsed = parseWith(text, additions, known?.parsed);
  const { article } = parsed;
  const blocks = attributeBlocks(parsed, known?.blocks, models);
  const ground = { article, blocks: blocks.attributed };
  const decided = known && parsed.edit ? { decisions: known.decisions, edit: parsed.edit } : undefined;
  const decisions = decide(ground, parsed.placed, policy, additions, decided);
  const subject = { text, configuration, article, ...decisions.resolved };
  const findings = new Findings(subject, parsed.facts, decisions.fold, known?.findings.checked ?? null);
  const analysis: Analysis = {
    ...subject,
    get findings() {
      return findings.reported.findings;
    },
    get suppressed() {
      return findings.reported.suppressed;
    },
  };
  knownOf.set(analysis, { parsed, blocks, decisions, findings });
  return analysis;
}

/**
 * Where an analysis may differ from an earlier one of the same document: outside of that stretch of its text all is the
 * same, but that what lies behind it has moved with the end of the text. Findings on the article as a whole may differ
 * anywhere. Null where all may differ.
 */
export function differingStretch(before: Analysis, now: Analysis): Span | null {
  const [was, is] = [knownOf.get(before), knownOf.get(now)];
  return was && is ? (changedExtent(was.findings.version, is.findings.version, now)?.span ?? null) : null;
}

/**
 * How many pieces of text had to be read for an analysis, rather than known from the one before: the measure of what
 * an edit costs beside the linear folds. Null for an analysis that `analyse` did not make.
 */
export function computedPieces(analysis: Analysis): number | null {
  const known = knownOf.get(analysis);
  return known ? known.parsed.computed + known.blocks.computed : null;
}
