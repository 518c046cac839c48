import { skipAdjuncts } from './adjuncts.ts';
import type { Breaks } from './breaks.ts';
import type { Cue } from './find-cues.ts';
import type { FoundSource } from './find-source.ts';
import { followsRelative, opensContent } from './frames.ts';
import { takes } from './language.ts';
import { phraseEndingAt } from './phrase-left.ts';
import { type Range, skipAdverbsLeft } from './phrases.ts';
import type { Scan } from './scan.ts';

export interface FoundContent {
  /** In text order; empty when the content stands in another block, or nowhere. */
  readonly parts: readonly Range[];
  readonly in: 'here' | 'before' | 'after';
}

const nothing: FoundContent = { parts: [], in: 'here' };

/** What `cue` puts down to its source. */
export function findContent(scan: Scan, breaks: Breaks, cue: Cue, source: FoundSource): FoundContent {
  if (cue.construction === 'colon') return here(afterColon(scan, breaks, cue));
  if (cue.construction === 'adverb') return here(aroundAdverb(scan, breaks, cue));
  if (cue.construction === 'noun') return here(afterNoun(scan, breaks, cue, source));
  if (cue.construction === 'preposition') return here(aroundPreposition(scan, breaks, cue, source));
  if (cue.voice === 'passive') return here(ofPassive(scan, breaks, cue, source));
  return ofVerb(scan, breaks, cue, source);
}

function here(parts: readonly (Range | null)[]): FoundContent {
  return { parts: parts.filter((p) => p !== null), in: 'here' };
}

function ofVerb(scan: Scan, breaks: Breaks, cue: Cue, source: FoundSource): FoundContent {
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

function isAs(scan: Scan, i: number): boolean {
  return ['as', 'як', 'как'].includes(scan.lower(i));
}

function quotedOrClause(scan: Scan, breaks: Breaks, start: number, high: number): Range | null {
  return scan.opensQuotation(start) ? quotedFrom(scan, breaks, start, high) : clauseFrom(scan, breaks, start, high);
}

/** Whether words before a closing cue state something: not all verbs are known, and some stand in a quotation. */
function isClause(scan: Scan, range: Range): boolean {
  return (
    scan.tables.language !== 'en' ||
    scan.hasFinite(range.first, range.last) ||
    scan.inLongQuotation(range.first) ||
    (range.last - range.first >= fewestWords && !isAdjunct(scan, range))
  );
}

/** So many words without a verb that is known still are a clause. */
const fewestWords = 5;

/** "The pier", "If the pier falls", "The pier is": what an interrupting cue leaves to be finished. */
function isUnfinished(scan: Scan, { first, last }: Range): boolean {
  return (
    !scan.hasFinite(first, last) ||
    scan.isAuxiliary(last) ||
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

/** "On Tuesday", "In a statement", "After the vote": what opens a sentence before its subject. */
function isAdjunct(scan: Scan, { first, last }: Range): boolean {
  if (scan.is(first, 'prepositions') && !scan.isFinite(first)) return !scan.hasFinite(first, last);
  return (
    (scan.is(first, 'times') || scan.isAdverb(first) || scan.lower(first) === 'to') && !scan.hasFinite(first, last)
  );
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

function endOf(breaks: Breaks, start: number, high: number): number {
  return Math.min(high, breaks.after(start) - 1);
}

/** From token `start` to where the content has to end, without the punctuation that closes it. */
function clauseFrom(scan: Scan, breaks: Breaks, start: number, high: number): Range | null {
  let last = endOf(breaks, start, high);
  // A quotation that starts inside runs on past the sentence.
  const quotation = scan.tokens[last]?.quotation ?? -1;
  if (quotation >= 0 && !scan.closesQuotation(last)) last = scan.quotations[quotation]![1];
  return trimmed(scan, start, last);
}

function trimmed(scan: Scan, start: number, end: number): Range | null {
  let last = end;
  while (last > start && !scan.closesQuotation(last)) {
    const kind = scan.kind(last);
    if (kind === 'stop' || kind === 'comma' || kind === 'semicolon' || kind === 'dash' || kind === 'colon') last--;
    else break;
  }
  return last >= start ? { first: start, last } : null;
}

/** A quotation that opens at token `start`, with what goes on from it inside the same content. */
function quotedFrom(scan: Scan, breaks: Breaks, start: number, high: number): Range | null {
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
function contentBefore(scan: Scan, breaks: Breaks, cue: Cue, source: FoundSource, low: number): Range | null {
  const firstOfTie = source.side === 'left' && source.phrase ? source.phrase.first : cue.first;
  let at = skipAdverbsLeft(scan, firstOfTie - 1, low);
  if (isAs(scan, at)) at--;
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
  return first <= last ? { first, last } : null;
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
function clauseStart(scan: Scan, breaks: Breaks, at: number, low: number): number {
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
  const start = source.side === 'right' && source.phrase ? source.phrase.last + 1 : cue.last + 1;
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
  if (scan.kind(end) === 'comma') end--;
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
