import type { Span } from '../text/span.ts';
import type { TextEdit } from './model.ts';

/**
 * An edit with a place that only the user can fill in: `NAME`. Clients that know snippets put the cursor there.
 *
 * @param hint what stands there until it is filled in
 */
export function placeholderEdit(span: Span, before: string, hint: string, after: string): TextEdit {
  return {
    span,
    newText: before + hint + after,
    snippet: `${escaped(before)}\${1:${escaped(hint)}}${escaped(after)}`,
  };
}

function escaped(words: string): string {
  return words.replaceAll(/[\\$}]/g, '\\$&');
}
