import type { Span } from '../text/span.ts';
import { isBlankAt } from './characters.ts';
import type { QuoteMark } from './marks.ts';
import type { BlockKind, Quotation } from './model.ts';
import { groupCount, type LocalPairs, pairInBlock, styleGroups } from './quotation-pairs.ts';

/** A block of running text, as far as quotations go; `start` and `end` are absolute, marks relative to `start`. */
export interface QuotedBlock extends Span {
  readonly text: string;
  readonly kind: BlockKind;
  readonly marks: readonly QuoteMark[];
  /** `quotationFacts` of the marks and the text. */
  readonly quoted: QuotationFacts;
  /** Whether a section starts with the block: no quotation goes on over that. */
  readonly boundary: boolean;
}

/**
 * Pairs the quotation marks of an article's blocks, in one pass over them in each direction.
 *
 * Within a block marks pair on a stack. A quotation that its block leaves open goes on
 * - when the next block opens with a mark of its style, as a quotation over several paragraphs does, or
 * - when a closing mark of its style that pairs with nothing comes in a later block before any new opening one.
 * Else it ends, unclosed, with its block. The start of a section ends everything; captions in between do not count.
 */
export function pairQuotations(blocks: readonly QuotedBlock[]): Quotation[] {
  const facts = blocks.map(({ quoted }) => quoted);
  const next = nextBlocks(blocks);
  const closing = closingBlocks(blocks, facts, next);
  const goesOn = (group: number, block: number): Mode | null => {
    const following = next[block]!;
    if (following < 0) return null;
    if (facts[following]!.reopens === group) return { kind: 'reopened' };
    const last = closing[following * groupCount + group]!;
    return last < 0 ? null : { kind: 'silent', last };
  };

  const quotations: Quotation[] = [];
  let open: Open[] = [];
  blocks.forEach((block, index) => {
    const { pairs, openers } = facts[index]!.local;
    let reopened = -1;
    if (block.kind !== 'caption') {
      const still: Open[] = [];
      for (const quotation of open) {
        const piece = pieceIn(block, facts[index]!, quotation, index);
        if (quotation.mode.kind === 'reopened') reopened = 0;
        quotation.spans.push(piece.span);
        const mode = piece.ends ? null : quotation.mode.kind === 'silent' ? quotation.mode : goesOn(piece.group, index);
        if (mode) still.push({ ...quotation, mode });
        else quotations.push(quotationOf(quotation, piece.closed, false, index));
      }
      open = still;
    }

    for (const { open: first, close, short } of pairs) {
      if (first === reopened) continue;
      const spans = [{ start: block.start + block.marks[first]!.start, end: block.start + block.marks[close]!.end }];
      quotations.push(quotationOf({ spans, style: block.marks[first]!.style, block: index }, true, short, index));
    }
    for (const opener of openers) {
      if (opener === reopened) continue;
      const { style } = block.marks[opener]!;
      const start = block.start + block.marks[opener]!.start;
      const nextOpener = facts[index]!.nextOpeners[opener]!;
      const mode = nextOpener < 0 && block.kind !== 'caption' ? goesOn(styleGroups[style], index) : null;
      const end = nextOpener < 0 ? block.end : block.start + endBefore(block, nextOpener);
      const quotation = { spans: [{ start, end }], style, block: index };
      if (mode) open.push({ ...quotation, mode });
      else quotations.push(quotationOf(quotation, false, false, index));
    }
  });
  return withDepths(quotations, blocks);
}

/** How a quotation that its block leaves open goes on in the next one. */
type Mode =
  | { readonly kind: 'reopened' } // with an opening mark of its own
  | { readonly kind: 'silent'; readonly last: number }; // without one, up to a closing mark in the block `last`

interface Unfinished {
  readonly spans: Span[];
  readonly style: Quotation['style'];
  /** Index of the block it starts in. */
  readonly block: number;
}

interface Open extends Unfinished {
  readonly mode: Mode;
}

function quotationOf({ spans, style, block }: Unfinished, closed: boolean, short: boolean, last: number): Quotation {
  const span = { start: spans[0]!.start, end: spans.at(-1)!.end };
  return { spans, span, style, closed, depth: 0, short, blocks: [block, last] };
}

interface Piece {
  /** Absolute. */
  readonly span: Span;
  readonly group: number;
  readonly closed: boolean;
  /** Whether the quotation ends with this piece, closed or not. */
  readonly ends: boolean;
}

