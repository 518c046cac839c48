import type { Scan } from '../attribution/scan.ts';
import { moreTitles } from '../data/en/genders.ts';
import { bodyEnds } from '../data/en/institutions.ts';
import { placeEnds } from '../data/en/places.ts';
import { notInPersons as notInPersonsList, plainAcronyms as plainAcronymList, thingWords } from '../data/en/things.ts';
import { joinedArticles, nameParticles, openingParticles } from '../data/name-particles.ts';
import { comparable, firstNameGender, type Phrase } from './gazetteer.ts';

const notPersons: ReadonlySet<string> = new Set(notInPersonsList);
const acronymWords: ReadonlySet<string> = new Set(plainAcronymList);
const titles: ReadonlySet<string> = new Set(moreTitles);
const bodies: ReadonlySet<string> = new Set(bodyEnds);
const places: ReadonlySet<string> = new Set(placeEnds);
const thingEnds: ReadonlySet<string> = new Set(thingWords);

/** What the parts that find names ask about one token. All answers are table lookups. */

/** Whether a word is written with a capital: headlines too, where `Token.capital` leaves it out of account. */
export function isCapital(scan: Scan, i: number): boolean {
  const token = scan.tokens[i];
  return token?.kind === 'word' && token.text.charCodeAt(0) !== token.lower.charCodeAt(0);
}

/** A capitalised word, or an Arabic article joined to one: "al-Sharaa". */
export function isNamePart(scan: Scan, i: number): boolean {
  return (isCapital(scan, i) && !isCompoundAdjective(scan, i)) || isJoinedArticle(scan, i);
}

function isJoinedArticle(scan: Scan, i: number): boolean {
  const token = scan.tokens[i];
  if (token?.kind !== 'word' || isCapital(scan, i)) return false;
  const hyphen = token.text.indexOf('-');
  return (
    (hyphen === 2 || hyphen === 3) &&
    joinedArticles.includes(token.lower.slice(0, hyphen + 1)) &&
    token.text[hyphen + 1] !== token.lower[hyphen + 1]
  );
}

/** "von der Leyen": a particle that is never anything else, before a name. */
export function opensWithParticle(scan: Scan, i: number): boolean {
  return (
    openingParticles.has(scan.lower(i)) &&
    (isCapital(scan, i + 1) || (nameParticles.has(scan.lower(i + 1)) && isCapital(scan, i + 2)))
  );
}

/** "Moscow-annexed", "Russian-speaking": a capital only by what it is made of. */
function isCompoundAdjective(scan: Scan, i: number): boolean {
  const { text = '', lower = '' } = scan.tokens[i] ?? {};
  const hyphen = text.lastIndexOf('-');
  if (hyphen < 2 || text.length - hyphen < 4) return false;
  const tail = text.slice(hyphen + 1);
  if (tail !== lower.slice(hyphen + 1)) return false;
  // "-backed", "-speaking"; not "Wai-ching".
  return (
    compoundTails.has(tail) || (tail.length > 4 && tail.endsWith('ed')) || (tail.length > 5 && tail.endsWith('ing'))
  );
}
const compoundTails: ReadonlySet<string> = new Set('held led born made style wide built friendly run era'.split(' '));

/** The longest phrase of the tables that begins at token `i`, and the token it ends at. */
export function phraseAt(scan: Scan, i: number): { readonly phrase: Phrase; readonly last: number } | null {
  const token = scan.tokens[i];
  if (token?.kind !== 'word' || !(isCapital(scan, i) || token.lower.startsWith('al-'))) return null;
  for (const phrase of scan.names.phrasesFrom(comparable(token.lower))) {
    const last = i + phrase.words.length - 1;
    if (phrase.exact !== null && token.text !== phrase.exact && comparable(token.text) !== phrase.exact) continue;
    if (holds(scan, i, phrase.words)) return { phrase, last };
  }
  return null;
}

