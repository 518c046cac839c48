import type { Analysis } from '../analysis.ts';
import type { Article } from '../article/model.ts';
import { contains, type Span, touches } from '../text/span.ts';
import { spanAt } from './find.ts';
import { wordAt } from './word-at.ts';

/**
 * What "Expand Selection" selects step by step around `offset`, the smallest span first: word, sentence, quotation
 * (its words, then with its marks), paragraph, section (or header, or boilerplate), article.
 *
 * Each span contains the one before and is longer; the last one is the whole text. Never empty.
 */
export function selectionRanges(analysis: Analysis, offset: number): readonly Span[] {
  const { article, text } = analysis;
  const at = Math.min(Math.max(offset, 0), text.length);
  const candidates = [wordAt(text, at), ...textSpans(article, at), ...partSpans(article, at)]
    .filter((span) => span !== null && span !== undefined)
    .filter((span) => span.start < span.end && touches(span, at))
    .sort((a, b) => length(a) - length(b));
  const ranges: Span[] = [];
  for (const span of [...candidates, { start: 0, end: text.length }]) {
    const last = ranges.at(-1);
    if (!last || (contains(span, last) && length(span) > length(last))) ranges.push(span);
  }
  return ranges;
}

function length({ start, end }: Span): number {
  return end - start;
}

/** Sentence, quotations and paragraph. */
function textSpans(article: Article, offset: number): (Span | undefined)[] {
  const block = spanAt(article.blocks, offset);
  const quotations = article.quotations.filter(({ span }) => touches(span, offset));
  return [
    spanAt(article.sentences, offset)?.span,
    ...quotations.flatMap(({ span, closed }) => [
      { start: span.start + 1, end: closed ? span.end - 1 : span.end },
      span,
    ]),
    block?.span,
    block && paragraphSpan(article, block.paragraph),
  ];
}

/** All blocks of a paragraph: there are several where a label stands inside it. */
function paragraphSpan({ blocks }: Article, paragraph: number): Span | undefined {
  const own = blocks.filter((block) => block.paragraph === paragraph);
  const [first, last] = [own[0], own.at(-1)];
  return first && last && { start: first.span.start, end: last.span.end };
}

/** Source entry, sections, boilerplate, line of the header and header. */
function partSpans({ header, sections, boilerplate }: Article, offset: number): (Span | undefined)[] {
  const around = sections.filter((section) => touches(section.span, offset));
  return [
    ...around.map(({ entries }) => spanAt(entries, offset)?.span),
    ...around.map(({ span }) => span),
    spanAt(boilerplate, offset)?.span,
    spanAt(header.items, offset)?.span,
    header.span,
  ];
}
