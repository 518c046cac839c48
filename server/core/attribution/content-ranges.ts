import type { Breaks } from './breaks.ts';
import type { Cue } from './find-cues.ts';
import type { FoundSource } from './find-source.ts';
import { type Range, skipAdverbsLeft } from './phrases.ts';
import type { Scan } from './scan.ts';

export interface FoundContent {
  /** In text order; empty when the content stands in another block, or nowhere. */
  readonly parts: readonly Range[];
  readonly in: 'here' | 'before' | 'after';
}

export const nothing: FoundContent = { parts: [], in: 'here' };

export function here(parts: readonly (Range | null)[]): FoundContent {
  return { parts: parts.filter((p) => p !== null), in: 'here' };
}

export function quotedOrClause(scan: Scan, breaks: Breaks, start: number, high: number): Range | null {
  return scan.opensQuotation(start) ? quotedFrom(scan, breaks, start, high) : clauseFrom(scan, breaks, start, high);
}

/** Whether words before a closing cue state something: not all verbs are known, and some stand in a quotation. */
export function isClause(scan: Scan, range: Range): boolean {
  return (
    scan.tables.language !== 'en' ||
    scan.hasFinite(range.first, range.last) ||
    scan.inLongQuotation(range.first) ||
    isContracted(scan, range.first, range.last) ||
    (range.last - range.first >= fewestWords && !isAdjunct(scan, range))
  );
}

/** "It's simple": the verb is written with its subject. */
export function isContracted(scan: Scan, first: number, last: number): boolean {
  const at = scan.kind(first) === 'dash' ? first + 1 : first;
  return at < last && scan.isPronoun(at) && scan.kind(at + 1) === 'possessive';
}

/** So many words without a verb that is known still are a clause. */
export const fewestWords = 5;

export function endOf(breaks: Breaks, start: number, high: number): number {
  return Math.min(high, breaks.after(start) - 1);
}

/** From token `start` to where the content has to end, without the punctuation that closes it. */
export function clauseFrom(scan: Scan, breaks: Breaks, start: number, high: number): Range | null {
  let last = endOf(breaks, start, high);
  // A quotation that starts inside runs on past the sentence.
  const quotation = scan.tokens[last]?.quotation ?? -1;
  if (quotation >= 0 && !scan.closesQuotation(last)) last = scan.quotations[quotation]![1];
  return trimmed(scan, start, last);
}

export function trimmed(scan: Scan, start: number, end: number): Range | null {
  let last = end;
  while (last > start && !scan.closesQuotation(last)) {
    const kind = scan.kind(last);
    if (kind === 'stop' || kind === 'comma' || kind === 'semicolon' || kind === 'dash' || kind === 'colon') last--;
    else break;
  }
  return last >= start ? { first: start, last } : null;
}

/** A quotation that opens at token `start`, with what goes on from it inside the same content. */
export function quotedFrom(scan: Scan, breaks: Breaks, start: number, high: number): Range | null {
  const quotation = scan.tokens[start]!.quotation;
  const end = scan.quotations[quotation]![1];
  if (end >= high) return { first: start, last: end };
  const next = end + 1;
  const short = scan.input.quotations[quotation]!.short;
  const goesOn =
    scan.is(next, 'and') || scan.is(next, 'but') || (short && scan.isWord(next) && !scan.is(next, 'times'));
  const more =
    goesOn &&
    next < breaks.after(end) &&
    (short || scan.opensQuotation(next + 1) || scan.is(next + 1, 'complementizers'));
  return more ? clauseFrom(scan, breaks, start, high) : { first: start, last: end };
}

/** The clause or quotation that ends right before an interrupting or closing cue. */
export function contentBefore(scan: Scan, breaks: Breaks, cue: Cue, source: FoundSource, low: number): Range | null {
  const firstOfTie = source.side === 'left' && source.phrase ? source.phrase.first : cue.first;
  let at = skipAdverbsLeft(scan, firstOfTie - 1, low);
  if (isAs(scan, at)) at--;
  // A closing mark whose quotation is opened nowhere: `It is old," Brekke said.`
  if (at > low && scan.kind(at) === 'mark' && scan.tokens[at]!.quotation < 0) at--;
  if (at < low) return null;
  const kind = scan.kind(at);
  if (kind !== 'comma' && kind !== 'dash' && !scan.closesQuotation(at) && kind !== 'stop') return null;
  let last = at;
  if (kind === 'dash' && scan.kind(last - 1) === 'comma') last--;
  while (last >= low && !scan.closesQuotation(last) && (scan.kind(last) === 'comma' || scan.kind(last) === 'dash'))
    last--;
  if (last < low) return null;
  const quotation = scan.closesQuotation(last) ? scan.tokens[last]!.quotation : -1;
  if (quotation >= 0) {
    const first = scan.quotations[quotation]![0];
    if (!scan.input.quotations[quotation]!.short || first <= low) {
      const start = clauseStart(scan, breaks, first - 1, Math.min(low, first));
      // "The pier was “unsafe and should be closed,” Brekke said.": the clause before belongs to it.
      return first > low && start < first && scan.hasFinite(start, first - 1)
        ? { first: start, last }
        : { first, last };
    }
    return { first: clauseStart(scan, breaks, last, low), last };
  }
  if (kind === 'dash') {
    const turn = spokenTurn(scan, at, low, Math.max(cue.last, source.phrase?.last ?? 0) + 1);
    if (turn >= 0) return { first: turn, last };
    if (scan.tables.language === 'en') return null;
  }
  const first = clauseStart(scan, breaks, last, low);
  if (first > last) return null;
  const isLast = isSentenceEnd(scan, Math.max(cue.last, source.phrase?.last ?? 0) + 1);
  return { first: isLast && goesOnFrom(scan, low, first) ? low : first, last };
}

