import { type Additions, noAdditions, perAdditions } from '../data/additions.ts';
import { countryLines } from '../data/en/countries.ts';
import { femaleNames, maleNames, sharedNames } from '../data/en/first-names.ts';
import { institutionAcronyms, institutions, services } from '../data/en/institutions.ts';
import { outlets } from '../data/en/outlets.ts';
import { cities, countryAliases, countryParts, demonyms, otherAdjectives, regions } from '../data/en/places.ts';
import { things } from '../data/en/things.ts';

export type PhraseKind = 'place' | 'organisation' | 'outlet' | 'service' | 'adjective' | 'thing';

/** A name, or an adjective of one, that the tables know. */
export interface Phrase {
  /** As tokens are compared: see `comparable`. */
  readonly words: readonly string[];
  readonly kind: PhraseKind;
  /** Of short capitals, which must be written as such: "US" and not "Us". */
  readonly exact: string | null;
  /** ISO 3166 code of the country that it names or belongs to. */
  readonly country: string | null;
}

/** What the tables tell of a name. */
interface Entry {
  /** As it is written. */
  readonly name: string;
  readonly kind: PhraseKind;
  readonly country: string | null;
}

/** The tables made ready for lookup. */
interface Gazetteer {
  /** By all words, for names that come whole. */
  readonly byName: ReadonlyMap<string, Entry>;
  /** The keys of `byName` by their first word. */
  readonly byFirstWord: ReadonlyMap<string, readonly string[]>;
  /** By first word, the longest first: those that somebody has asked for. An article has few of all that there are. */
  readonly phrases: Map<string, readonly Phrase[]>;
  readonly knownKeys: ReadonlyMap<string, string>;
  readonly firstNames: ReadonlyMap<string, 'male' | 'female' | 'any'>;
}

/** Compiled at first use: starting up does not wait for it. */
const gazetteerWith = perAdditions(compile);

function gazetteer(): Gazetteer {
  return gazetteerWith(noAdditions);
}

/** The names of the tables, and those that a desk adds. */
export class Names {
  readonly #gazetteer: Gazetteer;
  readonly #organisations: ReadonlySet<string>;

  constructor(additions: Additions) {
    this.#gazetteer = gazetteerWith(additions);
    this.#organisations = new Set(additions.organisations.map(withoutArticle));
  }

  /** The phrases that begin with a word, the longest first. */
  phrasesFrom(word: string): readonly Phrase[] {
    const { phrases, byFirstWord, byName } = this.#gazetteer;
    const known = phrases.get(word);
    if (known) return known;
    const keys = byFirstWord.get(word);
    if (!keys) return none;
    const made = keys.map((key) => phraseOf(key, byName.get(key)!)).sort((a, b) => b.words.length - a.words.length);
    phrases.set(word, made);
    return made;
  }

  /** Outlet, place or organisation where the name is surely one's; null for what is left to the words around it. */
  sureKind(name: string): 'outlet' | 'place' | 'organisation' | null {
    const plain = withoutArticle(name);
    const kind = this.#gazetteer.byName.get(plain)?.kind;
    if (kind === 'outlet' || kind === 'place') return kind;
    return this.#organisations.has(plain) ? 'organisation' : null;
  }
}

/** Names with the same additions are the same object. */
export const namesWith = perAdditions((additions) => new Names(additions));

/** A word as the tables compare it: small letters, one kind of apostrophe, no full stop at its end. */
export function comparable(lower: string): string {
  return withPlainApostrophes(lower.endsWith('.') ? lower.slice(0, -1) : lower);
}

const none: readonly Phrase[] = [];

/** The one key of all names of a country ("US", "United States"), or of a body and its acronym; null for other names. */
export function knownKey(name: string): string | null {
  return gazetteer().knownKeys.get(withoutArticle(name)) ?? null;
}

/** Whether a word in small letters is an acronym that the tables know: it stands for nothing else. */
export function isKnownAcronym(word: string): boolean {
  return gazetteer().byName.has(word);
}

/** "Russian", "the Ukrainians": a people, and nobody by name. */
export function isAdjective(name: string): boolean {
  return gazetteer().byName.get(withoutArticle(name))?.kind === 'adjective';
}

/** The country that a name or an adjective stands for ("French", "Ukraine"), as its ISO 3166 code. */
export function countryOf(name: string): string | null {
  return gazetteer().byName.get(withoutArticle(name))?.country ?? null;
}

