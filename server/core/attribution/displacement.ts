import type { Article, Section } from '../article/model.ts';
import type { Edit } from '../article/resplit.ts';
import { type Span, shift } from '../text/span.ts';
import type { AttributedBlock } from './attributed-block.ts';
import { type SameOutline, sameOutline } from './outline.ts';

/** An article and who says what in each of its blocks: all that the decisions about it are made from. */
export interface Ground {
  readonly article: Article;
  /** One for each of the article's blocks. */
  readonly blocks: readonly AttributedBlock[];
}

/** Where the places of an earlier version of a text are in the present one. */
export interface Displacement {
  /** What ends before this offset is where it was. */
  readonly from: number;
  /** Where the words of a span are now; the span is not empty, and in no more than one block. */
  of(span: Span): Span;
}

/**
 * How an edit has moved what the decisions are about; null when it may have changed the decisions themselves.
 *
 * @param edit what differs between the texts
 */
export function displacement(before: Ground, now: Ground, edit: Edit): Displacement | null {
  const [a, b] = [before.article, now.article];
  if (a.language !== b.language || a.blocks.length !== b.blocks.length || a.sections.length !== b.sections.length)
    return null;
  const change = edit.offset;
  const outside = (span: Span): Span => (span.end <= edit.start ? span : shift(span, change));
  /** Whether a stretch without the edit in it is where the edit should have moved it. */
  const isMoved = (was: Span, is: Span): boolean =>
    (was.end <= edit.start && is.start === was.start && is.end === was.end) ||
    (was.start >= edit.end && is.start === was.start + change && is.end === was.end + change);
  for (let index = 0; index < a.sections.length; index++)
    if (!isSameSection(a.sections[index]!, b.sections[index]!, isMoved)) return null;
  let changed: { readonly span: Span; readonly start: number; readonly outline: SameOutline } | null = null;
  for (let index = 0; index < a.blocks.length; index++) {
    const was = a.blocks[index]!;
    const is = b.blocks[index]!;
    if (was.kind !== is.kind || was.section !== is.section || was.sentences[0] !== is.sentences[0]) return null;
    if (before.blocks[index] === now.blocks[index] && isMoved(was.span, is.span)) continue;
    // An edit inside one block is the rule; others are rare.
    if (changed) return null;
    const lengths = { before: was.span.end - was.span.start, now: is.span.end - is.span.start };
    const outline = sameOutline(before.blocks[index]!, now.blocks[index]!, lengths);
    if (!outline) return null;
    changed = { span: was.span, start: is.span.start, outline };
  }
  if (!changed) return { from: edit.start, of: outside };
  const { span: block, start, outline } = changed;
  const inBlock = (offset: number): number => start + outline.now[indexOf(outline.before, offset - block.start)]!;
  return {
    from: Math.min(edit.start, block.start),
    of: (span) =>
      block.start <= span.start && span.end <= block.end
        ? { start: inBlock(span.start), end: inBlock(span.end) }
        : outside(span),
  };
}

/** Whether a section is the same to the decisions: its kind, its speaker, its entries. */
function isSameSection(was: Section, is: Section, isMoved: (was: Span, is: Span) => boolean): boolean {
  if (was.kind !== is.kind || was.speaker?.text !== is.speaker?.text) return false;
  if (was.speaker && !isMoved(was.speaker.span, is.speaker!.span)) return false;
  if (was.kind !== 'source') return true;
  return was.content.length === is.content.length && was.content.every((span, k) => isMoved(span, is.content[k]!));
}

/** Index of a number in a sorted list that has it. */
function indexOf(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
