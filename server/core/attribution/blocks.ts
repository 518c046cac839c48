import type { BlockFacts } from '../article/blocks.ts';
import type { BlockKind, Language, SectionKind } from '../article/model.ts';
import type { Parsed } from '../article/parse.ts';
import { isSameLayout, type QuotationPiece, quotationLayout } from '../article/quotation-layout.ts';
import { attributeBlock } from './block.ts';
import { type OutlinedBlock, outlineBlock } from './block-outline.ts';
import type { Models } from './learned/index.ts';

/** Who says what in each of an article's blocks, and what that was found from. */
export interface AttributedBlocks {
  /** `attributed[i]` belongs to `article.blocks[i]`. */
  readonly attributed: readonly OutlinedBlock[];
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
  readonly models: Models | undefined;
}

/**
 * Attributes the blocks of an article.
 *
 * @param before those of an earlier version: blocks with the same grounds are known from it
 * @param models what refines the findings of the rules; without them the rules alone answer
 */
export function attributeBlocks(
  { article, facts, alignment }: Parsed,
  before?: AttributedBlocks,
  models?: Models,
): AttributedBlocks {
  const { text, language, blocks, sections } = article;
  const layouts = quotationLayout(
    blocks.map(({ span }) => span),
    article.quotations,
  );
  let computed = 0;
  const grounds: Grounds[] = [];
  const attributed = blocks.map(({ span, section, kind }, index) => {
    const own = {
      facts: facts[index]!,
      language,
      sectionKind: sections[section]!.kind,
      kind,
      quotations: layouts[index]!,
      models,
    };
    const was = before ? alignment.indexBefore(index) : -1;
    const known = was < 0 ? undefined : before!.grounds[was];
    grounds.push(known && isSame(known, own) ? known : own);
    if (grounds[index] === known) return before!.attributed[was]!;
    computed++;
    const words = text.slice(span.start, span.end);
    const attribution = attributeBlock(
      {
        text: words,
        language,
        sectionKind: own.sectionKind,
        sentences: kind === 'entry' ? [] : own.facts.sentences,
        quotations: own.quotations,
        insertions: own.facts.insertions,
      },
      models,
    );
    return outlineBlock(attribution, words);
  });
  return { attributed, grounds, computed };
}

function isSame(a: Grounds, b: Grounds): boolean {
  return (
    a.facts === b.facts &&
    a.language === b.language &&
    a.sectionKind === b.sectionKind &&
    a.kind === b.kind &&
    a.models === b.models &&
    isSameLayout(a.quotations, b.quotations)
  );
}
