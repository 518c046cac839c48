import type { Span } from '../../text/span.ts';
import { isName, nameAfterTitle, startOfLastName } from './names.ts';
import type { Vocabulary } from './vocabulary.ts';
import { spanOf, type Word } from './words.ts';

/** What a phrase names. */
export interface Reading {
  readonly kind:
    | 'outlet'
    | 'person'
    | 'organisation'
    | 'document'
    | 'unnamed'
    | 'vague'
    /** An office without the name of who holds it. */
    | 'role'
    /** A name that tells by itself neither a person nor an outlet. */
    | 'name'
    /** Neither a name nor a known description. */
    | 'other';
  readonly words: readonly Word[];
  /** What is said of a person or an outlet beside the name. */
  readonly role: readonly Word[];
  /** Of a document: who issued it. Of unnamed people: whose they are, as in `Bloomberg's sources`. */
  readonly of: Reading | null;
  /** `Zelenskyy's evening address`, `Brekke's Telegram channel`. */
  readonly said: { readonly kind: 'occasion' | 'channel'; readonly words: readonly Word[] } | null;
}

/** What has more words is no name, and not worth the time. */
export const longestPhrase = 60;

/** Reads a phrase without channel and occasion: the first piece of a source, or one that is set beside it. */
export function read(words: readonly Word[], vocabulary: Vocabulary): Reading {
  if (words.length === 0 || words.length > longestPhrase) return reading('other', words);
  const phrase = withoutArticle(words, vocabulary);
  return (
    readLiteral(phrase) ??
    readKnownOutlet(words, phrase, vocabulary) ??
    readPossessive(phrase, vocabulary) ??
    readDescribed(phrase, vocabulary) ??
    readPerson(phrase, vocabulary) ??
    readOutlet(words, phrase, vocabulary) ??
    readDocument(phrase, vocabulary) ??
    readOrganisation(words, phrase, vocabulary) ??
    reading(restKind(phrase, vocabulary), phrase)
  );
}

function reading(kind: Reading['kind'], words: readonly Word[], more: Partial<Reading> = {}): Reading {
  return { kind, words, role: [], of: null, said: null, ...more };
}

/** `words` without a leading article. */
export function withoutArticle(words: readonly Word[], vocabulary: Vocabulary): readonly Word[] {
  return words.length > 1 && vocabulary.articles.has(words[0]) ? words.slice(1) : words;
}

/** The words before the first preposition: they hold the noun that the phrase is about. */
export function headOf(words: readonly Word[], vocabulary: Vocabulary): readonly Word[] {
  const end = words.findIndex((word, index) => index > 0 && vocabulary.prepositions.has(word));
  return end < 0 ? words : words.slice(0, end);
}

/** Addresses: `www.example.org`, `alerts.in.ua`, `@northwire`. */
function readLiteral(words: readonly Word[]): Reading | null {
  const [only] = words;
  if (words.length !== 1 || !only) return null;
  if (only.quoted || /^(?:https?:|www\.|@)|^[\p{Ll}\p{N}-]{2,}(?:\.[\p{Ll}\p{N}-]{2,})+$/u.test(only.lower))
    return reading('outlet', words);
  return null;
}

/** Outlets known by name, perhaps with what they are before or after it: `Russian outlet TASS`, `AFP news agency`. */
function readKnownOutlet(written: readonly Word[], words: readonly Word[], vocabulary: Vocabulary): Reading | null {
  const { length } = words;
  const atStart = vocabulary.outlets.lengthAt(words, 0);
  if (atStart === length && length > 0) return reading('outlet', written[0]!.capital ? written : words);
  if (atStart > 0 && isOutletNoun(words, atStart, vocabulary)) {
    const name = words.slice(0, atStart);
    // A capitalised noun belongs to the name: `AFP News Agency`.
    if (words.slice(atStart).every(({ capital }) => capital)) return reading('outlet', words);
    return reading('outlet', name, { role: words.slice(atStart) });
  }
  for (let start = Math.max(1, length - 4); start < length; start++) {
    if (vocabulary.prepositions.has(words[start - 1]) || isPossessive(words[start - 1]!)) continue;
    if (!vocabulary.outlets.isAll(words, start)) continue;
    const before = words.slice(0, start);
    if (before.some((word) => vocabulary.titles.has(word) || vocabulary.prepositions.has(word))) continue;
    return reading('outlet', words.slice(start), { role: withoutArticle(before, vocabulary) });
  }
  return null;
}

function isOutletNoun(words: readonly Word[], from: number, { outletNouns, outletPlurals }: Vocabulary): boolean {
  return outletNouns.isAll(words, from) || outletPlurals.isAll(words, from);
}