/** Whose a first name mostly is; null when the table does not know it. */
export function firstNameGender(word: string): 'male' | 'female' | 'any' | null {
  return gazetteer().firstNames.get(word) ?? null;
}

/** A name as it is compared: lower case, one kind of apostrophe, no "the". */
export function withoutArticle(name: string): string {
  const plain = withPlainApostrophes(name.toLowerCase()).replaceAll(/\s+/g, ' ').trim();
  return plain.startsWith('the ') ? plain.slice(4) : plain;
}

function withPlainApostrophes(text: string): string {
  return /[’ʼ`]/.test(text) ? text.replaceAll(/[’ʼ`]/g, "'") : text;
}

/** What comes first counts: what a desk says before all, a country before a town, an agency before a word. */
function compile(additions: Additions): Gazetteer {
  const byName = new Map<string, Entry>();
  const knownKeys = new Map<string, string>();
  const add = (name: string, kind: PhraseKind, country: string | null = null) => {
    const key = withoutArticle(name);
    if (!byName.has(key)) byName.set(key, { name, kind, country });
  };
  const addCountry = (name: string, code: string) => {
    add(name, 'place', code);
    knownKeys.set(withoutArticle(name), `country ${code}`);
  };
  for (const name of additions.outlets) add(name, 'outlet');
  for (const name of additions.organisations) add(name, 'organisation');
  for (const line of countryLines.trim().split('\n')) {
    const [code, names, capital, people] = line.split('|');
    for (const name of names!.split(';')) addCountry(name, code!);
    for (const word of people!.split(';')) if (word) add(word, 'adjective', code!);
    if (capital) add(capital, 'place');
  }
  for (const alias of countryAliases) addCountry(alias.slice(3), alias.slice(0, 2));
  for (const part of countryParts) add(part.slice(3), 'place', part.slice(0, 2));
  for (const demonym of demonyms) add(demonym.slice(3), 'adjective', demonym.slice(0, 2));
  for (const word of otherAdjectives) add(word, 'adjective');
  // "Ukrainians", "Israelis": people without names, as the adjective is.
  for (const [key, { kind, country }] of [...byName])
    if (kind === 'adjective' && /^[^ ']*[cimnt]$/.test(key)) add(`${key}s`, 'adjective', country);
  for (const name of institutions) add(name, 'organisation');
  for (const name of outlets) add(name, 'outlet');
  for (const [acronym, full] of institutionAcronyms) {
    knownKeys.set(withoutArticle(acronym), withoutArticle(full));
    add(full, 'organisation');
  }
  for (const name of services) add(name, 'service');
  for (const name of regions) add(name, 'place');
  for (const name of cities) add(name, 'place');
  for (const name of things) add(name, 'thing');
  return {
    byName,
    byFirstWord: byFirstWordOf(byName.keys()),
    phrases: new Map(hague),
    knownKeys,
    firstNames: givenNames(),
  };
}

/** "The Hague" is never without its article. */
const hague: readonly [string, Phrase[]][] = [
  ['the', [{ words: ['the', 'hague'], kind: 'place', exact: null, country: null }]],
];

function phraseOf(key: string, { name, kind, country }: Entry): Phrase {
  const words = key
    .replaceAll("'s", " 's")
    .split(' ')
    .map((word) => (word === "'s" ? word : comparable(word)));
  const isCapitals = words.length === 1 && name.length <= 6 && name === name.toUpperCase();
  return { words, kind, exact: isCapitals ? name : null, country };
}

function byFirstWordOf(keys: Iterable<string>): Map<string, string[]> {
  const byFirstWord = new Map<string, string[]>();
  for (const key of keys) {
    const word = firstWordOf(key);
    const list = byFirstWord.get(word);
    if (list) list.push(key);
    else byFirstWord.set(word, [key]);
  }
  return byFirstWord;
}

function firstWordOf(key: string): string {
  const space = key.indexOf(' ');
  const word = space < 0 ? key : key.slice(0, space);
  const possessive = word.indexOf("'s");
  return comparable(possessive > 0 ? word.slice(0, possessive) : word);
}

function givenNames(): Map<string, 'male' | 'female' | 'any'> {
  const names = new Map<string, 'male' | 'female' | 'any'>();
  for (const name of femaleNames) names.set(name, 'female');
  for (const name of maleNames) names.set(name, 'male');
  for (const name of sharedNames) names.set(name, 'any');
  return names;
}
