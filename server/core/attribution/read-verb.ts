import type { Cue } from './find-cues.ts';
import { followsRelative, opensContent } from './frames.ts';
import { takes, type VerbForm, type VerbSense } from './language.ts';
import type { Scan } from './scan.ts';

/** How a verb form is used in its place. */
export interface Reading {
  readonly first: number;
  readonly voice: Cue['voice'];
  readonly mood: Cue['mood'];
}

/** How the verb form at `i` is used here; null when it is no verb, or not one that attributes. */
export function readVerb(scan: Scan, i: number, sense: VerbSense): Reading | null {
  const forms = sense.forms;
  if (sense.cue.adjective) return readAdjective(scan, i, sense);
  if (forms.includes('any')) return { first: i, voice: 'active', mood: 'finite' };
  let before = i - 1;
  const low = scan.sentences[scan.tokens[i]!.sentence]![0];
  while (before >= low && scan.isAdverb(before) && !(scan.isName(before) && before > low)) before--;
  if (before < low) before = low - 1;
  const has = (form: VerbForm) => forms.includes(form);
  const aux = before >= low && scan.isAuxiliary(before);
  if (aux && scan.is(before, 'be')) {
    const first = groupStart(scan, before, low);
    if (has('gerund')) return { first, voice: 'active', mood: 'finite' };
    if (has('participle')) return isInfinitive(scan, first) ? null : { first, voice: 'passive', mood: 'finite' };
    return null;
  }
  if (aux && scan.is(before, 'have'))
    return has('participle') ? { first: groupStart(scan, before, low), voice: 'active', mood: 'finite' } : null;
  if (aux) return has('base') ? { first: groupStart(scan, before, low), voice: 'active', mood: 'finite' } : null;
  if (scan.lower(before) === 'to') return has('base') ? readSeeming(scan, before, low, sense) : null;
  if (inNounPosition(scan, before, low)) return null;
  if (has('past')) return afterPast(scan, i, before, low, sense);
  if (has('participle')) return null;
  if (has('gerund'))
    return isParticiple(scan, before, low, i) ? { first: i, voice: 'active', mood: 'participle' } : null;
  if (has('third'))
    return readsAsThird(scan, i, before, low, sense) ? { first: i, voice: 'active', mood: 'finite' } : null;
  if (has('base'))
    return readsAsBase(scan, i, before, low, sense) ? { first: i, voice: 'active', mood: 'finite' } : null;
  return null;
}

/** "seemed to think that": the infinitive says what somebody thinks, as far as one can see. */
function readSeeming(scan: Scan, to: number, low: number, { cue }: VerbSense): Reading | null {
  const seems = to - 1;
  if (cue.kind !== 'think' || seems <= low || !seeming.has(scan.lower(seems))) return null;
  return scan.lower(seems - 1) === 'it' ? null : { first: seems, voice: 'active', mood: 'finite' };
}

const seeming: ReadonlySet<string> = new Set(['seem', 'seems', 'seemed', 'appear', 'appears', 'appeared']);

/** "is firmly convinced that", "was ready to". */
function readAdjective(scan: Scan, i: number, sense: VerbSense): Reading | null {
  const low = scan.sentences[scan.tokens[i]!.sentence]![0];
  let before = i - 1;
  while (before > low && scan.isAdverb(before)) before--;
  if (before < low || !scan.is(before, 'be')) return null;
  const next = i + 1 + sense.particle.length;
  const opens =
    sense.particle.length > 0 ||
    scan.is(next, 'complementizers') ||
    scan.lower(next) === 'to' ||
    scan.is(next, 'questionWords') ||
    (scan.isWord(next) &&
      !scan.is(next, 'prepositions') &&
      takes(sense.cue, 'clause') &&
      scan.hasFinite(next + 1, next + 12));
  return opens && !isInfinitive(scan, groupStart(scan, before, low))
    ? { first: groupStart(scan, before, low), voice: 'active', mood: 'finite' }
    : null;
}

