import type { Span } from '../text/span.ts';
import { isUpperAt, skipSpace, skipSpaceBack } from './characters.ts';

/** In words and in UTF-16 code units: what is longer is somebody's statement. */
const mostWords = 6;
const longestTitle = 80;

/**
 * Whether the words between two marks are a title, a name or a scare quote: few, and without the punctuation that a
 * spoken sentence has inside its marks, before them (`said: "…"`) or after them (`"…", X said` at a sentence's start).
 *
 * @param open the opening mark; offsets relative to `text`, as those of `close`
 */
export function isShort(text: string, open: Span, close: Span): boolean {
  if (close.start - open.end > longestTitle) return false;
  const words = text.slice(open.end, close.start).trim();
  if (/[.,!?…:;–—-]$/u.test(words) || /[!?…]|\p{L}{3}\.\s/u.test(words)) return false;
  if (words.split(/\s+/u).length > mostWords) return false;
  return !(isUpperAt(text, skipSpace(text, open.end)) && isSaidWhole(text, open.start, close.end));
}

/** Whether the quotation stands where a spoken sentence does. */
function isSaidWhole(text: string, start: number, end: number): boolean {
  const before = text.charAt(skipSpaceBack(text, start) - 1);
  const after = text.charAt(end);
  const endsThere = after === '' || /[.!?]/u.test(after);
  if (before === ':') return endsThere;
  if (before !== '' && !/[.!?…]/u.test(before)) return false;
  return endsThere || after === ',' || /^\s?[–—-]\s/u.test(text.slice(end, end + 3));
}
