import type { Span } from '../text/span.ts';
import type { AttributedBlock } from './attributed-block.ts';
import { isSameData } from './same.ts';

/**
 * The attribution of a block with each offset replaced by its ordinal among all offsets of the block that matter. Who
 * is behind what depends on which place comes before which, not on how far apart they are: so most of what is typed
 * changes a block's offsets and leaves its outline as it was.
 */
interface Outline {
  readonly data: unknown;
  /** By ordinal: the offset, relative to the block; the first is its start, the last its end. */
  readonly offsets: Int32Array;
}

/** A block before and after an edit that changes neither who is behind what in it nor what it means to other blocks. */
export interface SameOutline {
  readonly before: Int32Array;
  readonly now: Int32Array;
}

/**
 * The offsets of two versions of a block, each one's counterpart at the same index; null when their outlines differ.
 *
 * @param lengths the blocks', in UTF-16 code units
 */
export function sameOutline(
  before: AttributedBlock,
  now: AttributedBlock,
  lengths: { readonly before: number; readonly now: number },
): SameOutline | null {
  const [a, b] = [outlineOf(before, lengths.before), outlineOf(now, lengths.now)];
  return a.offsets.length === b.offsets.length && isSameData(a.data, b.data)
    ? { before: a.offsets, now: b.offsets }
    : null;
}

function outlineOf(block: AttributedBlock, length: number): Outline {
  const offsets = offsetsIn(block, length);
  const ordinals = new Map<number, number>();
  for (const [ordinal, offset] of offsets.entries()) ordinals.set(offset, ordinal);
  const placed = <Placed extends { readonly span: Span }>(item: Placed) => ({ ...item, span: span(item.span) });
  const span = ({ start, end }: Span): Span => ({ start: ordinals.get(start)!, end: ordinals.get(end)! });
  const data: AttributedBlock = {
    ...block,
    attributions: block.attributions.map((local) => ({
      ...local,
      source: local.source.map(span),
      cue: local.cue.map(span),
      content: local.content.map(span),
      headEnd: ordinals.get(local.headEnd)!,
    })),
    orphans: block.orphans.map(placed),
    mentions: block.mentions.map(placed),
    sentences: block.sentences.map((sentence) => ({ ...placed(sentence), clauses: sentence.clauses.map(placed) })),
    clauses: block.clauses.map(placed),
  };
  return { data, offsets };
}

/** All offsets that matter, in order, each once. */
function offsetsIn(block: AttributedBlock, length: number): Int32Array {
  const offsets = new Set([0, length]);
  const add = ({ start, end }: Span) => offsets.add(start).add(end);
  for (const local of block.attributions) {
    for (const spans of [local.source, local.cue, local.content]) spans.forEach(add);
    offsets.add(local.headEnd);
  }
  for (const { span } of block.orphans) add(span);
  for (const { span } of block.mentions) add(span);
  for (const { span } of block.sentences) add(span);
  for (const { span } of block.clauses) add(span);
  return Int32Array.from(offsets).sort();
}
