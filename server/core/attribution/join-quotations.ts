import type { Draft } from './block.ts';
import type { Orphan } from './input.ts';
import type { Scan } from './scan.ts';

/**
 * Gives quotations that no cue claims to the attribution before them in the block: a speaker goes on after
 * `“A,” X said.` until another one is named. Of two quotations before the first cue, the first goes with it.
 *
 * @returns the quotations that stay without a cue
 */
export function joinQuotations(scan: Scan, drafts: readonly Draft[]): Orphan[] {
  const claimed = new Set<number>();
  const outside = drafts.filter((draft) => !isQuoted(scan, draft));
  for (const draft of outside)
    for (const part of draft.parts) {
      const first = scan.tokens[part.first]!.quotation;
      const last = scan.tokens[part.last]!.quotation;
      if (first >= 0) claimed.add(first);
      if (last >= 0) claimed.add(last);
      markInside(scan, part.first, part.last, claimed);
    }
  const speakers = outside.filter(
    (d) =>
      d.kind !== 'vague' &&
      d.cue?.construction !== 'noun' &&
      (d.kind === 'say' || d.kind === 'think' || d.kind === 'show') &&
      d.parts.some((p) => scan.tokens[p.first]!.quotation >= 0 || scan.tokens[p.last]!.quotation >= 0 || d.main),
  );
  const orphans: Orphan[] = [];
  let next = 0;
  let last: Draft | null = null;
  const waiting: number[] = [];
  scan.quotations.forEach((range, quotation) => {
    if (!range || claimed.has(quotation) || !isUtterance(scan, quotation)) return;
    while (next < speakers.length && firstToken(speakers[next]!) < range[0]) last = speakers[next++]!;
    const content = last?.parts.at(-1);
    if (last?.source.phrase && content && content.last < range[0] && isNear(scan, last, range[0]))
      last.parts.push({ first: range[0], last: range[1] });
    else waiting.push(quotation);
  });
  const startingAt = new Map(speakers.map((draft) => [draft.parts[0]?.first ?? -1, draft]));
  for (const quotation of waiting) {
    const range = scan.quotations[quotation]!;
    const following = startingAt.get(range[1] + 1);
    if (following && scan.opensQuotation(range[1] + 1)) following.parts.unshift({ first: range[0], last: range[1] });
    else orphans.push(orphanOf(scan, quotation, range));
  }
  return orphans;
}

/** Whether an attribution is made inside a quotation: it does not say whose the quotation is. */
export function isQuoted(scan: Scan, { cue }: Draft): boolean {
  return cue !== null && scan.tokens[cue.first]!.quotation >= 0;
}

function orphanOf(scan: Scan, quotation: number, [first, last]: readonly [number, number]): Orphan {
  const { start, end, opensHere, closesHere } = scan.input.quotations[quotation]!;
  return {
    span: { start, end },
    opensHere,
    closesHere,
    sentences: [scan.tokens[first]!.sentence, scan.tokens[last]!.sentence],
  };
}

function firstToken(draft: Draft): number {
  return draft.cue?.first ?? draft.parts[0]?.first ?? 0;
}

/** The quotation comes within the next two sentences. */
function isNear(scan: Scan, draft: Draft, token: number): boolean {
  const lastPart = draft.parts.at(-1)!;
  const from = Math.max(draft.sentence, scan.tokens[lastPart.last]!.sentence);
  return scan.tokens[token]!.sentence - from <= 2;
}

function markInside(scan: Scan, first: number, last: number, claimed: Set<number>): void {
  // Short quotations inside a content belong to it; their number is bounded by the content's own quotations.
  const { start } = scan.tokens[first]!;
  const { end } = scan.tokens[last]!;
  let low = 0;
  let high = scan.input.quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (scan.input.quotations[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < scan.input.quotations.length && scan.input.quotations[i]!.start < end && i - low < 50; i++)
    claimed.add(i);
}

/** Whether a quotation is somebody's words: its sentence is all quotation, or it is a sentence of its own. */
function isUtterance(scan: Scan, quotation: number): boolean {
  const piece = scan.input.quotations[quotation]!;
  if (piece.depth > 0) return false;
  const range = scan.quotations[quotation]!;
  const sentence = scan.sentences[scan.tokens[range[0]]!.sentence]!;
  const endSentence = scan.sentences[scan.tokens[range[1]]!.sentence]!;
  const startsSentence = range[0] <= sentence[0] + 1;
  const endsSentence = range[1] >= endSentence[1] - 1;
  return startsSentence && endsSentence;
}
