import { familyNamesFirst } from '../data/en/first-names.ts';
import { nameParticles } from '../data/name-particles.ts';
import { firstNameGender, isKnownAcronym, knownKey, withoutArticle } from './gazetteer.ts';

const familiesFirst: ReadonlySet<string> = new Set(familyNamesFirst);
const suffixes: ReadonlySet<string> = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii']);
const smallWords: ReadonlySet<string> = new Set('of for and the in on to at de la du des et & a'.split(' '));
/** What "of" ties to the head of a body's name. */
const links: ReadonlySet<string> = new Set(['of', 'for', 'on', 'to', 'in', 'without']);

/** What a name is found by. All of it is comparable: see `comparableName`. */
export interface NameKeys {
  readonly key: string;
  readonly isSingle: boolean;
  /** "von der Leyen", "Tessen": no first name. */
  readonly isShort: boolean;
  /** Of a person of several words: what the person is called for short, the likeliest first. */
  readonly short: readonly string[];
  readonly first: string;
  /** Initials of a body's words; empty when there are less than two. */
  readonly acronym: string;
  /** The noun that a body is referred to by: "ministry" of "Ministry of Works". */
  readonly head: string;
}

/** A name without what spellings differ in: case, apostrophes, diacritics, the endings of Slavic names. */
function comparableName(name: string): string {
  const plain = withoutArticle(name);
  const latin = /\p{Script=Cyrillic}/u.test(plain) ? plain : withoutDiacritics(plain);
  return latin.replaceAll(/(?:[iy][yij]|(?<=sk)[iyj])(?= |$)/g, 'y').replaceAll("'", '');
}

function withoutDiacritics(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i');
}

/** Whether a word in small letters is a family name that stands before the given one. */
export function isFamilyFirst(word: string): boolean {
  return familiesFirst.has(word);
}

export function keysOf(name: string): NameKeys {
  const key = comparableName(name);
  const words = key.replaceAll(',', '').split(' ');
  while (words.length > 1 && suffixes.has(words.at(-1)!)) words.pop();
  return {
    key: knownKey(name) ?? key,
    isSingle: words.length === 1,
    isShort: words.length === 1 || nameParticles.has(words[0]!),
    short: words.length === 1 ? singleForms(words[0]!) : shortForms(words),
    first: words[0]!,
    acronym: acronymOf(words),
    head: headOf(words),
  };
}

/** A surname alone: also without its joined article, and as another case of a Slavic language has it. */
function singleForms(word: string): string[] {
  const stem = stemOf(word);
  const bare = withoutJoinedArticle(word);
  return [word, ...(bare === word ? [] : [bare]), ...(stem === word ? [] : [stem])];
}

/** "tessen"; "von der leyen", "leyen"; "al-sharaa", "sharaa"; "xi" of a name that begins with the family. */
function shortForms(words: readonly string[]): string[] {
  if (nameParticles.has(words[0]!)) return [words.join(' '), ...singleForms(words.at(-1)!)];
  if (words.length <= 3 && familiesFirst.has(words[0]!) && firstNameGender(words[0]!) === null) return [words[0]!];
  const forms = singleForms(words.at(-1)!);
  const particle = words.findIndex((word, i) => i > 0 && nameParticles.has(word));
  if (particle > 0) forms.push(words.slice(particle).join(' '));
  // "Pedro Veld Tessen" is called Veld.
  else if (words.length === 3 && words[1]!.length > 2 && firstNameGender(words[1]!) === null) forms.push(words[1]!);
  return forms;
}

function withoutJoinedArticle(word: string): string {
  return /^(?:al|el|as|ash|an|ar|at|az|ad)-./.test(word) ? word.slice(word.indexOf('-') + 1) : word;
}

/** Enough of a surname to know it again in another case of a Slavic language; other names stay as they are. */
function stemOf(word: string): string {
  return /^\p{Script=Cyrillic}/u.test(word) && word.length > 5 ? `${word.slice(0, -2)}~` : word;
}

function acronymOf(words: readonly string[]): string {
  const initials = words.filter((word) => !smallWords.has(word)).map((word) => word[0]);
  const acronym = initials.length >= 2 ? initials.join('') : '';
  return isKnownAcronym(acronym) ? '' : acronym;
}

function headOf(words: readonly string[]): string {
  const link = words.findIndex((word, i) => i > 0 && links.has(word));
  return link > 0 ? words[link - 1]! : words.at(-1)!;
}

/** Whether two first names may be one person's: the same, one the initial of the other, or its short form. */
export function mayBeSameFirstName(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length === 1 || short[1] === '.') return short[0] === long[0];
  return short.length >= 3 && long.startsWith(short.slice(0, Math.max(3, short.length - 1)));
}
