import { isIrregularVerbForm } from '../language/lemma.ts';
import type { Scan } from './scan.ts';

/** A sentence with more words has a verb, though one that nobody here knows. */
const mostWords = 12;

/**
 * Whether the words `first` to `last` of an English sentence, none of which is known as a finite verb, hold none at
 * all: "Less than an hour.", "Another night of fire over the harbour." asserts nothing. In doubt they do not.
 */
export function isVerbless(scan: Scan, first: number, last: number): boolean {
  if (last - first >= mostWords) return false;
  for (let i = first; i <= last; i++) if (mayBeVerb(scan, i, first)) return false;
  return true;
}

function mayBeVerb(scan: Scan, i: number, first: number): boolean {
  if (!scan.isWord(i)) return false;
  const word = scan.lower(i);
  // Where "they" or "there" stands, a verb is near; it may be written with it: "they're".
  if (scan.isPronoun(i) || subjects.has(word) || /^[a-z]+['’](?:re|ll|ve|d|m|s)$/.test(word)) return true;
  if (i === first || scan.isCapital(i) || scan.kind(i) !== 'word') return false;
  if (isIrregularVerbForm(word)) return true;
  const before = i - 1;
  if (scan.kind(before) !== 'word' || isSmall(scan, i)) return false;
  // "Many crossed the bay"
  if (word.endsWith('ed') && scan.is(i + 1, 'determiners')) return true;
  if (isSmall(scan, before) && (!scan.isAdverb(before) || scan.is(before, 'determiners'))) return false;
  // "The harbour grows", "the ferries sail", "Halden and Tolva share a bay"
  return (
    /[^su]s$/.test(word) || /[^s]s$/.test(scan.lower(before)) || (scan.isName(before) && scan.is(before - 1, 'and'))
  );
}

/** Words that are the subject of a sentence, or take the place of one. */
const subjects: ReadonlySet<string> = new Set(['there', 'this', 'that', 'these', 'those', 'which', 'who', 'what']);

/** Articles, prepositions and the like, which are neither a verb nor the last word of a subject. */
function isSmall(scan: Scan, i: number): boolean {
  return (
    scan.is(i, 'determiners') ||
    scan.is(i, 'possessives') ||
    scan.is(i, 'prepositions') ||
    scan.is(i, 'subordinators') ||
    scan.is(i, 'and') ||
    scan.is(i, 'but') ||
    scan.is(i, 'negations') ||
    scan.isAdverb(i)
  );
}
