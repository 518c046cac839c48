import type { Block } from '../article/model.ts';
import type { Statement } from '../attribution/model.ts';
import { Finder } from './find.ts';
import type { Subject } from './model.ts';
import { quotationFinder } from './quoted-words.ts';

/**
 * "I", "I'm" and "we" as somebody says them of himself. "Our" and "us" are left out: agencies write "our soldiers" of
 * what others told them. A numeral is followed by a word with a capital, or by nothing: "World War I", "Part I".
 */
const firstPerson =
  /(?<![\p{L}\p{N}.’'-])(?:I(?=['’](?:m|ve|d|ll)\b| (?:\p{Ll}{2}|a\b))|we(?=['’](?:re|ve|d|ll)\b| \p{Ll})|We(?=['’](?:re|ve|d|ll)\b| \p{Ll})|(?:my|My|myself) \p{L})/uy;

/** Where the one may be, for a quick look through a paragraph. */
const candidates = /\b(?:I|[Ww]e|[Mm]y|myself)\b/g;

const numbered = /(?:War|Part|Article|Chapter|Title|Act|Phase|Volume|Class|Type|Stage) $/;

/**
 * Whether a statement stands in a paragraph whose writer speaks of himself, outside quotations: a reporter who was there,
 * the author of a column, a speech printed in full. It is plain whose word it is.
 */
export function toldInFirstPerson({ article, text }: Subject): (statement: Statement) => boolean {
  const { blocks } = article;
  const inBlocks = new Finder(blocks, ({ span }) => span);
  const isQuoted = quotationFinder(article);
  const isTold = ({ span: { start, end } }: Block): boolean => {
    for (const { index } of text.slice(start, end).matchAll(candidates))
      if (!isQuoted(start + index) && isFirstPerson(text, start + index)) return true;
    return false;
  };
  /** By the number of the paragraph. */
  const told = new Map<number, boolean>();
  return ({ span }) => {
    const block = inBlocks.indexAt(span.start);
    if (block < 0) return false;
    const { paragraph } = blocks[block]!;
    let known = told.get(paragraph);
    if (known === undefined) {
      known = blocksOfParagraph(blocks, block).some(isTold);
      told.set(paragraph, known);
    }
    return known;
  };
}

/** All blocks of the paragraph that the one at `index` is in. */
function blocksOfParagraph(blocks: readonly Block[], index: number): readonly Block[] {
  const { paragraph } = blocks[index]!;
  let [first, last] = [index, index];
  while (blocks[first - 1]?.paragraph === paragraph) first--;
  while (blocks[last + 1]?.paragraph === paragraph) last++;
  return blocks.slice(first, last + 1);
}

function isFirstPerson(text: string, index: number): boolean {
  firstPerson.lastIndex = index;
  const found = firstPerson.exec(text);
  return found !== null && !(found[0] === 'I' && numbered.test(text.slice(Math.max(0, index - 10), index)));
}
