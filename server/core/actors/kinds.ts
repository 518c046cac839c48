import type { MentionKind } from '../attribution/input.ts';
import type { Scan } from '../attribution/scan.ts';
import { outletWords } from '../data/en/outlets.ts';
import { motionWords } from '../data/en/places.ts';
import { shipPrefixes } from '../data/en/things.ts';
import type { Phrase } from './gazetteer.ts';
import { isFamilyFirst } from './names.ts';
import {
  hasDigit,
  isAcronym,
  isBodyWord,
  isCapital,
  isCapitals,
  isFirstName,
  isInitial,
  isNamePart,
  isNotInPersons,
  isPlaceWord,
  isPlainAcronym,
  isThingWord,
  opens,
  phraseAt,
} from './words.ts';

const outletEndings: ReadonlySet<string> = new Set(outletWords.endings.map((ending) => ending.toLowerCase()));
const ships: ReadonlySet<string> = new Set(shipPrefixes);
const inPlaces: ReadonlySet<string> = new Set('in near outside across around towards toward в у во'.split(' '));
const motions: ReadonlySet<string> = new Set(motionWords);
/** Nouns before "of" or behind a name that make it a place's. */
const placeNouns: ReadonlySet<string> = new Set(
  'village villages town towns city cities settlement region district province county raion oblast suburb island port hromada municipality krai resort neighbourhood'.split(
    ' ',
  ),
);
/** First words of names of places. */
const placeOpenings: ReadonlySet<string> = new Set(
  'lake mount mt cape port fort saint st st. san santa los las el isle gulf bay strait river rio puerto ust novo'.split(
    ' ',
  ),
);
/** Nouns that end the names of bodies and are too common elsewhere to show one alone. */
const weakBodies: ReadonlySet<string> = new Set(
  'house post times watch front force forces who co house social'.split(' '),
);
/** Names of outlets that are words too: they need their article, or a verb of saying. */
const commonOutlets: ReadonlySet<string> = new Set(
  'sun times independent guardian telegraph economist hindu insider hill time vice shot mash astra babel forbes vox'.split(
    ' ',
  ),
);

export interface Found {
  readonly kind: MentionKind;
  /** Where the name ends: perhaps before the run does. */
  readonly last: number;
}

/**
 * Where another name begins inside the run, so that the first one ends before it: a known place or body at its end
 * ("Help Ukraine"), a person's behind a body's ("Ministry of Works Oda Brekke"). -1 for none.
 */
function innerName(scan: Scan, first: number, last: number, phrase: PhraseHere): number {
  let linked = false;
  let body = false;
  for (let i = (phrase?.last ?? first) + 1; i <= last; i++) {
    if (!isNamePart(scan, i)) {
      linked = true;
      continue;
    }
    body ||= isBodyWord(scan, i - 1) || isPlaceWord(scan, i - 1);
    if (
      (body || linked) &&
      i < last &&
      isNamePart(scan, i - 1) &&
      isFirstName(scan, i) &&
      isNamePart(scan, i + 1) &&
      !isBodyWord(scan, last)
    )
      return i;
    const inner = phraseAt(scan, i);
    if (!inner || inner.last > last) continue;
    if (
      inner.phrase.kind === 'adjective' &&
      !phrase &&
      !linked &&
      !isFirstName(scan, first) &&
      !isBodyWord(scan, last) &&
      !isPlaceWord(scan, last)
    )
      return i;
    const named =
      inner.phrase.kind === 'place' || inner.phrase.kind === 'organisation' || inner.phrase.kind === 'outlet';
    if (inner.phrase.kind === 'organisation' && !isNotInPersons(scan, first) && !isAcronym(scan, i)) continue;
    if (
      named &&
      inner.last === last &&
      !linked &&
      !placeOpenings.has(scan.lower(first)) &&
      isNamePart(scan, i - 1) &&
      !isFirstName(scan, first) &&
      !phrase
    )
      return i;
    i = inner.last;
  }
  return -1;
}

type PhraseHere = { readonly phrase: Phrase; readonly last: number } | null;

/**
 * What the run from `first` to `last`, which holds no office, names: the whole of it, or its beginning. Null when
 * that is nobody.
 *
 * @param phrase the phrase of the tables that begins at `first`
 */
export function kindOfRun(scan: Scan, first: number, last: number, phrase: PhraseHere): Found | null {
  if (phrase && phrase.last >= last) return kindOfPhrase(scan, first, phrase);
  if (ships.has(scan.lower(first)) && first < last && isCapitals(scan, first)) return null;
  if (phrase?.phrase.kind === 'thing') return isFamilyFirst(scan.lower(first)) ? { kind: 'person', last } : null;
  const inner = first < last ? innerName(scan, first, last, phrase) : -1;
  if (inner >= 0) return kindOfRun(scan, first, inner - 1, phrase);
  const thing =
    first < last && isThingWord(scan, last) && !(isFirstName(scan, first) && isSurnameToo(scan.lower(last)));
  const ending = first < last && !thing ? kindOfEnding(scan, first, last) : null;
  if (ending) return { kind: ending, last };
  if (phrase?.phrase.kind === 'adjective') return null;
  if (thing) return phrase ? kindOfPhrase(scan, first, phrase) : null;
  if (phrase) {
    const isFamily = isFamilyFirst(scan.lower(first)) && last === first + 1 && !hasForeign(scan, last, last);
    if (isFamily || isPersonal(scan, first, last)) return { kind: 'person', last };
    return kindOfPhrase(scan, first, phrase);
  }
  if (first === last) return kindOfWord(scan, first);
  return kindOfNames(scan, first, last);
}

