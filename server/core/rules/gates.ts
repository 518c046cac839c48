import type { Article } from '../article/model.ts';
import type { Span } from '../text/span.ts';
import { Finder } from './find.ts';
import type { Subject } from './model.ts';
import { quotedSpans } from './quoted-words.ts';

/**
 * Whether a span lies in words that are not the writer's own: quotations, editor's notes, links, captions, boilerplate.
 */
export function foreignWords({ article }: Subject): (span: Span) => boolean {
  const quoted = quotedSpans(article);
  const others = join(otherSpans(article));
  const [inQuoted, inOthers] = [new Finder(quoted, itself), new Finder(others, itself)];
  let inAll: Finder<Span> | null = null;
  let all: readonly Span[] = [];
  return ({ start, end }) => {
    const quotation = quoted[inQuoted.indexAt(start)];
    const other = others[inOthers.indexAt(start)];
    if (!quotation && !other) return false;
    if ((quotation && end <= quotation.end) || (other && end <= other.end)) return true;
    // What sticks out of the one may go on in the other.
    if (!inAll) {
      all = join([...quoted, ...others]);
      inAll = new Finder(all, itself);
    }
    return end <= all[inAll.indexAt(start)]!.end;
  };
}

const itself = (span: Span): Span => span;

function otherSpans({ blocks, links, boilerplate }: Article): Span[] {
  const spans: Span[] = [];
  for (const { kind, span, insertions } of blocks) {
    if (kind === 'caption') spans.push(span);
    for (const insertion of insertions) if (insertion.kind === 'note') spans.push(insertion.span);
  }
  for (const { span } of links) spans.push(span);
  for (const { span } of boilerplate) spans.push(span);
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
