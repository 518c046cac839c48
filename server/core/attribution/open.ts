import type { Known } from '../actors/registry.ts';
import type { Span } from '../text/span.ts';
import type { Attribution } from './model.ts';

/** An attribution in the making: its actor is an index among the known, not yet among the listed ones. */
export interface Open {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  content: readonly Span[];
  /** `content`, once pieces in later blocks are added to it. */
  extended: Span[] | null;
  readonly kind: Attribution['kind'];
  form: Attribution['form'];
  readonly confidence: number;
  readonly sourceKind: Attribution['sourceKind'];
  /** Those of its own source. */
  readonly words: string | null;
  actor: Known | null;
  /** Where the speaker of a quotation without a cue was found. */
  readonly speakerFrom: 'label' | 'running' | 'entry' | null;
  /** Several named people speak together: `actor` is the first of them. */
  readonly group: boolean;
  /** "X said this": it is behind what it points back to. */
  readonly refersBack: boolean;
  /** A pronoun's actor was last named here. */
  readonly antecedent: Span | null;
  /** Its index among the listed attributions, once those are known; -1: it is none of them. */
  place: number;
  /** What took it over, once it is known: "- said X." on the next line. */
  claimedBy: Open | null;
}

/** What the fold made of a block. */
export interface Voices {
  /** By the block's attributions. */
  readonly attributions: readonly Open[];
  /** By its quotations without a cue: each may be an attribution of an earlier block. */
  readonly orphans: readonly Open[];
  /** Attributions of the next block that cover the whole of this one, though it has no marks. */
  coveredBy: readonly Open[];
  /** By sentence, relative to the block's first: what points back to it, where it has no attribution of its own. */
  vouchers: Map<number, Open> | null;
}

/** Adds a piece to what an attribution covers, in constant time: a quotation may go on through the whole article. */
export function extend(open: Open, piece: Span): void {
  const pieces = open.extended !== null && open.extended === open.content ? open.extended : [...open.content];
  pieces.push(piece);
  open.extended = pieces;
  open.content = pieces;
}

/** By where they start in the text; most are in order already. */
export function inTextOrder(open: Open[]): Open[] {
  const starts = open.map(startOf);
  if (starts.every((start, k) => k === 0 || starts[k - 1]! <= start)) return open;
  const order = open.map((_, k) => k).sort((a, b) => starts[a]! - starts[b]! || a - b);
  return order.map((k) => open[k]!);
}

/** Where an attribution starts in the text: its content, its cue or its source. */
function startOf({ source, cue, content, sourceKind }: Open): number {
  const first = firstStart(content);
  return sourceKind === 'speaker' ? first : Math.min(firstStart(source), firstStart(cue), first);
}

function firstStart(spans: readonly Span[]): number {
  let first = Number.POSITIVE_INFINITY;
  for (const { start } of spans) if (start < first) first = start;
  return first;
}