/** The part of an open quotation that stands in a block it goes on in. */
function pieceIn(
  block: QuotedBlock,
  { local, nextOpeners }: QuotationFacts,
  { mode, style }: Open,
  index: number,
): Piece {
  const group = styleGroups[style];
  const { start, end, marks } = block;
  if (mode.kind === 'silent') {
    if (mode.last !== index) return { span: { start, end }, group, closed: false, ends: false };
    const closer = firstOfGroup(block, local.closers, group);
    return { span: { start, end: start + marks[closer]!.end }, group, closed: true, ends: true };
  }
  const from = start + marks[0]!.start;
  const pair = local.pairs[0];
  if (pair?.open === 0)
    return { span: { start: from, end: start + marks[pair.close]!.end }, group, closed: true, ends: true };
  const nextOpener = nextOpeners[0]!;
  if (nextOpener < 0) return { span: { start: from, end }, group, closed: false, ends: false };
  return { span: { start: from, end: start + endBefore(block, nextOpener) }, group, closed: false, ends: true };
}

/** Where (relative) the words before a mark end. */
function endBefore(block: QuotedBlock, mark: number): number {
  let end = block.marks[mark]!.start;
  while (end > 0 && isBlankAt(block.text, end - 1)) end--;
  return end;
}

// ------------------------------------------------------------ facts of a block

/** What the marks of one block say by themselves. */
export interface QuotationFacts {
  readonly local: LocalPairs;
  /** The group of the mark that opens the block, -1 when none does, or only a title's. */
  readonly reopens: number;
  /** By mark: the next mark of its group that opens more than a title, -1 for none. */
  readonly nextOpeners: Int32Array;
}

/** Pairs the marks of one block as far as they pair in it; a pure function, whose result may be kept with the text. */
export function quotationFacts(marks: readonly QuoteMark[], text: string): QuotationFacts {
  const local = pairInBlock(marks, text);
  const opens = new Uint8Array(marks.length);
  for (const opener of local.openers) opens[opener] = 1;
  for (const { open, short } of local.pairs) if (!short) opens[open] = 1;
  const nextOpeners = new Int32Array(marks.length);
  const next = new Array<number>(groupCount).fill(-1);
  for (let index = marks.length - 1; index >= 0; index--) {
    const group = styleGroups[marks[index]!.style];
    nextOpeners[index] = next[group]!;
    if (opens[index]) next[group] = index;
  }
  const isFirst = marks.length > 0 && opens[0] === 1 && /^[\s•–—-]{0,4}$/u.test(text.slice(0, marks[0]!.start));
  return { local, reopens: isFirst ? styleGroups[marks[0]!.style] : -1, nextOpeners };
}

function firstOfGroup({ marks }: QuotedBlock, indices: readonly number[], group: number): number {
  return indices.find((index) => styleGroups[marks[index]!.style] === group) ?? -1;
}

// ------------------------------------------------------------- over the blocks

/** By block: the one a quotation would go on in, -1 when a section starts there or nothing follows. */
function nextBlocks(blocks: readonly QuotedBlock[]): Int32Array {
  const next = new Int32Array(blocks.length);
  let following = -1;
  for (let index = blocks.length - 1; index >= 0; index--) {
    next[index] = following;
    if (blocks[index]!.boundary) following = -1;
    else if (blocks[index]!.kind !== 'caption') following = index;
  }
  return next;
}

/**
 * By block and group: the block, from this one on, whose closing mark would close a quotation of that group which is
 * open at the start of this one; -1 when a new quotation, the start of a section or the end comes first.
 */
function closingBlocks(blocks: readonly QuotedBlock[], facts: readonly QuotationFacts[], next: Int32Array): Int32Array {
  const closing = new Int32Array(blocks.length * groupCount).fill(-1);
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index]!;
    const { local } = facts[index]!;
    for (let group = 0; group < groupCount; group++) {
      const closer = firstOfGroup(block, local.closers, group);
      const opener = firstOpener(block, local, group);
      const at = index * groupCount + group;
      if (closer >= 0 && (opener < 0 || closer < opener)) closing[at] = index;
      else if (opener < 0 && next[index]! >= 0) closing[at] = closing[next[index]! * groupCount + group]!;
    }
  }
  return closing;
}

/** The first mark of a group that opens more than a title. */
function firstOpener(block: QuotedBlock, { pairs, openers }: LocalPairs, group: number): number {
  const ofPair = pairs.find(({ open, short }) => !short && styleGroups[block.marks[open]!.style] === group)?.open ?? -1;
  const unpaired = firstOfGroup(block, openers, group);
  return ofPair < 0 || (unpaired >= 0 && unpaired < ofPair) ? unpaired : ofPair;
}

/**
 * The quotations in text order, the outer before the inner one, with their depths. A caption's own are not inside one
 * that the caption interrupts.
 */
function withDepths(quotations: readonly Quotation[], blocks: readonly QuotedBlock[]): Quotation[] {
  const sorted = quotations.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const enclosing: number[] = [];
  const enclosingInCaption: number[] = [];
  return sorted.map((quotation) => {
    const ends = blocks[quotation.blocks[0]]!.kind === 'caption' ? enclosingInCaption : enclosing;
    while (ends.length > 0 && ends.at(-1)! <= quotation.span.start) ends.pop();
    const depth = ends.length;
    ends.push(quotation.span.end);
    return depth === 0 ? quotation : { ...quotation, depth };
  });
}
