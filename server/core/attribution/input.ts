import type { Insertion, Language, SectionKind } from '../article/model.ts';
import type { QuotationPiece } from '../article/quotation-layout.ts';
import type { Additions } from '../data/additions.ts';
import type { Span } from '../text/span.ts';
import type { AttributionForm, AttributionKind, SourceKind } from './model.ts';

/** All that the attribution of one block depends on: a stretch of running text inside one paragraph and one section. */
export interface BlockInput {
  readonly text: string;
  readonly language: Language;
  readonly sectionKind: SectionKind;
  /** Relative to the block. */
  readonly sentences: readonly Span[];
  readonly quotations: readonly QuotationPiece[];
  readonly insertions: readonly Insertion[];
  /** Cues and names beyond those of the tables. */
  readonly additions: Additions;
}

/** What a source's words tell of whom they mean. */
export interface Reference {
  /** The source's head words without articles, as written: "ministry", "Bloomberg", "same sources". */
  readonly head: string;
  readonly number: 'singular' | 'plural';
  readonly gender: 'male' | 'female' | 'neuter' | 'any';
  /** A definite description ("the ministry", "the sources"): it may take up someone named before. */
  readonly definite: boolean;
  /** "Bloomberg" of "Bloomberg's sources": whoever stands between the article and the unnamed source. */
  readonly carrier: string | null;
}

/** An attribution that stands in no other one's content. */
export const NOT_NESTED = -1;
/** An attribution made inside a quotation that none of its block's attributions holds. */
export const QUOTED = -2;

/** An attribution with spans relative to its block. */
export interface LocalAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly kind: AttributionKind;
  readonly form: AttributionForm;
  readonly confidence: number;
  readonly sourceKind: SourceKind;
  /** Index of the sentence that holds the cue, relative to the block's first. */
  readonly sentence: number;
  readonly reference: Reference | null;
  /** The content stands in the block before or after ("- said X." on a line of its own; "X said:" at a block's end). */
  readonly contentIn: 'here' | 'before' | 'after';
  /** Index, in the block's attributions, of the one whose content holds this one; else `NOT_NESTED` or `QUOTED`. */
  readonly nestedIn: number;
}

/** A quotation, or its piece in this block, without a cue of its own. */
export interface Orphan {
  /** Relative to the block. */
  readonly span: Span;
  /** False: it goes on from an earlier block. */
  readonly opensHere: boolean;
  /** False: it goes on in a later block. */
  readonly closesHere: boolean;
  /** First and last of its sentences. */
  readonly sentences: readonly [number, number];
}

/** What the fold has to know of a sentence. */
export interface SentenceFacts {
  /** Relative to the block. */
  readonly span: Span;
  readonly form: 'statement' | 'question' | 'imperative' | 'fragment' | 'note' | 'inquiry' | 'link';
  /** The sentence, or its clauses where they stand under different attributions. */
  readonly clauses: readonly ClauseFacts[];
  /** Whether its verb is backshifted or modal, as reported speech without a cue has it. */
  readonly reported: boolean;
  /** "– The lamp stays.": after "– said Brekke." she goes on. */
  readonly opensWithDash: boolean;
  /** Index into the block's quotations of the one the sentence consists of, -1 for none. */
  readonly quotation: number;
}

export interface ClauseFacts {
  readonly span: Span;
  /** Indices into the block's attributions, the outermost first. */
  readonly attributions: readonly number[];
}

export type MentionKind = 'person' | 'organisation' | 'outlet' | 'place' | 'unknown';

/** A name in the text. */
export interface Mention {
  /** The name alone, without the role, relative to the block. */
  readonly span: Span;
  readonly name: string;
  readonly kind: MentionKind;
  /** "French President", "a Pentagon spokesman": as written. */
  readonly role: string | null;
  /** Index of its sentence, relative to the block's first. */
  readonly sentence: number;
  readonly gender: 'male' | 'female' | 'any';
  /** "Halden Harbour Board (HHB)": the name right before it, which it stands for from now on. */
  readonly shortOf?: string;
}

/** Everything attribution knows of one block on its own. Plain data, relative spans: fit to be kept. */
export interface BlockAttribution {
  readonly attributions: readonly LocalAttribution[];
  /** Quotations of somebody's words that no cue in the block claims. */
  readonly orphans: readonly Orphan[];
  /** Index of the attribution whose quotation is still open at the block's end; -1 for none. */
  readonly openQuotation: number;
  readonly mentions: readonly Mention[];
  readonly sentences: readonly SentenceFacts[];
}
