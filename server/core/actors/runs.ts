import type { Scan } from '../attribution/scan.ts';
import { officeNouns, openingWords } from '../data/en/things.ts';
import { nameParticles } from '../data/name-particles.ts';
import { isFamilyFirst } from './names.ts';
import {
  isBodyWord,
  isCapital,
  isCapitals,
  isFirstName,
  isNamePart,
  isNotInPersons,
  isTitle,
  opens,
  opensWithParticle,
  phraseAt,
} from './words.ts';

/** A name is never longer: a line of capitals is not read as one. */
const longestRun = 14;
const opening: ReadonlySet<string> = new Set(openingWords);
const links: ReadonlySet<string> = new Set(['of', 'for']);
const offices: ReadonlySet<string> = new Set(officeNouns);
/** Bodies that are "on" or "to" something. */
const committees: ReadonlySet<string> = new Set(['committee', 'commission', 'council', 'subcommittee']);
/** Places that are "of" something. */
const placesOf: ReadonlySet<string> = new Set(
  'gulf strait sea bay republic kingdom isle state city port cape lake valley duchy emirate'.split(' '),
);
/** What may follow a name's comma and still be a part of it. */
const suffixes: ReadonlySet<string> = new Set(['jr', 'jr.', 'sr', 'sr.']);
/** First names that are months or auxiliaries: "Linda May", "Will". */
const monthNames: ReadonlySet<string> = new Set(['may', 'march', 'april', 'june', 'august', 'jan', 'jun']);

/**
 * Whether a run of capitalised words begins at token `i`: one that is not merely the first word of its sentence.
 * Whether the run names anybody is for others to say.
 */
export function startsRun(scan: Scan, i: number): boolean {
  if (opensWithParticle(scan, i)) return true;
  if (!isNamePart(scan, i) || scan.isPronoun(i) || scan.is(i, 'possessives')) return false;
  if (phraseAt(scan, i)) return true;
  if (scan.is(i, 'times')) return monthNames.has(scan.lower(i)) && isPersonalMonth(scan, i);
  if (isFirstName(scan, i)) return true;
  if (scan.is(i, 'determiners') || scan.isAuxiliary(i)) return false;
  // "Head of Kherson Oblast"
  if (isTitle(scan, i) && scan.lower(i + 1) === 'of' && followsLink(scan, i + 2)) return true;
  return !opens(scan, i) || !isOpeningWord(scan, i);
}

/** "April Veld said": a month's name before a name, and not before a day. */
function isPersonalMonth(scan: Scan, i: number): boolean {
  const named = nameParticles.has(scan.lower(i + 1)) || (isCapital(scan, i + 1) && !scan.is(i + 1, 'times'));
  return named && !scan.is(i - 1, 'prepositions') && !isTitle(scan, i + 1);
}

/** A word that is capitalised because it opens its sentence. */
function isOpeningWord(scan: Scan, i: number): boolean {
  const word = scan.lower(i);
  if (
    opening.has(word) ||
    scan.is(i, 'prepositions') ||
    scan.is(i, 'subordinators') ||
    scan.is(i, 'openers') ||
    scan.is(i, 'adverbs') ||
    scan.is(i, 'negations') ||
    scan.is(i, 'and') ||
    scan.is(i, 'but') ||
    scan.is(i, 'questionWords') ||
    scan.is(i, 'relatives') ||
    scan.tables.prepositionCues.has(word) ||
    scan.tables.adverbCues.has(word)
  )
    return true;
  if (isNumeral(scan, i)) return true;
  if (isCapitals(scan, i)) return false;
  if (isCapital(scan, i + 1))
    return isNotInPersons(scan, i) ? false : isPluralNoun(scan, i) || isVerbForm(scan, i, word);
  return (
    isCommon(scan, i) ||
    isPlainPlural(scan, i, word) ||
    isVerbForm(scan, i, word) ||
    (isNotInPersons(scan, i) && !scan.is(i, 'titles'))
  );
}

/** "Residents Oda and Ilmar Veld": people without names before those of some of them. */
function isPluralNoun(scan: Scan, i: number): boolean {
  return scan.lower(i).endsWith('s') && (scan.is(i, 'unnamed') || scan.is(i, 'vague')) && !isTitle(scan, i);
}

/** "Citing Reuters", "Speaking in Halden", "Asked whether": English only, where endings tell. */
function isVerbForm(scan: Scan, i: number, word: string): boolean {
  if (scan.tables.language !== 'en') return scan.tables.verbs.has(word);
  return (
    scan.tables.verbs.has(word) ||
    (word.length > 5 && (word.endsWith('ing') || word.endsWith('ly'))) ||
    (word.length > 4 &&
      word.endsWith('ed') &&
      !(isCapital(scan, i + 1) && phraseAt(scan, i + 1)?.phrase.kind !== 'adjective'))
  );
}

/** "Prices rose": a plural before anything but a verb of saying. */
function isPlainPlural(scan: Scan, i: number, word: string): boolean {
  if (scan.tables.language !== 'en' || word.length < 5 || !word.endsWith('s') || notPlural.test(word)) return false;
  return scan.kind(i + 1) === 'word' && !scan.tables.verbs.has(scan.lower(i + 1));
}
const notPlural = /(?:[aious]s|ens)$/;

