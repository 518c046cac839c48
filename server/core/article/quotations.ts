import type { Span } from '../text/span.ts';
import { isBlankAt } from './characters.ts';
import type { QuoteMark } from './marks.ts';
import type { BlockKind, Quotation } from './model.ts';
import { groupCount, type LocalPairs, pairInBlock, styleGroups } from './quotation-pairs.ts';

/** A block of running text, as far as quotations go; `start` and `end` are absolute, marks relative to `start`. */
export interface QuotedBlock extends Span {
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
  const closing = closingBlocks(facts, next);
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
    if (block.marks.length === 0 && open.length === 0) return;
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
      const end = nextOpener < 0 ? block.end : block.start + facts[index]!.wordEnds[nextOpener]!;
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
  const [first] = spans;
  const span = spans.length === 1 ? first! : { start: first!.start, end: spans.at(-1)!.end };
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
  { local, nextOpeners, wordEnds, firstClosers }: QuotationFacts,
  { mode, style }: Open,
  index: number,
): Piece {
  const group = styleGroups[style];
  const { start, end, marks } = block;
  if (mode.kind === 'silent') {
    if (mode.last !== index) return { span: { start, end }, group, closed: false, ends: false };
    return { span: { start, end: start + marks[firstClosers[group]!]!.end }, group, closed: true, ends: true };
  }
  const from = start + marks[0]!.start;
  const pair = local.pairs[0];
  if (pair?.open === 0)
    return { span: { start: from, end: start + marks[pair.close]!.end }, group, closed: true, ends: true };
  const nextOpener = nextOpeners[0]!;
  if (nextOpener < 0) return { span: { start: from, end }, group, closed: false, ends: false };
  return { span: { start: from, end: start + wordEnds[nextOpener]! }, group, closed: false, ends: true };
}

// ------------------------------------------------------------ facts of a block

/** What the marks of one block say by themselves. Marks are given as indices, -1 for none. */
export interface QuotationFacts {
  readonly local: LocalPairs;
  /** The group of the mark that opens the block, -1 when none does, or only a title's. */
  readonly reopens: number;
  /** By mark: the next mark of its group that opens more than a title. */
  readonly nextOpeners: Int32Array;
  /** By group: the first mark that opens more than a title. */
  readonly firstOpeners: Int32Array;
  /** By group: the first mark that closes what is not opened in the block. */
  readonly firstClosers: Int32Array;
  /** By mark: where (relative to the block) the words before it end. */
  readonly wordEnds: Int32Array;
}

/** Most blocks have no marks; they share this. */
const noMarks: QuotationFacts = {
  local: { pairs: [], openers: [], closers: [] },
  reopens: -1,
  nextOpeners: new Int32Array(0),
  firstOpeners: new Int32Array(groupCount).fill(-1),
  firstClosers: new Int32Array(groupCount).fill(-1),
  wordEnds: new Int32Array(0),
};

/** Pairs the marks of one block as far as they pair in it; a pure function, whose result may be kept with the text. */
export function quotationFacts(marks: readonly QuoteMark[], text: string): QuotationFacts {
  if (marks.length === 0) return noMarks;
  const local = pairInBlock(marks, text);
  const opens = new Uint8Array(marks.length);
  for (const opener of local.openers) opens[opener] = 1;
  for (const { open, short } of local.pairs) if (!short) opens[open] = 1;
  const nextOpeners = new Int32Array(marks.length);
  const firstOpeners = new Int32Array(groupCount).fill(-1);
  const firstClosers = new Int32Array(groupCount).fill(-1);
  for (let index = marks.length - 1; index >= 0; index--) {
    const group = styleGroups[marks[index]!.style];
    nextOpeners[index] = firstOpeners[group]!;
    if (opens[index]) firstOpeners[group] = index;
  }
  for (const closer of local.closers.toReversed()) firstClosers[styleGroups[marks[closer]!.style]] = closer;
  const isFirst = opens[0] === 1 && /^[\s•–—-]{0,4}$/u.test(text.slice(0, marks[0]!.start));
  return {
    local,
    reopens: isFirst ? styleGroups[marks[0]!.style] : -1,
    nextOpeners,
    firstOpeners,
    firstClosers,
    wordEnds: Int32Array.from(marks, ({ start }) => endOfWords(text, start)),
  };
}

/** Where the words before `end` end. */
function endOfWords(text: string, end: number): number {
  let at = end;
  while (at > 0 && isBlankAt(text, at - 1)) at--;
  return at;
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
function closingBlocks(facts: readonly QuotationFacts[], next: Int32Array): Int32Array {
  const closing = new Int32Array(facts.length * groupCount).fill(-1);
  for (let index = facts.length - 1; index >= 0; index--) {
    const { firstOpeners, firstClosers } = facts[index]!;
    for (let group = 0; group < groupCount; group++) {
      const closer = firstClosers[group]!;
      const opener = firstOpeners[group]!;
      const at = index * groupCount + group;
      if (closer >= 0 && (opener < 0 || closer < opener)) closing[at] = index;
      else if (opener < 0 && next[index]! >= 0) closing[at] = closing[next[index]! * groupCount + group]!;
    }
  }
  return closing;
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
