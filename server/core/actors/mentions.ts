import type { Mention, MentionKind } from '../attribution/input.ts';
import type { Scan } from '../attribution/scan.ts';
import { nameParticles } from '../data/name-particles.ts';
import { isOutlet, isPlace } from './gazetteer.ts';

const nameLinks: ReadonlySet<string> = new Set(['of', 'for']);
/** Roles are compared without the full stops of their abbreviations. */
const feminine: ReadonlySet<string> = new Set([
  'mrs',
  'ms',
  'miss',
  'queen',
  'princess',
  'lady',
  'dame',
  'baroness',
  'chairwoman',
  'spokeswoman',
  'congresswoman',
  'councilwoman',
  'actress',
  'businesswoman',
  'mother',
  'sister',
  'daughter',
  'wife',
  'речниця',
  'міністерка',
  'президентка',
  'депутатка',
  'директорка',
  'керівниця',
]);
const masculine: ReadonlySet<string> = new Set([
  'mr',
  'king',
  'prince',
  'pope',
  'sir',
  'lord',
  'chairman',
  'spokesman',
  'congressman',
  'councilman',
  'actor',
  'businessman',
  'father',
  'brother',
  'son',
  'husband',
  'archbishop',
  'cardinal',
]);
/** Words that go before a title without being one. */
const titleModifiers: ReadonlySet<string> = new Set([
  'former',
  'deputy',
  'acting',
  'prime',
  'foreign',
  'senior',
  'chief',
  'vice',
  'interim',
  'defence',
  'defense',
  'interior',
  'finance',
  'health',
  'justice',
  'then',
  'late',
  'first',
  'top',
  'assistant',
]);

/** All names of a block, in text order, with the roles that stand beside them. */
export function findMentions(scan: Scan): Mention[] {
  const mentions: Mention[] = [];
  let i = 0;
  while (i < scan.tokens.length) {
    if (!startsName(scan, i)) {
      i++;
      continue;
    }
    const last = endOfName(scan, i);
    mentions.push(...mentionsIn(scan, i, last));
    i = last + 1;
  }
  return mentions;
}

function startsName(scan: Scan, i: number): boolean {
  if (!scan.isName(i) || scan.is(i, 'times') || scan.isPronoun(i) || scan.is(i, 'possessives')) return false;
  const opensSentence = scan.sentences[scan.tokens[i]!.sentence]![0] === i || scan.kind(i - 1) === 'mark';
  if (!opensSentence) return !scan.is(i, 'determiners') || scan.isName(i + 1);
  if (
    scan.is(i, 'determiners') ||
    scan.is(i, 'prepositions') ||
    scan.is(i, 'subordinators') ||
    scan.is(i, 'openers') ||
    scan.isAuxiliary(i) ||
    scan.isAdverb(i) ||
    scan.is(i, 'but') ||
    scan.is(i, 'questionWords') ||
    scan.tables.prepositionCues.has(scan.lower(i))
  )
    return false;
  if (
    scan.isName(i + 1) ||
    (scan.tokens[i]!.text.length <= 5 && scan.tokens[i]!.text === scan.tokens[i]!.text.toUpperCase())
  )
    return true;
  return !(
    scan.is(i, 'unnamed') ||
    scan.is(i, 'vague') ||
    scan.is(i, 'documents') ||
    scan.is(i, 'bodies') ||
    scan.tables.verbs.has(scan.lower(i)) ||
    scan.tables.nouns.has(scan.lower(i))
  );
}

function endOfName(scan: Scan, first: number): number {
  const { sentence } = scan.tokens[first]!;
  let last = first;
  for (let i = first + 1; i < Math.min(scan.tokens.length, first + 14); i++) {
    if (scan.tokens[i]!.sentence !== sentence) break;
    if (scan.isName(i) && !scan.is(i, 'times')) last = i;
    else if (
      scan.kind(i) === 'number' &&
      scan.isName(i - 1) &&
      /^\d{1,3}$/.test(scan.lower(i)) &&
      scan.lower(i - 1) === 'channel'
    )
      last = i;
    else if (nameParticles.has(scan.lower(i)) && (scan.isName(i + 1) || nameParticles.has(scan.lower(i + 1)))) continue;
    else if (nameLinks.has(scan.lower(i)) && isOfOrganisation(scan, first, i - 1)) continue;
    else if (scan.lower(i) === 'the' && nameLinks.has(scan.lower(i - 1)) && scan.isName(i + 1)) continue;
    else break;
  }
  return last;
}

/** "Ministry of", "Secretary of", "Coalition of": the name goes on behind the link. */
function isOfOrganisation(scan: Scan, first: number, last: number): boolean {
  for (let i = last; i >= first; i--)
    if (scan.is(i, 'organisationWords') || scan.is(i, 'titles') || scan.is(i, 'bodies')) return scan.isName(i);
  return false;
}

