import { insideRelative, isListComma, isOnlyFunctionWords, type Range, reach, skipAdverbsLeft } from './phrases.ts';
import type { Scan } from './scan.ts';

/**
 * The noun phrase that ends at token `end`, with titles, "of"-phrases, coordination and a relative clause that
 * belongs to it; null when no noun phrase ends there.
 *
 * @param low the first token the phrase may hold
 */
export function phraseEndingAt(scan: Scan, end: number, low: number): Range | null {
  if (end < low) return null;
  if (scan.kind(end) === 'comma') return phraseWithApposition(scan, end, low);
  if (scan.kind(end) === 'dash') return phraseWithAside(scan, end, low);
  if (scan.isPronoun(end)) return { first: end, last: end };
  if (!endsPhrase(scan, end)) return null;
  let first = leftEdge(scan, end, Math.max(low, end - reach));
  first = withoutOpening(scan, first, end);
  return first <= end && !isOnlyFunctionWords(scan, first, end) ? { first, last: end } : null;
}

function endsPhrase(scan: Scan, i: number): boolean {
  const kind = scan.kind(i);
  if (kind === 'close' || kind === 'possessive') return true;
  if (kind === 'mark') return scan.closesQuotation(i) && !scan.inLongQuotation(i);
  if (kind !== 'word' && kind !== 'number') return false;
  if (scan.is(i, 'times') && !scan.is(i - 1, 'determiners')) return scan.isName(i - 1) && !scan.is(i - 1, 'times');
  return !(
    scan.is(i, 'prepositions') ||
    scan.is(i, 'subordinators') ||
    (scan.is(i, 'relatives') && !scan.is(i, 'complementizers')) ||
    scan.is(i, 'and') ||
    scan.is(i, 'but') ||
    scan.isAuxiliary(i)
  );
}

/** Walks left from `end` to the first token of its phrase. */
function leftEdge(scan: Scan, end: number, low: number): number {
  let i = end;
  let depth = 0;
  while (i >= low) {
    const kind = scan.kind(i);
    if (kind === 'close') depth++;
    else if (kind === 'open') {
      depth--;
      if (depth < 0) return i + 1;
    } else if (depth > 0) {
      // Whatever stands in brackets belongs to the phrase.
    } else if (kind === 'comma') {
      if (!isListComma(scan, i, end)) return i + 1;
    } else if (kind === 'mark') {
      if (scan.inLongQuotation(i)) return i + 1;
    } else if (kind === 'semicolon' || kind === 'colon' || kind === 'stop' || kind === 'dash' || kind === 'other')
      return i + 1;
    else if (i < end && scan.is(i, 'relatives') && !scan.is(i, 'complementizers')) {
      // "people who attended the meeting": the clause belongs to the noun before it.
      if (!scan.hasFinite(i + 1, end) || !scan.isWord(i - 1)) return i + 1;
    } else if (scan.is(i, 'subordinators') && !scan.is(i, 'prepositions')) return i + 1;
    else if (scan.is(i, 'but')) return i + 1;
    else if (scan.is(i, 'and')) {
      if (
        i === end ||
        scan.hasFinite(Math.max(low, i - 12), i - 1) ||
        (!scan.isWord(i - 1) &&
          scan.kind(i - 1) !== 'possessive' &&
          scan.kind(i - 1) !== 'comma' &&
          scan.kind(i - 1) !== 'close')
      )
        return i + 1;
    } else if (i < end && scan.isFinite(i) && !insideRelative(scan, i, low)) return i + 1;
    else if (i < end && i > low && startsAnotherPhrase(scan, i)) return i;
    else if (i < end && scan.isPronoun(i) && !scan.is(i, 'speakers') && scan.lower(i) !== 'both') return i + 1;
    i--;
  }
  return low;
}

