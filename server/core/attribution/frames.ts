import type { VerbCue } from '../data/cue-table.ts';
import { takes, type VerbSense } from './language.ts';
import type { Reading } from './read-verb.ts';
import type { Scan } from './scan.ts';

/** Whether token `i` may open the content of a cue. */
export function opensContent(scan: Scan, i: number, cue: VerbCue): boolean {
  if (scan.opensQuotation(i) || scan.kind(i) === 'colon') return takes(cue, 'quote') || takes(cue, 'noun');
  if (scan.kind(i) === 'comma') return scan.opensQuotation(i + 1) && takes(cue, 'quote');
  if (scan.kind(i) !== 'word' && scan.kind(i) !== 'number') return false;
  const clause = takes(cue, 'clause') || takes(cue, 'person');
  if (scan.is(i, 'complementizers')) return clause || takes(cue, 'that') || takes(cue, 'noun');
  if (scan.lower(i) === 'to') return takes(cue, 'to') || takes(cue, 'person');
  if (scan.is(i, 'questionWords')) return takes(cue, 'whether') || clause;
  if (scan.is(i, 'prepositions') || scan.is(i, 'and') || scan.is(i, 'but')) return false;
  if (scan.isFinite(i) && !scan.is(i, 'determiners')) return false;
  return (
    clause ||
    takes(cue, 'noun') ||
    (takes(cue, 'to') && scan.tables.language !== 'en') ||
    (takes(cue, 'gerund') && scan.lower(i).endsWith('ing'))
  );
}

/** "which officials say were rotten": the clause's own subject stands before the cue. */
export function followsRelative(scan: Scan, end: number, low: number): boolean {
  for (let i = end; i >= Math.max(low, end - 6); i--) {
    if (scan.is(i, 'relatives')) return true;
    if (!scan.isWord(i) || scan.isFinite(i)) return false;
  }
  return false;
}

/** Last look at a reading: what stands around must let it be a cue. */
export function fits(scan: Scan, last: number, sense: VerbSense, reading: Reading): boolean {
  const next = last + 1;
  if (reading.voice === 'passive') return passiveFits(scan, next, sense);
  const { cue } = sense;
  if (asksForSilence(scan, next)) return false;
  if (cue.frames.every((f) => f === 'quote') && !quotesBeside(scan, reading.first, next)) return false;
  if (
    cue.frames.every((f) => f === 'that') &&
    reading.voice === 'active' &&
    !scan.is(next, 'complementizers') &&
    !(scan.is(next, 'prepositions') && scan.is(next + 3, 'complementizers'))
  )
    return false;
  if (cue.objects && !objectBeside(scan, next, cue.objects)) return false;
  if (cue.predicate && !predicateBeside(scan, next)) return false;
  if (cue.with && !wordLater(scan, next, cue.with)) return false;
  const onlyInfinitive = scan.tables.language === 'en' && sense.cue.frames.every((f) => f === 'to');
  if (onlyInfinitive) return scan.lower(next) === 'to' || (scan.isAdverb(next) && scan.lower(next + 1) === 'to');
  return true;
}

/** Whether a quotation stands somewhere beside the verb, a subject and an adjunct apart. */
function quotesBeside(scan: Scan, first: number, next: number): boolean {
  for (let i = next; i <= next + 14 && i < scan.tokens.length; i++)
    if (scan.tokens[i]!.quotation >= 0 && scan.opensQuotation(i)) return true;
  for (let i = first - 1; i >= Math.max(0, first - 14); i--) if (scan.closesQuotation(i)) return true;
  return scan.kind(next) === 'colon' || isBetweenDashes(scan, first);
}

/** "- It is old - he continued.": a dash opens the sentence, and another one stands before the subject. */
function isBetweenDashes(scan: Scan, first: number): boolean {
  const low = scan.sentences[scan.tokens[first]!.sentence]![0];
  if (scan.kind(low) !== 'dash') return false;
  for (let i = first - 1; i > low && first - i < 8; i--) if (scan.kind(i) === 'dash') return true;
  return false;
}

