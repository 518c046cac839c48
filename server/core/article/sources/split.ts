import { type Span, trim } from '../../text/span.ts';
import type { Enclosed } from './words.ts';

/**
 * Cuts the content of a Source section into its entries: at `;`, at bullets and at ends of lines. Entries without a
 * letter or digit are left out. The spans have no white space, bullet, comma or full stop at their ends.
 */
export function splitEntries(content: string, enclosed: readonly Enclosed[]): Span[] {
  const entries: Span[] = [];
  let start = 0;
  for (const end of [...cuts(content, enclosed, /[;；\n\r\u2028\u2029]/gu), content.length]) {
    if (end < content.length && /[\n\r\u2028\u2029]/.test(content[end]!) && isWrapped(content, start, end)) continue;
    const span = bare(content, { start, end });
    if (span) entries.push(span);
    start = end + 1;
  }
  return entries;
}

/** Cuts an entry at its commas; those in numbers, brackets and quotation marks do not count. */
export function splitAtCommas(text: string, span: Span, enclosed: readonly Enclosed[]): Span[] {
  const chunks: Span[] = [];
  let start = span.start;
  const part = text.slice(span.start, span.end);
  const inside = enclosed.map((one) => ({ ...one, start: one.start - span.start, end: one.end - span.start }));
  for (const cut of cuts(part, inside, /,(?!\d)/gu)) {
    chunks.push({ start, end: span.start + cut });
    start = span.start + cut + 1;
  }
  chunks.push({ start, end: span.end });
  return chunks;
}

/** Where the pattern matches outside what is enclosed, in one pass over both. */
function* cuts(text: string, enclosed: readonly Enclosed[], pattern: RegExp): Iterable<number> {
  let next = 0;
  for (const { index } of text.matchAll(pattern)) {
    while (next < enclosed.length && enclosed[next]!.end <= index) next++;
    if (next >= enclosed.length || index < enclosed[next]!.start) yield index;
  }
}

/** Whether the line that ends at `end` only goes on in the next one: it breaks off in the middle of a phrase. */
function isWrapped(content: string, start: number, end: number): boolean {
  const before = content.slice(Math.max(start, end - 24), end).trimEnd();
  if (before === '') return false;
  const after = content.slice(end, end + 24).trimStart();
  return /(?:,|[\s,]\p{Ll}{1,4})$/u.test(before) || /^\p{Ll}/u.test(after);
}

function bare(content: string, span: Span): Span | null {
  const { start, end } = trim(content, span);
  const text = content.slice(start, end);
  const bullet = /^(?:[•·*–—-]|\d{1,2}[.)])\s+/u.exec(text)?.[0].length ?? 0;
  let length = text.length;
  while (length > bullet && /[\s,:–—]/u.test(text[length - 1]!)) length--;
  // `U.S.` keeps its full stop.
  if (text[length - 1] === '.' && !/(?:^|[\s.])\p{L}\.$/u.test(text.slice(Math.max(0, length - 4), length))) length--;
  const kept = trim(content, { start: start + bullet, end: start + Math.max(bullet, length) });
  return /[\p{L}\p{N}]/u.test(content.slice(kept.start, kept.end)) ? kept : null;
}