function isPossessive(word: Word): boolean {
  return /(?:'s|s')$/u.test(word.lower);
}

/** `Zelenskyy's evening address`, `Bloomberg's sources`, `Brekke's Telegram channel`. */
function readPossessive(words: readonly Word[], vocabulary: Vocabulary): Reading | null {
  const owner = words.findIndex(isPossessive);
  if (owner < 0 || owner === words.length - 1 || !words[owner]!.capital) return null;
  const rest = words.slice(owner + 1);
  const head = headOf(rest, vocabulary);
  const bare = [...words.slice(0, owner), withoutEnding(words[owner]!)];
  const noun = head.at(-1);
  if (vocabulary.unnamed.has(noun)) return reading('unnamed', rest, { of: read(bare, vocabulary) });
  const isChannel = head.some(
    (_, at) =>
      vocabulary.channelNouns.isAll(head, at) || (vocabulary.channelNames.isAll(head, at) && head.length === 1),
  );
  if (isChannel) return { ...read(bare, vocabulary), said: { kind: 'channel', words: rest } };
  if (!vocabulary.occasionNouns.has(noun)) return null;
  const speaker = read(bare, vocabulary);
  if (speaker.kind !== 'person' && speaker.kind !== 'name') return null;
  return { ...speaker, kind: 'person', said: { kind: 'occasion', words: rest } };
}

function withoutEnding(word: Word): Word {
  const ending = word.lower.endsWith("'s") ? 2 : 1;
  const end = word.end - ending;
  return { ...word, end, lower: word.lower.slice(0, -ending), outer: { start: word.outer.start, end } };
}

/** People who are described and not named, and crowds. */
function readDescribed(words: readonly Word[], vocabulary: Vocabulary): Reading | null {
  const head = headOf(words, vocabulary);
  const isUnnamed = vocabulary.hasCases
    ? head.some((word, index) => vocabulary.unnamed.has(word) && (index === 0 || !word.capital)) &&
      nameAfterTitle(words, vocabulary) < 0
    : vocabulary.unnamed.has(head.at(-1)) && isPlain(head);
  // With cases the noun comes first: `джерела видання`.
  if (!(isUnnamed && vocabulary.hasCases) && isVague(head, vocabulary)) return reading('vague', words);
  if (!isUnnamed && !head.some((word) => vocabulary.anonymous.has(word))) return null;
  return reading('unnamed', words, { of: outletIn(words, vocabulary) });
}

/** A capital at its end makes a phrase a name: `Coastal Media`. */
function isPlain(head: readonly Word[]): boolean {
  const last = head.at(-1)!;
  return head.length === 1 || !last.capital || last.compound;
}

/** `several Dutch media`, `a Telegram channel`, but not `Northwire news agency` or `Telegram channel Astra`. */
function isVague(head: readonly Word[], vocabulary: Vocabulary): boolean {
  const { vague, outletNouns, outletPlurals, hasCases } = vocabulary;
  if (!isPlain(head)) return false;
  for (let at = 0; at < head.length; at++) {
    const singular = outletNouns.lengthAt(head, at);
    const length = Math.max(vague.lengthAt(head, at), outletPlurals.lengthAt(head, at), singular);
    if (length === 0) continue;
    const after = head[at + length];
    if (!hasCases && after) continue;
    if (after?.capital || after?.quoted) return false;
    const namedBefore = head.slice(0, at).some((word) => word.capital && !isAdjective(word, vocabulary));
    return !(singular === length && namedBefore && vague.lengthAt(head, at) < length);
  }
  return false;
}

function isAdjective({ lower, compound }: Word, { demonymEndings }: Vocabulary): boolean {
  return compound || demonymEndings.some((ending) => lower.endsWith(ending));
}

/** The outlet whose sources these are: `Bloomberg sources`, `sources of Ukrainska Pravda`. */
function outletIn(words: readonly Word[], vocabulary: Vocabulary): Reading | null {
  for (let at = 0; at < Math.min(words.length, 8); at++) {
    const length = vocabulary.outlets.lengthAt(words, at);
    if (length > 0) return reading('outlet', words.slice(at, at + length));
  }
  return null;
}

function readPerson(words: readonly Word[], vocabulary: Vocabulary): Reading | null {
  const name = nameAfterTitle(words, vocabulary);
  if (name <= 0) return null;
  return reading('person', words.slice(name), { role: words.slice(0, name) });
}

