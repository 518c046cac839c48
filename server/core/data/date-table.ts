/** How a language writes dates in running text (`<language>/dates.ts`). All words in small letters, apostrophes as `'`. */
export interface DateTable {
  /** Whether names of months and weekdays are written with a capital: tells `March` from the verb. */
  readonly capitals: boolean;
  /** January first; every case form in use. */
  readonly months: readonly (readonly string[])[];
  /** Count only beside a day's number; without the full stop. */
  readonly monthAbbreviations: readonly (readonly string[])[];
  /** Sunday first; every case form in use. */
  readonly weekdays: readonly (readonly string[])[];
  /** Count only before a date: `Tue, 29 April`. */
  readonly weekdayAbbreviations: readonly (readonly string[])[];
  /** Words one of which must stand before a weekday that is not part of a date; empty when it may stand by itself. */
  readonly weekdayNeeds: readonly string[];
  /** After one of these words a weekday is a name, or every such day. */
  readonly weekdayNeverAfter: readonly string[];
  /** Before one of these words a weekday is part of a name. */
  readonly weekdayNeverBefore: readonly string[];
  /** `last`, `this` and `next` before a weekday: −1, 0 and 1. */
  readonly weekdayModifiers: Readonly<Record<string, -1 | 0 | 1>>;
  /** What belongs to the date before it: `on`, `on the night of`. Longest first. */
  readonly prefixes: readonly string[];
  /** Endings of ordinal numbers: `12th`. */
  readonly ordinals: readonly string[];
  /** Words between the day's number and the month: `19th of August`. */
  readonly ofWords: readonly string[];
  /** What stands before such a number: `the` 19th of August. */
  readonly articles: readonly string[];
  /** Words between the first and the last day: `12 to 14 March`. */
  readonly rangeWords: readonly string[];
  /** Words after which a number behind a month counts something else: `in March 12 people …`. */
  readonly monthOnlyAfter: readonly string[];
  /** What may follow the year's number. */
  readonly yearWords: readonly string[];
  readonly relative: readonly RelativePhrase[];
  /** Words that make what they stand in look ahead of the article's date. See `Ahead`. */
  readonly ahead: Ahead;
}

export type RelativeUnit = 'day' | 'week' | 'month' | 'year';

export interface RelativePhrase {
  readonly words: string;
  readonly unit: RelativeUnit;
  readonly offset: number;
}

export interface Ahead {
  /** Auxiliaries that go with the verb after them: `will` meet, `are to` be briefed. */
  readonly withVerb: readonly string[];
  /** May stand between the two: `will` also meet. */
  readonly adverbs: readonly string[];
  /** Whole cues: `is due`, `відбудеться`. */
  readonly alone: readonly string[];
  /** Words right before the date: `until` Friday. */
  readonly prepositions: readonly string[];
  /**
   * Verbs that look back, and words that open a clause; one of them between the cue and the date parts the two:
   * `who will leave, said on Friday`.
   */
  readonly back: readonly string[];
  /** Words before a date that opens a clause: `and` on Friday they will meet. */
  readonly conjunctions: readonly string[];
}
