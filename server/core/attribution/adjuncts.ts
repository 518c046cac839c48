import type { VerbCue } from '../data/cue-table.ts';
import { takes } from './language.ts';
import { startsOccasion } from './phrases.ts';
import type { Scan } from './scan.ts';

/** How far the adjuncts between a cue and its content may reach. */
const reach = 24;

/**
 * The first token of the content after a verb: past the addressee ("told Reuters"), the time ("said on Tuesday") and
 * the occasion ("said in a statement to parliament"), none of which belongs to it.
 *
 * @param inverted the verb's subject stood right before `from`
 */
export function skipAdjuncts(scan: Scan, from: number, high: number, verb: VerbCue, inverted: boolean): number {
  const jump = clearOpening(scan, from, high, verb, inverted);
  if (jump >= 0) return jump;
  let i = from;
  if (takes(verb, 'person') && !inverted) i = skipAddressee(scan, i, high, verb);
  for (;;) {
    const start = i;
    if (startsOccasion(scan, i)) i = skipOccasion(scan, i, high);
    else if (scan.is(i, 'times') && !startsName(scan, i)) {
      while (i <= high && (scan.is(i, 'times') || scan.kind(i) === 'number')) i++;
    } else if (
      scan.isAdverb(i) &&
      !scan.is(i, 'negations') &&
      (startsOccasion(scan, i + 1) || scan.opensQuotation(i + 1) || scan.kind(i + 1) === 'stop')
    )
      i++;
    else if (inverted && (scan.is(i, 'prepositions') || scan.is(i, 'subordinators'))) i = skipTo(scan, i, high);
    if (i === start) return i;
  }
}

function startsName(scan: Scan, i: number): boolean {
  return scan.isName(i) && scan.isName(i + 1) && !scan.is(i + 1, 'times');
}

/**
 * "that", ":" or `, “` a few words on, with no clause in between: whatever stands before it is an adjunct.
 * -1 when there is none.
 */
function clearOpening(scan: Scan, from: number, high: number, verb: VerbCue, inverted: boolean): number {
  const clause = takes(verb, 'clause') || takes(verb, 'that') || takes(verb, 'person');
  for (let i = from; i <= Math.min(high, from + reach); i++) {
    if (clause && !inverted && scan.is(i, 'complementizers') && i > from) {
      const demonstrative = scan.is(i - 1, 'prepositions') && !scan.is(i - 1, 'times');
      return demonstrative ||
        (!scan.is(from, 'prepositions') && !scan.is(from, 'times') && !scan.isAdverb(from) && !takes(verb, 'person'))
        ? -1
        : i;
    }
    if (scan.kind(i) === 'colon' && scan.opensQuotation(i + 1)) return i;
    if (scan.kind(i) === 'comma' && scan.opensQuotation(i + 1))
      return i > from &&
        scan.opensQuotation(i + 1) &&
        (inverted || scan.is(from, 'prepositions') || scan.is(from, 'times') || takes(verb, 'person'))
        ? i
        : -1;
    if (
      scan.isFinite(i) ||
      scan.kind(i) === 'comma' ||
      scan.kind(i) === 'semicolon' ||
      scan.kind(i) === 'stop' ||
      scan.kind(i) === 'mark'
    )
      return -1;
  }
  return -1;
}

/** "told Reuters (that)", "urged the council to", "called on them to": past the addressee. */
function skipAddressee(scan: Scan, from: number, high: number, verb: VerbCue): number {
  const bound = Math.min(high, from + 16);
  for (let i = from; i <= bound; i++) {
    const kind = scan.kind(i);
    if (kind === 'stop' || kind === 'semicolon' || kind === 'colon') break;
    if (scan.opensQuotation(i) && !scan.isWord(i + 1)) break;
    if (scan.is(i, 'complementizers') || (scan.is(i, 'questionWords') && scan.lower(i) !== 'who')) return i;
    if (scan.lower(i) === 'to' && i > from && !scan.is(i + 1, 'determiners') && !scan.isName(i + 1)) return i;
    if (scan.opensQuotation(i)) return i;
    if (
      i > from &&
      (scan.lower(i) === 'of' || scan.lower(i) === 'about' || scan.lower(i) === 'against') &&
      ['tell', 'inform', 'warn', 'remind', 'notify', 'advise', 'assure', 'convince', 'brief', 'caution'].includes(
        verb.lemma,
      )
    )
      return i;
    if (kind === 'comma') {
      // "told the Coastal Herald, a local paper, that"
      const close = commaAfter(scan, i, bound);
      return close > 0 && scan.is(close + 1, 'complementizers') ? close + 1 : i;
    }
    if (scan.isFinite(i)) break;
  }
  return afterBareAddressee(scan, from, high, verb);
}

function commaAfter(scan: Scan, comma: number, bound: number): number {
  for (let i = comma + 1; i <= bound; i++) {
    if (scan.kind(i) === 'comma') return i;
    if (scan.isFinite(i) || !scan.isWord(i)) return -1;
  }
  return -1;
}

/** "told Reuters the pier would close": the addressee is a name, a pronoun or a plural. */
function afterBareAddressee(scan: Scan, from: number, high: number, verb: VerbCue): number {
  if (
    !['tell', 'assure', 'inform', 'remind', 'warn', 'reassure', 'promise', 'convince', 'notify', 'advise'].includes(
      verb.lemma,
    )
  )
    return from;
  let i = from;
  if (scan.isPronoun(i) || ['him', 'her', 'them', 'us', 'me'].includes(scan.lower(i))) return i + 1;
  if (['warn', 'advise', 'promise'].includes(verb.lemma)) return from;
  if (scan.is(i, 'determiners')) i++;
  while (i <= high && scan.isName(i)) i++;
  if (i > from && scan.kind(i) === 'possessive') {
    i++;
    while (i <= high && scan.isName(i)) i++;
  }
  if (i === from || scan.is(from, 'determiners'))
    while (
      i <= Math.min(high, from + 3) &&
      scan.kind(i) === 'word' &&
      !scan.is(i, 'possessives') &&
      !scan.is(i, 'determiners') &&
      !scan.isPronoun(i) &&
      !scan.isName(i) &&
      !scan.is(i, 'prepositions') &&
      !scan.isFinite(i)
    )
      i++;
  return i;
}

function skipOccasion(scan: Scan, from: number, high: number): number {
  let i = from + 1;
  let seen = false;
  for (; i <= Math.min(high, from + reach); i++) {
    const kind = scan.kind(i);
    if (kind !== 'word' && kind !== 'number' && kind !== 'possessive') break;
    if (scan.is(i, 'complementizers') || scan.isFinite(i)) break;
    if (scan.is(i, 'occasions') || scan.is(i, 'times')) {
      seen = true;
      continue;
    }
    // After the occasion's noun a further phrase may tell whose or when; a name or an article without one starts the content.
    if (
      seen &&
      (scan.is(i, 'determiners') || scan.is(i, 'possessives') || scan.isPronoun(i) || scan.kind(i) === 'word') &&
      !scan.is(i, 'prepositions') &&
      !scan.is(i - 1, 'prepositions') &&
      !scan.is(i - 1, 'determiners') &&
      (!scan.isName(i - 1) || scan.is(i - 1, 'times'))
    )
      break;
  }
  return i;
}

/** After an inverted verb and its subject: on to the comma or the end. */
function skipTo(scan: Scan, from: number, high: number): number {
  let i = from;
  while (i <= high && i - from < 60) {
    const kind = scan.kind(i);
    if (kind === 'comma' || kind === 'stop' || kind === 'colon' || scan.opensQuotation(i)) return i;
    i++;
  }
  return i;
}
