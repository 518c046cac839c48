/**
 * Abbreviations that end in a full stop (`<language>/abbreviations.ts`): what a full stop after a word says about the
 * end of the sentence. In small letters, without the last full stop, inner full stops kept (`p.m`, `т.д`).
 */
export interface AbbreviationTable {
  /** A name or a noun always follows: `Gen.`, `вул.`; only after a number may they end a sentence (`5 м.`). */
  readonly titles: readonly string[];
  /** Abbreviations before a number, else words: `No. 512`. */
  readonly beforeNumbers: readonly string[];
  /** May end a sentence as well: they do when a word of `starters` follows. */
  readonly common: readonly string[];
  /** End a sentence whenever a capital follows: `500 тис.`, `etc.` */
  readonly final: readonly string[];
  /** As `final`, but for the words that go with a time of day: `5 p.m. Tuesday`. */
  readonly clock: readonly string[];
  /** Words with a capital that go on after `clock`. */
  readonly afterClock: readonly string[];
  /** Capital letters that are words: `I`, `Я`. */
  readonly notInitials: readonly string[];
  /** Words that open a sentence and hardly ever follow an abbreviation inside one. */
  readonly starters: readonly string[];
  /** Verbs of `“Why?” Tessen asked`: the speaker's name after a quoted question goes on with its sentence. */
  readonly speechVerbs: readonly string[];
}
