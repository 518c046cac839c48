import type { Language, SectionKind } from '../article/model.ts';

/** What a label opens: a section, or a piece of boilerplate. */
export type LabelKind = Exclude<SectionKind, 'lead' | 'body'> | 'advertisement';

/** One row of a language's label table (`<language>/labels.ts`). Matching ignores case where a label starts its line. */
export interface LabelEntry {
  readonly kind: LabelKind;
  /** Written out with the capital they have in print, without the colon; the first one is what a fix writes. */
  readonly forms: readonly string[];
  /** The forms that also stand alone on a line without a colon. */
  readonly bare?: readonly string[];
  /** Words after which a name follows before the colon: `Quote from` Tessen. */
  readonly speaker?: readonly string[];
  /** Words after which a topic follows before the colon: `About` renaming the line. */
  readonly topic?: readonly string[];
  /** Words after which a time of day follows before the colon: `Updated at` 23:40. */
  readonly time?: readonly string[];
}

export interface LabelTable {
  readonly language: Language;
  readonly labels: readonly LabelEntry[];
}
