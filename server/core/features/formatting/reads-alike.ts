import type { Article, Block, Quotation } from '../../article/model.ts';

/**
 * Whether two texts are the same article but for white space, marks and the spelling of labels: the same header,
 * sections, entries, blocks, quotations, sentences and dates, in the same order.
 */
export function readsAlike(a: Article, b: Article): boolean {
  return (
    areAlike(a.blocks, b.blocks, isAlikeBlock) &&
    areAlike(a.quotations, b.quotations, isAlikeQuotation) &&
    shapeOf(a) === shapeOf(b)
  );
}

function areAlike<Item>(a: readonly Item[], b: readonly Item[], isAlike: (one: Item, other: Item) => boolean): boolean {
  return a.length === b.length && a.every((item, index) => isAlike(item, b[index]!));
}

function isAlikeBlock(a: Block, b: Block): boolean {
  return (
    a.kind === b.kind &&
    a.section === b.section &&
    a.sentences[0] === b.sentences[0] &&
    a.sentences[1] === b.sentences[1]
  );
}

function isAlikeQuotation(a: Quotation, b: Quotation): boolean {
  return (
    a.closed === b.closed &&
    a.depth === b.depth &&
    a.short === b.short &&
    a.spans.length === b.spans.length &&
    a.blocks[0] === b.blocks[0] &&
    a.blocks[1] === b.blocks[1]
  );
}

/** What else there is, of which an article has little. */
function shapeOf({ header, sections, boilerplate, sentences, dates, links, nearLabels, language }: Article): string {
  return JSON.stringify([
    language,
    header.items.map(({ kind }) => kind),
    sections.map(({ kind, layout, content, entries, speaker, topic, time }) => [
      kind,
      layout,
      content.length,
      entries.map(({ form, unnamed, vague, chain }) => [form, unnamed, vague, chain.length]),
      speaker?.text.replaceAll(/\s+/g, ' '),
      topic?.text.replaceAll(/\s+/g, ' '),
      time && [time.hour, time.minute],
    ]),
    boilerplate.map(({ kind }) => kind),
    sentences.length,
    dates.length,
    links.length,
    nearLabels.length,
  ]);
}
