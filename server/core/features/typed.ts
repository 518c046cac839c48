import { scanMarks } from '../article/marks.ts';
import type { Article } from '../article/model.ts';
import { pairInBlock } from '../article/quotation-pairs.ts';
import type { TextEdit } from '../rules/model.ts';
import type { Span } from '../text/span.ts';
import { spanAt } from './find.ts';
import { labelChanges } from './formatting/labels.ts';
import type { FormattingOptions } from './formatting/model.ts';
import { spacingChanges } from './formatting/spacing.ts';
import { type DoubleStyle, marksOfStyle, ownStyle } from './quotation-style.ts';

/** Characters behind which a client asks for formatting: a line's end, a label's colon, quotation marks. */
export const formattingTriggers: readonly string[] = ['\n', ':', '"', '“', '”', '„', '«', '»'];

/**
 * What is tidied while somebody writes, of the line or the mark that was just finished; at once, since it only looks
 * at what is near the cursor.
 *
 * @param offset UTF-16 offset of the cursor, behind the character
 * @param typed one of `formattingTriggers`
 */
export function formatTyped(
  article: Article,
  offset: number,
  typed: string,
  options: FormattingOptions,
): readonly TextEdit[] {
  if (typed === '\n') return tidyLine(article, lineBefore(article.text, offset), options);
  if (typed === ':')
    return labelChanges(article, { start: Math.max(0, offset - 1), end: offset }, options.additions).flatMap(
      ({ edits }) => edits.filter(({ newText }) => newText !== ' '),
    );
  if (article.text.slice(offset - typed.length, offset) !== typed) return [];
  return typed === '"' ? ownMark(article, offset, options) : partnerMark(article, offset, typed);
}

function tidyLine(article: Article, line: Span, { additions }: FormattingOptions): TextEdit[] {
  if (line.start >= line.end) return [];
  return [...spacingChanges(article, line, false), ...labelChanges(article, line, additions)]
    .flatMap(({ edits }) => edits)
    .filter(({ span }) => line.start <= span.start && span.end <= line.end)
    .sort((a, b) => a.span.start - b.span.start);
}

/** The line before the one that the cursor is on, without its break. */
function lineBefore(text: string, offset: number): Span {
  let end = offset;
  while (end > 0 && !isBreak(text, end - 1)) end--;
  if (end === 0) return { start: 0, end: 0 };
  end -= text.startsWith('\r\n', end - 2) ? 2 : 1;
  let start = end;
  while (start > 0 && !isBreak(text, start - 1)) start--;
  return { start, end };
}

function isBreak(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r';
}

// ------------------------------------------------------------------- marks

/** A straight mark becomes the one that the article's other quotations have there. */
function ownMark(article: Article, offset: number, { quotationMarks }: FormattingOptions): TextEdit[] {
  if (quotationMarks === 'keep' || quotationMarks === 'straight') return [];
  const style = quotationMarks === 'article' ? ownStyle(article) : quotationMarks;
  if (style === null || style === 'straight') return [];
  const found = markBefore(article, offset);
  if (!found) return [];
  const { open, close } = marksOfStyle[style];
  return [{ span: { start: offset - 1, end: offset }, newText: opens(article.text, offset - 1) ? open : close }];
}

/** Whether a mark at `at` opens: white space, a bracket, a dash or the line's start stands before it. */
function opens(text: string, at: number): boolean {
  return at === 0 || /[\s([{:–—«“„-]/u.test(text[at - 1]!);
}

/** The quotation's other mark, where only one of the two has the style that was typed: “so» becomes «so». */
function partnerMark(article: Article, offset: number, typed: string): TextEdit[] {
  const found = markBefore(article, offset);
  if (!found) return [];
  const { marks, index, start } = found;
  const { openers, closers } = found.pairs;
  const isOpener = openers.includes(index);
  if (!isOpener && !closers.includes(index)) return [];
  const style = (Object.keys(marksOfStyle) as DoubleStyle[]).find(
    (one) => marksOfStyle[one][isOpener ? 'open' : 'close'] === typed,
  );
  const partner = isOpener ? closers.find((one) => one > index) : openers.findLast((one) => one < index);
  if (style === undefined || partner === undefined) return [];
  const { start: from, end: to } = marks[partner]!;
  return [
    { span: { start: start + from, end: start + to }, newText: marksOfStyle[style][isOpener ? 'close' : 'open'] },
  ];
}

/** The mark before the cursor among those of its block, as they pair there. */
function markBefore({ text, blocks }: Article, offset: number) {
  const block = spanAt(blocks, offset - 1);
  if (!block) return null;
  const { start, end } = block.span;
  const words = text.slice(start, end);
  const marks = scanMarks(words);
  const index = marks.findIndex((mark) => start + mark.end === offset);
  return index < 0 ? null : { marks, index, start, pairs: pairInBlock(marks, words) };
}
