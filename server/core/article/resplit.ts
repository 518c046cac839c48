import { commonEnd, commonStart } from '../text/common.ts';
import { ownCopy } from './memo.ts';
import { type Paragraph, splitFrom } from './paragraphs.ts';

/** What differs between two versions of a text. */
export interface Edit {
  /** In the earlier version: what was replaced. */
  readonly start: number;
  readonly end: number;
  /** How far the edit has moved what stands after it. */
  readonly offset: number;
}

export interface Resplit {
  readonly edit: Edit;
  readonly paragraphs: readonly Paragraph[];
  /** So many paragraphs at the start are the same objects as in the earlier version. */
  readonly kept: number;
  /** So many at the end have the same words as the last ones of the earlier version, further up or down in the text. */
  readonly moved: number;
}

/**
 * Splits the new version of a text into its paragraphs: those around the edit anew, the others as they were.
 *
 * @param paragraphs those of `before`, the earlier version
 */
export function resplit(before: string, paragraphs: readonly Paragraph[], text: string): Resplit {
  const sameStart = commonStart(before, text);
  const sameEnd = commonEnd(before, text, sameStart);
  const offset = text.length - before.length;
  const kept = startedBefore(paragraphs, sameStart);
  const resumed = paragraphs[kept];
  const isAtStart = resumed === undefined || resumed.start >= sameStart;
  let old = kept;
  let moved = 0;
  /** Whether the versions agree from here on: in both a paragraph starts, with the same before it. */
  const agree = (start: number, afterBlank: boolean): boolean => {
    if (start < text.length - sameEnd) return false;
    while (old < paragraphs.length && paragraphs[old]!.start + offset < start) old++;
    const candidate = paragraphs[old];
    if (candidate?.start !== start - offset || candidate.afterBlank !== afterBlank) return false;
    moved = paragraphs.length - old;
    return true;
  };
  const anew = isAtStart ? splitFrom(text, 0, true, agree) : splitFrom(text, resumed.start, resumed.afterBlank, agree);
  const result = paragraphs.slice(0, kept);
  for (const paragraph of anew) result.push({ ...paragraph, text: ownCopy(paragraph.text) });
  for (let index = paragraphs.length - moved; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]!;
    result.push(offset === 0 ? paragraph : movedBy(paragraph, offset));
  }
  const edit = { start: sameStart, end: before.length - sameEnd, offset };
  return { edit, paragraphs: result, kept, moved };
}

function movedBy({ start, end, text, afterBlank }: Paragraph, offset: number): Paragraph {
  return { start: start + offset, end: end + offset, text, afterBlank };
}

/** How many paragraphs end for sure before `offset`: of each the start of the next one is before it. */
function startedBefore(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (paragraphs[middle]!.start < offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}
