import type { Draft } from '../block.ts';
import type { Breaks } from '../breaks.ts';
import type { Scan } from '../scan.ts';
import { BlockSyntax } from './block-syntax.ts';
import { atomOf } from './hash.ts';
import type { SentenceTrees } from './sentence-trees.ts';
import { stancesOf } from './stance.ts';
import { wordAtoms } from './word-atoms.ts';

/** Stands for the tokens before the block's first and after its last. */
export const OUTSIDE = 0x5bd1e995;

/** What the rules say of a token. */
const RULE_CUE = 1;
const RULE_SOURCE = 2;
const RULE_CONTENT = 4;

/** Every token of a block as features see it. Arrays have one element a token. */
export class Atoms {
  readonly scan: Scan;
  readonly breaks: Breaks;
  readonly length: number;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Int32Array;
  readonly wordClass: Int32Array;
  /** Kinds and forms the cue lexicon has for the word. */
  readonly lexicon: Int32Array;
  /** Bits: the stances that the word may express. */
  readonly stance: Int32Array;
  /** 0 outside quotations, else whether it opens, continues or closes one, and whether that one is short. */
  readonly quotation: Uint8Array;
  readonly tag: Int32Array;
  readonly syntax: BlockSyntax | null;
  readonly drafts: readonly Draft[];
  /** Bits: `RULE_CUE`, `RULE_SOURCE`, `RULE_CONTENT` of any draft. */
  readonly rules: Uint8Array;
  /** The draft whose cue holds the token, -1 for none. */
  readonly ruleCue: Int16Array;
  /** What the rules make of the token: cue of which construction and kind, and whether it is its first word. */
  readonly ruling: Int32Array;
  /** Running counts before each token, for questions about what stands between two tokens. */
  readonly commas: Uint32Array;
  readonly finite: Uint32Array;
  readonly cueWords: Uint32Array;
  readonly section: number;

  constructor(scan: Scan, drafts: readonly Draft[], breaks: Breaks, parser: SentenceTrees | null) {
    const { tokens } = scan;
    const n = tokens.length;
    this.scan = scan;
    this.breaks = breaks;
    this.drafts = drafts;
    this.length = n;
    this.word = new Int32Array(n);
    this.lemma = new Int32Array(n);
    this.suffix = new Int32Array(n);
    this.shape = new Int32Array(n);
    this.wordClass = new Int32Array(n);
    this.lexicon = new Int32Array(n);
    this.stance = new Int32Array(n);
    this.quotation = new Uint8Array(n);
    this.tag = new Int32Array(n);
    this.rules = new Uint8Array(n);
    this.ruleCue = new Int16Array(n).fill(-1);
    this.ruling = new Int32Array(n);
    this.commas = new Uint32Array(n + 1);
    this.finite = new Uint32Array(n + 1);
    this.cueWords = new Uint32Array(n + 1);
    this.section = atomOf(scan.input.sectionKind);
    this.syntax = parser ? new BlockSyntax(scan, parser) : null;
    for (let i = 0; i < n; i++) this.#read(i);
    this.#readRules();
    for (let i = 0; i < n; i++) {
      const { kind } = tokens[i]!;
      this.commas[i + 1] = this.commas[i]! + (kind === 'comma' || kind === 'semicolon' || kind === 'dash' ? 1 : 0);
      this.finite[i + 1] = this.finite[i]! + (scan.isFinite(i) ? 1 : 0);
      this.cueWords[i + 1] =
        this.cueWords[i]! + (this.ruleCue[i]! >= 0 && this.ruleCue[i] !== (this.ruleCue[i - 1] ?? -1) ? 1 : 0);
    }
  }

  #read(i: number): void {
    const { scan } = this;
    const { lower, word, suffix, shape, lexicon, wordClass } = wordAtoms(scan.tokens[i]!, scan.tables);
    this.word[i] = word;
    this.suffix[i] = suffix;
    this.shape[i] = shape;
    this.lexicon[i] = lexicon;
    this.wordClass[i] = isInnerName(scan, i) ? NAME : wordClass;
    this.quotation[i] = quotationOf(scan, i);
    const { syntax } = this;
    if (syntax) {
      this.tag[i] = atomOf(syntax.tagOf(i));
      const lemma = syntax.lemmaOf(i);
      this.lemma[i] = atomOf(lemma);
      this.stance[i] = stancesOf(lemma);
    } else {
      this.tag[i] = this.wordClass[i]!;
      this.lemma[i] = atomOf(stem(lower));
      this.stance[i] = stancesOf(lower);
    }
  }

  #readRules(): void {
    this.drafts.forEach(({ cue, source, parts }, k) => {
      if (cue)
        for (let i = cue.first; i <= cue.last; i++) {
          this.rules[i]! |= RULE_CUE;
          this.ruleCue[i] = k;
        }
      if (source.phrase) for (let i = source.phrase.first; i <= source.phrase.last; i++) this.rules[i]! |= RULE_SOURCE;
      for (const { first, last } of parts)
        for (let i = first; i <= Math.min(last, first + longest); i++) this.rules[i]! |= RULE_CONTENT;
    });
    for (let i = 0; i < this.length; i++) {
      const k = this.ruleCue[i]!;
      this.ruling[i] = k < 0 ? this.rules[i]! & (RULE_SOURCE | RULE_CONTENT) : rulingOf(this.drafts[k]!, i);
    }
  }
}

function rulingOf({ cue, kind, contentIn }: Draft, i: number): number {
  return atomOf(`${cue!.construction}${kind}${contentIn}${cue!.first === i ? 1 : 2}`);
}

/** A bound on the work for one part of a content. */
const longest = 400;

function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word;
}

const NAME = atomOf('name');

/** Whether token `i` is a name by its capital, which a sentence's first word has anyway. */
function isInnerName(scan: Scan, i: number): boolean {
  const { kind, capital, sentence } = scan.tokens[i]!;
  if (kind !== 'word' || !capital || scan.sentences[sentence]?.[0] === i) return false;
  return !scan.is(i, 'titles') && !scan.is(i, 'times');
}

function quotationOf(scan: Scan, i: number): number {
  const { quotation } = scan.tokens[i]!;
  if (quotation < 0) return 0;
  const short = scan.input.quotations[quotation]!.short ? 3 : 0;
  return short + (scan.opensQuotation(i) ? 1 : scan.closesQuotation(i) ? 3 : 2);
}
