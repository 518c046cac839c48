import type { Analysis } from '../analysis.ts';
import type { Quotation } from '../article/model.ts';
import { type Span, touches } from '../text/span.ts';
import { lastBefore } from './find.ts';

/** The marks of one quotation, in text order. */
export interface LinkedMarks {
  /** The opening mark, the marks that open it anew in each paragraph, the closing mark. */
  readonly marks: readonly Span[];
  /** Whether all of them are the same character, so that what is done to one can be done to all. */
  readonly same: boolean;
}

const mark = /^["“”„‟«»'‘’]$/;

/** The marks of the quotation one of whose marks is at `offset`; null where none is, or the quotation is never closed. */
export function linkedMarks({ text, article: { quotations } }: Analysis, offset: number): LinkedMarks | null {
  for (let index = lastBefore(quotations, offset); index >= 0; index--) {
    const quotation = quotations[index]!;
    const marks = quotation.closed ? marksOf(text, quotation) : [];
    if (marks.length > 1 && marks.some((span) => touches(span, offset)))
      return { marks, same: marks.every((span) => text[span.start] === text[marks[0]!.start]) };
    if (quotation.depth === 0) return null;
  }
  return null;
}

function marksOf(text: string, { spans }: Quotation): Span[] {
  const opening = spans.map(({ start }) => ({ start, end: start + 1 }));
  const { end } = spans.at(-1)!;
  return [...opening, { start: end - 1, end }].filter((span) => mark.test(text.slice(span.start, span.end)));
}
