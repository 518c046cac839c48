import type { Span } from '../text/span.ts';
import type { Quotation } from './model.ts';

/** The part of a quotation that stands in one block; offsets are relative to the block. */
export interface QuotationPiece extends Span {
  readonly depth: number;
  readonly short: boolean;
  /** Whether the quotation starts here, rather than going on from an earlier block. */
  readonly opensHere: boolean;
  /** Whether its closing mark stands here; false too for the end of one that is never closed. */
  readonly closesHere: boolean;
}

export interface QuotationLayout {
  /** In text order, the outer before the inner one. */
  readonly pieces: readonly QuotationPiece[];
  /** By piece: the index of its quotation. Not part of the key: it changes with the blocks before. */
  readonly quotations: readonly number[];
  /** The same for the same pieces: with the block's text, what a memo of the block's attributions needs as its key. */
  readonly key: string;
}

/**
 * What of the quotations stands in each block. Linear in blocks and pieces.
 *
 * @param blocks their spans, absolute, in text order
 * @param quotations as `pairQuotations` gives them for these blocks
 */
export function quotationLayout(blocks: readonly Span[], quotations: readonly Quotation[]): QuotationLayout[] {
  const layouts = blocks.map(() => ({ pieces: [] as QuotationPiece[], quotations: [] as number[], key: '' }));
  quotations.forEach(({ spans, blocks: [first], closed, depth, short }, quotation) => {
    let block = first;
    spans.forEach((span, index) => {
      while (blocks[block]!.end < span.end) block++;
      const { start } = blocks[block]!;
      layouts[block]!.quotations.push(quotation);
      layouts[block]!.pieces.push({
        start: span.start - start,
        end: span.end - start,
        depth,
        short,
        opensHere: index === 0,
        closesHere: closed && index === spans.length - 1,
      });
    });
  });
  for (const layout of layouts) layout.key = layout.pieces.map(keyOf).join(' ');
  return layouts;
}

function keyOf({ start, end, depth, short, opensHere, closesHere }: QuotationPiece): string {
  return `${start}-${end}.${depth}${short ? 's' : ''}${opensHere ? 'o' : ''}${closesHere ? 'c' : ''}`;
}
