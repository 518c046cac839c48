import type { Language } from '../article/model.ts';
import type { AttributionKind } from '../attribution/model.ts';

/**
 * What may stand as the content of a cue:
 * - `clause`: that-clause, or a clause without "that" ("said the pier would close")
 * - `that`: a clause only with "that" ("requires that the lamp burn")
 * - `quote`: words in quotation marks
 * - `to`: to-infinitive ("vowed to close the pier")
 * - `noun`: a noun phrase that stands for a proposition, and what belongs to it ("denied the allegations", "accused X of Y")
 * - `person`: like `clause` or `to`, after an addressee that is no part of the content ("told reporters that", "urged them to")
 * - `whether`: an indirect question ("asked whether", "knows why")
 * - `gerund`: an -ing form ("suggested closing the pier")
 * - `like`: the content of a comparison tie ("as Brekke put it"): only where it interrupts or follows the content
 */
export type Frame = 'clause' | 'that' | 'quote' | 'to' | 'noun' | 'person' | 'whether' | 'gerund' | 'like';

export interface VerbCue {
  readonly lemma: string;
  readonly kind: AttributionKind;
  readonly frames: readonly Frame[];
  /** A word or two right after the verb that make it a cue: call `for`, point `out`. */
  readonly particle?: string;
  /** Past and participle, where the rules of the language do not give them. */
  readonly past?: string;
  readonly participle?: string;
  /** An adjective after a form of "be": is `convinced` that, is `ready` to. */
  readonly adjective?: boolean;
  /** One of these nouns has to follow for the verb to be a cue: raise `concerns`. */
  readonly objects?: readonly string[];
  /** One of these words has to stand further on: sees the pier `as` a danger. */
  readonly with?: readonly string[];
  /** Its object needs a predicate: called the pier `a wreck`, but called the police. */
  readonly predicate?: boolean;
  /** The last consonant is doubled: plan, planned. */
  readonly doubles?: boolean;
  /** All the forms, for languages without generated ones. */
  readonly forms?: readonly string[];
  /** A desk has added it: no more is known of it than its kind, and a model knows nothing of it. */
  readonly added?: boolean;
  /** An invented sentence that has the cue; empty for one that a desk has added. */
  readonly example: string;
}

export interface NounCue {
  /** Singular and plural. */
  readonly forms: readonly string[];
  readonly kind: AttributionKind;
  /** The words that may open its content. */
  readonly opens: readonly string[];
  /** Whether it is a cue with nobody named ("fears of a strike"); its kind is then `vague`. */
  readonly alone: boolean;
  readonly example: string;
}

/** Words that are a cue by themselves and name nobody ("reportedly"). */
export interface AdverbCue {
  readonly form: string;
  readonly example: string;
}

/** Words that stand before the source ("according to"), or around it: `*` is a possessive ("in `her` opinion"). */
export interface PrepositionCue {
  readonly words: string;
  readonly kind: AttributionKind;
  readonly example: string;
}

export interface CueTable {
  readonly language: Language;
  readonly verbs: readonly VerbCue[];
  readonly nouns: readonly NounCue[];
  readonly adverbs: readonly AdverbCue[];
  readonly prepositions: readonly PrepositionCue[];
}
