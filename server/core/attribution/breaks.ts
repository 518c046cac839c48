import type { Cue } from './find-cues.ts';
import type { FoundSource } from './find-source.ts';
import type { Scan } from './scan.ts';

/**
 * For each token, the first token at or after it where content must end: a semicolon, a clause joined by "but", the
 * next coordinated or trailing cue, the end of the sentence. Found in one pass from the right.
 */
export class Breaks {
  readonly #next: Int32Array;
  readonly #previous: Int32Array;

  constructor(scan: Scan, cues: readonly Cue[], sources: readonly FoundSource[]) {
    const isBreak = new Uint8Array(scan.tokens.length + 1);
    for (let i = 0; i < scan.tokens.length; i++) if (breaksBefore(scan, i)) isBreak[i] = 1;
    for (let k = 0; k < cues.length; k++) {
      const at = cueBreak(scan, cues[k]!, sources[k]!);
      if (at >= 0) isBreak[at] = 1;
    }
    this.#next = new Int32Array(scan.tokens.length + 1);
    this.#previous = new Int32Array(scan.tokens.length + 1);
    let next = scan.tokens.length;
    for (let i = scan.tokens.length - 1; i >= 0; i--) {
      if (scan.tokens[i + 1] && scan.tokens[i + 1]!.sentence !== scan.tokens[i]!.sentence) next = i + 1;
      if (isBreak[i]) next = i;
      this.#next[i] = next;
    }
    let previous = 0;
    for (let i = 0; i < scan.tokens.length; i++) {
      if (i === 0 || scan.tokens[i]!.sentence !== scan.tokens[i - 1]!.sentence || isBreak[i]) previous = i;
      this.#previous[i] = previous;
    }
  }

  /** The first break after token `i`: content that starts at `i` ends before it. */
  after(i: number): number {
    return this.#next[i + 1] ?? this.#next.length - 1;
  }

  /** The last break at or before token `i`: where its clause starts. */
  before(i: number): number {
    return this.#previous[Math.max(0, i)] ?? 0;
  }
}

/** Whether a clause of its own starts at token `i`. */
function breaksBefore(scan: Scan, i: number): boolean {
  if (scan.inLongQuotation(i)) return false;
  if (scan.kind(i) === 'semicolon') return true;
  if (scan.kind(i) !== 'comma') return false;
  if (!scan.is(i + 1, 'but') || scan.lower(i + 1) === 'so') return false;
  // "…, but the ferry sailed": a subject and a finite verb of its own.
  for (let k = i + 2; k <= i + 14; k++) {
    const kind = scan.kind(k);
    if (kind === 'stop' || kind === undefined || kind === 'semicolon') return false;
    if (scan.isFinite(k)) return k > i + 2;
  }
  return false;
}

/** Where content before `cue` has to end, -1 when the cue may stand inside it. */
function cueBreak(scan: Scan, cue: Cue, source: FoundSource): number {
  const low = scan.sentences[cue.sentence]![0];
  if (cue.construction === 'preposition')
    return scan.kind(cue.first - 1) === 'comma'
      ? cue.first - 1
      : scan.kind(cue.last + 1) && cue.first > low && scan.isWord(cue.first - 1)
        ? cue.first
        : -1;
  if (cue.construction !== 'verb') return -1;
  let start = source.side === 'left' && source.phrase ? source.phrase.first : cue.first;
  while (start - 1 >= low && scan.isAdverb(start - 1) && !scan.isName(start - 1)) start--;
  if (start <= low) return -1;
  const left = start - 1;
  if (cue.mood === 'participle') return source.side === 'shared' && scan.kind(left) === 'comma' ? left : -1;
  if (
    scan.is(left, 'and') ||
    scan.is(left, 'but') ||
    (scan.lower(left) === 'while' && !scan.is(left - 1, 'determiners'))
  ) {
    if (source.side === 'shared' || source.side === 'left') return scan.kind(left - 1) === 'comma' ? left - 1 : left;
    return -1;
  }
  // "…, X reports.": what stands before it is its own content, not that of a cue further left.
  const next = scan.kind(cue.last + 1);
  const closes =
    next === undefined ||
    next === 'stop' ||
    next === 'comma' ||
    scan.is(cue.last + 1, 'prepositions') ||
    scan.is(cue.last + 1, 'times');
  return source.side === 'left' && closes && scan.kind(left) === 'comma' && scan.kind(left - 1) !== undefined
    ? left
    : -1;
}
