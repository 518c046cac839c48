import type { BlockFacts } from '../article/blocks.ts';
import type { BlockKind, Language, SectionKind } from '../article/model.ts';
import type { Parsed } from '../article/parse.ts';
import { isSameLayout, type QuotationPiece, quotationLayout } from '../article/quotation-layout.ts';
import { type AttributedBlock, attributedBlock } from './attributed-block.ts';
import { attributeBlock } from './block.ts';
import type { Models } from './learned/index.ts';

/** Who says what in each of an article's blocks, and what that was found from. */
export interface AttributedBlocks {
  /** `attributed[i]` belongs to `article.blocks[i]`. */
  readonly attributed: readonly AttributedBlock[];
  readonly grounds: readonly Grounds[];
  /** How many blocks had to be read, rather than known from the version before. */
  readonly computed: number;
}

/** All that the attribution of a block depends on: two blocks with the same grounds have the same one. */
interface Grounds {
  readonly facts: BlockFacts;
  readonly language: Language;
  readonly sectionKind: SectionKind;
  readonly kind: BlockKind;
  readonly quotations: readonly QuotationPiece[];
  /** Which models, if any: those that are read from their files again are the same ones. */
  readonly models: string | undefined;
}

/**
 * Attributes the blocks of an article.
 *
 * @param before those of an earlier version, read with the same additions: blocks with the same grounds are known
 *   from it
 * @param models what refines the findings of the rules; without them the rules alone answer
 */
export function attributeBlocks(
  { article, facts, alignment, additions, reworded }: Parsed,
  before?: AttributedBlocks,
  models?: Models,
): AttributedBlocks {
  const { text, language, blocks, sections } = article;
  const spans = blocks.map(({ span }) => span);
  const attribute = (index: number, { facts: own, sectionKind, kind, quotations }: Grounds): AttributedBlock => {
    const { start, end } = blocks[index]!.span;
    const words = text.slice(start, end);
    const input = {
      text: words,
      language,
      sectionKind,
      sentences: kind === 'entry' ? [] : own.sentences,
      quotations,
      insertions: own.insertions,
      additions,
    };
    return attributedBlock(attributeBlock(input, models), words);
  };
  if (before && reworded !== null && before.grounds[reworded]!.models === models?.identity) {
    const here = article.quotations.filter(({ blocks: [first, last] }) => first <= reworded && reworded <= last);
    const quotations = quotationLayout(spans, here)[reworded]!;
    const own = { ...before.grounds[reworded]!, facts: facts[reworded]!, quotations };
    return {
      attributed: before.attributed.with(reworded, attribute(reworded, own)),
      grounds: before.grounds.with(reworded, own),
      computed: 1,
    };
  }

  const layouts = quotationLayout(spans, article.quotations);
  const grounds: Grounds[] = [];
  const attributed: AttributedBlock[] = [];
  let computed = 0;
  for (let index = 0; index < blocks.length; index++) {
    const { section, kind } = blocks[index]!;
    const quotations = layouts[index]!;
    const was = before ? alignment.indexBefore(index) : -1;
    const sectionKind = sections[section]!.kind;
    const known = was < 0 ? undefined : before!.grounds[was]!;
    if (known && isSame(known, facts[index]!, language, sectionKind, kind, quotations, models?.identity)) {
      grounds.push(known);
      attributed.push(before!.attributed[was]!);
      continue;
    }
    const own = { facts: facts[index]!, language, sectionKind, kind, quotations, models: models?.identity };
    grounds.push(own);
    attributed.push(attribute(index, own));
    computed++;
  }
  return { attributed, grounds, computed };
}

function isSame(
  grounds: Grounds,
  facts: BlockFacts,
  language: Language,
  sectionKind: SectionKind,
  kind: BlockKind,
  quotations: readonly QuotationPiece[],
  models: string | undefined,
): boolean {
  return (
    grounds.facts === facts &&
    grounds.language === language &&
    grounds.sectionKind === sectionKind &&
    grounds.kind === kind &&
    grounds.models === models &&
    isSameLayout(grounds.quotations, quotations)
  );
}
