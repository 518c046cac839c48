import { shift } from '../text/span.ts';
import { type BlockFacts, blocksOf, type KeptBlocks } from './blocks.ts';
import { boilerplateKind } from './boilerplate.ts';
import { resolveDate } from './dates/resolve.ts';
import { languageOfScript, parseHeader } from './header/header.ts';
import { findLabels } from './labels.ts';
import { type Counter, Memo, Variants } from './memo.ts';
import type {
  Article,
  ArticleDate,
  CalendarDay,
  Language,
  Link,
  NearLabel,
  Part,
  Section,
  SourceEntry,
} from './model.ts';
import { findNearLabel } from './near-labels.ts';
import { type Paragraph, splitParagraphs } from './paragraphs.ts';
import { pairQuotations } from './quotations.ts';
import { divide, type ParagraphFacts, type Sections } from './sections.ts';
import { parseSourceEntries, shiftEntry } from './sources/entries.ts';

/** What the parser keeps of a text for the next version of it, by the words of each piece. */
export interface ParseMemos {
  readonly structure: Memo<StructureFacts>;
  readonly entries: Memo<readonly SourceEntry[]>;
  /** Of blocks, whose facts are kept with their paragraphs. */
  readonly blocks: Counter;
}

interface StructureFacts extends ParagraphFacts {
  readonly nearLabel: NearLabel | null;
  readonly blocks: KeptBlocks;
}

/** The memos of a new generation, over those of an earlier parse of the same document. */
export function createMemos(previous?: ParseMemos): ParseMemos {
  return {
    structure: new Memo(previous?.structure),
    entries: new Memo(previous?.entries),
    blocks: { computed: 0 },
  };
}

/** An article, and what its blocks say each by itself; `facts[i]` belongs to `article.blocks[i]`. */
export interface Parsed {
  readonly article: Article;
  readonly facts: readonly BlockFacts[];
}

/** Reads the structure of an article. Never throws, whatever the text; loses no character of it. */
export function parse(text: string): Article {
  return parseWith(text, createMemos()).article;
}

/** `parse`, with memos of an earlier version of the text to take from and to add to. */
export function parseWith(text: string, memos: ParseMemos): Parsed {
  const paragraphs = splitParagraphs(text);
  const structure = paragraphs.map((paragraph) => memos.structure.get(paragraph.text, () => structureOf(paragraph)));
  const { header, paragraph, textStart } = parseHeader(paragraphs, (_, index) => startsSection(structure[index]!));
  const divided = divide(paragraphs, structure, paragraph, textStart);
  const language = divided.language ?? languageOfScript(text);

  const { blocks, sentences, facts } = blocksOf(
    text,
    paragraphs,
    divided,
    language,
    structure.map(({ blocks }) => blocks),
    memos.blocks,
  );
  const day = calendarDay(header.date);
  const dates = facts.flatMap(({ dates }, index) =>
    dates.map((expression) => resolveDate(expression, day, blocks[index]!.span.start)),
  );
  const links: Link[] = facts.flatMap(({ links }, index) =>
    links.map((link) => ({ ...link, span: shift(link.span, blocks[index]!.span.start) })),
  );
  const article: Article = {
    text,
    language,
    header,
    sections: divided.sections.map((section) => withEntries(section, text, language, memos.entries)),
    boilerplate: divided.boilerplate,
    parts: tile(text, header.span.end, divided),
    blocks,
    quotations: pairQuotations(
      blocks.map(({ span, section, kind }, index) => ({
        ...span,
        kind,
        text: text.slice(span.start, span.end),
        marks: facts[index]!.marks,
        quoted: facts[index]!.quoted,
        boundary: section !== blocks[index - 1]?.section,
      })),
    ),
    sentences,
    dates,
    links,
    nearLabels: nearLabels(paragraphs, structure, paragraph),
  };
  return { article, facts };
}

function structureOf({ text }: Paragraph): StructureFacts {
  const labels = findLabels(text);
  return {
    labels,
    boilerplate: labels.length > 0 ? null : boilerplateKind(text),
    nearLabel: labels.length > 0 ? null : findNearLabel(text),
    blocks: new Variants(),
  };
}

/** A photo's label may stand in the header; every other one ends it. */
function startsSection({ labels }: StructureFacts): boolean {
  const first = labels[0];
  return first !== undefined && first.position !== 'inline' && first.kind !== 'photo';
}

function calendarDay(date: ArticleDate | null): CalendarDay | null {
  if (!date || date.month === null || date.day === null || date.problem) return null;
  return { year: date.year, month: date.month, day: date.day };
}

function withEntries(
  section: Omit<Section, 'entries'>,
  text: string,
  language: Language,
  memo: Memo<readonly SourceEntry[]>,
): Section {
  if (section.kind !== 'source') return { ...section, entries: [] };
  const entries = section.content.flatMap(({ start, end }) => {
    const content = text.slice(start, end);
    const relative = memo.get(`${language}:${content}`, () => parseSourceEntries(content, language));
    return relative.map((entry) => shiftEntry(entry, start));
  });
  return { ...section, entries };
}

/** Header, sections and boilerplate, with the gaps between them. */
function tile(text: string, headerEnd: number, { parts }: Sections): Part[] {
  const tiles: Part[] = [];
  if (headerEnd > 0) tiles.push({ kind: 'header', index: -1, span: { start: 0, end: headerEnd } });
  let at = headerEnd;
  for (const part of parts) {
    if (part.span.start > at) tiles.push({ kind: 'gap', index: -1, span: { start: at, end: part.span.start } });
    tiles.push(part);
    at = part.span.end;
  }
  if (at < text.length) tiles.push({ kind: 'gap', index: -1, span: { start: at, end: text.length } });
  return tiles;
}

function nearLabels(paragraphs: readonly Paragraph[], structure: readonly StructureFacts[], from: number): NearLabel[] {
  const found: NearLabel[] = [];
  for (let index = from; index < paragraphs.length; index++) {
    const { nearLabel } = structure[index]!;
    if (nearLabel) found.push({ ...nearLabel, span: shift(nearLabel.span, paragraphs[index]!.start) });
  }
  return found;
}
