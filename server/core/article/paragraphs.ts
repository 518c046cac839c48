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
  return splitFrom(text, 0, true, () => false);
}

/**
 * Splits a text from where a paragraph starts.
 *
 * @param from the start of the text or of a paragraph's first line
 * @param afterBlank whether a blank line stands before that, or nothing
 * @param stops told where a further paragraph starts, and whether a blank line stands before it: whether to leave off
 *   in front of it
 */
export function splitFrom(
  text: string,
  from: number,
  afterBlank: boolean,
  stops: (start: number, afterBlank: boolean) => boolean,
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const lines = new Lines(text);
  /** The paragraph that the next line may go on with: its start, -1 for none, and its end. */
  let start = -1;
  let end = -1;
  let isAfterBlank = afterBlank;
  let blank = afterBlank;
  /** Where the words of the last line begin: of a wrapped paragraph only its last line says whether it goes on. */
  let lastLine = 0;
  const finish = () => {
    if (start >= 0) paragraphs.push({ start, end, text: text.slice(start, end), afterBlank: isAfterBlank });
  };
  for (let lineStart = from; lineStart < text.length; lineStart = lines.next) {
    let first = lineStart;
    let last = lines.endFrom(lineStart);
    while (first < last && isSpace(text.charCodeAt(first))) first++;
    while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
    if (first === last) {
      blank = true;
      continue;
    }
    if (blank || start < 0 || !isWrapped(text, lastLine, end, first)) {
      finish();
      start = -1;
      if (stops(first, blank)) return paragraphs;
      start = first;
      isAfterBlank = blank;
    }
    end = last;
    lastLine = first;
    blank = false;
  }
  finish();
  return paragraphs;
}

/** Finds the ends of lines. Each kind of end is searched for once, however rare it is in the text. */
class Lines {
  readonly #text: string;
  #newline = -1;
  #return = -1;
  /** Where the line behind the last one found starts. */
  next = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The end of the line that `from` stands in, without the characters that end it; `from` must not go back. */
  endFrom(from: number): number {
    if (this.#newline < from) this.#newline = this.#find('\n', from);
    if (this.#return < from) this.#return = this.#find('\r', from);
    const end = Math.min(this.#newline, this.#return);
    this.next = end + (this.#newline === end + 1 && this.#return === end ? 2 : 1);
    return end;
  }

  #find(character: string, from: number): number {
    const found = this.#text.indexOf(character, from);
    return found < 0 ? this.#text.length : found;
  }
}

/** Whether the line at `start` goes on where the one before broke off: a full line, no end of a sentence, and a small letter. */
function isWrapped(text: string, lastStart: number, lastEnd: number, start: number): boolean {
  if (lastEnd - lastStart < wrappedLineLength) return false;
  return /[\p{L}\p{N},–—-]/u.test(text[lastEnd - 1]!) && /\p{Ll}/u.test(text[start]!);
}
