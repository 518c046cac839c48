import type { Draft } from './block.ts';
import type { Breaks } from './breaks.ts';
import type { ClauseFacts } from './input.ts';
import { type Range, reach } from './phrases.ts';
import { ambiguousWithNoun } from './read-verb.ts';
import type { Scan } from './scan.ts';

/** A stretch of a sentence that may be a statement of its own, and the drafts that cover it. */
interface Segment {
  readonly first: number;
  last: number;
  readonly covering: number[];
  /** Whether a verb of a main clause stands in it. */
  hasMainVerb: boolean;
}

/** Of the attributions that cover a long sentence, only so many are asked: a bound on work. */
const mostAsked = 8;

/**
 * Divides a sentence into the statements it makes. Only whole clauses under different attributions are statements of
 * their own: wherever that is in doubt, the sentence is left in one piece.
 *
 * @param range first and last token of the sentence
 * @param candidates indices of the drafts that touch it
 */
export function clausesOf(
  scan: Scan,
  breaks: Breaks,
  range: readonly [number, number],
  drafts: readonly Draft[],
  candidates: readonly number[],
): ClauseFacts[] {
  const segments: Segment[] = [];
  for (let first = range[0]; first <= range[1]; ) {
    const next = Math.min(range[1] + 1, Math.max(first + 1, breaks.after(first)));
    segments.push({ first, last: next - 1, covering: [], hasMainVerb: mainVerb(scan, first, next - 1) >= 0 });
    first = next;
  }
  assign(segments, drafts, candidates);
  const merged: Segment[] = [];
  for (const segment of segments) {
    const before = merged.at(-1);
    if (!before || isOwnStatement(scan, before, segment, drafts)) {
      merged.push(segment);
      continue;
    }
    const isAside = !before.covering.length && before.hasMainVerb && isAppended(segment, drafts);
    before.last = segment.last;
    before.hasMainVerb ||= segment.hasMainVerb;
    if (!isAside) before.covering.push(...segment.covering);
  }
  return merged.map(({ first, last, covering }) => ({
    span: scan.span(firstWord(scan, first, last), lastWord(scan, first, last)),
    attributions: [...new Set(covering)].sort((a, b) => a - b),
  }));
}

/** "The ferry sailed, citing the weather": the participle tells of the clause before, it does not vouch for it. */
function isAppended({ covering }: Segment, drafts: readonly Draft[]): boolean {
  return covering.length > 0 && covering.every((k) => drafts[k]!.cue?.mood === 'participle' || !drafts[k]!.main);
}

/** Whether `segment` is a statement beside the one `before`: two whole clauses, of which only one is attributed. */
function isOwnStatement(scan: Scan, before: Segment, segment: Segment, drafts: readonly Draft[]): boolean {
  if (Boolean(before.covering.length) === Boolean(segment.covering.length)) return false;
  const link = linkOf(scan, segment);
  if (link.kind === 'none' || sharesSubject(segment, drafts)) return false;
  if (!hasOwnSubject(scan, link.next, segment.last) || !before.hasMainVerb) return false;
  if (link.kind === 'and' && !link.paused && mayJoinNouns(scan, before, link.next)) return false;
  if (segment.covering.length) return true;
  // What goes on from a reported clause may be reported too.
  if (link.kind === 'while' || (link.kind === 'and' && !link.paused)) return false;
  return link.kind !== 'but' || !isReportedWithThat(scan, before, drafts);
}

interface Link {
  readonly kind: 'and' | 'but' | 'while' | 'semicolon' | 'none';
  /** A comma or a dash stands before the linking word. */
  readonly paused: boolean;
  /** The first token behind it. */
  readonly next: number;
}

/** How a segment is joined to the one before it. */
function linkOf(scan: Scan, { first, last }: Segment): Link {
  let at = first;
  while (at < last && (scan.kind(at) === 'comma' || scan.kind(at) === 'dash')) at++;
  const paused = at > first || scan.kind(first - 1) === 'dash';
  if (scan.kind(at) === 'semicolon') return { kind: 'semicolon', paused, next: at + 1 };
  if (scan.is(at, 'but')) return { kind: 'but', paused, next: at + 1 };
  if (scan.is(at, 'and')) return { kind: 'and', paused, next: scan.is(at + 1, 'but') ? at + 2 : at + 1 };
  if (scan.lower(at) === 'while') return { kind: 'while', paused, next: at + 1 };
  return { kind: 'none', paused, next: at };
}

/** "the ferry sailed", but not "sailed" or "of the ferry that sailed": a subject stands before the first main verb. */
function hasOwnSubject(scan: Scan, first: number, last: number): boolean {
  const verb = mainVerb(scan, first, last);
  for (let i = first; i < verb; i++) if (scan.isWord(i) && !scan.isAdverb(i) && !scan.is(i, 'openers')) return true;
  return false;
}