function kindOfPhrase(scan: Scan, first: number, { phrase, last }: NonNullable<PhraseHere>): Found | null {
  switch (phrase.kind) {
    case 'adjective':
    case 'thing':
      return null;
    case 'service': {
      const carries = scan.is(first - 1, 'prepositions') || (phrase.exact !== null && opens(scan, first));
      return carries || scan.lower(last + 1) === 'channel' || scan.lower(last + 1) === 'post'
        ? null
        : { kind: 'organisation', last };
    }
    case 'outlet':
      if (first === last && commonOutlets.has(scan.lower(first)) && !speaksAsOutlet(scan, first)) return null;
      return { kind: 'outlet', last };
    case 'place':
      if (scan.is(last + 1, 'bodies') && scan.kind(last + 1) === 'word') return { kind: 'place', last };
      return { kind: 'place', last };
    case 'organisation':
      return { kind: 'organisation', last };
  }
}

function speaksAsOutlet(scan: Scan, i: number): boolean {
  return scan.lower(i - 1) === 'the' || scan.tables.verbs.has(scan.lower(i + 1)) || scan.lower(i + 1) === 'magazine';
}

/** What the last word of a name of several words says, or the head before "of". */
function kindOfEnding(scan: Scan, first: number, last: number): MentionKind | null {
  const word = scan.lower(last);
  if (
    outletEndings.has(scan.tokens[last]!.text.toLowerCase()) &&
    !isFirstName(scan, first) &&
    !isNotInPersons(scan, last)
  )
    return 'outlet';
  if (placePapers.has(word) && phraseAt(scan, first)?.phrase.kind === 'place') return 'outlet';
  const linked = kindOfLinked(scan, first, last);
  if (linked) return linked;
  if (isPlaceWord(scan, last) && !isBodyWord(scan, last))
    return isFirstName(scan, first) && last <= first + 2 && isSurnameToo(word) ? 'person' : 'place';
  if (isBodyWord(scan, last) && !(isFirstName(scan, first) && weakBodies.has(word))) return 'organisation';
  if (endsInBody(scan, first, last)) return 'organisation';
  return null;
}

/** "Ministry of Works", "Gulf of Veld": the noun before the link says what it is. */
function kindOfLinked(scan: Scan, first: number, last: number): MentionKind | null {
  for (let i = last - 1; i > first; i--) {
    const link = scan.lower(i);
    if (
      link !== 'of' &&
      link !== 'for' &&
      link !== 'on' &&
      link !== 'to' &&
      link !== 'without' &&
      scan.kind(i) !== 'possessive'
    )
      continue;
    const head = i - 1;
    if (isPlaceWord(scan, head)) return 'place';
    if (isBodyWord(scan, head) || scan.is(head, 'bodies')) return 'organisation';
  }
  return null;
}

/** Words that make an outlet's name only behind a place's: "Toronto Star". */
const placePapers: ReadonlySet<string> = new Set(['sun', 'star', 'globe', 'world', 'examiner', 'inquirer', 'enquirer']);

/** "Halden Red Cross": a body that the tables know, with more before it. */
function endsInBody(scan: Scan, first: number, last: number): boolean {
  const begin = Math.max(first + 1, last - 2);
  for (let i = begin; i <= last; i++) {
    const phrase = phraseAt(scan, i);
    if (phrase?.last === last) return phrase.phrase.kind === 'organisation' && !isFirstName(scan, first);
  }
  return false;
}

/** Nouns of places and things that people are called by: "Oda Beach". */
function isSurnameToo(word: string): boolean {
  return surnameNouns.has(word);
}
const surnameNouns: ReadonlySet<string> = new Set(
  'street lake river bay beach park castle north west east border hill bridges law day battle case storm star bill code frost'.split(
    ' ',
  ),
);

/** A single word that no table knows as a name. */
function kindOfWord(scan: Scan, i: number): Found | null {
  const { text } = scan.tokens[i]!;
  if (isSite(text)) return { kind: 'outlet', last: i };
  if (hasDigit(text) || isPlainAcronym(scan, i) || isInitial(scan, i) || text.includes('/') || isPartyTag(text))
    return null;
  if (isAcronym(scan, i)) return { kind: 'organisation', last: i };
  const opening = opens(scan, i);
  if (isBodyWord(scan, i)) return opening ? null : { kind: 'organisation', last: i };
  if (isNotInPersons(scan, i) || isThingWord(scan, i) || isPlaceWord(scan, i)) return null;
  if (isPlaceByContext(scan, i, i)) return { kind: 'place', last: i };
  if (isFirstName(scan, i) && !opening) return { kind: 'person', last: i };
  return { kind: 'unknown', last: i };
}

