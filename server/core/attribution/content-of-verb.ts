import { skipAdjuncts } from './adjuncts.ts';
import type { Breaks } from './breaks.ts';
import {
  clauseFrom,
  contentBefore,
  endOf,
  type FoundContent,
  fewestWords,
  here,
  isAdjunct,
  isAs,
  isClause,
  nothing,
  quotedFrom,
  quotedOrClause,
  trimmed,
} from './content-ranges.ts';
import type { Cue } from './find-cues.ts';
import type { FoundSource } from './find-source.ts';
import { followsRelative, opensContent } from './frames.ts';
import { takes } from './language.ts';
import type { Range } from './phrases.ts';
import type { Scan } from './scan.ts';

/** What a verb in the active voice puts down to its source. */
export function ofVerb(scan: Scan, breaks: Breaks, cue: Cue, source: FoundSource): FoundContent {
  const verb = cue.verb!;
  const [low, last] = scan.sentences[cue.sentence]!;
  const around = insideQuotation(scan, cue, source);
  if (around) return here(around);
  const opening = afterOpeningAs(scan, cue, source, low, last);
  if (opening >= 0) return here([quotedOrClause(scan, breaks, opening, last)]);
  const high = subordinateEnd(scan, cue, low, last);
  const inverted = source.side === 'right' && source.phrase;
  const after = inverted ? source.phrase!.last + 1 : cue.last + 1;
  const left =
    source.side === 'relative' || source.side === 'shared' ? null : contentBefore(scan, breaks, cue, source, low);
  const start = pastClauseComma(scan, skipAdjuncts(scan, after, high, verb, Boolean(inverted)));
  // "The pier, Brekke said, would close." – "“A,” Brekke said, “B.”"
  if (left && !prefersRight(scan, breaks, left, start, high, cue, Boolean(inverted))) {
    const comma = scan.kind(start) === 'comma' || scan.kind(start) === 'dash' || scan.kind(start) === 'colon';
    const next = comma ? start + 1 : start;
    if (scan.opensQuotation(next) && takes(verb, 'quote')) return here([left, quotedFrom(scan, breaks, next, high)]);
    const quoted = scan.closesQuotation(left.last);
    if (comma && next <= high && !quoted && isUnfinished(scan, left) && !isAdjunct(scan, left))
      return here([left, clauseFrom(scan, breaks, next, high)]);
    if (comma && next <= high && !quoted && isAdjunct(scan, left) && scan.hasFinite(next, endOf(breaks, next, high)))
      return here([left, clauseFrom(scan, breaks, next, high)]);
    return quoted || isClause(scan, left) ? here([left]) : nothing;
  }
  if (start > high || scan.kind(start) === 'stop') {
    if (source.side === 'right' || (source.side === 'left' && takes(verb, 'quote'))) return { parts: [], in: 'before' };
    return nothing;
  }
  if (scan.kind(start) === 'colon') {
    if (!takes(verb, 'quote') && !takes(verb, 'clause')) return nothing;
    if (start >= high) return { parts: [], in: 'after' };
    return here([quotedOrClause(scan, breaks, start + 1, high)]);
  }
  if (scan.kind(start) === 'comma') {
    if (scan.opensQuotation(start + 1) && (takes(verb, 'quote') || takes(verb, 'noun')))
      return here([quotedFrom(scan, breaks, start + 1, high)]);
    return nothing;
  }
  if (inverted) return nothing;
  if (scan.opensQuotation(start))
    return takes(verb, 'quote') || takes(verb, 'noun') || takes(verb, 'clause')
      ? here([quotedFrom(scan, breaks, start, high)])
      : nothing;
  if (!rightOpens(scan, breaks, start, high, cue)) return nothing;
  if (isDeictic(scan, start)) return here([{ first: start, last: start }]);
  if (scan.isFinite(start)) return here([trimmed(scan, start, firstComma(scan, start, endOf(breaks, start, high)))]);
  return here(withQuotationAfterColon(scan, breaks, cue, start, high));
}

/** «A, – сказала Брекке. – B»: the writer's words stand between the marks, and the quotation goes on behind them. */
function insideQuotation(scan: Scan, cue: Cue, source: FoundSource): Range[] | null {
  const dash = (source.side === 'left' && source.phrase ? source.phrase.first : cue.first) - 1;
  const quotation = scan.tokens[dash - 1]?.quotation ?? -1;
  const range = quotation >= 0 && scan.kind(dash) === 'dash' ? scan.quotations[quotation] : null;
  if (!range || range[1] <= cue.last) return null;
  let next = cue.last + 1;
  while (next < range[1] && scan.tokens[next]!.quotation !== quotation) next++;
  return [
    { first: range[0], last: dash - 1 },
    { first: next, last: range[1] },
  ];
}

/** "As Brekke noted on Tuesday, the pier is old.": where the content starts; -1 for any other sentence. */
function afterOpeningAs(scan: Scan, cue: Cue, source: FoundSource, low: number, high: number): number {
  if (!isAs(scan, low)) return -1;
  const subject = source.phrase?.first ?? -1;
  if (source.side === 'left' ? subject !== low + 1 : source.side !== 'right' || cue.first !== low + 1) return -1;
  const from = Math.max(cue.last, source.phrase?.last ?? 0) + 1;
  const inverted = source.side === 'right';
  const comma = skipAdjuncts(scan, from, high, cue.verb!, inverted);
  return scan.kind(comma) === 'comma' && comma < high ? comma + 1 : -1;
}

/** "The pier", "If the pier falls", "The pier is", "The pier is old because": what an interrupting cue leaves to be finished. */
function isUnfinished(scan: Scan, { first, last }: Range): boolean {
  return (
    !scan.hasFinite(first, last) ||
    scan.isAuxiliary(last) ||
    scan.is(last, 'subordinators') ||
    (scan.is(first, 'subordinators') && !scan.is(first, 'complementizers'))
  );
}

