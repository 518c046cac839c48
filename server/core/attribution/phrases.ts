import type { Scan } from './scan.ts';

/** Tokens `first` to `last`, both inside. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** How far a phrase may reach: a bound on work, and longer than any noun phrase people write. */
export const reach = 60;

/** Whether a relative pronoun stands a few words left of `i`, with a noun before it. */
export function insideRelative(scan: Scan, i: number, low: number): boolean {
  for (let k = i - 1; k >= Math.max(low + 1, i - 12); k--) {
    const kind = scan.kind(k);
    if (kind !== 'word' && kind !== 'number' && kind !== 'possessive') return false;
    if (scan.is(k, 'relatives') && !scan.is(k, 'complementizers')) return scan.isWord(k - 1);
    if (scan.is(k, 'subordinators') && !scan.is(k, 'prepositions')) return false;
  }
  return false;
}

/** "Norland, Halden and Oda Brekke": a comma of a list that has its "and" further right. */
export function isListComma(scan: Scan, comma: number, end: number): boolean {
  if (!scan.isName(comma - 1) || !scan.isName(comma + 1)) return false;
  for (let k = comma + 1; k <= Math.min(end, comma + 12); k++) {
    if (scan.is(k, 'and')) return k < end && scan.isName(k + 1);
    if (scan.kind(k) !== 'comma' && !scan.isName(k) && scan.kind(k) !== 'possessive') return false;
  }
  return false;
}

export function isOnlyFunctionWords(scan: Scan, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const kind = scan.kind(i);
    if (kind !== 'word' && kind !== 'number') continue;
    if (kind === 'number' || scan.isPronoun(i) || scan.is(i, 'vague')) return false;
    if (
      !(
        scan.is(i, 'determiners') ||
        scan.is(i, 'prepositions') ||
        scan.is(i, 'openers') ||
        scan.is(i, 'adverbs') ||
        scan.is(i, 'subordinators')
      )
    )
      return false;
  }
  return true;
}

/** "in an interview", "at a briefing", "in a statement", "in Telegram". */
export function startsOccasion(scan: Scan, i: number): boolean {
  if (
    !scan.is(i, 'prepositions') ||
    scan.lower(i) === 'of' ||
    (scan.lower(i) === 'to' && !scan.is(i + 1, 'determiners'))
  )
    return false;
  for (let k = i + 1; k <= i + 5; k++) {
    if (scan.kind(k) !== 'word' && scan.kind(k) !== 'number' && scan.kind(k) !== 'possessive') return false;
    if (scan.is(k, 'occasions') || scan.is(k, 'times')) return true;
    if (k > i + 1 && scan.is(k, 'prepositions')) return false;
  }
  return false;
}

/** More adverbs and times than stand between any subject and its verb. */
const adverbReach = 16;

/** Left of a verb, past the adverbs and times between it and its subject: "Tessen on Sunday also said". */
export function skipAdverbsLeft(scan: Scan, from: number, low: number): number {
  let i = from;
  const bound = Math.max(low, from - adverbReach);
  for (;;) {
    const before = i;
    while (i >= bound && scan.isAdverb(i) && !scan.isName(i)) i--;
    if (i > low && scan.is(i, 'determiners') && scan.lower(i) === 'both') i--;
    let time = i;
    while (time > bound && (scan.is(time, 'times') || (scan.kind(time) === 'number' && scan.is(time - 1, 'times'))))
      time--;
    if (time < i && scan.is(time, 'prepositions') && time > low) i = time - 1;
    else if (
      time < i &&
      !scan.is(time, 'determiners') &&
      time >= low &&
      scan.kind(time + 1) === 'word' &&
      (scan.lower(time + 1) === scan.tokens[time + 1]!.text || /day$/.test(scan.lower(time + 1))) &&
      scan.isWord(time)
    )
      i = time;
    if (i === before) return i;
  }
}
