import { type Additions, noAdditions } from '../data/additions.ts';
import { shift } from '../text/span.ts';
import { Alignment } from './alignment.ts';
import { type BlockFacts, blockFacts, type Stretch, stretchesOf } from './blocks.ts';
import { boilerplateKind } from './boilerplate.ts';
import { languageOfScript, parseHeader } from './header/header.ts';
import { findLabels } from './labels.ts';
import { type Counter, Memo, VariantsByPlace } from './memo.ts';
import type { Article, ArticleDate, CalendarDay, Language, NearLabel, Part, Section, SourceEntry } from './model.ts';
import { moveQuotations } from './move-quotations.ts';
import { findNearLabel } from './near-labels.ts';
import { type Paragraph, splitParagraphs } from './paragraphs.ts';
import { type PlacedBlock, placeBlocks } from './place-blocks.ts';
import { pairQuotations } from './quotations.ts';
import { type Division, redivide } from './redivide.ts';
import { type Edit, resplit } from './resplit.ts';
import { divide, type ParagraphFacts, type Sections } from './sections.ts';
import { parseSourceEntries, shiftEntry } from './sources/entries.ts';

/** An article, and what the parser read on the way to it: what stays the same need not be read again after an edit. */
export interface Parsed {
  readonly article: Article;
  /** `facts[i]` belongs to `article.blocks[i]`: what the block says by itself. */
  readonly facts: readonly BlockFacts[];
  /** Which of the blocks were in the version before. */
  readonly alignment: Alignment<BlockFacts>;
  /** How the text differs from the version before; null without one. */
  readonly edit: Edit | null;
  readonly division: Division;
  /**
   * Index of the one block that has other words than in the version before, where all others only moved, quotations and
   * all; else null.
   */
  readonly reworded: number | null;
  readonly placed: readonly PlacedBlock[];
  readonly day: CalendarDay | null;
  readonly paragraphs: readonly Paragraph[];
  /** One for each of the paragraphs. */
  readonly structure: readonly StructureFacts[];
  readonly entries: Memo<readonly SourceEntry[]>;
  readonly additions: Additions;
  /** How many pieces of text had to be read, rather than known from the version before. */
  readonly computed: number;
}

/** What a paragraph says of the article's structure, and, once it has blocks, what they say; kept with its words. */
interface StructureFacts extends ParagraphFacts {
  readonly nearLabel: NearLabel | null;
  readonly blocks: VariantsByPlace<BlockFacts>;
}

/** Beside the article, so that it stays plain data itself. */
const parsedOf = new WeakMap<Article, Parsed>();

/** Reads the structure of an article. Never throws, whatever the text; loses no character of it. */
export function parse(text: string): Article {
  return parseWith(text).article;
}

/**
 * `parse`, with what comes up on the way.
 *
 * @param additions what is known of labels and names beyond the tables
 * @param before the same of an earlier version of the text, read with the same additions: the article is the same
 *   without it, later
 */
export function parseWith(text: string, additions: Additions = noAdditions, before?: Parsed): Parsed {
  const counter: Counter = { computed: 0 };
  const entries = new Memo(before?.entries);
  const { edit, paragraphs, structure, reworded } = readParagraphs(text, additions, before, counter);
  const { header, paragraph, textStart } = parseHeader(paragraphs, (_, index) => startsSection(structure[index]!));
  const redivided =
    before && reworded >= 0 && before.division.from === paragraph && before.division.textStart === textStart
      ? redivide(text, before.division, paragraphs, reworded, before.paragraphs[reworded]!, edit!.offset)
      : null;
  const division = redivided ?? divisionOf(text, paragraphs, structure, paragraph, textStart);
  const { divided, stretches } = division;
  const language = divided.language ?? languageOfScript(text);

  const factsOf = ({ span, paragraph: index }: Stretch): BlockFacts => {
    const { start, text: words } = paragraphs[index]!;
    const [from, to] = [span.start - start, span.end - start];
    const variants = structure[index]!.blocks;
    return (
      variants.known(from, to, language) ??
      variants.add(from, to, language, blockFacts(words.slice(from, to), language), counter)
    );
  };
  const isReworded = redivided !== null && language === before!.article.language;
  const facts = isReworded
    ? before!.facts.with(redivided.reworded, factsOf(stretches[redivided.reworded]!))
    : stretches.map(factsOf);
  const alignment = new Alignment(before?.facts ?? [], facts);
  const day = calendarDay(header.date);
  const placed = placeBlocks(stretches, facts, divided.sections, day, before, alignment);
  const blocks = placed.map(({ block }) => block);
  const moved = isReworded
    ? moveQuotations(before!.article.quotations, before!.placed[redivided.reworded]!, placed[redivided.reworded]!)
    : null;
  const article: Article = {
    text,
    language,
    header,
    sections: divided.sections.map((section) => withEntries(section, text, language, additions, entries)),
    boilerplate: divided.boilerplate,
    parts: tile(text, header.span.end, divided),
    blocks,
    quotations: moved ?? pairQuotations(placed),
    sentences: inAll(placed, 'sentences'),
    dates: inAll(placed, 'dates'),
    links: inAll(placed, 'links'),
    nearLabels: nearLabels(paragraphs, structure, paragraph),
  };
  const computed = counter.computed + entries.computed;
  const parsed = {
    article,
    facts,
    alignment,
    edit,
    division,
    reworded: moved ? redivided!.reworded : null,
    placed,
    day,
    paragraphs,
    structure,
    entries,
    additions,
    computed,
  };
  parsedOf.set(article, parsed);
  return parsed;
}

