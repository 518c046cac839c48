import { isContracted } from './content-ranges.ts';
import type { Cue } from './find-cues.ts';
import { takes } from './language.ts';
import { phraseEndingAt, subjectOfClause } from './phrase-left.ts';
import { phraseStartingAt } from './phrase-right.ts';
import { type Range, skipAdverbsLeft, startsOccasion } from './phrases.ts';
import type { Scan } from './scan.ts';

/** Where a cue's source was found. */
export interface FoundSource {
  /** Null: nobody is named in this block's sentence. */
  readonly phrase: Range | null;
  readonly side:
    | 'left' // subject before the verb
    | 'right' // after the verb or the preposition
    | 'relative' // the noun before "who"
    | 'shared' // the subject of a cue or a verb before it
    | 'none';
}

const nobody: FoundSource = { phrase: null, side: 'none' };

/**
 * The source of `cue`.
 *
 * @param before the cue before it in the same sentence with its source, whose subject it may share
 */
export function findSource(
  scan: Scan,
  cue: Cue,
  before: { readonly cue: Cue; readonly source: FoundSource } | null,
): FoundSource {
  const [low, high] = scan.sentences[cue.sentence]!;
  if (cue.construction === 'adverb') return nobody;
  if (cue.construction === 'colon') return { phrase: { first: low, last: cue.first - 1 }, side: 'left' };
  if (cue.construction === 'preposition')
    return right(possessiveInside(scan, cue) ?? phraseStartingAt(scan, cue.last + 1, high, true));
  if (cue.construction === 'noun') return possessor(scan, cue, low, high);
  if (cue.voice === 'passive') return agent(scan, cue, high);
  return cue.mood === 'participle' ? ofParticiple(scan, cue, before, low, high) : subject(scan, cue, before, low, high);
}

function right(phrase: Range | null): FoundSource {
  return phrase ? { phrase, side: 'right' } : nobody;
}

/** "in her opinion", "in Brekke's opinion": the source stands inside the cue. */
function possessiveInside(scan: Scan, { first, last }: Cue): Range | null {
  if (scan.kind(last - 1) === 'possessive') return { first: first + 1, last: last - 2 };
  for (let i = first + 1; i < last; i++) if (scan.is(i, 'possessives')) return { first: i, last: i };
  return null;
}

/** "Tessen's claim", "his claim", "a claim by Tessen". */
function possessor(scan: Scan, cue: Cue, low: number, high: number): FoundSource {
  if (scan.lower(cue.last + 1) === 'by') return right(phraseStartingAt(scan, cue.last + 2, high, false));
  for (let i = cue.first - 1; i >= Math.max(low, cue.first - 4); i--) {
    if (scan.kind(i) === 'possessive') {
      const phrase = phraseEndingAt(scan, i - 1, low);
      return phrase ? { phrase, side: 'left' } : nobody;
    }
    if (scan.is(i, 'possessives')) return { phrase: { first: i, last: i }, side: 'left' };
    if (scan.kind(i) !== 'word' || scan.is(i, 'determiners') || scan.is(i, 'prepositions')) break;
  }
  return nobody;
}

/** "was told by the mayor", "was denied on Monday by the mayor". */
function agent(scan: Scan, cue: Cue, high: number): FoundSource {
  for (let i = cue.last + 1; i <= Math.min(high, cue.last + 6); i++) {
    if (scan.lower(i) === 'by') return right(phraseStartingAt(scan, i + 1, high, false));
    if (scan.kind(i) !== 'word' && scan.kind(i) !== 'number') break;
    if (scan.isFinite(i) || scan.is(i, 'complementizers')) break;
  }
  return nobody;
}

/** "…, adding that", "a letter saying that", "Citing a leak, Tessen …". */
function ofParticiple(
  scan: Scan,
  cue: Cue,
  before: Parameters<typeof findSource>[2],
  low: number,
  high: number,
): FoundSource {
  const left = skipAdverbsLeft(scan, cue.first - 1, low);
  if (left < low) {
    let comma = cue.last;
    while (comma < Math.min(high, cue.last + 40) && scan.kind(comma) !== 'comma') comma++;
    const phrase = scan.kind(comma) === 'comma' ? subjectOfClause(scan, comma + 1, high) : null;
    return phrase ? { phrase, side: 'shared' } : nobody;
  }
  const tied =
    scan.kind(left) === 'comma' ||
    scan.kind(left) === 'mark' ||
    scan.kind(left) === 'dash' ||
    scan.is(left, 'and') ||
    scan.is(left, 'prepositions') ||
    scan.is(left, 'subordinators');
  if (!tied) {
    const phrase = phraseEndingAt(scan, left, low);
    return phrase ? { phrase, side: 'left' } : nobody;
  }
  return shared(scan, before, low, left);
}

function shared(scan: Scan, before: Parameters<typeof findSource>[2], low: number, end: number): FoundSource {
  if (before?.source.phrase && before.cue.construction === 'verb' && before.cue.voice === 'active')
    return { phrase: before.source.phrase, side: 'shared' };
  const phrase = subjectOfClause(scan, low, end);
  return phrase ? { phrase, side: 'shared' } : nobody;
}

