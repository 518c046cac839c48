import type { Span } from '../../text/span.ts';
import { splitAtCommas } from './split.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Enclosed, type Word, wordsOf } from './words.ts';

/** The words between two sources of one entry. */
export interface Tie extends Span {
  /** `A, citing B` goes to the source of A; in `A, as reported by B` it is B who passes A on. */
  readonly direction: 'citing' | 'reportedBy';
}

/** A piece of an entry between commas and ties. */
export interface Segment {
  readonly words: readonly Word[];
  /** The tie it stands behind. */
  readonly tie: Tie | null;
  /** What follows the verb of a sentence: nobody new is named in it. */
  readonly tail: boolean;
}

/** An entry cut into segments. */
export interface Segments {
  readonly segments: readonly Segment[];
  /** `This was reported by …`, `Northwire reports …` */
  readonly sentence: boolean;
}

/** Cuts an entry at its commas and ties. `enclosed` holds what lies in the entry. */
export function segmentsOf(text: string, entry: Span, enclosed: readonly Enclosed[], vocabulary: Vocabulary): Segments {
  const segments: Segment[] = [];
  let sentence = false;
  let next = 0;
  for (const chunk of splitAtCommas(text, entry, enclosed)) {
    const from = next;
    while (next < enclosed.length && enclosed[next]!.end <= chunk.end) next++;
    let words: readonly Word[] = wordsOf(text, chunk, enclosed.slice(from, next));
    if (segments.length === 0) {
      const opening = sentenceOpening(words, vocabulary);
      sentence = opening > 0;
      words = words.slice(opening);
      const verb = sentence ? -1 : sentenceVerb(words, vocabulary);
      if (verb > 0) {
        sentence = true;
        segments.push({ words: words.slice(0, verb), tie: null, tail: false });
        addSegments(words.slice(verb + 1), true, segments, vocabulary);
        continue;
      }
    }
    addSegments(words, false, segments, vocabulary);
  }
  return { segments, sentence };
}

function addSegments(words: readonly Word[], tail: boolean, segments: Segment[], vocabulary: Vocabulary): void {
  let start = 0;
  let tie: Tie | null = null;
  const flush = (end: number) => {
    if (end > start) segments.push({ words: words.slice(start, end), tie, tail: tail && tie === null });
  };
  const last = words.length - 1;
  for (let i = 0; i <= last; i++) {
    const found = tieAt(words, i, vocabulary);
    if (found) {
      flush(i);
      tie = found.tie;
      start = i + found.length;
      i = start - 1;
    } else if (closesWithVerb(words, i, vocabulary) && (i > start || segments.length > 0)) {
      // `as the Coastal Herald reports`, or the same without "as" after a comma.
      const named = vocabulary.as.has(words[i]) ? i + 1 : i;
      if (named === i && (i > start || segments.length === 0)) continue;
      flush(i);
      const { start: from, end } = words[last]!;
      segments.push({
        words: words.slice(named, last),
        tie: { start: from, end, direction: 'reportedBy' },
        tail: false,
      });
      return;
    }
  }
  flush(words.length);
}

function tieAt(words: readonly Word[], at: number, vocabulary: Vocabulary): { tie: Tie; length: number } | null {
  for (const direction of ['citing', 'reportedBy'] as const) {
    const length = vocabulary[direction].lengthAt(words, at);
    if (length > 0) return { tie: { start: words[at]!.start, end: words[at + length - 1]!.end, direction }, length };
  }
  return null;
}

/** Whether the words from `at` are a name and, last of all, a verb of reporting, perhaps with "as" before them. */
function closesWithVerb(words: readonly Word[], at: number, { as, reportingVerbs }: Vocabulary): boolean {
  const last = words.length - 1;
  const named = as.has(words[at]) ? at + 1 : at;
  if (named >= last || last - named > 6 || !reportingVerbs.has(words[last])) return false;
  return named > at || words[at]!.capital || words[at]!.quoted;
}

/** How many words of `This was reported by` the entry opens with. */
function sentenceOpening(words: readonly Word[], vocabulary: Vocabulary): number {
  const subject = vocabulary.sentenceSubjects.lengthAt(words, 0);
  let at = subject;
  at += vocabulary.auxiliaries.lengthAt(words, at);
  if (!vocabulary.reportVerbs.has(words[at])) return 0;
  if (subject === 0 && (words[at]!.capital === false || !vocabulary.hasCases)) return 0;
  at++;
  return at + vocabulary.agents.lengthAt(words, at);
}

/** Where the verb of `Northwire reports …`, `Tessen told Northwire` stands; -1: the entry is no sentence. */
function sentenceVerb(words: readonly Word[], vocabulary: Vocabulary): number {
  for (let i = 1; i < words.length; i++) {
    if (tieAt(words, i, vocabulary) || vocabulary.as.has(words[i])) return -1;
    const before = words[i - 1]!;
    if ((before.capital || before.quoted) && !words[i]!.capital && vocabulary.reportVerbs.has(words[i])) return i;
  }
  return -1;
}
