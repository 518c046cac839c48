import type { Article, BlockKind, Named, Section, SectionKind, SourceEntry } from '../article/model.ts';
import { shiftEntry } from '../article/sources/entries.ts';
import { type Span, shift } from '../text/span.ts';
import type { BlockOutline, OutlinedBlock } from './block-outline.ts';
import { isSameData } from './same-data.ts';

/**
 * All that the decisions about an article depend on: who is behind what, who is whom. Spans are in ordinals, which
 * are counted through the whole article; `offsets` alone says where in the text they are.
 */
export interface Outline {
  readonly sections: readonly SectionOutline[];
  readonly blocks: readonly BlockPlace[];
}

export interface SectionOutline {
  readonly kind: SectionKind;
  readonly speaker: Named | null;
  readonly entries: readonly EntryOutline[];
}

export interface EntryOutline extends SourceEntry {
  readonly words: string;
}

export interface BlockPlace {
  readonly kind: BlockKind;
  readonly span: Span;
  readonly section: number;
  /** Index of its first sentence. */
  readonly firstSentence: number;
  readonly outline: BlockOutline;
}

/** What an outline is made from. */
export interface Outlined {
  readonly article: Article;
  /** One for each of the article's blocks. */
  readonly blocks: readonly OutlinedBlock[];
}

/** How ordinals lie in the text: in each section those of its label and its entries come before those of its blocks. */
export interface Ordinals {
  /** By ordinal: the offset in the text. */
  readonly offsets: Int32Array;
  /** By block and by section: the first ordinal; -1 for a section without blocks. */
  readonly blocks: Int32Array;
  readonly sections: Int32Array;
}

/** Counts the ordinals of an article. Linear, and all that is left to do for an edit which changes no outline. */
export function ordinalsOf({ article, blocks }: Outlined): Ordinals {
  const firsts = new Int32Array(blocks.length);
  const sections = new Int32Array(article.sections.length).fill(-1);
  let count = 0;
  article.blocks.forEach(({ section }, index) => {
    if (sections[section]! < 0) {
      sections[section] = count;
      count += ordinalsOfSection(article.sections[section]!);
    }
    firsts[index] = count;
    count += blocks[index]!.offsets.length;
  });
  const offsets = new Int32Array(count);
  sections.forEach((first, index) => {
    if (first >= 0) placeSection(offsets, first, article.sections[index]!);
  });
  for (let index = 0; index < blocks.length; index++) {
    const own = blocks[index]!.offsets;
    const first = firsts[index]!;
    const { start } = article.blocks[index]!.span;
    for (let k = 0; k < own.length; k++) offsets[first + k] = start + own[k]!;
  }
  return { offsets, blocks: firsts, sections };
}

/** Two for a label's speaker; for a Source section, one for each character, since only few articles have a long one. */
function ordinalsOfSection(section: Section): number {
  const { start, end } = entriesSpan(section);
  return (section.speaker ? 2 : 0) + (section.kind === 'source' ? end - start + 1 : 0);
}

function placeSection(offsets: Int32Array, first: number, section: Section): void {
  let at = first;
  if (section.speaker) {
    offsets[at++] = section.speaker.span.start;
    offsets[at++] = section.speaker.span.end;
  }
  if (section.kind !== 'source') return;
  const { start, end } = entriesSpan(section);
  for (let offset = start; offset <= end; offset++) offsets[at++] = offset;
}

function entriesSpan({ content }: Section): Span {
  return { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 };
}

export function outlineOf({ article, blocks }: Outlined, ordinals: Ordinals): Outline {
  return {
    sections: article.sections.map((section, index) =>
      outlineSection(section, ordinals.sections[index]!, article.text),
    ),
    blocks: article.blocks.map(({ kind, section, sentences }, index) => {
      const { outline } = blocks[index]!;
      const start = ordinals.blocks[index]!;
      const span = { start, end: start + outline.ordinals - 1 };
      return { kind, span, section, firstSentence: sentences[0], outline };
    }),
  };
}

function outlineSection(section: Section, first: number, text: string): SectionOutline {
  const { kind, speaker } = section;
  const firstOfEntries = first + (speaker ? 2 : 0);
  const offset = firstOfEntries - entriesSpan(section).start;
  return {
    kind,
    speaker: speaker && { text: speaker.text, span: { start: first, end: first + 1 } },
    entries: section.entries.map((entry) => ({
      ...shiftEntry(entry, offset),
      words: text.slice(entry.span.start, entry.span.end),
    })),
  };
}

/** Whether two articles have the same outline, though their texts may differ. */
export function haveSameOutline(a: Outlined, b: Outlined): boolean {
  return (
    a.article.language === b.article.language &&
    a.blocks.length === b.blocks.length &&
    a.article.sections.length === b.article.sections.length &&
    a.article.sections.every((section, index) => isSameSection(section, a, b.article.sections[index]!, b)) &&
    a.blocks.every((block, index) => isSameBlock(block, index, a, b))
  );
}

function isSameSection(one: Section, { article: a }: Outlined, other: Section, { article: b }: Outlined): boolean {
  if (one.kind !== other.kind || one.speaker?.text !== other.speaker?.text) return false;
  if (one.kind !== 'source') return true;
  const [inA, inB] = [entriesSpan(one), entriesSpan(other)];
  return (
    a.text.slice(inA.start, inA.end) === b.text.slice(inB.start, inB.end) &&
    isSameData(
      one.content.map((span) => shift(span, -inA.start)),
      other.content.map((span) => shift(span, -inB.start)),
    )
  );
}

function isSameBlock(
  one: OutlinedBlock,
  index: number,
  { article: a }: Outlined,
  { article: b, blocks }: Outlined,
): boolean {
  const [inA, inB] = [a.blocks[index]!, b.blocks[index]!];
  return (
    inA.kind === inB.kind &&
    inA.section === inB.section &&
    inA.sentences[0] === inB.sentences[0] &&
    (one === blocks[index] || isSameData(one.outline, blocks[index]!.outline))
  );
}