/** The first auxiliary of the group that has one at `at`. */
function groupStart(scan: Scan, at: number, low: number): number {
  let first = at;
  for (let k = at - 1; k >= Math.max(low, at - 6); k--) {
    if (scan.isAuxiliary(k)) first = k;
    else if (!scan.isAdverb(k)) break;
  }
  return first;
}

function isInfinitive(scan: Scan, first: number): boolean {
  return scan.lower(first - 1) === 'to';
}

/** After an article, a possessive or a preposition stands a noun or an adjective. */
function inNounPosition(scan: Scan, before: number, low: number): boolean {
  if (before < low) return false;
  if (scan.kind(before) === 'possessive') return true;
  if (scan.is(before, 'determiners') || scan.is(before, 'possessives'))
    return !(
      scan.is(before, 'vague') || ['this', 'that', 'these', 'those', 'both', 'all'].includes(scan.lower(before))
    );
  return false;
}

function afterPast(scan: Scan, i: number, before: number, low: number, sense: VerbSense): Reading | null {
  if (before >= low && scan.is(before, 'prepositions') && !scan.is(before, 'subordinators')) return null;
  if (scan.lower(i + 1) === 'by' || scan.kind(before) === 'number') return null;
  // "citing supposed problems": after another verb's -ing form stands an adjective.
  if (scan.lower(before).endsWith('ing') && scan.tables.verbs.has(scan.lower(before))) return null;
  // "known as", "called X" after a comma with nothing of its own: a reduced clause, not a statement.
  if (sense.cue.frames.every((f) => f === 'noun') && !sense.particle.length) {
    const next = i + 1;
    if (scan.is(next, 'prepositions') || scan.kind(next) === 'stop' || scan.kind(next) === undefined) return null;
    if (scan.kind(next) === 'comma') return null;
  }
  return { first: i, voice: 'active', mood: 'finite' };
}

function isParticiple(scan: Scan, before: number, low: number, i: number): boolean {
  if (before < low) return true;
  if (scan.kind(before) === 'comma' || scan.kind(before) === 'mark' || scan.kind(before) === 'dash') return true;
  if (
    ['saying', 'stating', 'reading'].includes(scan.lower(i)) &&
    (scan.opensQuotation(i + 1) || scan.opensQuotation(i + 2) || scan.is(i + 1, 'complementizers'))
  )
    return true;
  const word = scan.lower(before);
  if (['after', 'by', 'before', 'while', 'when', 'without', 'in', 'and', 'as'].includes(word)) return true;
  // "a letter saying that"
  return (
    scan.isWord(before) &&
    (scan.is(i + 1, 'complementizers') ||
      scan.is(before, 'documents') ||
      scan.is(before, 'unnamed') ||
      scan.isName(before))
  );
}

function readsAsThird(scan: Scan, i: number, before: number, low: number, sense: VerbSense): boolean {
  if (before < low) return false;
  if (scan.is(before, 'prepositions') || scan.kind(before) === 'number') return false;
  if (followsQuotation(scan, before)) return takes(sense.cue, 'quote') && scan.isWord(i + 1);
  if (scan.kind(before) === 'comma' || scan.is(before, 'and') || scan.is(before, 'but'))
    return opensContent(scan, i + 1 + sense.particle.length, sense.cue);
  if (scan.isPronoun(before) || scan.is(before, 'relatives')) return true;
  if (!ambiguousWithNoun.has(scan.lower(i))) return scan.kind(before) === 'word' || scan.kind(before) === 'close';
  if (
    !scan.isName(before) &&
    !scan.is(before, 'unnamed') &&
    !scan.is(before, 'bodies') &&
    !scan.is(before, 'documents') &&
    !scan.is(before, 'vague') &&
    scan.kind(before) !== 'close'
  )
    return false;
  if (sense.particle.length) return scan.isName(before) || scan.is(before, 'unnamed') || scan.is(before, 'bodies');
  const next = i + 1;
  if (
    opensContent(scan, next, sense.cue) &&
    !(
      scan.is(next, 'complementizers') &&
      !scan.isName(before) &&
      !scan.is(before, 'documents') &&
      !scan.is(before, 'bodies') &&
      !scan.is(before, 'unnamed')
    )
  )
    return true;
  return (
    (scan.isName(before) || scan.is(before, 'documents') || scan.is(before, 'bodies') || scan.is(before, 'unnamed')) &&
    (scan.kind(next) === 'stop' ||
      scan.kind(next) === undefined ||
      scan.kind(next) === 'comma' ||
      (scan.is(next, 'prepositions') && isBehindDash(scan, before, low))) &&
    scan.kind(i - 1) === 'word'
  );
}

