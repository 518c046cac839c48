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

const none: readonly QuotationPiece[] = [];

/**
 * What of the quotations stands in each block, in text order, the outer before the inner one. Linear in blocks and
 * pieces.
 *
 * @param blocks their spans, absolute, in text order
 * @param quotations as `pairQuotations` gives them for these blocks
 */
export function quotationLayout(
  blocks: readonly Span[],
  quotations: readonly Quotation[],
): (readonly QuotationPiece[])[] {
  const layouts = new Array<readonly QuotationPiece[]>(blocks.length).fill(none);
  for (const {
    spans,
    blocks: [first],
    closed,
    depth,
    short,
  } of quotations) {
    let block = first;
    spans.forEach((span, index) => {
      while (blocks[block]!.end < span.end) block++;
      const { start } = blocks[block]!;
      const piece = {
        start: span.start - start,
        end: span.end - start,
        depth,
        short,
        opensHere: index === 0,
        closesHere: closed && index === spans.length - 1,
      };
      if (layouts[block] === none) layouts[block] = [piece];
      else (layouts[block] as QuotationPiece[]).push(piece);
    });
  }
  return layouts;
}

/** Whether the quotations of two blocks with the same words are the same. */
export function isSameLayout(a: readonly QuotationPiece[], b: readonly QuotationPiece[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (!isSamePiece(a[index]!, b[index]!)) return false;
  return true;
}

function isSamePiece(a: QuotationPiece, b: QuotationPiece): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.depth === b.depth &&
    a.short === b.short &&
    a.opensHere === b.opensHere &&
    a.closesHere === b.closesHere
  );
}
