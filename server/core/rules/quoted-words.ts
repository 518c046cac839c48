import type { Article, Quotation } from '../article/model.ts';
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';
import { Finder } from './find.ts';

/** Quotations that are not part of others, in text order. */
export const outerQuotations = once(({ quotations }: Article): readonly Quotation[] =>
  quotations.filter(({ depth }) => depth === 0),
);

/** Where quotations stand, each of their pieces; inner ones are part of them. In text order, not overlapping. */
export const quotedSpans = once((article: Article): readonly Span[] => {
  const spans: Span[] = [];
  for (const quotation of outerQuotations(article)) for (const span of quotation.spans) spans.push(span);
  // A caption may cut into a quotation, and have one of its own.
  return spans.sort((a, b) => a.start - b.start);
});

/** Tells whether an offset lies in a quotation, for questions that mostly come in text order. */
export function quotationFinder(article: Article): (offset: number) => boolean {
  const finder = new Finder(quotedSpans(article), (span) => span);
  return (offset) => finder.indexAt(offset) >= 0;
}
