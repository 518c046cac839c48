/**
 * What the entries of a Source section are made of, in one language. Phrases are in small letters unless they are
 * names; a word that ends in `*` stands for every word that starts so, which is how languages with cases are written.
 */
export interface SourceTable {
  readonly outlets: OutletWords;
  readonly channels: ChannelWords;
  readonly organisations: OrganisationWords;
  readonly roles: RoleWords;
  readonly ties: TieWords;
  readonly entries: EntryWords;
}

export interface OutletWords {
  /** Names of outlets and agencies, as printed, without "The". */
  readonly names: readonly string[];
  /** Nouns that say what an outlet is, singular, before or after its name: `news agency`. */
  readonly nouns: readonly string[];
  /** The same in the plural: with no name beside them they are nobody in particular. */
  readonly plurals: readonly string[];
  /** Capitalised last words of outlets' names: `Herald`. */
  readonly endings: readonly string[];
  /** Last letters of outlets' names: `wire`. */
  readonly suffixes: readonly string[];
  /** Last letters of capitalised adjectives, which name nobody: a `Belarusian` outlet. */
  readonly demonymEndings: readonly string[];
}

export interface ChannelWords {
  /** Services where people post, as printed. */
  readonly names: readonly string[];
  /** What else one may be heard or read on: `website`. */
  readonly nouns: readonly string[];
  /** Words right before a channel: `on`, `in a post on`. */
  readonly prepositions: readonly string[];
  /** Whole openings whose rest is the channel: `on air during`. */
  readonly openings: readonly string[];
}

export interface OrganisationWords {
  /** Head nouns of organisations' names. */
  readonly heads: readonly string[];
  /** Names without such a noun, as printed. */
  readonly names: readonly string[];
}

export interface RoleWords {
  /** Nouns of offices and titles, singular. */
  readonly titles: readonly string[];
  /** Words that may stand between the noun of an office and a name without a preposition: Secretary `of State` Rubio. */
  readonly compounds: readonly string[];
  /** Small words inside names of people: `van der`. */
  readonly particles: readonly string[];
}

export interface TieWords {
  /** Between who passes something on and whom that is from: `citing`. */
  readonly citing: readonly string[];
  /** Between whom something is from and who passes it on: `as reported by`. */
  readonly reportedBy: readonly string[];
  /** `as` in `as the Coastal Herald reports`. */
  readonly as: readonly string[];
  /** `reports` in `as the Coastal Herald reports`, `Northwire reports`. */
  readonly verbs: readonly string[];
}

export interface EntryWords {
  /** Prepositions that open an occasion when one of `occasionNouns` follows. */
  readonly occasionPrepositions: readonly string[];
  readonly occasionNouns: readonly string[];
  /** Words that open an occasion by themselves: `during`. */
  readonly occasionOpenings: readonly string[];
  /** Prepositions after which the outlet follows that someone spoke to: in an interview `for` Euractiv. */
  readonly spokenTo: readonly string[];
  /** Nouns for people who are described and not named. */
  readonly unnamed: readonly string[];
  /** Adjectives that say so: `anonymous`. */
  readonly anonymous: readonly string[];
  /** Phrases for media in general: `social media`. */
  readonly vagueMedia: readonly string[];
  /** Phrases for other crowds: `experts`. */
  readonly vague: readonly string[];
  /** Nouns for texts. */
  readonly documents: readonly string[];
  /** Beginnings of notes, which are not sources: `information as of`. */
  readonly notes: readonly string[];
  /** Words that single somebody out of a crowd: `in particular`. */
  readonly examples: readonly string[];
  /** Subjects of a sentence that says where the news is from: `this`. */
  readonly sentenceSubjects: readonly string[];
  readonly auxiliaries: readonly string[];
  readonly reportVerbs: readonly string[];
  /** Between such a verb and whoever reported: `by`. */
  readonly agents: readonly string[];
  readonly articles: readonly string[];
  readonly and: readonly string[];
  /** Prepositions that end the head of a noun phrase, or the words about a name. */
  readonly prepositions: readonly string[];
}
