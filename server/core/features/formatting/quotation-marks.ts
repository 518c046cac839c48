import type { Article, Quotation } from '../../article/model.ts';
import { contains, type Span } from '../../text/span.ts';
import { marksOfStyle, ownStyle, type QuotationMarks } from '../quotation-style.ts';
import type { Change, FormattingOptions } from './model.ts';

/**
 * Outer quotations get the marks of one style, words and inner quotations stay as they are. One that holds a mark of
 * that style already is left alone: which of them close together would not be plain any more.
 */
export function markChanges(article: Article, range: Span, wanted: FormattingOptions['quotationMarks']): Change[] {
  if (wanted === 'keep') return [];
  const style = wanted === 'article' ? ownStyle(article) : wanted;
  if (style === null) return [];
  return article.quotations.flatMap((quotation) => {
    const { depth, closed } = quotation;
    const isMeant = depth === 0 && closed && quotation.style !== 'single' && contains(range, quotation.span);
    const found = isMeant ? ofQuotation(article.text, quotation, marksOfStyle[style]) : null;
    return found ? [found] : [];
  });
}

function ofQuotation(text: string, { spans }: Quotation, { open, close }: QuotationMarks): Change | null {
  const edits: Change['edits'][number][] = [];
  const last = spans.length - 1;
  for (const [index, span] of spans.entries()) {
    const opening = markAt(text, span.start, 'start');
    const closing = index === last ? markAt(text, span.end, 'end') : null;
    // Without its own marks at the ends a quotation is not what it seems.
    if ((index === 0 && !opening) || (index === last && !closing)) return null;
    const inner = text.slice(opening?.end ?? span.start, closing?.start ?? span.end);
    if (inner.includes(open) || inner.includes(close)) return null;
    for (const [mark, newText] of [
      [opening, open],
      [closing, close],
    ] as const)
      if (mark && text.slice(mark.start, mark.end) !== newText) edits.push({ span: mark, newText });
  }
  return edits.length > 0 ? { kind: 'marks', edits } : null;
}

/** The double mark that starts, or ends, at `offset`. */
function markAt(text: string, offset: number, side: 'start' | 'end'): Span | null {
  const two = side === 'start' ? { start: offset, end: offset + 2 } : { start: offset - 2, end: offset };
  if (/^(?:''|``)$/.test(text.slice(two.start, two.end))) return two;
  const one = side === 'start' ? { start: offset, end: offset + 1 } : { start: offset - 1, end: offset };
  return /^["“”„‟«»]$/.test(text.slice(one.start, one.end)) ? one : null;
}