function mentionsIn(scan: Scan, first: number, last: number): Mention[] {
  // "US Secretary of State Marco Rubio": what stands before the last title's end is the role.
  let title = -1;
  for (let i = first; i < last; i++) if (scan.is(i, 'titles') && scan.lower(i) !== 'member') title = i;
  if (title >= 0) {
    let nameFirst = title + 1;
    if (scan.lower(nameFirst) === 'of' || scan.lower(nameFirst) === 'for') {
      // "Secretary of State Marco Rubio", "Head of the Halden Council": one word of the office, then a name.
      nameFirst = scan.lower(nameFirst + 1) === 'the' ? last + 1 : nameFirst + 2;
      if (
        scan.lower(nameFirst - 1) !== 'state' &&
        scan.lower(nameFirst - 1) !== 'defense' &&
        scan.lower(nameFirst - 1) !== 'staff'
      )
        nameFirst = last + 1;
    }
    if (nameFirst <= last) return [mention(scan, nameFirst, last, roleText(scan, first, nameFirst - 1), 'person')];
    // An office without a name: "the Prime Minister".
    return [];
  }
  if (first === last && scan.is(first, 'titles') && !scan.is(first, 'organisationWords')) return [];
  const before = roleBefore(scan, first);
  const role = before ?? roleAfter(scan, last);
  return [mention(scan, first, last, role, before ? 'person' : kindOf(scan, first, last, role))];
}

function mention(scan: Scan, first: number, last: number, role: string | null, kind: MentionKind): Mention {
  const span = scan.span(first, last);
  return {
    span,
    name: scan.input.text.slice(span.start, span.end),
    kind,
    role,
    sentence: scan.tokens[first]!.sentence,
    gender: genderOf(role),
  };
}

function genderOf(role: string | null): Mention['gender'] {
  if (!role) return 'any';
  const words = role.toLowerCase().split(/[\s.,]+/);
  if (words.some((w) => feminine.has(w))) return 'female';
  return words.some((w) => masculine.has(w)) ? 'male' : 'any';
}

function roleText(scan: Scan, first: number, last: number): string {
  const span = scan.span(first, last);
  return scan.input.text.slice(span.start, span.end);
}

/** "Russian leader Vladimir Putin", "spokesman Ilmar Tessen": a title in lower case before the name. */
function roleBefore(scan: Scan, first: number): string | null {
  const title = first - 1;
  if (title < 0 || scan.tokens[title]!.sentence !== scan.tokens[first]!.sentence) return null;
  if (scan.isName(title) || !scan.is(title, 'titles')) return null;
  let from = title;
  for (
    let i = title - 1;
    i >= Math.max(0, title - 5) && scan.tokens[i]!.sentence === scan.tokens[first]!.sentence;
    i--
  ) {
    if (scan.isName(i) || titleModifiers.has(scan.lower(i)) || scan.is(i, 'titles') || scan.kind(i) === 'possessive')
      from = i;
    else break;
  }
  if (scan.kind(from) === 'possessive') from++;
  return roleText(scan, from, title);
}

/** "Patrick Ryder, a Pentagon spokesman,": an apposition that holds a title. */
function roleAfter(scan: Scan, last: number): string | null {
  const comma = last + 1;
  if (scan.kind(comma) !== 'comma') return null;
  const first = comma + 1;
  if (
    !(
      scan.is(first, 'determiners') ||
      scan.is(first, 'titles') ||
      titleModifiers.has(scan.lower(first)) ||
      scan.isName(first)
    )
  )
    return null;
  let titled = false;
  let end = first;
  for (let i = first; i < Math.min(scan.tokens.length, first + 14); i++) {
    const kind = scan.kind(i);
    if (
      kind === 'comma' ||
      kind === 'stop' ||
      kind === 'close' ||
      kind === 'dash' ||
      kind === 'mark' ||
      scan.isFinite(i) ||
      scan.is(i, 'relatives') ||
      (scan.is(i, 'and') && !titled)
    )
      break;
    if (scan.is(i, 'titles') || scan.is(i, 'unnamed')) titled = true;
    end = i;
  }
  // "Ilmar Tessen, a diver from Tolva,": of a full name any apposition is a role.
  const apposition =
    scan.is(first, 'determiners') &&
    scan.isName(last - 1) &&
    (scan.kind(end + 1) === 'comma' || scan.kind(end + 1) === 'stop');
  if (!titled && !apposition) return null;
  const from = scan.is(first, 'determiners') && first < end ? first + 1 : first;
  return roleText(scan, from, end);
}

function kindOf(scan: Scan, first: number, last: number, role: string | null): MentionKind {
  const name = roleText(scan, first, last);
  if (isOutlet(name)) return 'outlet';
  if (isPlace(name)) return 'place';
  for (let i = first; i <= last; i++) if (scan.is(i, 'organisationWords')) return 'organisation';
  for (let i = first; i <= last; i++) if (scan.is(i, 'placeWords') && (i === last || last === first)) return 'place';
  if (role) return 'person';
  const written = scan.tokens[first]!.text;
  if (first === last && written.length >= 2 && written.length <= 7 && written === written.toUpperCase())
    return 'organisation';
  if (['in', 'near', 'outside', 'across'].includes(scan.lower(first - 1))) return 'place';
  const article = scan.is(first - 1, 'determiners');
  const words = last - first + 1;
  if (words >= 2 && words <= 4 && !article && !scan.isAuxiliary(first)) return 'person';
  if (
    words === 1 &&
    !article &&
    ['in', 'near', 'outside', 'from', 'to', 'across', 'в', 'у', 'во'].includes(scan.lower(first - 1))
  )
    return 'place';
  return 'unknown';
}