function isCommon(scan: Scan, i: number): boolean {
  return (
    scan.is(i, 'unnamed') ||
    scan.is(i, 'vague') ||
    scan.is(i, 'documents') ||
    scan.is(i, 'bodies') ||
    scan.is(i, 'occasions') ||
    scan.tables.nouns.has(scan.lower(i)) ||
    scan.tables.finiteVerbs.has(scan.lower(i))
  );
}

/** The last token of the run that begins at `first`. */
export function endOfRun(scan: Scan, first: number): number {
  const { sentence } = scan.tokens[first]!;
  let last = phraseAt(scan, first)?.last ?? first;
  let ofBody = false;
  for (let i = last + 1; i < Math.min(scan.tokens.length, first + longestRun); i++) {
    if (scan.tokens[i]!.sentence !== sentence) break;
    const word = scan.lower(i);
    if (isNamePart(scan, i)) {
      if (scan.is(i, 'times') && !(monthNames.has(word) && isGivenBefore(scan, i))) break;
      if (scan.is(i, 'possessives') || scan.isPronoun(i) || (scan.kind(i + 1) === 'colon' && opening.has(word))) break;
      const phrase = phraseAt(scan, i);
      last = phrase?.last ?? i;
      i = last;
    } else if (scan.kind(i) === 'number' && word.length <= 3 && scan.lower(i - 1) === 'channel') last = i;
    else if (nameParticles.has(word) && (isNamePart(scan, i + 1) || nameParticles.has(scan.lower(i + 1)))) continue;
    else if (links.has(word) && opensLink(scan, first, i - 1) && followsLink(scan, i + 1)) ofBody = true;
    else if (word === 'the' && (links.has(scan.lower(i - 1)) || scan.lower(i - 1) === 'to') && isCapital(scan, i + 1))
      continue;
    else if ((word === 'and' || word === '&') && last === i - 1 && joins(scan, i, ofBody)) continue;
    else if (word === 'to' && isTitle(scan, i - 1) && isCapital(scan, i - 1) && followsLink(scan, i + 1)) continue;
    else if (
      (word === 'on' || word === 'to' || word === 'against') &&
      committees.has(scan.lower(i - 1)) &&
      followsLink(scan, i + 1)
    )
      ofBody = true;
    else if (word === 'without' && isCapital(scan, i - 1) && isCapital(scan, i + 1)) continue;
    else if (scan.kind(i) === 'possessive' && belongsToBody(scan, first, i)) continue;
    else if (scan.kind(i) === 'comma' && last === i - 1 && suffixes.has(scan.lower(i + 1)) && isCapital(scan, i + 1))
      continue;
    else break;
  }
  return last;
}

/** "IV. The council", "I. General": the number of a point. */
function isNumeral(scan: Scan, i: number): boolean {
  const { text } = scan.tokens[i]!;
  if (text.length > 5 || !text.endsWith('.')) return scan.kind(i + 1) === 'stop' && romanNumeral.test(text);
  return romanNumeral.test(text.slice(0, -1));
}
const romanNumeral = /^[IVXІХ]{1,4}$/;

/** "Linda May", "Wang Jun" */
function isGivenBefore(scan: Scan, i: number): boolean {
  return isFirstName(scan, i - 1) || isFamilyFirst(scan.lower(i - 1));
}

function followsLink(scan: Scan, i: number): boolean {
  if (scan.is(i, 'times')) return false;
  return isCapital(scan, i) || (scan.lower(i) === 'the' && isCapital(scan, i + 1));
}

/** "Ministry of", "Secretary of", "Gulf of": the name goes on behind the link. */
function opensLink(scan: Scan, first: number, last: number): boolean {
  if (!isNamePart(scan, last)) return false;
  if (placesOf.has(scan.lower(last))) return true;
  if (isTitle(scan, last) || (scan.lower(last) === 'general' && isTitle(scan, last - 1))) return true;
  for (let i = last; i >= first; i--) if (isBodyWord(scan, i) || scan.is(i, 'bodies')) return isCapital(scan, i);
  return false;
}

/** "Education and Science" in the name of a body; "Brekke & Tessen". */
function joins(scan: Scan, i: number, ofBody: boolean): boolean {
  if (scan.lower(i) === '&') return isCapital(scan, i + 1);
  if (!isCapital(scan, i + 1)) return false;
  const next = scan.lower(i + 1);
  if (ofBody) return (offices.has(next) || isNotInPersons(scan, i + 1)) && !isBodyWord(scan, i + 1);
  // "Food and Drug Administration": both words and the body behind them.
  return offices.has(scan.lower(i - 1)) && offices.has(next) && isCapital(scan, i + 2) && isBodyWord(scan, i + 2);
}

/** Whose bodies are named after them: "Children's Hospital", "People's Republic". */
const owners: ReadonlySet<string> = new Set(
  'people peoples children women men workers veterans students teachers farmers patients citizens'.split(' '),
);

/** "Prosecutor General's Office", "Children's Hospital": the owner is a part of the name. */
function belongsToBody(scan: Scan, first: number, i: number): boolean {
  if (!isCapital(scan, i + 1)) return false;
  const owner = i - 1;
  // "Tolva Fishermen's Union"
  if (
    owner > first &&
    !isFirstName(scan, first) &&
    !phraseAt(scan, owner) &&
    isBodyWord(scan, i + 1) &&
    scan.lower(owner).endsWith('men')
  )
    return true;
  return (isTitle(scan, owner) && isBodyWord(scan, i + 1)) || owners.has(scan.lower(owner));
}
