import type { TextEdit } from '../../server/core/rules/model.ts';

/**
 * The text with the edits made.
 *
 * @param edits in text order, not overlapping: throws where they are not
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { span, newText } of edits) {
    if (span.start < at || span.end < span.start || span.end > text.length)
      throw new Error(`${JSON.stringify(span)} does not follow ${at} in a text of ${text.length}`);
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at);
}