function holds(scan: Scan, first: number, words: readonly string[]): boolean {
  const sentence = scan.tokens[first]!.sentence;
  for (let k = 1; k < words.length; k++) {
    const token = scan.tokens[first + k];
    if (token?.sentence !== sentence || comparable(token.lower) !== words[k]) return false;
  }
  // "White House" and not "White house": what is long in the table is a name in the text.
  return words.length === 1 || isCapital(scan, first + words.length - 1) || !scan.isWord(first + words.length - 1);
}

/** A noun of an office or a form of address, singular or plural. */
export function isTitle(scan: Scan, i: number): boolean {
  const lower = scan.lower(i);
  if (scan.is(i, 'titles') || titles.has(lower)) return true;
  return isPluralTitle(scan, i);
}

export function isPluralTitle(scan: Scan, i: number): boolean {
  const lower = scan.lower(i);
  return lower.endsWith('s') && lower.length > 4 && scan.tables.classes.titles.has(lower.slice(0, -1));
}

export function isFirstName(scan: Scan, i: number): boolean {
  return firstNameGender(comparable(scan.lower(i))) !== null;
}

/** Whether the word is written in capitals throughout: two letters at least. */
export function isCapitals(scan: Scan, i: number): boolean {
  const token = scan.tokens[i];
  if (token?.kind !== 'word' || token.text.length < 2 || token.text === token.lower) return false;
  return token.text === token.text.toUpperCase();
}

/** "J.", "J.K.": letters with full stops. */
export function isInitial(scan: Scan, i: number): boolean {
  const { text = '' } = scan.tokens[i] ?? {};
  return (text.length === 1 && isCapital(scan, i)) || (text.length <= 5 && text[1] === '.');
}

/** Capitals that name a body: not an initial, not a word in capitals. */
export function isAcronym(scan: Scan, i: number): boolean {
  const { text = '', lower = '' } = scan.tokens[i] ?? {};
  return (
    text.length >= 2 &&
    text.length <= 7 &&
    isCapitals(scan, i) &&
    !(text[1] === '.' && text.length <= 4 && isCapital(scan, i + 1)) &&
    !acronymWords.has(comparable(lower)) &&
    !text.endsWith('$') &&
    !/^[IVX]+$/.test(text) &&
    !hasDigit(text)
  );
}

export function isPlainAcronym(scan: Scan, i: number): boolean {
  return acronymWords.has(comparable(scan.lower(i)));
}

export function isThingWord(scan: Scan, i: number): boolean {
  return thingEnds.has(scan.lower(i));
}

/** A noun that ends the names of bodies: "Ministry", "Brigade". */
export function isBodyWord(scan: Scan, i: number): boolean {
  return scan.is(i, 'organisationWords') || bodies.has(scan.lower(i));
}

/** A noun that ends the names of places: "Oblast", "Sound". */
export function isPlaceWord(scan: Scan, i: number): boolean {
  return scan.is(i, 'placeWords') || places.has(scan.lower(i));
}

/** A word that no person is called by: of the table, or abstract by its ending. */
export function isNotInPersons(scan: Scan, i: number): boolean {
  const word = scan.lower(i);
  return notPersons.has(word) || (word.length > 6 && abstractEndings.some((ending) => word.endsWith(ending)));
}
const abstractEndings = [
  'tion',
  'sion',
  'tions',
  'sions',
  'ness',
  'ship',
  'ism',
  'ics',
  'ology',
  'ments',
  'ities',
  'ives',
];

export function hasDigit(text: string): boolean {
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

/** Whether the token is the first word of its sentence, of a quotation in it, or of what follows a colon. */
export function opens(scan: Scan, i: number): boolean {
  const token = scan.tokens[i]!;
  if (scan.sentences[token.sentence]![0] === i) return true;
  const before = scan.kind(i - 1);
  return before === 'mark' || before === 'colon' || (before === 'dash' && scan.sentences[token.sentence]![0] === i - 1);
}
