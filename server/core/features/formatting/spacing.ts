import type { Article, SectionKind } from '../../article/model.ts';
import { contains, type Span } from '../../text/span.ts';
import { isBlankLine, type Line, linesIn, startOf } from './lines.ts';
import { type Change, change } from './model.ts';

/** A line that is shorter is not read as wrapped any more: see `splitParagraphs`. */
const wrappedLineLength = 50;

/** A list keeps its indentation. */
const bullet = /^(?:[•·▪●■◦*–—-]|\d{1,2}[.)])(?:[ \t\u00a0]|$)/u;

/** These stand right below what they belong to, as often as not. */
const close: ReadonlySet<SectionKind> = new Set(['photo', 'video', 'screenshot', 'link']);

/**
 * Blanks at the ends of lines go, several in a row become one, several blank lines too; a section starts after a blank
 * line. Inside quotations only the ends of lines are touched, in the header nothing else either.
 */
export function spacingChanges(article: Article, range: Span, insertFinalNewline: boolean): Change[] {
  const { text } = article;
  const changes: Change[] = [];
  const kept = new Kept(article);
  const blanks = new Blanks(text);
  const labelled = new Set(
    article.sections.flatMap(({ labelSpan, kind, layout }) =>
      labelSpan && layout !== 'inline' && !close.has(kind) ? [labelSpan.start] : [],
    ),
  );
  let before: Line | null = null;
  let blankSince: Line | null = null;
  for (const line of linesIn(text, range)) {
    if (isBlankLine(line)) {
      blankSince ??= line;
      continue;
    }
    changes.push(...blankLines(text, before, blankSince, line));
    if (before && !blankSince && labelled.has(line.first))
      changes.push(change('blanks', { start: line.start, end: line.start }, breakBehind(text, before)));
    changes.push(...inLine(text, line, kept, blanks));
    before = line;
    blankSince = null;
  }
  if (range.end === text.length && before) changes.push(...endOfText(text, before, insertFinalNewline));
  else if (before === null) return [];
  return changes;
}

/** Of several blank lines one stays, and nothing on it; at the start of the text none does. */
function blankLines(text: string, before: Line | null, blankSince: Line | null, line: Line): Change[] {
  if (!blankSince) return [];
  if (!before) {
    // A range may start among the blank lines: what stands before them is not known.
    // Nor may a mark of byte order from inside a text come to stand at its start.
    if (blankSince.start > startOf(text) || text.charCodeAt(line.first) === 0xfeff) return [];
    return [change('blanks', { start: blankSince.start, end: line.start }, '')];
  }
  const { start, end, next } = blankSince;
  const changes: Change[] = [];
  if (start < end) changes.push(change('blanks', { start, end }, ''));
  if (next < line.start) changes.push(change('blanks', { start: next, end: line.start }, ''));
  return changes;
}

function endOfText(text: string, { end, next }: Line, insertFinalNewline: boolean): Change[] {
  const had = text.slice(end, next);
  const wanted = had !== '' || !insertFinalNewline ? had : (/\r\n|\n|\r/.exec(text)?.[0] ?? '\n');
  const changes: Change[] = [];
  if (next < text.length) changes.push(change('blanks', { start: next, end: text.length }, ''));
  if (had === '' && wanted !== '') changes.push(change('blanks', { start: end, end }, wanted));
  return changes;
}

function inLine(text: string, line: Line, kept: Kept, blanks: Blanks): Change[] {
  const { start, first, last, end } = line;
  const changes: Change[] = [];
  const isFree = !kept.isHeader(first);
  const isMark = text.charCodeAt(first) === 0xfeff;
  if (
    start < first &&
    isFree &&
    !isMark &&
    !kept.has({ start, end: first }) &&
    !bullet.test(text.slice(first, Math.min(first + 4, last)))
  )
    changes.push(change('blanks', { start, end: first }, ''));
  if (isFree && blanks.mayBeIn(line)) changes.push(...gaps(text, line, kept));
  if (last < end) changes.push(change('blanks', { start: last, end }, ''));
  return changes;
}

function gaps(text: string, { first, last, next }: Line, kept: Kept): Change[] {
  const found: Span[] = [];
  for (const { index, 0: blanks } of text.slice(first, last).matchAll(/[ \t]{2,}/g)) {
    const span = { start: first + index, end: first + index + blanks.length };
    if (!kept.has(span)) found.push(span);
  }
  const shorter = found.reduce((sum, { start, end }) => sum + end - start - 1, 0);
  const length = last - first;
  const isFull = length >= wrappedLineLength && length - shorter < wrappedLineLength;
  // What makes the next line part of this paragraph is that this one is full.
  if (isFull && /^\s{0,20}\p{Ll}/u.test(text.slice(next, next + 24))) return [];
  return found.map((span) => change('gaps', span, ' '));
}

/** Tells of lines, asked for in text order, whether blanks may stand side by side in them; in most lines none do. */
class Blanks {
  readonly #text: string;
  #spaces = -1;
  #tab = -1;

  constructor(text: string) {
    this.#text = text;
  }

  mayBeIn({ first, last }: Line): boolean {
    if (this.#spaces < first) this.#spaces = this.#find('  ', first);
    if (this.#tab < first) this.#tab = this.#find('\t', first);
    return Math.min(this.#spaces, this.#tab) < last;
  }

  #find(blanks: string, from: number): number {
    const found = this.#text.indexOf(blanks, from);
    return found < 0 ? this.#text.length : found;
  }
}

/** The line break that ends a line. */
function breakBehind(text: string, { end, next }: Line): string {
  return text.slice(end, next);
}

/** What stands between a bullet and its text is tidied with the list. */
function blanksBefore(text: string, end: number): Span {
  let start = end;
  while (start > 0 && /[ \t\u00a0]/.test(text[start - 1]!)) start--;
  return { start, end };
}

/** Stretches whose blanks stay: quotations, labels and boilerplate. Asked for in text order. */
class Kept {
  readonly #spans: readonly Span[];
  readonly #header: number;
  #next = 0;

  constructor({ text, quotations, sections, boilerplate, header, blocks }: Article) {
    this.#header = header.span.end;
    this.#spans = [
      ...quotations.filter(({ depth }) => depth === 0).flatMap(({ spans }) => spans),
      ...sections.flatMap(({ labelSpan }) => (labelSpan ? [labelSpan] : [])),
      ...boilerplate.map(({ span }) => span),
      ...blocks.flatMap(({ kind, span: { start } }) => (kind === 'bullet' ? [blanksBefore(text, start)] : [])),
    ].sort((a, b) => a.start - b.start);
  }

  isHeader(offset: number): boolean {
    return offset < this.#header;
  }

  /** Whether `span` lies in one of them; spans are asked for in text order. */
  has(span: Span): boolean {
    while (this.#next < this.#spans.length && this.#spans[this.#next]!.end <= span.start) this.#next++;
    const found = this.#spans[this.#next];
    return found !== undefined && contains(found, span);
  }
}
