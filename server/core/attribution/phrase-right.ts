import { insideRelative, isListComma, isOnlyFunctionWords, type Range, reach, startsOccasion } from './phrases.ts';
import type { Scan } from './scan.ts';

/** What may come after a name without belonging to it: the adjuncts of a saying. */
const adjunctPrepositions: ReadonlySet<string> = new Set([
  'on',
  'during',
  'after',
  'before',
  'by',
  'about',
  'since',
  'via',
  'when',
  'following',
  'through',
  'until',
  'over',
  'amid',
  'as',
  'to',
  'regarding',
  'into',
  'upon',
  'than',
  'без',
  'під',
  'во',
  'щодо',
]);

/**
 * The noun phrase that starts at token `start`, as a source after its cue: "said Oda Brekke, a diver.",
 * "according to the head of the council".
 *
 * @param high the last token the phrase may hold
 * @param apposition whether a comma may bring an apposition that belongs to it
 */
export function phraseStartingAt(scan: Scan, start: number, high: number, apposition: boolean): Range | null {
  if (start > high) return null;
  if (scan.isPronoun(start)) return { first: start, last: start };
  if (scan.is(start, 'relatives')) return null;
  const opensWithMark = scan.kind(start) === 'mark';
  if (
    (!scan.isWord(start) && !opensWithMark) ||
    scan.is(start, 'prepositions') ||
    scan.is(start, 'subordinators') ||
    scan.isAuxiliary(start)
  )
    return null;
  const bound = Math.min(high, start + reach);
  let i = start;
  let depth = 0;
  for (; i <= bound; i++) {
    const kind = scan.kind(i);
    if (kind === 'open') depth++;
    else if (kind === 'close') {
      depth--;
      if (depth < 0) break;
    } else if (depth > 0) continue;
    else if (kind === 'mark') {
      if (scan.inLongQuotation(i)) break;
    } else if (kind === 'comma') {
      if (isListComma(scan, i, bound)) continue;
      if (!apposition || !startsApposition(scan, i + 1, bound)) break;
      // The apposition runs to the next comma or to the end.
      let k = i + 1;
      while (
        k <= bound &&
        scan.kind(k) !== 'comma' &&
        scan.kind(k) !== 'stop' &&
        scan.kind(k) !== 'semicolon' &&
        scan.kind(k) !== 'dash' &&
        scan.kind(k) !== 'colon' &&
        !scan.inLongQuotation(k)
      )
        k++;
      i = k;
      break;
    } else if (kind === 'stop' || kind === 'colon' || kind === 'semicolon' || kind === 'dash' || kind === 'other')
      break;
    else if (i > start && scan.is(i, 'relatives') && scan.lower(i) !== 'that') continue;
    else if (i > start && (adjunctPrepositions.has(scan.lower(i)) || startsOccasion(scan, i))) break;
    else if (i > start && scan.is(i, 'subordinators')) break;
    else if (
      i > start &&
      scan.is(i, 'times') &&
      (!scan.isName(i + 1) || !scan.isName(i - 1)) &&
      scan.kind(i - 1) !== 'possessive'
    )
      break;
    else if (scan.is(i, 'but')) break;
    else if (scan.is(i, 'and') && startsClause(scan, i + 1, bound)) break;
    else if (i > start && scan.isFinite(i) && !insideRelative(scan, i, start)) break;
    else if (i > start && scan.isAdverb(i) && !scan.isName(i) && !scan.isWord(i + 1)) break;
    else if (i > start && scan.isPronoun(i) && !scan.is(i, 'determiners')) break;
  }
  let last = i - 1;
  while (
    last > start &&
    (scan.is(last, 'and') ||
      scan.is(last, 'prepositions') ||
      (scan.isAdverb(last) && !scan.isName(last)) ||
      scan.kind(last) === 'comma')
  )
    last--;
  return last >= start && !isOnlyFunctionWords(scan, start, last) ? { first: start, last } : null;
}

function startsApposition(scan: Scan, i: number, high: number): boolean {
  if (i > high) return false;
  if (scan.lower(i) === 'who' || scan.lower(i) === 'whose' || (scan.lower(i) === 'former' && scan.isWord(i + 1)))
    return true;
  if (scan.is(i, 'determiners') && scan.kind(i + 1) === 'word') {
    let k = i + 1;
    const bound = Math.min(high, i + 25);
    while (k <= bound && scan.kind(k) !== 'comma' && scan.kind(k) !== 'stop') {
      if (scan.isFinite(k) && !insideRelative(scan, k, i)) return false;
      k++;
    }
    return true;
  }
  return scan.is(i, 'titles') && scan.isWord(i) && !scan.isFinite(i);
}

/** Whether what follows "and" is a clause or a verb, not one more noun. */
function startsClause(scan: Scan, i: number, high: number): boolean {
  if (scan.isFinite(i) || scan.isPronoun(i)) return true;
  for (let k = i; k <= Math.min(high, i + 10); k++) {
    const kind = scan.kind(k);
    if (kind === 'comma' || kind === 'stop') return false;
    if (scan.isFinite(k)) return true;
  }
  return false;
}
