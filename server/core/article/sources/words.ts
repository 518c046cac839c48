import { type Span, trim } from '../../text/span.ts';
import { matchBrackets } from '../insertions.ts';

/** A word of a source entry; a name in quotation marks counts as one. Offsets are relative to the section's content. */
export interface Word extends Span {
  /** In small letters, with straight apostrophes, without a full stop at the end. */
  readonly lower: string;
  readonly capital: boolean;
  /** Two capitals or more, and no small letter. */
  readonly acronym: boolean;
  /** Made of a name and something else: `Kremlin-aligned`, `Telegram-канали`. */
  readonly compound: boolean;
  /** In quotation marks; the span is what stands between them. */
  readonly quoted: boolean;
  /** With the quotation marks. */
  readonly outer: Span;
}

/** Something in brackets or quotation marks; offsets are those of the marks, both included. */
export interface Enclosed extends Span {
  readonly kind: 'brackets' | 'quotation';
}

/** Quotation marks farther apart than this do not belong together, in UTF-16 code units. */
const longestName = 200;

const closingMarks: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»', '„': '“”' };

/** What stands in brackets or quotation marks, in text order, without overlaps; neither runs over lines. */
export function findEnclosed(text: string): Enclosed[] {
  const found: Enclosed[] = [];
  let open: { readonly at: number; readonly closing: string } | null = null;
  for (const { index, 0: mark } of text.matchAll(/["“”«»„\n]/gu)) {
    if (mark === '\n' || (open && index - open.at > longestName)) open = null;
    if (open?.closing.includes(mark)) {
      found.push({ start: open.at, end: index + 1, kind: 'quotation' });
      open = null;
    } else if (!open && closingMarks[mark]) open = { at: index, closing: closingMarks[mark] };
  }
  for (const { start, end } of matchBrackets(text)) found.push({ start, end, kind: 'brackets' });
  found.sort((a, b) => a.start - b.start);
  let at = 0;
  return found.filter(({ start, end }) => {
    if (start < at) return false;
    at = end;
    return true;
  });
}

/**
 * The words of `text` from `span.start` to `span.end`. What stands in brackets is left out.
 *
 * @param enclosed what lies in the span, as `findEnclosed` gives it
 */
export function wordsOf(text: string, span: Span, enclosed: readonly Enclosed[]): Word[] {
  const words: Word[] = [];
  let at = span.start;
  for (const { start, end, kind } of enclosed) {
    plainWords(text, at, start, words);
    const inner = trim(text, { start: start + 1, end: end - 1 });
    if (kind === 'quotation' && inner.start < inner.end) words.push(word(text, inner, { start, end }));
    at = end;
  }
  plainWords(text, at, span.end, words);
  return words;
}

function plainWords(text: string, start: number, end: number, words: Word[]): void {
  const part = text.slice(start, end);
  for (const { index, 0: written } of part.matchAll(/[\p{L}\p{N}@№&][\p{L}\p{N}\p{M}'’ʼ.:_@&/–‐-]*/gu)) {
    let { length } = written;
    while (length > 1 && ':/–‐-'.includes(written[length - 1]!)) length--;
    // The full stop of an initial or a title belongs to it; that of a longer word does not.
    if (length > 5 && written[length - 1] === '.') length--;
    const span = { start: start + index, end: start + index + length };
    words.push(word(text, span, span));
  }
}

function word(text: string, span: Span, outer: Span): Word {
  const written = text.slice(span.start, span.end);
  return {
    ...span,
    lower: written.toLowerCase().replaceAll(/[’ʼ]/g, "'").replace(/\.$/, ''),
    capital: /^\p{Lu}/u.test(written),
    compound: /^\p{Lu}[\p{L}\p{N}]*-\p{Ll}+$/u.test(written),
    acronym: /^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(written),
    quoted: outer !== span,
    outer,
  };
}

/** From the first of the words to the last, with the marks of quoted ones among others; an empty list has no span. */
export function spanOf(words: readonly Word[]): Span | null {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return null;
  if (words.length === 1) return { start: first.start, end: first.end };
  return { start: first.outer.start, end: last.outer.end };
}
