import type { Analysis } from '../analysis.ts';
import type { Article } from '../article/model.ts';
import { LineIndex } from '../text/lines.ts';
import { type Span, trim } from '../text/span.ts';

export type FoldingKind = 'header' | 'section' | 'quotation' | 'boilerplate';

/** Text that folds away under its first line; it covers two lines or more. */
export interface FoldingRange {
  readonly kind: FoldingKind;
  readonly span: Span;
}

/**
 * What can be folded: the header, sections, quotations that run over several paragraphs, and boilerplate.
 *
 * Sorted by start. Ranges nest, and no two start on the same line, where an editor could show only one of them:
 * of those that would, the longest stays.
 */
export function foldingRanges({ article, text }: Analysis): readonly FoldingRange[] {
  const lines = new LineIndex(text);
  const ranges: FoldingRange[] = [
    { kind: 'header', span: trim(text, article.header.span) },
    ...sectionSpans(article, lines).map((span): FoldingRange => ({ kind: 'section', span })),
    ...boilerplateRuns(article).map((span): FoldingRange => ({ kind: 'boilerplate', span })),
    ...article.quotations
      .filter(({ spans }) => spans.length > 1)
      .map(({ span }): FoldingRange => ({ kind: 'quotation', span })),
  ];
  return oneALine(lines, ranges);
}

/** A section whose successor's label stands in its last line folds up to the line before, which the two don't share. */
function sectionSpans({ sections, text }: Article, lines: LineIndex): Span[] {
  return sections.map(({ span }, index) => {
    let next = index + 1;
    while (next < sections.length && sections[next]!.span.start < span.end) next++;
    const after = sections[next];
    const limit = after ? lines.lineSpan(lines.lineAt(after.span.start)).start : text.length;
    return trim(text, { start: span.start, end: Math.max(span.start, Math.min(span.end, limit)) });
  });
}

/** Boilerplate that stands together folds together. */
function boilerplateRuns({ parts }: Article): Span[] {
  const runs: Span[] = [];
  let running = false;
  for (const { kind, span } of parts) {
    if (kind === 'gap') continue;
    const last = runs.at(-1);
    if (kind === 'boilerplate') {
      if (running && last) runs[runs.length - 1] = { start: last.start, end: span.end };
      else runs.push(span);
    }
    running = kind === 'boilerplate';
  }
  return runs;
}

function oneALine(lines: LineIndex, ranges: FoldingRange[]): FoldingRange[] {
  ranges.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const folds: FoldingRange[] = [];
  const open: { readonly firstLine: number; readonly lastLine: number }[] = [];
  for (const range of ranges) {
    const firstLine = lines.lineAt(range.span.start);
    const lastLine = lines.lineAt(Math.max(range.span.start, range.span.end - 1));
    while (open.length > 0 && open.at(-1)!.lastLine < firstLine) open.pop();
    const around = open.at(-1);
    const fits = around === undefined || (around.firstLine < firstLine && lastLine <= around.lastLine);
    if (lastLine === firstLine || !fits) continue;
    open.push({ firstLine, lastLine });
    folds.push(range);
  }
  return folds;
}