/** "The pier is safe - the ministry reports in a statement": a subject that a dash divides from a clause. */
function isBehindDash(scan: Scan, end: number, low: number): boolean {
  for (let i = end; i > low && end - i < 8; i--) {
    if (scan.kind(i) === 'dash') return scan.hasFinite(low, i);
    if (!scan.isWord(i) || scan.isFinite(i)) return false;
  }
  return false;
}

/** "“…,” says Brekke", "“…”, says Brekke", "– … – says Brekke" */
function followsQuotation(scan: Scan, before: number): boolean {
  const kind = scan.kind(before);
  return kind === 'dash' || scan.closesQuotation(before) || (kind === 'comma' && scan.closesQuotation(before - 1));
}

function readsAsBase(scan: Scan, i: number, before: number, low: number, sense: VerbSense): boolean {
  if (before < low) return false;
  const next = i + 1 + sense.particle.length;
  const pronoun = scan.isPronoun(before);
  if (pronoun) return scan.lower(before) !== 'it' && scan.lower(before) !== 'he' && scan.lower(before) !== 'she';
  if (scan.is(before, 'relatives')) return true;
  if (scan.is(before, 'and') || scan.kind(before) === 'comma')
    return opensContent(scan, next, sense.cue) && scan.is(next, 'complementizers');
  if (scan.is(before, 'prepositions')) return false;
  const plural =
    (scan.lower(before).endsWith('s') && !isAcronym(scan, before)) ||
    scan.is(before, 'vague') ||
    ['people', 'police', 'men', 'women', 'both', 'these', 'those'].includes(scan.lower(before));
  if (!plural && !(scan.isName(before) && joinsNames(scan, before, low))) return false;
  const gap = scan.isFinite(next) && takes(sense.cue, 'clause') && followsRelative(scan, before, low);
  return gap || opensContent(scan, next, sense.cue) || scan.kind(next) === 'stop' || scan.kind(next) === 'comma';
}

/** "A US state department spokesperson": these letters are no plural. */
function isAcronym(scan: Scan, i: number): boolean {
  return /^\p{Lu}{2,}$/u.test(scan.tokens[i]?.text ?? '');
}

/** "Macron and Starmer": the last name of a coordination is a plural subject. */
function joinsNames(scan: Scan, last: number, low: number): boolean {
  for (let i = last - 1; i >= Math.max(low, last - 8); i--) {
    if (scan.is(i, 'and')) return true;
    if (!scan.isName(i) && !scan.is(i, 'determiners')) return false;
  }
  return false;
}

/** Third-person forms that are plural nouns as often. */
export const ambiguousWithNoun: ReadonlySet<string> = new Set(
  `claims reports plans states fears hopes demands calls orders requests promises pledges vows threats notes remarks comments
   answers questions estimates forecasts views labels brands details highlights signals doubts wishes aims votes offers documents
   shows finds guarantees challenges concerns suspects charges praises credits blasts posts tweets objects protests appeals shouts
   wonders worries regrets dreams favors favours supports counters cautions boasts jokes chants laughs smiles sighs echoes puts
   wants moves stresses regards pushes presses reasons muses replies refuses urges addresses`.split(/\s+/),
);
