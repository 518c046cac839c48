import type { Span } from '../text/span.ts';
import type { BlockAttribution, LocalAttribution } from './input.ts';

/**
 * The attribution of a block with each offset replaced by its ordinal among all offsets of the block that matter. Who
 * is behind what depends on which place comes before which, not on how far apart they are: so most of what is typed
 * changes a block's offsets and leaves its outline as it was.
 */
export interface BlockOutline extends Omit<BlockAttribution, 'attributions'> {
  readonly attributions: readonly OutlinedAttribution[];
  /** How many ordinals the block has; 0 is its start, the last one its end. */
  readonly ordinals: number;
  /** A dash opens the line of "- said X.". */
  readonly opensWithDash: boolean;
}

export interface OutlinedAttribution extends LocalAttribution {
  /** Those of its source; empty without one. */
  readonly words: string;
  /** Where the head of its source ends, an ordinal. */
  readonly headEnd: number;
}

export interface OutlinedBlock {
  readonly outline: BlockOutline;
  /** By ordinal: the offset, relative to the block. */
  readonly offsets: Int32Array;
}

/** @param text the block's */
export function outlineBlock(block: BlockAttribution, text: string): OutlinedBlock {
  const offsets = offsetsIn(block, text);
  const ordinals = new Map<number, number>();
  for (const [ordinal, offset] of offsets.entries()) ordinals.set(offset, ordinal);
  const span = ({ start, end }: Span): Span => ({ start: ordinals.get(start)!, end: ordinals.get(end)! });
  const outline: BlockOutline = {
    attributions: block.attributions.map((local) => ({
      ...local,
      source: local.source.map(span),
      cue: local.cue.map(span),
      content: local.content.map(span),
      words: wordsOf(local, text),
      headEnd: ordinals.get(headEndOf(local, text))!,
    })),
    orphans: block.orphans.map((orphan) => ({ ...orphan, span: span(orphan.span) })),
    openQuotation: block.openQuotation,
    mentions: block.mentions.map((mention) => ({ ...mention, span: span(mention.span) })),
    sentences: block.sentences.map((sentence) => ({
      ...sentence,
      span: span(sentence.span),
      clauses: sentence.clauses.map((clause) => ({ ...clause, span: span(clause.span) })),
    })),
    ordinals: offsets.length,
    opensWithDash: /^[-–—]/.test(text),
  };
  return { outline, offsets };
}

/** All offsets that matter, in order, each once. */
function offsetsIn(block: BlockAttribution, text: string): Int32Array {
  const offsets = new Set([0, text.length]);
  const add = ({ start, end }: Span) => offsets.add(start).add(end);
  for (const local of block.attributions) {
    for (const spans of [local.source, local.cue, local.content]) spans.forEach(add);
    offsets.add(headEndOf(local, text));
  }
  for (const { span } of block.orphans) add(span);
  for (const { span } of block.mentions) add(span);
  for (const { span, clauses } of block.sentences) {
    add(span);
    for (const clause of clauses) add(clause.span);
  }
  return Int32Array.from(offsets).sort();
}

function wordsOf({ source: [span] }: LocalAttribution, text: string): string {
  return span ? text.slice(span.start, span.end) : '';
}

function headEndOf(local: LocalAttribution, text: string): number {
  const [span] = local.source;
  const head = local.reference?.head;
  if (!span || head === undefined) return 0;
  const at = wordsOf(local, text).indexOf(head);
  return at < 0 ? span.end : span.start + at + head.length;
}