/** Outlets that are known by a noun beside the name, or by the name's last word: `news outlet Port Bladet`. */
function readOutlet(written: readonly Word[], words: readonly Word[], vocabulary: Vocabulary): Reading | null {
  const last = words.at(-1);
  if (!last) return null;
  const name = last.quoted ? words.length - 1 : startOfLastName(words, vocabulary);
  if (name > 0 && name < words.length)
    for (let at = Math.max(0, name - 3); at < name; at++)
      if (vocabulary.outletNouns.isAll(words, at, name) || vocabulary.outletPlurals.isAll(words, at, name))
        return reading('outlet', words.slice(name), { role: words.slice(0, name) });
  for (let at = 1; at < words.length; at++)
    if (vocabulary.outletNouns.isAll(words, at) && isName(words.slice(0, at), vocabulary)) {
      if (words.slice(at).every(({ capital }) => capital) && at < words.length - 1) return reading('outlet', words);
      if (!words[at]!.capital) return reading('outlet', words.slice(0, at), { role: words.slice(at) });
    }
  const isPublished =
    (words.length > 1 && vocabulary.outletEndings.has(last)) ||
    (last.capital &&
      vocabulary.outletSuffixes.some((suffix) => last.lower.length > suffix.length + 1 && last.lower.endsWith(suffix)));
  if (!isPublished || !isName(words, vocabulary)) return null;
  return reading('outlet', written[0]!.capital ? written : words);
}

function readDocument(words: readonly Word[], vocabulary: Vocabulary): Reading | null {
  const head = headOf(words, vocabulary);
  const noun = vocabulary.hasCases
    ? head.findIndex((word) => vocabulary.documents.has(word))
    : vocabulary.documents.has(head.at(-1))
      ? head.length - 1
      : -1;
  if (noun < 0) return null;
  const before = head.slice(0, noun);
  const after = vocabulary.hasCases ? head.slice(noun + 1) : words.slice(head.length + 1);
  const issuer = [before, after]
    .map((part) => read(part, vocabulary))
    .find(({ kind }) => kind === 'organisation' || kind === 'outlet');
  return reading('document', words, { of: issuer ?? null });
}

function readOrganisation(written: readonly Word[], words: readonly Word[], vocabulary: Vocabulary): Reading | null {
  const head = headOf(words, vocabulary);
  const isAcronym = words.length === 1 && words[0]!.acronym;
  const hasHead = head.some((word) => vocabulary.organisationHeads.has(word));
  const isKnown = head.some((_, at) => vocabulary.organisationNames.isAll(head, at));
  if (!isAcronym && !hasHead && !isKnown) return null;
  // An office at an organisation is no organisation: `Halden Police spokesman`.
  if (vocabulary.titles.has(head.at(-1)) && !vocabulary.organisationHeads.has(head.at(-1))) return null;
  if (vocabulary.hasCases && vocabulary.titles.has(head[0])) return null;
  return reading('organisation', written);
}

function restKind(words: readonly Word[], vocabulary: Vocabulary): 'role' | 'name' | 'other' {
  if (words.some((word) => vocabulary.titles.has(word))) return 'role';
  return isName(words, vocabulary) ? 'name' : 'other';
}

/** The organisation that an office belongs to, inside the words of the office: `Head of` `Halden City Council`. */
export function organisationIn(role: readonly Word[], vocabulary: Vocabulary): Span | null {
  const isNamed = (words: readonly Word[]) =>
    words.some(({ capital }) => capital) &&
    words.some(
      (word, at) => vocabulary.organisationHeads.has(word) || vocabulary.organisationNames.lengthAt(words, at) > 0,
    );
  const title = role.findIndex((word) => vocabulary.titles.has(word));
  if (vocabulary.hasCases) {
    const rest = role.slice(title + 1);
    return title >= 0 && isNamed(rest) ? spanOf(rest) : null;
  }
  const prepositions = role.flatMap((word, index) => (index > 0 && vocabulary.prepositions.has(word) ? [index] : []));
  for (const [index, at] of prepositions.entries()) {
    const rest = role.slice(at + 1);
    if (isNamed(role.slice(at + 1, prepositions[index + 1] ?? role.length)))
      return spanOf(withoutArticle(rest, vocabulary));
  }
  const before = withoutArticle(role.slice(0, lastTitle(role, prepositions[0] ?? role.length, vocabulary)), vocabulary);
  if (isNamed(before)) return spanOf(before);
  return null;
}

function lastTitle(role: readonly Word[], end: number, vocabulary: Vocabulary): number {
  let last = 0;
  for (let i = 0; i < end; i++) if (vocabulary.titles.has(role[i])) last = i;
  return last;
}
