import type { Language } from '../article/model.ts';

export interface PronounEntry {
  readonly form: string;
  readonly number: 'singular' | 'plural';
  readonly gender: 'male' | 'female' | 'neuter' | 'any';
}

/**
 * Closed word classes and word lists of a language, all in lower case. Classes overlap where the words do; the
 * code that asks decides by context.
 */
export interface WordTable {
  readonly language: Language;
  readonly determiners: readonly string[];
  readonly possessives: readonly string[];
  /** Third-person pronouns that may be a source. */
  readonly pronouns: readonly PronounEntry[];
  /** First- and second-person subjects. */
  readonly speakers: readonly string[];
  readonly prepositions: readonly string[];
  readonly subordinators: readonly string[];
  readonly relatives: readonly string[];
  /** Words that open a content clause: that. */
  readonly complementizers: readonly string[];
  readonly questionWords: readonly string[];
  readonly and: readonly string[];
  readonly but: readonly string[];
  readonly be: readonly string[];
  readonly have: readonly string[];
  readonly do: readonly string[];
  readonly modals: readonly string[];
  readonly negations: readonly string[];
  /** Adverbs that the rules of the language do not show as such (-ly in English). */
  readonly adverbs: readonly string[];
  /** Sentence adverbs and linking words that may open a sentence before its subject. */
  readonly openers: readonly string[];
  /** Finite verb forms common in news that are no cues and that no suffix shows. */
  readonly verbs: readonly string[];
  /** Weekdays, months, parts of the day: `said Tuesday that`. */
  readonly times: readonly string[];
  /** Occasions and media of speech: `said in a statement that`. */
  readonly occasions: readonly string[];
  /** Pronouns and short words by which a cue goes on with the speaker before: `he added`. */
  readonly continuing: readonly string[];
}

/** Nouns that tell what kind of source a noun phrase is, in lower case, singular and plural listed. */
export interface SourceNouns {
  readonly language: Language;
  /** People described and not named: official, sources, diplomat. */
  readonly unnamed: readonly string[];
  /** Crowds: experts, critics, some, media. */
  readonly vague: readonly string[];
  /** Texts and data that speak: statement, report, poll, image. */
  readonly documents: readonly string[];
  /** Bodies that are referred to by their kind: the ministry, the council. */
  readonly bodies: readonly string[];
  /** Words that stand before a person's name as a role: President, Mayor, spokesman. */
  readonly titles: readonly string[];
  /** Words that show that a capitalised name is an organisation's. */
  readonly organisationWords: readonly string[];
  /** Words that show that a capitalised name is a place's. */
  readonly placeWords: readonly string[];
}
