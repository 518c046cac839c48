import type { Scan } from '../attribution/scan.ts';
import { officeNouns } from '../data/en/things.ts';
import { isTitleModifier } from './roles.ts';
import {
  isBodyWord,
  isCapital,
  isFirstName,
  isNamePart,
  isNotInPersons,
  isPlaceWord,
  isTitle,
  opensWithParticle,
  phraseAt,
} from './words.ts';

const offices: ReadonlySet<string> = new Set(officeNouns);
/** What an office may be of without a name: "Secretary of State", "Chief of Staff". */
const compounds: ReadonlySet<string> = new Set([
  ...officeNouns,
  'state',
  'staff',
  'war',
  'police',
  'parliament',
  'government',
  'mission',
]);

/** An office at the start of a run: it ends at token `end`, and the name behind it begins at `name` (none: past the run). */
export interface Office {
  readonly end: number;
  readonly name: number;
}

/**
 * "US Secretary of State Marco Rubio", "Head of the Halden Harbour Board Oda Brekke", "Prime Minister". Null where no
 * title stands in the run, or where what looks like one is a part of a name ("General Staff", "Martin King").
 */
export function findOffice(scan: Scan, first: number, last: number): Office | null {
  const title = lastTitle(scan, first, last);
  if (title < 0) return null;
  const link = scan.lower(title + 1);
  if (title < last && (link === 'of' || link === 'for' || link === 'to')) {
    const end = endOfWhat(scan, title + 2, last);
    return { end, name: behindTitles(scan, end + 1, last) };
  }
  // "Founder & President": nobody is named behind the first of them.
  return { end: title, name: isNamePart(scan, title + 1) || opensWithParticle(scan, title + 1) ? title + 1 : last + 1 };
}

/** "Chief of Staff General Oda Brekke" */
function behindTitles(scan: Scan, from: number, last: number): number {
  let name = from;
  while (name <= last && isTitle(scan, name)) name++;
  return name;
}

/** The last title of the run's first office: titles in a row count as one. */
function lastTitle(scan: Scan, first: number, last: number): number {
  let found = -1;
  for (let i = first; i <= last; i++) {
    if (found >= 0 && !isTitle(scan, i) && !isTitleModifier(scan, i)) break;
    if (isTitle(scan, i) && !isPartOfName(scan, i, first, last)) found = i;
    // What is "of" something before any title is a body: "Ministry of Foreign Affairs".
    if (found < 0 && (scan.lower(i) === 'of' || scan.lower(i) === 'for')) return titleBehindBody(scan, i, last);
  }
  return found;
}

/** "Ministry of Defence Spokesman Ilmar Tessen": the title behind a body with a link. */
function titleBehindBody(scan: Scan, link: number, last: number): number {
  for (let i = link + 2; i < last; i++) if (isTitle(scan, i) && !isPartOfName(scan, i, link, last)) return i;
  return -1;
}

function isPartOfName(scan: Scan, i: number, first: number, last: number): boolean {
  if (scan.lower(i) === 'member') return true;
  // "General Staff", "Prosecutor General's Office", "General Electric".
  const phrase = phraseAt(scan, i);
  if (phrase && phrase.last > i) return true;
  if (i < last && isBodyWord(scan, i + 1) && !isTitle(scan, i + 1) && !isFirstName(scan, i + 1)) return true;
  if (scan.kind(i + 1) === 'possessive' && i < last) return true;
  // "Martin King", "Oda Judge Veld": behind a first name it is a name too, unless a first name follows.
  return (
    i > first &&
    isFirstName(scan, i - 1) &&
    !isFirstName(scan, i + 1) &&
    isCapital(scan, i - 1) &&
    !phraseAt(scan, i - 1)
  );
}

/** Where the name of what an office is of ends: a country, a body, a portfolio, one word of a place. */
function endOfWhat(scan: Scan, from: number, last: number): number {
  let at = from;
  if (scan.lower(at) === 'the') at++;
  if (scan.lower(at) === 'national' && offices.has(scan.lower(at + 1))) at++;
  if (compounds.has(scan.lower(at)) && scan.lower(from - 2) !== 'mayor') {
    let end = at;
    while (
      end + 2 <= last &&
      (scan.lower(end + 1) === 'and' || scan.kind(end + 1) === 'comma') &&
      offices.has(scan.lower(end + 2))
    )
      end += 2;
    while (end < last && (offices.has(scan.lower(end + 1)) || scan.lower(end + 1) === 'affairs')) end++;
    if ((scan.lower(end + 1) === 'of' || scan.lower(end + 1) === 'for') && end + 2 <= last)
      return endOfWhat(scan, end + 2, last);
    if (end === last || !isBodyWord(scan, end + 1)) return end;
  }
  let end = -1;
  for (let i = at; i <= last; i++) {
    if (end >= 0 && isFirstName(scan, i) && isCapital(scan, i + 1)) break;
    const phrase = phraseAt(scan, i);
    if (phrase && phrase.last <= last && phrase.phrase.kind !== 'thing') {
      end = phrase.last;
      i = end;
    } else if (isBodyWord(scan, i) || isPlaceWord(scan, i) || scan.lower(i) === 'affairs') end = i;
  }
  if (end >= 0) return end;
  // "Coordinator for Strategic Communications Oda Brekke"
  let field = at;
  while (field <= last && (isNotInPersons(scan, field) || offices.has(scan.lower(field)))) field++;
  if (field > at) return field - 1;
  const names = countNames(scan, at, last);
  return names >= 3 ? at : last;
}

function countNames(scan: Scan, first: number, last: number): number {
  let count = 0;
  for (let i = first; i <= last; i++) if (isNamePart(scan, i)) count++;
  return count;
}
