import { isSpace, type Span } from '../text/span.ts';

/** A paragraph: one line that is not blank, or several that were wrapped by a mail program or an editor. */
export interface Paragraph extends Span {
  /** Without white space at its ends. */
  readonly text: string;
  /** Whether a blank line, or the start of the text, stands before it. */
  readonly afterBlank: boolean;
}

/** A line shorter than this was not broken because it was full. */
const wrappedLineLength = 50;

/**
 * Splits a text into its paragraphs, in one pass. Lines end in `\n`, `\r\n` or `\r`.
 * All that is between paragraphs is white space.
 */
export function splitParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let afterBlank = true;
  let lineStart = 0;
  /** Where the words of the last line begin: of a wrapped paragraph only its last line says whether it goes on. */
  let lastLine = 0;
  while (lineStart < text.length) {
    const lineEnd = endOfLine(text, lineStart);
    let start = lineStart;
    let end = lineEnd;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (start === end) afterBlank = true;
    else {
      const last = paragraphs.at(-1);
      if (last && !afterBlank && isWrapped(text, lastLine, last.end, start))
        paragraphs[paragraphs.length - 1] = {
          start: last.start,
          end,
          text: text.slice(last.start, end),
          afterBlank: last.afterBlank,
        };
      else paragraphs.push({ start, end, text: text.slice(start, end), afterBlank });
      lastLine = start;
      afterBlank = false;
    }
    lineStart = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1);
  }
  return paragraphs;
}

function endOfLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || code === 0x0d) return i;
  }
  return text.length;
}

/** Whether the line at `start` goes on where the one before broke off: a full line, no end of a sentence, and a small letter. */
function isWrapped(text: string, lastStart: number, lastEnd: number, start: number): boolean {
  if (lastEnd - lastStart < wrappedLineLength) return false;
  return /[\p{L}\p{N},–—-]/u.test(text[lastEnd - 1]!) && /\p{Ll}/u.test(text[start]!);
}