/**
 * The article that a text is which another comes to: what both have of paragraphs is not read again.
 *
 * @param additions those that the other was read with; with others all is read anew
 */
export function parseEdited(before: Article, text: string, additions: Additions): Article {
  const known = parsedOf.get(before);
  return parseWith(text, additions, known?.additions.key === additions.key ? known : undefined).article;
}

function divisionOf(
  text: string,
  paragraphs: readonly Paragraph[],
  structure: readonly StructureFacts[],
  from: number,
  textStart: number,
): Division {
  const divided = divide(paragraphs, structure, from, textStart);
  return { divided, stretches: stretchesOf(text, paragraphs, divided), from, textStart };
}

/** The paragraphs and what each says of the structure. */
interface ReadParagraphs extends Pick<Parsed, 'edit' | 'paragraphs' | 'structure'> {
  /** Index of the one paragraph that has other words than in the version before, if it is plain text; else -1. */
  readonly reworded: number;
}

/** Those that an edit did not touch are known. */
function readParagraphs(
  text: string,
  additions: Additions,
  before: Parsed | undefined,
  counter: Counter,
): ReadParagraphs {
  const read = (paragraph: Paragraph): StructureFacts => {
    counter.computed++;
    return structureOf(paragraph, additions);
  };
  if (!before) {
    const paragraphs = splitParagraphs(text);
    return { edit: null, paragraphs, structure: paragraphs.map(read), reworded: -1 };
  }
  const { edit, paragraphs, kept, moved } = resplit(before.article.text, before.paragraphs, text);
  const last = before.paragraphs.length - moved;
  // What was cut out in one place may have been put in again in another.
  const replaced = new Map<string, StructureFacts>();
  for (let index = kept; index < last; index++) replaced.set(before.paragraphs[index]!.text, before.structure[index]!);
  const structure = before.structure.slice(0, kept);
  for (let index = kept; index < paragraphs.length - moved; index++) {
    const paragraph = paragraphs[index]!;
    structure.push(replaced.get(paragraph.text) ?? read(paragraph));
  }
  for (let index = last; index < before.structure.length; index++) structure.push(before.structure[index]!);
  const isOne = paragraphs.length === before.paragraphs.length && kept + moved === paragraphs.length - 1;
  const reworded = isOne && isPlain(structure[kept]!) && isPlain(before.structure[kept]!) ? kept : -1;
  return { edit, paragraphs, structure, reworded };
}

function isPlain({ labels, boilerplate }: StructureFacts): boolean {
  return labels.length === 0 && boilerplate === null;
}

function structureOf({ text }: Paragraph, additions: Additions): StructureFacts {
  const labels = findLabels(text, additions);
  return {
    labels,
    boilerplate: labels.length > 0 ? null : boilerplateKind(text),
    nearLabel: labels.length > 0 ? null : findNearLabel(text, additions),
    blocks: new VariantsByPlace(),
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
  section: Section,
  text: string,
  language: Language,
  additions: Additions,
  memo: Memo<readonly SourceEntry[]>,
): Section {
  if (section.kind !== 'source') return section;
  const entries = section.content.flatMap(({ start, end }) => {
    const content = text.slice(start, end);
    const relative = memo.get(`${language}:${content}`, () => parseSourceEntries(content, language, additions));
    return relative.map((entry) => shiftEntry(entry, start));
  });
  return { ...section, entries };
}

/** What stands in all blocks, one block after another. */
function inAll<Of extends 'sentences' | 'dates' | 'links'>(
  placed: readonly PlacedBlock[],
  of: Of,
): PlacedBlock[Of][number][] {
  let count = 0;
  for (const block of placed) count += block[of].length;
  const all = new Array<PlacedBlock[Of][number]>(count);
  let next = 0;
  for (const block of placed) for (const item of block[of]) all[next++] = item;
  return all;
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
