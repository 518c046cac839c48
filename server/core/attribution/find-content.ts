import type { Breaks } from './breaks.ts';
import { ofVerb } from './content-of-verb.ts';
import {
  clauseFrom,
  clauseStart,
  endOf,
  type FoundContent,
  here,
  quotedFrom,
  quotedOrClause,
  trimmed,
} from './content-ranges.ts';
import type { Cue } from './find-cues.ts';
import type { FoundSource } from './find-source.ts';
import { takes } from './language.ts';
import { phraseEndingAt } from './phrase-left.ts';
import { type Range, skipAdverbsLeft } from './phrases.ts';
import type { Scan } from './scan.ts';

/** What `cue` puts down to its source. */
export function findContent(scan: Scan, breaks: Breaks, cue: Cue, source: FoundSource): FoundContent {
  if (cue.construction === 'colon') return here(afterColon(scan, breaks, cue));
  if (cue.construction === 'adverb') return here(aroundAdverb(scan, breaks, cue));
  if (cue.construction === 'noun') return here(afterNoun(scan, breaks, cue, source));
  if (cue.construction === 'preposition') return here(aroundPreposition(scan, breaks, cue, source));
  if (cue.voice === 'passive') return here(ofPassive(scan, breaks, cue, source));
  return ofVerb(scan, breaks, cue, source);
}

function afterColon(scan: Scan, breaks: Breaks, cue: Cue): (Range | null)[] {
  const high = scan.sentences[cue.sentence]![1];
  const start = cue.last + 1;
  if (start > high) return [];
  return [quotedOrClause(scan, breaks, start, high)];
}

/** "According to X, …", "…, according to X, …", "…, according to X". */
function aroundPreposition(scan: Scan, breaks: Breaks, cue: Cue, source: FoundSource): (Range | null)[] {
  const [low, high] = scan.sentences[cue.sentence]!;
  if (!source.phrase) return [];
  let after = Math.max(source.phrase.last, cue.last) + 1;
  let before = cue.first - 1;
  if (scan.is(before, 'but') || scan.is(before, 'and')) before = low - 1;
  const commaBefore = scan.kind(before) === 'comma';
  if (before < low || scan.kind(before) === 'semicolon') {
    if (scan.kind(after) === 'comma') after++;
    else if (scan.kind(after) !== 'stop' && after <= high) after = skipToComma(scan, after, high);
    return after <= high ? [quotedOrClause(scan, breaks, after, high)] : [];
  }
  while (before >= low && scan.kind(before) === 'comma' && !scan.closesQuotation(before)) before--;
  const first = clauseStart(scan, breaks, before, low);
  if (first > before) return [];
  const left = {
    first: scan.closesQuotation(before) ? Math.min(first, scan.quotations[scan.tokens[before]!.quotation]![0]) : first,
    last: before,
  };
  if (scan.kind(after) === 'comma' && after < high && commaBefore && !scan.hasFinite(left.first, left.last))
    return [left, clauseFrom(scan, breaks, after + 1, high)];
  if (scan.kind(after) === 'colon' && scan.opensQuotation(after + 1))
    return [left, quotedFrom(scan, breaks, after + 1, high)];
  return [left];
}

/** After "According to X in the spring of 2020, …": the content starts behind the comma. */
function skipToComma(scan: Scan, from: number, high: number): number {
  for (let i = from; i <= Math.min(high, from + 15); i++) if (scan.kind(i) === 'comma') return i + 1;
  return from;
}