/** The first finite verb that is no subordinate clause's, -1 for none: each "who" and "when" takes one verb away. */
function mainVerb(scan: Scan, first: number, last: number): number {
  let open = 0;
  let untilComma = false;
  for (let i = first; i <= last; i++) {
    if (scan.kind(i) === 'comma' && untilComma) open = 0;
    else if (scan.is(i, 'relatives') || scan.is(i, 'subordinators')) {
      // "after", "since": in doubt a preposition, whose phrase ends with the next comma.
      untilComma = scan.is(i, 'prepositions');
      open = 1;
    } else if (isSurelyFinite(scan, i)) {
      if (open === 0) return i;
      open = 0;
    }
  }
  return -1;
}

/** "states" and "fears" are nouns as often as verbs, and "chaired by" is a participle. */
function isSurelyFinite(scan: Scan, i: number): boolean {
  if (!scan.isFinite(i)) return false;
  if (ambiguousWithNoun.has(scan.lower(i))) return scan.is(i + 1, 'complementizers') || scan.opensQuotation(i + 1);
  return scan.isAuxiliary(i) || scan.lower(i + 1) !== 'by';
}

/** "… between Halden | and Tolva grows", "the mayor | and Tessen said": "and" may join two nouns of one subject. */
function mayJoinNouns(scan: Scan, { first, last }: Segment, next: number): boolean {
  const low = Math.max(first, last - reach);
  let from = last;
  while (
    from > low &&
    scan.kind(from) !== 'comma' &&
    !scan.is(from, 'subordinators') &&
    !scan.is(from, 'relatives') &&
    !scan.is(from, 'but')
  )
    from--;
  let finite = false;
  for (let i = from; i <= last; i++) finite ||= isSurelyFinite(scan, i);
  if (!finite) return true;
  const bare = !scan.is(next, 'determiners') && !scan.isPronoun(next) && !scan.is(next, 'possessives');
  return bare && scan.is(last - 1, 'prepositions');
}

/** "said that …": a clause joined to one with "that" is often under the same "that". */
function isReportedWithThat(scan: Scan, { first, last, covering }: Segment, drafts: readonly Draft[]): boolean {
  return covering.slice(-mostAsked).some((k) => {
    const { kind, parts, sourceKind } = drafts[k]!;
    return (
      (kind === 'say' || kind === 'think') &&
      sourceKind !== 'none' &&
      parts.some((part) => part.first >= first && part.last <= last && scan.is(part.first, 'complementizers'))
    );
  });
}

/** "Leaders showed support, but warned that …": one subject, so one statement. */
function sharesSubject({ first, covering }: Segment, drafts: readonly Draft[]): boolean {
  return covering.slice(-mostAsked).some((k) => {
    const { cue, source } = drafts[k]!;
    return (
      source.side === 'shared' &&
      cue !== null &&
      source.phrase !== null &&
      source.phrase.last < first &&
      cue.first - first <= 4 &&
      cue.first >= first
    );
  });
}

function firstWord(scan: Scan, first: number, last: number): number {
  let i = first;
  while (i < last && (scan.kind(i) === 'comma' || scan.kind(i) === 'semicolon')) i++;
  return i;
}

function lastWord(scan: Scan, first: number, last: number): number {
  let i = last;
  while (i > first && scan.kind(i) === 'comma') i--;
  return i;
}

/** Puts each candidate down to the segments that its words cover. Segments and parts are in order. */
function assign(segments: readonly Segment[], drafts: readonly Draft[], candidates: readonly number[]): void {
  if (!segments.length) return;
  for (const k of candidates) {
    const draft = drafts[k]!;
    const ranges: Range[] = [...draft.parts];
    if (draft.cue) ranges.push({ first: draft.cue.first, last: draft.cue.last });
    if (draft.source.phrase) ranges.push(draft.source.phrase);
    const counts = new Map<number, { words: number; content: boolean }>();
    ranges.forEach((r, index) => {
      for (let s = segmentAt(segments, r.first); s < segments.length && segments[s]!.first <= r.last; s++) {
        const words = Math.min(r.last, segments[s]!.last) - Math.max(r.first, segments[s]!.first) + 1;
        if (words <= 0) continue;
        const known = counts.get(s) ?? { words: 0, content: false };
        counts.set(s, {
          words: known.words + words,
          content: known.content || index < draft.parts.length || draft.contentIn !== 'here',
        });
      }
    });
    for (const [s, { words, content }] of counts) {
      const segment = segments[s]!;
      const size = segment.last - segment.first + 1;
      if (!content || draft.guessed || (draft.cue?.construction === 'noun' && !draft.main)) continue;
      if (draft.main || 2 * words >= size) segment.covering.push(k);
    }
  }
}

function segmentAt(segments: readonly Segment[], token: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.last < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