/** "asked not to be named", "requested not to be quoted": terms on which somebody spoke, not what was said. */
export function asksForSilence(scan: Scan, next: number): boolean {
  if (scan.tables.language !== 'en') return false;
  const at = scan.lower(next) === 'not' ? next + 1 : next;
  if (scan.lower(at) !== 'to') return false;
  if (at > next && scan.lower(at + 1) === 'be') return naming.has(scan.lower(at + 2));
  return hiding.has(scan.lower(at + 1)) && scan.lower(at + 2) === 'anonymous';
}

const naming: ReadonlySet<string> = new Set(['named', 'identified', 'quoted']);
const hiding: ReadonlySet<string> = new Set(['remain', 'stay', 'be']);

/** "raised serious concerns": one of the nouns that make the verb a cue. */
function objectBeside(scan: Scan, next: number, objects: readonly string[]): boolean {
  for (let i = next; i < next + 5; i++) {
    if (objects.includes(scan.lower(i))) return true;
    if (!scan.isWord(i)) return false;
  }
  return false;
}

/** "sees the pier as a danger", "found the pier to be safe": the word that makes the object a proposition. */
function wordLater(scan: Scan, next: number, words: readonly string[]): boolean {
  for (let i = next + 1; i < next + 16; i++) {
    if (words.includes(scan.lower(i))) return true;
    if (scan.kind(i) === 'comma' || scan.kind(i) === 'stop' || scan.kind(i) === undefined || scan.isFinite(i))
      return false;
  }
  return false;
}

/** "called the pier a wreck": a second phrase, or a quotation, that says something of the first. */
function predicateBeside(scan: Scan, next: number): boolean {
  for (let i = next; i < next + 16 && i < scan.tokens.length; i++) {
    if (scan.kind(i) === 'mark') return true;
    if (scan.kind(i) === 'stop' || scan.kind(i) === 'comma' || scan.isFinite(i)) return false;
    if (
      i > next &&
      (scan.lower(i) === 'a' || scan.lower(i) === 'an' || scan.lower(i) === 'the') &&
      !scan.is(i - 1, 'prepositions')
    )
      return true;
  }
  return false;
}

function passiveFits(scan: Scan, next: number, sense: VerbSense): boolean {
  const { cue } = sense;
  if (cue.kind === 'plan' && !['plan', 'intend', 'hope', 'want', 'agree', 'decide'].includes(cue.lemma)) return false;
  if (
    ['call', 'refer', 'begin', 'invite', 'encourage', 'order', 'label', 'dub', 'document', 'show'].includes(
      cue.lemma,
    ) &&
    !scan.is(next, 'complementizers')
  )
    return scan.lower(next) === 'by' && cue.lemma !== 'begin';
  if (scan.lower(next) === 'by') return true;
  if (scan.is(next, 'complementizers')) return takes(cue, 'clause') || takes(cue, 'that') || takes(cue, 'person');
  if (scan.lower(next) === 'to')
    return takes(cue, 'clause') || takes(cue, 'to') || takes(cue, 'person') || takes(cue, 'noun');
  if (scan.is(next, 'questionWords') && scan.lower(next) !== 'as') return takes(cue, 'whether') || takes(cue, 'person');
  if (scan.lower(next) === 'as') return takes(cue, 'noun');
  if (scan.lower(next) === 'of' || scan.lower(next) === 'for') return takes(cue, 'noun') || takes(cue, 'person');
  if (scan.opensQuotation(next)) return true;
  // "was considered unsafe", "is feared dead"
  return (
    ['consider', 'believe', 'deem', 'think', 'fear', 'report', 'presume'].includes(cue.lemma) &&
    scan.kind(next) === 'word' &&
    !scan.is(next, 'prepositions')
  );
}
