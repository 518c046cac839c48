import type { Analysis } from '../../analysis.ts';
import type { Quotation, Section } from '../../article/model.ts';
import { isSpace } from '../../text/span.ts';
import { lastBefore } from '../find.ts';
import type { CompletionRequest } from './model.ts';

/** No more of the line is looked at before and after the cursor, in UTF-16 code units. */
const farthest = 400;

/** Where in the article the cursor stands. */
export interface Cursor extends CompletionRequest {
  /** The line up to the cursor, or as much of it as matters. */
  readonly before: string;
  /** The rest of the line. */
  readonly after: string;
  /** Whether `before` starts where its line does. */
  readonly wholeLine: boolean;
  /** Inside somebody's words. */
  readonly quoted: boolean;
  readonly section: Section | undefined;
}

export function cursorAt(request: CompletionRequest): Cursor {
  const { analysis, offset } = request;
  const { text, article } = analysis;
  const from = Math.max(0, offset - farthest);
  const before = text.slice(from, offset);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const after = text.slice(offset, offset + farthest);
  return {
    ...request,
    before: before.slice(lineStart),
    after: /^[^\n\r]*/.exec(after)![0],
    wholeLine: lineStart > 0 || from === 0,
    quoted: isQuoted(analysis, offset),
    section: article.sections[lastBefore(article.sections, offset)],
  };
}

function isQuoted({ article: { quotations } }: Analysis, offset: number): boolean {
  for (let index = lastBefore(quotations, offset); index >= 0; index--) {
    const quotation = quotations[index]!;
    if (isInside(quotation, offset)) return true;
    // An inner quotation that has ended may stand in an outer one that has not.
    if (quotation.depth === 0) return false;
  }
  return false;
}

/** Behind its closing mark one is outside; a quotation that is never closed goes on to its end. */
function isInside({ spans, closed }: Quotation, offset: number): boolean {
  const last = spans.length - 1;
  return spans.some(
    ({ start, end }, index) => start < offset && (offset < end || (offset === end && !(closed && index === last))),
  );
}

/** Whether only white space stands before the cursor's line, or a blank line. */
export function startsParagraph({ analysis: { text }, offset, before }: Cursor): boolean {
  let at = offset - before.length;
  let breaks = 0;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) {
    at--;
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) breaks++;
  }
  return at === 0 || breaks > 1;
}