/** "Gazette.info" */
function isSite(text: string): boolean {
  const dot = text.lastIndexOf('.');
  return dot > 2 && siteEndings.has(text.slice(dot + 1));
}
const siteEndings: ReadonlySet<string> = new Set(
  'com net org info eu ua ru by pl de uk tv fm news media online'.split(' '),
);

/** "R-Halden": the party and the seat of a member of Congress. */
function isPartyTag(text: string): boolean {
  return text.length > 3 && text[1] === '-' && (text[0] === 'R' || text[0] === 'D' || text[0] === 'I');
}

/** "in Mala Tolva", "the village of Mala Tolva", "the Tolva district". */
function isPlaceByContext(scan: Scan, first: number, last: number): boolean {
  const before = scan.lower(first - 1);
  if (before === 'of' && placeNouns.has(scan.lower(first - 2))) return true;
  if (placeNouns.has(scan.lower(last + 1)) && scan.kind(last + 1) === 'word' && !isFirstName(scan, first)) return true;
  if (placeNouns.has(before) && !isFirstName(scan, first)) return true;
  if (isFirstName(scan, first)) return false;
  return inPlaces.has(before) || isWay(scan, first, last);
}

/** "flew from Tolva to Veld", "the road to Veld": not "spoke to Brekke". */
function isWay(scan: Scan, first: number, last: number): boolean {
  const before = scan.lower(first - 1);
  if (before !== 'to' && before !== 'from') return false;
  if (motions.has(scan.lower(first - 2))) return true;
  // Of "from … to …" each shows the other.
  return before === 'from'
    ? scan.lower(last + 1) === 'to' && isCapital(scan, last + 2)
    : scan.lower(first - 3) === 'from';
}

/** Several words that end in no noun: a person, a place by where it stands, or something that is neither. */
function kindOfNames(scan: Scan, first: number, last: number): Found | null {
  if (isFamilyFirst(scan.lower(first)) && last === first + 1 && scan.tokens[last]!.text.includes('-'))
    return { kind: 'person', last };
  if (placeOpenings.has(scan.lower(first)) && !isFirstName(scan, first)) return { kind: 'place', last };
  if (isAcronym(scan, first) && !isCapitals(scan, first + 1) && !isInitial(scan, first))
    return { kind: 'organisation', last: first };
  if (!isNotInPersons(scan, first) && last - first < 3 && isPlaceByContext(scan, first, last))
    return { kind: 'place', last };
  const end = endOfPerson(scan, first, last);
  if (end > first && (isFirstName(scan, first) || isInitial(scan, first) || isPersonal(scan, first, end)))
    return { kind: 'person', last: end };
  if (scan.is(first - 1, 'determiners')) return { kind: 'unknown', last };
  if (first < last && !isNotInPersons(scan, first) && isPersonal(scan, first, last)) return { kind: 'person', last };
  return isNotInPersons(scan, first) || hasForeign(scan, first, last) ? null : { kind: 'unknown', last };
}

/** Where a person's name that begins at `first` must end: before a body, a word that is in no name, a known place. */
function endOfPerson(scan: Scan, first: number, last: number): number {
  let end = first;
  for (let i = first + 1; i <= last; i++) {
    if (isNamePart(scan, i)) {
      if (isNotInPersons(scan, i) || hasDigit(scan.tokens[i]!.text) || (isAcronym(scan, i) && !isCapitals(scan, first)))
        break;
      end = i;
    } else if (scan.lower(i) === 'of' || scan.lower(i) === 'for' || scan.lower(i) === 'and') break;
  }
  return end;
}

/** Two to five words that may all be a person's, none of them with an article before it. */
function isPersonal(scan: Scan, first: number, last: number): boolean {
  if (last === first || last - first > 5) return false;
  const known = isFirstName(scan, first);
  if (scan.is(first - 1, 'determiners') && !known) return false;
  if (phraseAt(scan, first) && !known) return false;
  return !hasForeign(scan, first, last);
}

const foreignLinks: ReadonlySet<string> = new Set(['of', 'for', 'on', 'to', 'the', 'and']);

/** Whether a word stands in the run that no person's name has. */
function hasForeign(scan: Scan, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    if (!isNamePart(scan, i)) {
      if (foreignLinks.has(scan.lower(i))) return true;
      continue;
    }
    const { text } = scan.tokens[i]!;
    if (isNotInPersons(scan, i) || isThingWord(scan, i) || hasDigit(text) || text.includes('/')) return true;
    if (text.endsWith("n't") || text.endsWith('n’t') || isSite(text)) return true;
    if (
      i > first &&
      i === last &&
      text.length > 6 &&
      text.endsWith('ing') &&
      !text.includes('-') &&
      !isFirstName(scan, first) &&
      !isFamilyFirst(scan.lower(first))
    )
      return true;
    if (scan.is(i, 'times') && i === first && !isFirstName(scan, i)) return true;
  }
  return false;
}
