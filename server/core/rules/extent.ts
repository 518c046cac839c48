import type { DateMention, Quotation } from '../article/model.ts';
import type { Attribution, Statement } from '../attribution/model.ts';
import { meets, type Span } from '../text/span.ts';
import type { Subject } from './model.ts';
import { outerQuotations } from './quoted-words.ts';

/** The part of an article that a local rule is run over: a stretch of its text, with whatever touches that. */
export interface Extent {
  readonly span: Span;
  /** In text order, as are the others. */
  readonly attributions: readonly Attribution[];
  /** The attribution before the first of them. */
  readonly attributionBefore: Attribution | null;
  readonly statements: readonly Statement[];
  readonly dates: readonly DateMention[];
  /** Outer ones. */
  readonly quotations: readonly Quotation[];
}

/** All of an article. */
export function wholeExtent({ text, article, attributions, statements }: Subject): Extent {
  return {
    span: { start: 0, end: text.length },
    attributions,
    attributionBefore: null,
    statements,
    dates: article.dates,
    quotations: outerQuotations(article),
  };
}

/**
 * All that may be found anew where only the words of `changed` are new: that stretch, widened to take in whole what
 * touches it, and whatever touches that.
 */
export function extentAround({ article, attributions, statements }: Subject, changed: Span): Extent {
  let { start, end } = changed;
  const widen = (span: Span) => {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  };
  // Plain loops: a function for each of thousands of statements is memory that has to be collected.
  const touching = new Set<number>();
  for (let index = 0; index < attributions.length; index++) {
    const attribution = attributions[index]!;
    if (!touches(attribution, changed)) continue;
    touching.add(index);
    // The speaker that a label names, sections above, has not been touched for that.
    if (attribution.sourceKind !== 'speaker') attribution.source.forEach(widen);
    attribution.cue.forEach(widen);
    attribution.content.forEach(widen);
  }
  for (const { span, attributions: covering } of statements)
    if (meets(span, changed) || hasAny(touching, covering)) widen(span);
  const outer = outerQuotations(article);
  for (const quotation of outer) if (meets(quotation.span, changed)) widen(quotation.span);
  const span = { start, end };
  const first = attributions.findIndex((attribution) => touches(attribution, span));
  const last = attributions.findLastIndex((attribution) => touches(attribution, span));
  return {
    span,
    attributions: first < 0 ? [] : attributions.slice(first, last + 1),
    attributionBefore: attributions[first - 1] ?? null,
    statements: statements.filter((statement) => meets(statement.span, span)),
    dates: article.dates.filter((date) => meets(date.span, span)),
    quotations: outer.filter((quotation) => meets(quotation.span, span)),
  };
}

function hasAny(set: ReadonlySet<number>, items: readonly number[]): boolean {
  for (let index = 0; index < items.length; index++) if (set.has(items[index]!)) return true;
  return false;
}

function touches({ source, cue, content }: Attribution, span: Span): boolean {
  return meetsAny(cue, span) || meetsAny(content, span) || meetsAny(source, span);
}

function meetsAny(spans: readonly Span[], other: Span): boolean {
  for (let index = 0; index < spans.length; index++) if (meets(spans[index]!, other)) return true;
  return false;
}
