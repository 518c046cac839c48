import type { Article } from '../../article/model.ts';

/**
 * Whether two texts are the same article but for white space, marks and the spelling of labels: the same header,
 * sections, entries, blocks, quotations, sentences and dates, in the same order.
 */
export function readsAlike(a: Article, b: Article): boolean {
  return shapeOf(a) === shapeOf(b);
}

function shapeOf({
  header,
  sections,
  boilerplate,
  blocks,
  quotations,
  sentences,
  dates,
  links,
  nearLabels,
  language,
}: Article): string {
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
    blocks.map(({ kind, section, sentences: [first, last] }) => [kind, section, first, last]),
    quotations.map(({ closed, depth, short, spans, blocks: [first, last] }) => [
      closed,
      depth,
      short,
      spans.length,
      first,
      last,
    ]),
    sentences.length,
    dates.length,
    links.length,
    nearLabels.length,
  ]);
}