function isSentenceEnd(scan: Scan, i: number): boolean {
  return scan.kind(i) === 'stop' || scan.kind(i) === undefined;
}

/** How many tokens the clause before may have. */
const longestBefore = 40;

/**
 * "The pier is closed, but | it will open in May, Brekke said.": whoever is named at the end of a sentence says both of
 * its clauses, unless the first one has a cue of its own.
 */
function goesOnFrom(scan: Scan, low: number, first: number): boolean {
  const link = first - 1;
  if (link <= low || first - low > longestBefore || scan.kind(link - 1) !== 'comma') return false;
  if (!scan.is(link, 'but') && !scan.is(link, 'and')) return false;
  for (let i = low; i < link; i++)
    if (scan.tokens[i]!.quotation >= 0 || (scan.isFinite(i) && scan.tables.verbs.has(scan.lower(i)))) return false;
  return scan.hasFinite(low, link) && !scan.is(low, 'subordinators');
}

/** Sentences that one dash may open, as in "– A. B – said X." */
const longestTurn = 8;

/**
 * "– The pier is old. It will close – said Brekke.": where the words that a dash closes start, -1 when the dash does
 * not close spoken words.
 *
 * @param dash the closing dash
 * @param next the first token behind the cue and its subject
 */
function spokenTurn(scan: Scan, dash: number, low: number, next: number): number {
  const kind = scan.kind(next);
  const closes =
    kind === undefined ||
    kind === 'stop' ||
    kind === 'comma' ||
    scan.tokens[next]!.sentence !== scan.tokens[dash]!.sentence ||
    scan.is(next, 'prepositions') ||
    scan.is(next, 'times') ||
    scan.is(next, 'questionWords') ||
    scan.isAdverb(next);
  if (!closes) return -1;
  let opening = dash - 1;
  while (opening > low && scan.kind(opening) !== 'dash') opening--;
  if (opening > low || !isClause(scan, { first: low, last: dash - 1 })) return -1;
  if (scan.kind(low) === 'dash') return low + 1;
  // The dash that opened the words stands before one of the sentences before, with no other one in between.
  const sentence = scan.tokens[low]!.sentence;
  for (let s = sentence - 1; s >= Math.max(0, sentence - longestTurn); s--) {
    const [first, last] = scan.sentences[s]!;
    let inner = last;
    while (inner > first && scan.kind(inner) !== 'dash') inner--;
    if (inner > first) break;
    if (scan.kind(first) === 'dash') return first + 1;
  }
  return low;
}

/** Where the clause that holds token `at` starts, without the words that only link it. */
export function clauseStart(scan: Scan, breaks: Breaks, at: number, low: number): number {
  let first = Math.max(low, breaks.before(Math.max(at, low)));
  while (first < at && (scan.kind(first) === 'comma' || scan.kind(first) === 'semicolon')) first++;
  while (
    first < at &&
    (scan.is(first, 'but') || scan.is(first, 'and') || ['meanwhile', 'however', 'also'].includes(scan.lower(first)))
  ) {
    first++;
    if (scan.kind(first) === 'comma') first++;
  }
  return first;
}

/** "On Tuesday", "In a statement", "After the vote": what opens a sentence before its subject. */
export function isAdjunct(scan: Scan, { first, last }: Range): boolean {
  if (scan.is(first, 'prepositions') && !scan.isFinite(first)) return !scan.hasFinite(first, last);
  return (
    (scan.is(first, 'times') || scan.isAdverb(first) || scan.lower(first) === 'to') && !scan.hasFinite(first, last)
  );
}

export function isAs(scan: Scan, i: number): boolean {
  return ['as', 'як', 'как'].includes(scan.lower(i));
}
