import { type Additions, noAdditions } from '../../data/additions.ts';
import type { TextEdit } from '../../rules/model.ts';
import type { Span } from '../../text/span.ts';
import type { DoubleStyle } from '../quotation-style.ts';

/** What is tidied. */
export type ChangeKind =
  | 'blanks' // at the ends of lines, and lines that hold nothing else
  | 'labels'
  | 'gaps' // several blanks in a row
  | 'bullets'
  | 'marks'; // quotation marks

/** Edits that go together: none of them is made without the others. Spans are absolute UTF-16 offsets. */
export interface Change {
  readonly kind: ChangeKind;
  /** In text order, not overlapping. */
  readonly edits: readonly TextEdit[];
}

export interface FormattingOptions {
  /** `article`: those that most quotations of the article have; `keep`: as they are. */
  readonly quotationMarks: DoubleStyle | 'article' | 'keep';
  /** Whether the text is to end with a line break. */
  readonly insertFinalNewline: boolean;
  /** What the article was read with: labels that a desk has of its own are printed as it writes them. */
  readonly additions: Additions;
}

export const defaultFormatting: FormattingOptions = {
  quotationMarks: 'article',
  insertFinalNewline: false,
  additions: noAdditions,
};

export function change(kind: ChangeKind, span: Span, newText: string): Change {
  return { kind, edits: [{ span, newText }] };
}