/** "After Brekke criticised the plan, Tessen …": the content of a cue in a clause that opens its sentence ends with it. */
function subordinateEnd(scan: Scan, cue: Cue, low: number, high: number): number {
  if (!scan.is(low, 'subordinators') || cue.first === low || scan.lower(low) === 'that') return high;
  for (let i = low; i < cue.first; i++) if (scan.kind(i) === 'comma' || i - low > 40) return high;
  for (let i = cue.last + 1; i < Math.min(high, cue.last + 60); i++)
    if (scan.kind(i) === 'comma' && !scan.inLongQuotation(i)) return i;
  return high;
}

/** Content that goes on in a quotation behind a colon is two parts; other words behind a colon explain a noun or a plan. */
function withQuotationAfterColon(scan: Scan, breaks: Breaks, cue: Cue, start: number, high: number): (Range | null)[] {
  const end = Math.min(endOf(breaks, start, high), start + 80);
  for (let i = start + 1; i < end; i++) {
    if (scan.kind(i) !== 'colon' || scan.inLongQuotation(i)) continue;
    if (scan.opensQuotation(i + 1)) return [trimmed(scan, start, i), quotedFrom(scan, breaks, i + 1, high)];
    if (!takes(cue.verb!, 'clause') || scan.lower(start) === 'to') return [trimmed(scan, start, i)];
  }
  return [clauseFrom(scan, breaks, start, high)];
}

/** Slavic languages set a comma before the content clause: "сказала, що". */
function pastClauseComma(scan: Scan, i: number): number {
  const clause = scan.is(i + 1, 'complementizers') || scan.is(i + 1, 'questionWords');
  return scan.tables.language !== 'en' && scan.kind(i) === 'comma' && clause ? i + 1 : i;
}

/** Whether what stands before the tie is only an adjunct or a clause of its own, and the content comes after. */
function prefersRight(
  scan: Scan,
  breaks: Breaks,
  left: Range,
  start: number,
  high: number,
  cue: Cue,
  inverted: boolean,
): boolean {
  if (inverted || scan.closesQuotation(left.last) || start > high) return false;
  const kind = scan.kind(start);
  if (kind === 'stop') return false;
  if (kind === 'colon') return scan.opensQuotation(start + 1);
  if (kind === 'comma')
    return scan.opensQuotation(start + 1) && (isAdjunct(scan, left) || !scan.hasFinite(left.first, left.last));
  if (kind === 'dash') return false;
  return scan.opensQuotation(start) || rightOpens(scan, breaks, start, high, cue) || isAdjunct(scan, left);
}

/** Whether the words at `start` can be the content of an active verb. */
function rightOpens(scan: Scan, breaks: Breaks, start: number, high: number, cue: Cue): boolean {
  const verb = cue.verb!;
  if (scan.is(start, 'prepositions') && !scan.is(start, 'complementizers') && scan.lower(start) !== 'to') {
    // "said in the spring prices would rise": an adjunct of the content, with its verb after it.
    return (
      takes(verb, 'clause') &&
      !takes(verb, 'noun') &&
      scan.hasFinite(start, endOf(breaks, start, high)) &&
      scan.countFinite(start, endOf(breaks, start, high)) > 0 &&
      ['say', 'think'].includes(verb.lemma)
    );
  }
  if (
    scan.isFinite(start) &&
    takes(verb, 'clause') &&
    followsRelative(scan, cue.first - 1, scan.sentences[cue.sentence]![0])
  )
    return true;
  if (!opensContent(scan, start, verb))
    return (
      scan.isAdverb(start) &&
      (takes(verb, 'clause') || takes(verb, 'person')) &&
      scan.hasFinite(start, endOf(breaks, start, high))
    );
  if (scan.is(start, 'complementizers') || scan.lower(start) === 'to' || scan.is(start, 'questionWords')) return true;
  if (takes(verb, 'to') && scan.tables.language !== 'en') return true;
  if (takes(verb, 'noun')) return true;
  // "said this": the sentence before.
  if (verb.lemma === 'say' && isDeictic(scan, start)) return true;
  if (takes(verb, 'gerund') && scan.lower(start).endsWith('ing')) return true;
  if (!takes(verb, 'clause') && !takes(verb, 'person')) return false;
  // Without "that", a clause shows itself by its finite verb, or by words quoted from it.
  const end = endOf(breaks, start, high);
  const plain = ['say', 'tell', 'believe', 'think'].includes(verb.lemma);
  const near = plain ? end : Math.min(end, firstComma(scan, start, end));
  if (scan.hasFinite(start + 1, near) || quotesLater(scan, start, near)) return true;
  // What somebody "said" is hardly ever less than a clause, though its verb may not be known.
  return verb.lemma === 'say' && cue.voice === 'active' && end - start >= fewestWords;
}

/** "said this in a comment" */
function isDeictic(scan: Scan, i: number): boolean {
  return (
    (scan.lower(i) === 'this' || scan.lower(i) === 'so') &&
    (scan.kind(i + 1) !== 'word' || scan.is(i + 1, 'prepositions') || scan.is(i + 1, 'times'))
  );
}

function firstComma(scan: Scan, start: number, end: number): number {
  let i = start;
  while (i < end && i - start < 40 && scan.kind(i) !== 'comma') i++;
  return i;
}

function quotesLater(scan: Scan, start: number, end: number): boolean {
  for (let i = start; i <= Math.min(end, start + 20); i++) if (scan.inLongQuotation(i)) return true;
  return false;
}
