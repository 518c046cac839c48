import {
  formOf,
  labelOf,
  lemmaOf,
  parseSentence,
  ROOT,
  type SyntaxModel,
  uposOf,
  xposOf,
} from '../../core/language/syntax.ts';
import { tokenize } from '../../core/language/tokenize.ts';
import type { TreebankSentence } from './conllu.ts';

/** Shares between 0 and 1. */
export interface Figures {
  readonly sentences: number;
  readonly tokens: number;
  /** F1 of tokens found in the sentence's text: both borders right. */
  readonly tokenF1: number;
  /** From here on over the treebank's own tokens, punctuation included, with tags found by the model. */
  readonly upos: number;
  readonly xpos: number;
  readonly uas: number;
  /** Head and label right, subtypes included. */
  readonly las: number;
  /** The same without the subtypes after a label's colon. */
  readonly lasUniversal: number;
  /** F1 of relations that matter for who said what: nsubj, ccomp, parataxis and root, head and label right. */
  readonly relations: Readonly<Record<string, number>>;
}

const RELATIONS = ['root', 'nsubj', 'ccomp', 'parataxis', 'obl', 'appos', 'xcomp', 'conj'];

/** Compares what `model` finds with the treebank. */
export function evaluate(model: SyntaxModel, sentences: readonly TreebankSentence[]): Figures {
  const sum = { tokens: 0, upos: 0, xpos: 0, uas: 0, las: 0, lasUniversal: 0 };
  const token = { found: 0, right: 0 };
  const relations = new Map(RELATIONS.map((label) => [label, { gold: 0, found: 0, right: 0 }]));
  for (const sentence of sentences) {
    const { tokens, heads, labels } = sentence;
    const found = tokenize(tokens.text);
    token.found += found.length;
    const borders = new Set<string>();
    for (let i = 0; i < tokens.length; i++) borders.add(`${tokens.starts[i]}-${tokens.ends[i]}`);
    for (let i = 0; i < found.length; i++) if (borders.has(`${found.starts[i]}-${found.ends[i]}`)) token.right++;

    const syntax = parseSentence(model, tokens);
    for (let i = 0; i < tokens.length; i++) {
      sum.tokens++;
      if (uposOf(syntax, i) === sentence.upos[i]) sum.upos++;
      if (xposOf(syntax, i) === sentence.xpos[i]) sum.xpos++;
      const label = labelOf(syntax, i);
      const gold = labels[i]!;
      const goldRelation = relations.get(universal(gold));
      const foundRelation = relations.get(universal(label));
      if (goldRelation !== undefined) goldRelation.gold++;
      if (foundRelation !== undefined) foundRelation.found++;
      if (syntax.heads[i] !== (heads[i]! < 0 ? ROOT : heads[i])) continue;
      sum.uas++;
      if (label === gold) sum.las++;
      if (universal(label) !== universal(gold)) continue;
      sum.lasUniversal++;
      if (goldRelation !== undefined) goldRelation.right++;
    }
  }
  return {
    sentences: sentences.length,
    tokens: sum.tokens,
    tokenF1: (2 * token.right) / (token.found + sum.tokens),
    upos: sum.upos / sum.tokens,
    xpos: sum.xpos / sum.tokens,
    uas: sum.uas / sum.tokens,
    las: sum.las / sum.tokens,
    lasUniversal: sum.lasUniversal / sum.tokens,
    relations: Object.fromEntries([...relations].map(([label, n]) => [label, (2 * n.right) / (n.gold + n.found)])),
  };
}

function universal(label: string): string {
  const colon = label.indexOf(':');
  return colon < 0 ? label : label.slice(0, colon);
}

/** Milliseconds for 1,000 tokens of `sentences`, lemmas included, once warm: the best of a few rounds. */
export function measureSpeed(model: SyntaxModel, sentences: readonly TreebankSentence[], now: () => number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 6; round++) {
    const begin = now();
    let tokens = 0;
    for (const { tokens: gold } of sentences) {
      const syntax = parseSentence(model, tokenize(gold.text));
      for (let i = 0; i < syntax.length; i++) if (lemmaOf(syntax, i).length > formOf(syntax, i).length + 9) break;
      tokens += syntax.length;
    }
    best = Math.min(best, ((now() - begin) / tokens) * 1000);
  }
  return best;
}