/** "Tessen's claim that …", "fears of …", "a decision to …". */
function afterNoun(scan: Scan, breaks: Breaks, cue: Cue, source: FoundSource): (Range | null)[] {
  const high = scan.sentences[cue.sentence]![1];
  const next = source.side === 'right' && source.phrase ? source.phrase.last + 1 : cue.last + 1;
  const isCopula = scan.is(next, 'be') && scan.is(next + 1, 'complementizers');
  // "Brekke's assessment is that …": the main clause is the noun's own.
  if (isCopula) return [clauseFrom(scan, breaks, next + 1, high)];
  const start = next;
  if (start > high || !cue.noun!.opens.has(scan.lower(start))) return [];
  const limit = endOf(breaks, start, high);
  const clausal = scan.is(start, 'complementizers');
  let seen = 0;
  let last = start;
  for (let i = start + 1; i <= limit; i++) {
    const kind = scan.kind(i);
    if (kind === 'comma' || kind === 'colon' || kind === 'dash') break;
    // The main clause's verb, or that of a "that"-clause after its own.
    if (scan.isFinite(i) && !scan.isFinite(i - 1) && !scan.is(i - 1, 'relatives') && !scan.is(i - 1, 'and')) {
      seen++;
      if (seen > (clausal ? 1 : 0)) break;
    }
    if (!clausal && i > start + 1 && scan.is(i, 'subordinators') && !scan.is(i, 'prepositions')) break;
    last = i;
  }
  const first = clausal || scan.lower(start) === 'to' ? start : start + 1;
  return [trimmed(scan, first, last)];
}

/** "The pier reportedly fell.": the clause without the adverb. */
function aroundAdverb(scan: Scan, breaks: Breaks, cue: Cue): (Range | null)[] {
  const [low, high] = scan.sentences[cue.sentence]!;
  const right = cue.last + 1;
  const limit = endOf(breaks, Math.min(right, high), high);
  const last = Math.min(limit, scan.nextPause(scan.kind(right) === 'comma' ? right + 1 : right) - 1);
  let start = right;
  if (scan.kind(start) === 'comma') start++;
  const after = last >= start ? trimmed(scan, start, last) : null;
  if (cue.first === low) return [after];
  let end = cue.first - 1;
  const setOff = scan.kind(end) === 'comma';
  if (setOff) end--;
  // "The pier will close, as announced."
  if (setOff && !after && end >= low) return [{ first: clauseStart(scan, breaks, end, low), last: end }];
  let subject = end;
  while (subject >= low && scan.isAuxiliary(subject)) subject--;
  const phrase = phraseEndingAt(scan, subject, Math.max(low, breaks.before(cue.first)));
  return [phrase ? { first: phrase.first, last: end } : null, after];
}

/** "The pier is expected to close", "Tessen was told that", "The charge was denied by Tessen". */
function ofPassive(scan: Scan, breaks: Breaks, cue: Cue, source: FoundSource): (Range | null)[] {
  const [low, high] = scan.sentences[cue.sentence]!;
  const after = source.phrase ? source.phrase.last + 1 : cue.last + 1;
  const rest =
    source.phrase &&
    !(
      scan.is(after, 'complementizers') ||
      scan.lower(after) === 'to' ||
      scan.lower(after) === 'of' ||
      scan.lower(after) === 'as'
    )
      ? null
      : after <= high
        ? clauseFrom(scan, breaks, after, high)
        : null;
  const verb = cue.verb!;
  const left = skipAdverbsLeft(scan, cue.first - 1, low);
  if (scan.is(cue.last + 1, 'complementizers') || takes(verb, 'person')) {
    const subject = scan.lower(left) === 'it' || takes(verb, 'person') ? null : phraseEndingAt(scan, left, low);
    return [
      subject && scan.isPronoun(subject.first) ? null : subject,
      rest && scan.kind(rest.first) !== 'stop' ? rest : null,
    ].filter((p, k) => k === 1 || p !== null);
  }
  const relative = scan.is(left, 'relatives') || scan.is(left, 'complementizers');
  let subject = relative ? null : phraseEndingAt(scan, left, low);
  if (subject && scan.lower(subject.first) === 'it' && subject.first === subject.last) subject = null;
  // "This was reported by Tessen": what was said before.
  if (!subject && !relative && source.phrase && scan.lower(left) === 'this') subject = { first: left, last: left };
  // "was opposed by Tessen": the subject is the whole content.
  const keep = rest && scan.kind(rest.first) !== 'stop' && scan.kind(rest.first) !== 'comma' ? rest : null;
  return [subject, keep];
}