/** "told the press the officers": an article after a noun starts a phrase of its own. */
function startsAnotherPhrase(scan: Scan, i: number): boolean {
  if (!['the', 'a', 'an', 'these', 'those'].includes(scan.lower(i))) return false;
  const before = i - 1;
  return (
    scan.kind(before) === 'word' &&
    !scan.isFinite(before) &&
    !scan.is(before, 'prepositions') &&
    !scan.is(before, 'and') &&
    !scan.is(before, 'determiners') &&
    !scan.isAdverb(before) &&
    !scan.is(before, 'openers') &&
    !scan.is(before, 'relatives')
  );
}

/** `X, a Y,` and `X, who did Z,`: the phrase before the comma pair, with the apposition. */
function phraseWithApposition(scan: Scan, comma: number, low: number): Range | null {
  let open = comma - 1;
  const bound = Math.max(low, comma - reach);
  while (open >= bound && scan.kind(open) !== 'comma') {
    const kind = scan.kind(open);
    if (kind === 'semicolon' || kind === 'stop' || kind === 'colon' || (kind === 'mark' && scan.inLongQuotation(open)))
      return null;
    open--;
  }
  if (open < bound || comma - open < 2) return null;
  const next = open + 1;
  const relative = scan.is(next, 'relatives') || (scan.is(next, 'prepositions') && scan.is(next + 1, 'relatives'));
  const aside = isAside(scan, next, comma - 1);
  if (
    !relative &&
    !aside &&
    (scan.hasFinite(next, comma - 1) || scan.is(next, 'subordinators') || scan.is(next, 'but'))
  )
    return null;
  if (scan.isPronoun(next)) return null;
  if (!relative && !aside && scan.is(next, 'prepositions') && !scan.is(next, 'adverbs') && !scan.isName(open - 1))
    return null;
  let first: Range | null;
  // "Brekke, 52, mayor of Port Halden," and "of Halden, Norland,": a further pair to the left.
  const pairBefore = isShortInsert(scan, open, bound);
  if (pairBefore >= 0) first = phraseEndingAt(scan, pairBefore - 1, low);
  else first = phraseEndingAt(scan, open - 1, low);
  if (!first) return null;
  // "Brekke, however, said", "she, once again, said": what is put in between belongs to the saying.
  return scan.isPronoun(first.last) || aside ? first : { first: first.first, last: comma - 1 };
}

/** "Brekke – the mayor – ": the phrase before a pair of dashes, with what stands between them. */
function phraseWithAside(scan: Scan, dash: number, low: number): Range | null {
  const bound = Math.max(low, dash - reach);
  let open = dash - 1;
  while (open >= bound && scan.kind(open) !== 'dash') {
    if (scan.kind(open) === 'stop' || scan.kind(open) === 'semicolon' || scan.inLongQuotation(open)) return null;
    open--;
  }
  if (open <= bound || !scan.isWord(open - 1)) return null;
  const phrase = phraseEndingAt(scan, open - 1, low);
  return phrase && { first: phrase.first, last: dash - 1 };
}

/** Only adverbs and times stand between the commas, or a phrase of time: "however", "on Tuesday", "in turn". */
function isAside(scan: Scan, first: number, last: number): boolean {
  if (last - first > 4) return false;
  for (let i = first; i <= last; i++)
    if (
      !scan.isAdverb(i) &&
      !scan.is(i, 'times') &&
      !scan.is(i, 'openers') &&
      !scan.is(i, 'prepositions') &&
      !(i > first && ['turn', 'contrast', 'fact', 'response', 'addition'].includes(scan.lower(i)))
    )
      return false;
  return true;
}

/** The comma that opens a one- to three-word insert closed by the comma at `close`, or -1. */
function isShortInsert(scan: Scan, close: number, low: number): number {
  for (let k = close - 1; k >= Math.max(low, close - 4); k--) {
    const kind = scan.kind(k);
    if (kind === 'comma')
      return scan.kind(k + 1) === 'number' || (scan.isName(k + 1) && scan.isName(k - 1) && !scan.is(k - 1, 'times'))
        ? k
        : -1;
    if (kind !== 'number' && !scan.isName(k)) return -1;
  }
  return -1;
}

