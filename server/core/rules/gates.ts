import type { Span } from '../text/span.ts';
import { Finder } from './find.ts';
import type { Subject } from './model.ts';
import { quotedSpans } from './quoted-words.ts';

/**
 * Whether a span lies in words that are not the writer's own: quotations, editor's notes, links, captions, boilerplate.
 * The spans are gathered and joined when first asked for; a question is then a search.
 */
export function foreignWords(subject: Subject): (span: Span) => boolean {
  let finder: Finder<Span> | null = null;
  let joined: readonly Span[] = [];
  return (span) => {
    if (!finder) {
      joined = join(foreignSpans(subject));
      finder = new Finder(joined, itself);
    }
    const range = joined[finder.indexAt(span.start)];
    return range !== undefined && span.end <= range.end;
  };
}

const itself = (span: Span): Span => span;

function foreignSpans({ article }: Subject): Span[] {
  const spans: Span[] = [];
  for (const span of quotedSpans(article)) spans.push(span);
  for (const { kind, span, insertions } of article.blocks) {
    if (kind === 'caption') spans.push(span);
    for (const insertion of insertions) if (insertion.kind === 'note') spans.push(insertion.span);
  }
  for (const { span } of article.links) spans.push(span);
  for (const { span } of article.boilerplate) spans.push(span);
  return spans;
}

/** Spans that overlap or touch, as one; those that do not are the same objects again. */
function join(spans: Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (!last || span.start > last.end) joined.push(span);
    else if (span.end > last.end) joined[joined.length - 1] = { start: last.start, end: span.end };
  }
  return joined;
}
