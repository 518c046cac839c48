import type { Span } from '../text/span.ts';

/**
 * An attribution of less confidence is a guess: nobody is to be calmed, or warned, by it. It backs no statement, is no
 * ground for a finding, and is not coloured.
 */
export const SURE = 0.6;

/** Kinds of attribution: see ARCHITECTURE.md, "The words we use". */
export type AttributionKind = 'say' | 'think' | 'plan' | 'show' | 'vague';

/** Kinds that may back a statement; `vague` names nobody who could. */
export type BackingKind = Exclude<AttributionKind, 'vague'>;

export type AttributionForm = 'direct' | 'indirect' | 'mixed';

/**
 * Source, cue and content, as PARC 3 and PolNeAR define them (Pareti 2012; Newell et al. 2018).
 * All spans are absolute UTF-16 offsets; a role cut in pieces has several spans, an absent one none.
 */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly kind: AttributionKind;
  readonly form: AttributionForm;
  /** 0–1: how sure the engine is. */
  readonly confidence: number;
  /** Index into `Analysis.actors`, null when the source is open or absent. */
  readonly actor: number | null;
  /** How the named source was found. */
  readonly sourceKind: SourceKind;
}

export type SourceKind =
  | 'named' // "Bloomberg", "Trump"
  | 'unnamed' // "a senior official", "the sources"
  | 'vague' // "experts", "reportedly"
  | 'pronoun' // "he", "they"
  | 'speaker' // a quote label's or the running speaker
  | 'document' // "the statement"
  | 'none';

export type Support = 'attributed' | 'unnamed' | 'vague' | 'inherited' | 'unattributed' | 'not-a-claim';

/** The lines of the support policy in ARCHITECTURE.md, by name: which one decided. */
export type PolicyLine =
  | 'own-source' // the sentence has its own named source
  | 'own-unnamed-source'
  | 'vague-wording'
  | 'quotation-of-sentence-speaker'
  | 'quotation-of-label-speaker'
  | 'quotation-of-running-speaker'
  | 'quotation-of-single-source-entry'
  | 'pronoun-source' // resolved to the latest fitting actor
  | 'back-reference' // "X said this" after it
  | 'continued-quotation'
  | 'continuing-cue'
  | 'reported-speech-continuation' // backshifted or modal verb right after an attributed sentence
  | 'source-section-covers-lead'
  | 'single-source-covers-details'
  | 'belief-or-intention'
  | 'question'
  | 'imperative'
  | 'label'
  | 'caption'
  | 'editors-note'
  | 'own-inquiry' // the newsroom asked for a comment
  | 'link'
  | 'fragment' // no verb: a heading, a dateline
  | 'nobody';

/** One statement: a sentence, or a clause of it, with what stands behind it. */
export interface Statement {
  readonly span: Span;
  /** Index into `Article.sentences`. */
  readonly sentence: number;
  readonly support: Support;
  readonly line: PolicyLine;
  /** Indices into `Analysis.attributions` that cover it. */
  readonly attributions: readonly number[];
  /** Whoever stands behind it, as the text names them first hand; null for nobody. */
  readonly behind: string | null;
  /** Where that is written: a source span, a source entry, a label. */
  readonly behindSpan: Span | null;
}

export type ActorKind = 'person' | 'organisation' | 'outlet' | 'place' | 'unnamed' | 'vague';

/** A person, organisation, outlet or place that acts or speaks. */
export interface Actor {
  /** Stable within one analysis: `a1`, `a2`, …, in order of first mention. */
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly roles: readonly string[];
  readonly mentions: readonly Span[];
}