/** Moves `first` right over what opens a sentence before its subject: "But", "On Tuesday", "In a statement". */
function withoutOpening(scan: Scan, from: number, end: number): number {
  let first = from;
  for (;;) {
    const before = first;
    while (
      first < end &&
      (scan.is(first, 'openers') || (scan.isAdverb(first) && scan.lower(first) !== 'first')) &&
      !isNamePart(scan, first)
    )
      first++;
    if (first < end && scan.is(first, 'prepositions') && !isQuantity(scan, first)) {
      const subject = subjectAfterAdjunct(scan, first, end);
      if (subject < 0) return end + 1;
      first = subject;
    }
    while (first < end && scan.is(first, 'times') && !isNamePart(scan, first) && scan.kind(first + 1) === 'word')
      first++;
    if (first === before) return first;
  }
}

/** "More than", "about 40", "over 100": quantities that look like prepositions. */
function isQuantity(scan: Scan, i: number): boolean {
  return scan.kind(i + 1) === 'number' && ['about', 'over', 'around', 'under', 'nearly'].includes(scan.lower(i));
}

/** "Still" of a name is no adverb: a capitalised word inside the sentence that a name follows. */
function isNamePart(scan: Scan, i: number): boolean {
  return scan.isName(i) && i > 0 && scan.kind(i - 1) === 'word' && scan.isName(i + 1);
}

/** Where the subject starts after an adjunct without a comma: "In a statement Brekke", "On Tuesday the council". */
function subjectAfterAdjunct(scan: Scan, preposition: number, end: number): number {
  for (let i = preposition + 2; i <= end; i++) {
    if (
      scan.is(i - 1, 'prepositions') ||
      scan.is(i - 1, 'determiners') ||
      scan.is(i - 1, 'possessives') ||
      scan.is(i - 1, 'and')
    )
      continue;
    if (scan.kind(i - 1) === 'possessive') continue;
    if (scan.is(i, 'determiners') || scan.is(i, 'possessives') || scan.isPronoun(i)) return i;
    const nameStarts = scan.isName(i) && (!scan.isName(i - 1) || scan.is(i - 1, 'times'));
    if (nameStarts && !scan.is(i, 'times')) return i;
    if (
      !scan.isName(i) &&
      scan.is(i - 1, 'times') &&
      scan.kind(i) === 'word' &&
      !scan.is(i, 'times') &&
      !scan.is(i, 'prepositions')
    )
      return i;
    if (!scan.isName(i) && scan.isName(i - 1) && (scan.is(i, 'unnamed') || scan.is(i, 'vague') || scan.is(i, 'bodies')))
      return i;
  }
  return -1;
}

/** The subject of the clause that starts at `start`: the noun phrase before its first finite verb. */
export function subjectOfClause(scan: Scan, start: number, end: number): Range | null {
  let first = start;
  while (first < end && (scan.kind(first) === 'mark' || scan.kind(first) === 'dash')) first++;
  // A clause that opens with an adjunct and a comma: the subject comes after it.
  for (let hops = 0; hops < 3; hops++) {
    const verb = firstFinite(scan, first, Math.min(end, first + reach));
    if (verb < 0) return null;
    const phrase = phraseEndingAt(scan, skipAdverbsLeft(scan, verb - 1, first), first);
    if (phrase) return phrase;
    let k = verb;
    while (k <= end && scan.kind(k) !== 'comma') k++;
    if (k >= end || k - verb > reach) return null;
    first = k + 1;
  }
  return null;
}

function firstFinite(scan: Scan, from: number, to: number): number {
  for (let i = from; i <= to; i++) if (scan.isFinite(i)) return i;
  return -1;
}
