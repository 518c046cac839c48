import type { Statement } from '../attribution/model.ts';
import { Finder } from './find.ts';
import type { Subject } from './model.ts';

/**
 * "I", "I'm" and "we" as somebody says them of himself. "Our" and "us" are left out: agencies write "our soldiers" of
 * what others told them. A numeral is followed by a word with a capital, or by nothing: "World War I", "Part I".
 */
const firstPerson =
  /(?<![\p{L}\p{N}.’'-])(?:I(?=['’](?:m|ve|d|ll)\b| (?:\p{Ll}{2}|a\b))|we(?=['’](?:re|ve|d|ll)\b| \p{Ll})|We(?=['’](?:re|ve|d|ll)\b| \p{Ll})|(?:my|My|myself) \p{L})/uy;

/** Where the one may be, for a quick look through a long text. */
const candidates = /\b(?:I|[Ww]e|[Mm]y|myself)\b/g;

const numbered = /(?:War|Part|Article|Chapter|Title|Act|Phase|Volume|Class|Type|Stage) $/;

/**
 * Whether a statement stands in a paragraph whose writer speaks of himself, outside quotations: a reporter who was there,
 * the author of a column, a speech printed in full. It is plain whose word it is.
 */
export function toldInFirstPerson({ article, text }: Subject): (statement: Statement) => boolean {
  const { blocks, quotations } = article;
  const inBlocks = new Finder(blocks, ({ span }) => span);
  const inQuotations = new Finder(
    quotations.filter(({ depth }) => depth === 0).flatMap((quotation) => quotation.spans),
    (span) => span,
  );
  /** Numbers of paragraphs. */
  const told = new Set<number>();
  for (const { index } of text.matchAll(candidates)) {
    const block = blocks[inBlocks.indexAt(index)];
    if (block && !told.has(block.paragraph) && inQuotations.indexAt(index) < 0 && isFirstPerson(text, index))
      told.add(block.paragraph);
  }
  return ({ span }) => told.has(blocks[inBlocks.indexAt(span.start)]?.paragraph ?? -1);
}

function isFirstPerson(text: string, index: number): boolean {
  firstPerson.lastIndex = index;
  const found = firstPerson.exec(text);
  return found !== null && !(found[0] === 'I' && numbered.test(text.slice(Math.max(0, index - 10), index)));
}
