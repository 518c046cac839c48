import type { Scan } from '../attribution/scan.ts';
import { feminineTitles, masculineTitles, titleModifiers } from '../data/en/genders.ts';
import { firstNameGender } from './gazetteer.ts';
import { hasDigit, isCapital, isPluralTitle, isTitle } from './words.ts';

export type Gender = 'male' | 'female' | 'any';

const feminine: ReadonlySet<string> = new Set(feminineTitles);
const masculine: ReadonlySet<string> = new Set(masculineTitles);
const modifiers: ReadonlySet<string> = new Set(titleModifiers);
/** What an apposition says a name is, beside the bodies and titles of the tables. */
const placeNouns: ReadonlySet<string> = new Set(
  'village town city suburb settlement hamlet resort island country nation region district province oblast capital neighbourhood neighborhood river mountain port'.split(
    ' ',
  ),
);
const outletNouns: ReadonlySet<string> = new Set(
  'newspaper broadcaster outlet magazine tabloid newswire weekly daily portal publication channel'.split(' '),
);

/** Words about a name, as written, and what kind of actor they make of it. */
export interface Role {
  readonly text: string;
  readonly kind: 'person' | 'organisation' | 'outlet' | 'place';
}

export function isTitleModifier(scan: Scan, i: number): boolean {
  return modifiers.has(scan.lower(i));
}

export function wordsOf(scan: Scan, first: number, last: number): string {
  const span = scan.span(first, last);
  return scan.input.text.slice(span.start, span.end);
}

/** What a role, or else a first name, tells of the person. */
export function genderOf(role: string | null, firstName: string): Gender {
  for (const word of role?.toLowerCase().split(/[\s.,]+/) ?? []) {
    if (feminine.has(word)) return 'female';
    if (masculine.has(word)) return 'male';
  }
  return firstNameGender(firstName) ?? 'any';
}

/** "Russian leader Vladimir Putin", "spokesman Ilmar Tessen": a title in lower case before the name. */
export function roleBefore(scan: Scan, first: number): string | null {
  const title = first - 1;
  if (title < 0 || scan.tokens[title]!.sentence !== scan.tokens[first]!.sentence) return null;
  if (isCapital(scan, title) || !isTitle(scan, title) || isPluralTitle(scan, title)) return null;
  let from = title;
  for (let i = title - 1; i >= Math.max(0, title - 6); i--) {
    if (scan.tokens[i]!.sentence !== scan.tokens[first]!.sentence) break;
    if (!(isCapital(scan, i) || modifiers.has(scan.lower(i)) || isTitle(scan, i) || scan.kind(i) === 'possessive'))
      break;
    if (scan.is(i, 'determiners') || scan.is(i, 'prepositions')) break;
    from = i;
  }
  if (scan.kind(from) === 'possessive') from++;
  return wordsOf(scan, from, title);
}

/** "Patrick Ryder, a Pentagon spokesman,": the apposition behind a name, an age aside; null where there is none. */
export function roleAfter(scan: Scan, last: number, isFullName: boolean): Role | null {
  if (scan.kind(last + 1) !== 'comma') return null;
  const aged = scan.kind(last + 2) === 'number' && scan.kind(last + 3) === 'comma' && scan.lower(last + 2).length <= 3;
  const first = last + (aged ? 4 : 2);
  const determined = scan.is(first, 'determiners');
  if (!(determined || isTitle(scan, first) || modifiers.has(scan.lower(first)) || isCapital(scan, first))) return null;
  const head = headOf(scan, first, determined);
  if (!head) return null;
  const kind = head.noun < 0 ? null : kindOfNoun(scan, head.noun);
  // Of a full name any apposition is a role: "Ilmar Tessen, a diver from Tolva,".
  const closed = scan.kind(head.end + 1) === 'comma' || scan.kind(head.end + 1) === 'stop';
  if (determined ? !kind && !(isFullName && closed) : kind !== 'person') return null;
  const from = determined && first < head.end ? first + 1 : first;
  return { text: wordsOf(scan, from, head.end), kind: kind ?? 'person' };
}

/** The head noun of an apposition (-1: none is known) and its last token; null when it is another's, or a clause. */
function headOf(
  scan: Scan,
  first: number,
  determined: boolean,
): { readonly noun: number; readonly end: number } | null {
  let noun = -1;
  let end = first;
  let behindHead = false;
  for (let i = first; i < Math.min(scan.tokens.length, first + 14); i++) {
    if (endsApposition(scan, i) || (scan.is(i, 'and') && noun < 0)) break;
    if (scan.is(i, 'prepositions')) behindHead = true;
    if (!behindHead && kindOfNoun(scan, i)) {
      noun = i;
      // "Tolva Sound, Transport Minister Nils Orrem": the title is of the name behind it.
      if (
        !determined &&
        isTitle(scan, i) &&
        isCapital(scan, i + 1) &&
        !isTitle(scan, i + 1) &&
        !modifiers.has(scan.lower(i + 1))
      )
        return null;
    }
    end = i;
  }
  return end < first || (noun < 0 && !determined) ? null : { noun, end };
}

function endsApposition(scan: Scan, i: number): boolean {
  const kind = scan.kind(i);
  return (
    kind === 'comma' ||
    kind === 'stop' ||
    kind === 'close' ||
    kind === 'dash' ||
    kind === 'mark' ||
    kind === 'semicolon' ||
    scan.isFinite(i) ||
    scan.is(i, 'relatives')
  );
}

function kindOfNoun(scan: Scan, i: number): Role['kind'] | null {
  const word = scan.lower(i);
  if (hasDigit(word)) return null;
  if (isTitle(scan, i) || scan.is(i, 'unnamed')) return 'person';
  if (outletNouns.has(word)) return 'outlet';
  if (placeNouns.has(word)) return 'place';
  return scan.is(i, 'bodies') ? 'organisation' : null;
}
