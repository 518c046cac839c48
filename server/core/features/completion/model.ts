import type { Analysis } from '../../analysis.ts';
import type { CalendarDay } from '../../article/model.ts';
import type { TextEdit } from '../../rules/model.ts';
import type { Span } from '../../text/span.ts';

export type CompletionKind = 'label' | 'actor' | 'source' | 'attribution' | 'date' | 'article';

/** One thing that may be written at the cursor. All offsets are UTF-16 code units of the article's text. */
export interface Completion {
  readonly kind: CompletionKind;
  /** What the list shows: one line, plain text. */
  readonly label: string;
  /** What helps to choose, beside the label; one line, plain text, perhaps empty. */
  readonly detail: string;
  /** What is written in the place of the words typed so far, from where they start to the cursor or beyond it. */
  readonly edit: TextEdit;
  /** What `edit` takes away where the user wants the rest of the word at the cursor replaced too. */
  readonly replace: Span;
  /** What the typed words are held against; it starts with them, however they are spelt. */
  readonly filter: string;
  /** Edits elsewhere that go with it; they touch neither each other nor `edit`. */
  readonly also: readonly TextEdit[];
}

export interface CompletionRequest {
  readonly analysis: Analysis;
  /** UTF-16 offset of the cursor. */
  readonly offset: number;
  /**
   * Whether the user asked for it, or typed a word: editors do not tell the two apart. False: a character was typed
   * behind which the editor asks by itself.
   */
  readonly invoked: boolean;
  /** The day it is for the user. */
  readonly today: CalendarDay;
}