function subject(
  scan: Scan,
  cue: Cue,
  before: Parameters<typeof findSource>[2],
  low: number,
  high: number,
): FoundSource {
  const left = skipAdverbsLeft(scan, cue.first - 1, low);
  const kind = scan.kind(left);
  const inverted =
    left < low ||
    kind === 'comma' ||
    kind === 'dash' ||
    kind === 'mark' ||
    scan.closesQuotation(left) ||
    scan.is(left, 'subordinators');
  if (inverted && mayInvert(scan, cue, left, low)) {
    const phrase = phraseStartingAt(scan, cue.last + 1, high, true);
    if (phrase && isNominal(scan, phrase) && endsSaying(scan, phrase.last + 1, high)) return { phrase, side: 'right' };
  }
  if (left < low) return nobody;
  if (
    scan.is(left, 'relatives') ||
    (scan.is(left, 'complementizers') && left > low && scan.isWord(left - 1) && !scan.isFinite(left - 1))
  ) {
    const comma = scan.kind(left - 1) === 'comma';
    const phrase = phraseEndingAt(scan, comma ? left - 2 : left - 1, low);
    return phrase ? { phrase, side: 'relative' } : nobody;
  }
  if (scan.is(left, 'and') || scan.is(left, 'but') || (kind === 'comma' && scan.is(left + 1, 'adverbs'))) {
    let end = left - 1;
    if (scan.kind(end) === 'comma') end--;
    return shared(scan, before, low, end);
  }
  const phrase = withoutMark(scan, phraseEndingAt(scan, left, low));
  if (phrase) return maySpeak(scan, cue, phrase) ? { phrase: withNameBefore(scan, phrase, low), side: 'left' } : nobody;
  if (kind === 'comma') return shared(scan, before, low, left - 1);
  return nobody;
}

/** `It is old," Brekke said`: a closing mark that nothing opened is not the name's. */
function withoutMark(scan: Scan, phrase: Range | null): Range | null {
  const isMark = phrase !== null && scan.kind(phrase.first) === 'mark' && phrase.first < phrase.last;
  return isMark ? { first: phrase.first + 1, last: phrase.last } : phrase;
}

/** "Oda Brekke, a diver who left the harbour": the only verbs are a relative clause's. */
function isNominal(scan: Scan, { first, last }: Range): boolean {
  let relative = first;
  while (relative <= last && !scan.is(relative, 'relatives')) relative++;
  return !scan.hasFinite(first, relative - 1);
}

/** "“…,” Oda Brekke, head of the pier board told Halden Radio": the comma after the apposition is often left out. */
function withNameBefore(scan: Scan, phrase: Range, low: number): Range {
  const comma = phrase.first - 1;
  if (scan.kind(comma) !== 'comma' || !scan.isName(comma - 1)) return phrase;
  if (scan.isName(phrase.first) || scan.isPronoun(phrase.first)) return phrase;
  let first = comma - 1;
  while (first > low && comma - first < 6 && scan.isName(first - 1)) first--;
  return scan.closesQuotation(first - 1) && comma - first > 1 ? { first, last: phrase.last } : phrase;
}

/** "a process called X": a verb that only takes a noun phrase needs somebody or a text as its subject. */
function maySpeak(scan: Scan, cue: Cue, phrase: Range): boolean {
  const { verb } = cue;
  if (!verb || scan.tables.language !== 'en' || verb.frames.some((f) => f !== 'noun')) return true;
  for (let i = phrase.first; i <= phrase.last; i++) {
    if (scan.isName(i) && (i > phrase.first || !scan.is(i, 'determiners')) && i > scan.sentences[cue.sentence]![0])
      return true;
    if (
      scan.isPronoun(i) ||
      scan.is(i, 'unnamed') ||
      scan.is(i, 'vague') ||
      scan.is(i, 'bodies') ||
      scan.is(i, 'documents') ||
      scan.is(i, 'relatives')
    )
      return true;
  }
  return scan.isName(phrase.last);
}

/** Whether the verb may stand before its subject here: something quoted or stated goes before it. */
function mayInvert(scan: Scan, cue: Cue, left: number, low: number): boolean {
  if (!cue.verb || !(takes(cue.verb, 'quote') || takes(cue.verb, 'like') || scan.tables.language !== 'en'))
    return false;
  // "- said Brekke." on a line of its own, "- We see them - said Brekke."
  if (left < low || (scan.kind(left) === 'dash' && (left === low || scan.kind(low) === 'dash'))) return true;
  // "Пірс, сказала Брекке, закриють": Slavic verbs of saying stand before their subject everywhere.
  if (scan.tables.language !== 'en' && scan.kind(left) === 'comma') return true;
  const quoted =
    scan.closesQuotation(left) ||
    (scan.kind(left) === 'comma' && scan.closesQuotation(left - 1)) ||
    (scan.kind(left) === 'dash' && (scan.closesQuotation(left - 1) || scan.kind(left - 1) === 'comma'));
  if (quoted) return true;
  if (scan.is(left, 'subordinators'))
    return scan.lower(left) === 'as' || scan.lower(left) === 'як' || scan.lower(left) === 'как';
  return scan.hasFinite(low, left) || isContracted(scan, low, left);
}

/** Whether nothing but the adjuncts of a saying follows an inverted subject. */
function endsSaying(scan: Scan, i: number, high: number): boolean {
  if (i > high) return true;
  const kind = scan.kind(i);
  if (
    kind === 'comma' ||
    kind === 'stop' ||
    kind === 'colon' ||
    kind === 'dash' ||
    kind === 'mark' ||
    kind === 'semicolon'
  )
    return true;
  if (scan.is(i, 'and') || scan.is(i, 'but')) return true;
  return (
    scan.is(i, 'prepositions') ||
    scan.is(i, 'times') ||
    scan.is(i, 'subordinators') ||
    startsOccasion(scan, i) ||
    scan.isAdverb(i)
  );
}
