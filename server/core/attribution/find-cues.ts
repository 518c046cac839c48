import type { VerbCue } from '../data/cue-table.ts';
import { fits } from './frames.ts';
import type { NounSense, PrepositionSense } from './language.ts';
import type { AttributionKind } from './model.ts';
import { readVerb } from './read-verb.ts';
import type { Scan } from './scan.ts';

/** Words that may tie a source to a content. Token indices are inclusive. */
export interface Cue {
  /** The whole group: auxiliaries, inner adverbs, head, particle. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly sentence: number;
  readonly construction: 'verb' | 'noun' | 'adverb' | 'preposition' | 'colon';
  readonly kind: AttributionKind;
  /** Verbs only. */
  readonly verb: VerbCue | null;
  readonly voice: 'active' | 'passive';
  readonly mood: 'finite' | 'participle';
  /** Nouns only. */
  readonly noun: NounSense | null;
}

/** All cues of a block that stand outside quotations, in text order. */
export function findCues(scan: Scan): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < scan.tokens.length; i++) {
    const token = scan.tokens[i]!;
    const colon = token.kind === 'colon' ? colonCue(scan, i) : null;
    if (colon) {
      cues.push(colon);
      continue;
    }
    if (token.kind !== 'word' || token.quotation >= 0 || (token.capital && scan.isName(i - 1))) continue;
    const cue = prepositionCue(scan, i) ?? verbCue(scan, i) ?? nounCue(scan, i) ?? adverbCue(scan, i);
    if (!cue) continue;
    cues.push(cue);
    i = Math.max(i, cue.last);
  }
  return cues;
}

/** "Oda Brekke: The pier will close", "Brekke: “It is old.”": a name, a colon, and what it says. */
function colonCue(scan: Scan, i: number): Cue | null {
  const token = scan.tokens[i]!;
  if (token.quotation >= 0) return null;
  const first = scan.sentences[token.sentence]![0];
  const names = i - first;
  if (names < 1 || names > 6) return null;
  for (let k = first; k < i; k++) if (!scan.isName(k) || scan.is(k, 'times') || scan.is(k, 'determiners')) return null;
  const quoted = scan.opensQuotation(i + 1);
  if (!quoted && (names < 2 || !scan.isCapital(i + 1) || scan.is(i - 1, 'documents'))) return null;
  return { ...blank(scan, i), construction: 'colon', kind: 'say' };
}

function prepositionCue(scan: Scan, i: number): Cue | null {
  const sense = scan.tables.prepositionCues.get(scan.lower(i))?.find((s) => matches(scan, i, s));
  if (!sense) return viewCue(scan, i);
  const last = i + sense.words.length - 1;
  return { ...blank(scan, i), first: i, last, construction: 'preposition', kind: sense.kind };
}

/** "In Brekke's view": as "in her view", with a name instead of the possessive. */
function viewCue(scan: Scan, i: number): Cue | null {
  if (scan.tables.language !== 'en' || scan.lower(i) !== 'in') return null;
  let owner = i + 1;
  while (owner - i < longestOwner && scan.kind(owner) === 'word' && !scan.isFinite(owner)) owner++;
  if (owner === i + 1 || scan.kind(owner) !== 'possessive') return null;
  const senses = scan.tables.prepositionCues.get('in');
  const sense = senses?.find(
    ({ words }) => words[1] === '*' && words.length === 3 && words[2] === scan.lower(owner + 1),
  );
  if (!sense) return null;
  return { ...blank(scan, i), first: i, last: owner + 1, construction: 'preposition', kind: sense.kind };
}

/** Tokens from "in" to the end of the name. */
const longestOwner = 8;

function matches(scan: Scan, i: number, sense: PrepositionSense): boolean {
  // A verb that stands for a tie ("повідомляє X" after the content) is one only between a comma and a name.
  if (sense.words.length === 1 && scan.tables.verbs.has(sense.words[0]!) && scan.kind(i - 1) !== 'comma') return false;
  // "per Reuters", but not "per day".
  if (sense.words.length === 1 && !scan.isName(i + 1) && scan.tables.language === 'en') return false;
  return sense.words.every((w, k) => (w === '*' ? scan.is(i + k, 'possessives') : scan.lower(i + k) === w));
}

function adverbCue(scan: Scan, i: number): Cue | null {
  const last = adverbEnd(scan, i);
  if (last < 0) return null;
  return { ...blank(scan, i), first: i, last, construction: 'adverb', kind: 'vague' };
}

/** Where "reportedly", or "as announced" set off by a comma, ends; -1 for no adverb. */
function adverbEnd(scan: Scan, i: number): number {
  const { adverbCues } = scan.tables;
  if (adverbCues.has(scan.lower(i))) return i;
  const after = scan.kind(i + 2);
  const isSetOff = after === 'comma' || after === 'stop';
  return isSetOff && adverbCues.has(`${scan.lower(i)} ${scan.lower(i + 1)}`) ? i + 1 : -1;
}

function nounCue(scan: Scan, i: number): Cue | null {
  const noun = scan.tables.nouns.get(scan.lower(i));
  if (!noun || (scan.isName(i) && scan.isWord(i - 1))) return null;
  const opener = scan.lower(i + 1);
  if (!noun.opens.has(opener) && opener !== 'by' && !isSaidToBe(scan, i, noun)) return null;
  return { ...blank(scan, i), first: i, last: i, construction: 'noun', kind: noun.kind, noun };
}

/** "Brekke's assessment is that the pier is safe" */
function isSaidToBe(scan: Scan, i: number, noun: NounSense): boolean {
  if (!noun.opens.has('that') || !scan.is(i + 1, 'be') || !scan.is(i + 2, 'complementizers')) return false;
  return scan.kind(i - 1) === 'possessive' || scan.is(i - 1, 'possessives');
}

function blank(scan: Scan, i: number): Cue {
  return {
    first: i,
    last: i,
    head: i,
    sentence: scan.tokens[i]!.sentence,
    construction: 'verb',
    kind: 'say',
    verb: null,
    voice: 'active',
    mood: 'finite',
    noun: null,
  };
}

function verbCue(scan: Scan, i: number): Cue | null {
  const senses = scan.tables.verbs.get(scan.lower(i));
  if (!senses || (scan.isName(i) && scan.sentences[scan.tokens[i]!.sentence]![0] < i && scan.kind(i - 1) === 'word'))
    return null;
  for (const sense of senses) {
    const particleEnd = matchParticle(scan, i, sense.particle);
    if (particleEnd < 0) continue;
    const reading = readVerb(scan, i, sense);
    if (!reading || !fits(scan, particleEnd, sense, reading)) continue;
    return {
      ...blank(scan, i),
      first: reading.first,
      last: particleEnd,
      kind: sense.cue.kind,
      verb: sense.cue,
      voice: reading.voice,
      mood: reading.mood,
    };
  }
  return null;
}

/** The last token of the particle after the verb at `i`, `i` when there is none to match, -1 when it is not there. */
function matchParticle(scan: Scan, i: number, particle: readonly string[]): number {
  let at = i;
  if (particle.length && scan.isAdverb(at + 1) && particle[0] !== scan.lower(at + 1)) at++;
  for (const word of particle) if (scan.lower(++at) !== word) return -1;
  return at;
}
