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

/** The tables made ready for lookup. */
interface Gazetteer {
  /** By first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** By all words, for names that come whole. */
  readonly byName: ReadonlyMap<string, Phrase>;
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
    return this.#gazetteer.phrases.get(word) ?? none;
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
  const byName = new Map<string, Phrase>();
  const knownKeys = new Map<string, string>();
  const add = (name: string, kind: PhraseKind, country: string | null = null) => {
    const key = withoutArticle(name);
    if (!byName.has(key)) byName.set(key, phraseOf(name, key, kind, country));
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
  for (const { words, kind, country } of [...byName.values()])
    if (kind === 'adjective' && words.length === 1 && /[cimnt]$/.test(words[0]!))
      add(`${words[0]}s`, 'adjective', country);
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
  return { phrases: byFirstWord(byName.values()), byName, knownKeys, firstNames: givenNames() };
}

function phraseOf(name: string, key: string, kind: PhraseKind, country: string | null): Phrase {
  const words = key
    .replaceAll("'s", " 's")
    .split(' ')
    .map((word) => (word === "'s" ? word : comparable(word)));
  const isCapitals = words.length === 1 && name.length <= 6 && name === name.toUpperCase();
  return { words, kind, exact: isCapitals ? name : null, country };
}

function byFirstWord(all: Iterable<Phrase>): Map<string, Phrase[]> {
  // "The Hague" is never without its article.
  const phrases = new Map<string, Phrase[]>([
    ['the', [{ words: ['the', 'hague'], kind: 'place', exact: null, country: null }]],
  ]);
  for (const phrase of all) {
    const list = phrases.get(phrase.words[0]!);
    if (list) list.push(phrase);
    else phrases.set(phrase.words[0]!, [phrase]);
  }
  for (const list of phrases.values()) if (list.length > 1) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

function givenNames(): Map<string, 'male' | 'female' | 'any'> {
  const names = new Map<string, 'male' | 'female' | 'any'>();
  for (const name of femaleNames) names.set(name, 'female');
  for (const name of maleNames) names.set(name, 'male');
  for (const name of sharedNames) names.set(name, 'any');
  return names;
}
