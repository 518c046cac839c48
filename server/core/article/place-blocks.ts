import { shift } from '../text/span.ts';
import type { Alignment } from './alignment.ts';
import type { BlockFacts, Stretch } from './blocks.ts';
import { resolveDate } from './dates/resolve.ts';
import type { Block, CalendarDay, DateMention, Insertion, Link, Section, Sentence } from './model.ts';
import type { QuotedBlock } from './quotations.ts';
import { isBoundary } from './sections.ts';

/** A block and what stands in it, at its place in the article: absolute spans. */
export interface PlacedBlock extends QuotedBlock {
  /** Among the blocks. */
  readonly index: number;
  readonly facts: BlockFacts;
  readonly block: Block;
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DateMention[];
  readonly links: readonly Link[];
}

/** The blocks of an earlier version of the article. */
export interface PlacedBefore {
  readonly placed: readonly PlacedBlock[];
  /** The article's date, which dates in the text are set against. */
  readonly day: CalendarDay | null;
}

const none: readonly never[] = [];

/**
 * Gives the blocks and what stands in them their places. A block that has not moved since the earlier version is the
 * same object again, with all that is in it.
 *
 * @param facts one for each of the stretches
 * @param sections the article's
 * @param alignment of the facts with those of the earlier version
 */
export function placeBlocks(
  stretches: readonly Stretch[],
  facts: readonly BlockFacts[],
  sections: readonly Section[],
  day: CalendarDay | null,
  before: PlacedBefore | undefined,
  alignment: Alignment<BlockFacts>,
): PlacedBlock[] {
  const known = before && isSameDay(day, before.day) ? before.placed : none;
  let firstSentence = 0;
  let lastSection = -1;
  return stretches.map((stretch, index) => {
    const boundary = isBoundary(sections[lastSection], sections[stretch.section]!);
    lastSection = stretch.section;
    const own = facts[index]!;
    const was = known.length === 0 ? -1 : alignment.indexBefore(index);
    const same = was < 0 ? undefined : known[was];
    const placed =
      same && isAt(same, index, stretch, firstSentence, boundary)
        ? same
        : place(index, stretch, own, firstSentence, boundary, day, same);
    firstSentence = placed.block.sentences[1];
    return placed;
  });
}

/** Whether nothing about a block's place has changed. */
function isAt(
  { index, block, boundary }: PlacedBlock,
  at: number,
  stretch: Stretch,
  firstSentence: number,
  startsSection: boolean,
): boolean {
  return (
    boundary === startsSection &&
    index === at &&
    block.span.start === stretch.span.start &&
    block.section === stretch.section &&
    block.paragraph === stretch.paragraph &&
    block.kind === stretch.kind &&
    block.sentences[0] === firstSentence
  );
}

function place(
  index: number,
  { kind, span, section, paragraph }: Stretch,
  facts: BlockFacts,
  firstSentence: number,
  boundary: boolean,
  day: CalendarDay | null,
  before: PlacedBlock | undefined,
): PlacedBlock {
  const { start } = span;
  const sentences =
    kind === 'entry'
      ? none
      : facts.sentences.map((sentence): Sentence => ({ span: shift(sentence, start), block: index, section }));
  const block: Block = {
    kind,
    span,
    section,
    paragraph,
    sentences: [firstSentence, firstSentence + sentences.length],
    insertions: each(
      facts.insertions,
      (insertion): Insertion => ({ kind: insertion.kind, span: shift(insertion.span, start) }),
    ),
  };
  const dates = before
    ? each(before.dates, (date) => movedDate(date, start - before.block.span.start))
    : each(facts.dates, (date) => resolveDate(date, day, start));
  const links = each(
    facts.links,
    (link): Link => ({ kind: link.kind, span: shift(link.span, start), target: link.target }),
  );
  const { end } = span;
  const { marks, quoted } = facts;
  return { start, end, kind, marks, quoted, boundary, index, facts, block, sentences, dates, links };
}

/** `map` that makes no array where there is nothing, as in most blocks. */
function each<From, To>(items: readonly From[], make: (item: From) => To): readonly To[] {
  return items.length === 0 ? none : items.map(make);
}

/** Resolving a date takes long beside moving it. */
function movedDate(date: DateMention, offset: number): DateMention {
  const { form, from, to, reason, weekday, actualWeekday } = date;
  return { span: shift(date.span, offset), form, from, to, reason, weekday, actualWeekday };
}

function isSameDay(a: CalendarDay | null, b: CalendarDay | null): boolean {
  return a === b || (a !== null && b !== null && a.year === b.year && a.month === b.month && a.day === b.day);
}
