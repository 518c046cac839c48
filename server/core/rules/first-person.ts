import type { Statement } from '../attribution/model.ts';
import type { Span } from '../text/span.ts';
import { Finder } from './find.ts';
import type { Subject } from './model.ts';

/**
 * "I", "I'm" and "we" as somebody says them of himself. "Our" and "us" are left out: agencies write "our soldiers" of
 * what others told them. A numeral is followed by a word with a capital, or by nothing: "World War I", "Part I".
 */
const firstPerson =
  /(?<![\p{L}\p{N}.’'-])(?:I(?=['’](?:m|ve|d|ll)\b| (?:\p{Ll}{2}|a\b))|we(?=['’](?:re|ve|d|ll)\b| \p{Ll})|We(?=['’](?:re|ve|d|ll)\b| \p{Ll})|(?:my|My|myself) \p{L})/u;

const numbered = /(?:War|Part|Article|Chapter|Title|Act|Phase|Volume|Class|Type|Stage) $/;

/**
 * Whether a statement stands in a paragraph whose writer speaks of himself, outside quotations: a reporter who was there,
 * the author of a column, a speech printed in full. It is plain whose word it is.
 */
export function toldInFirstPerson({ article, text }: Subject): (statement: Statement) => boolean {
  const { blocks, quotations } = article;
  const finder = new Finder(blocks, ({ span }) => span);
  const told = new Map<number, boolean>();
  const spans = quotations.filter(({ depth }) => depth === 0).flatMap((quotation) => quotation.spans);
  let next = 0;
  for (const { span, paragraph } of blocks) {
    let from = span.start;
    let isTold = told.get(paragraph) ?? false;
    for (; next < spans.length && spans[next]!.start < span.end; next++) {
      isTold ||= hasFirstPerson(text, { start: from, end: spans[next]!.start });
      from = Math.max(from, spans[next]!.end);
    }
    told.set(paragraph, isTold || hasFirstPerson(text, { start: from, end: span.end }));
  }
  return ({ span }) => told.get(blocks[finder.indexAt(span.start)]?.paragraph ?? -1) ?? false;
}

function hasFirstPerson(text: string, { start, end }: Span): boolean {
  if (end <= start) return false;
  const words = text.slice(start, end);
  const found = firstPerson.exec(words);
  return found !== null && !(found[0] === 'I' && numbered.test(words.slice(0, found.index)));
}
