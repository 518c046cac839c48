import type { Mention } from '../attribution/input.ts';
import type { Scan } from '../attribution/scan.ts';
import { kindOfRun } from './kinds.ts';
import { findOffice } from './offices.ts';
import { genderOf, roleAfter, roleBefore, wordsOf } from './roles.ts';
import { endOfRun, startsRun } from './runs.ts';
import {
  isAcronym,
  isCapital,
  isCapitals,
  isFirstName,
  isNamePart,
  isTitle,
  opens,
  opensWithParticle,
  phraseAt,
} from './words.ts';

/**
 * All names of a block, in text order, with the roles that stand beside them: one pass over its tokens.
 *
 * What a span holds:
 * - of a person the name alone, without title or role, with initials, particles and suffix: `Oda van der Berg`,
 *   `J. R. Tessen Jr.`
 * - of an organisation or an outlet the whole name, without an article: `US Department of Defense`, `Ministry of
 *   Foreign Affairs of Ukraine`, `Coastal Herald`
 * - of a place the capitalised name with its capitalised noun: `Kherson Oblast`, and `Mala Tolva` of "the village of
 *   Mala Tolva"
 * - a country or a body inside a role is a mention of its own, before the person's: `US` and `Marco Rubio` in "US
 *   Secretary of State Marco Rubio"; an adjective ("French") is none
 * - a possessive ending is outside, unless the name goes on behind it: `Prosecutor General's Office`
 */
export function findMentions(scan: Scan): Mention[] {
  const mentions: Mention[] = [];
  const loud = loudSentences(scan);
  let i = 0;
  while (i < scan.tokens.length) {
    if (!startsRun(scan, i)) {
      i++;
      continue;
    }
    const last = endOfRun(scan, i);
    new RunReader(scan, mentions, loud[scan.tokens[i]!.sentence]!).read(i, last);
    i = last + 1;
  }
  return withLists(scan, mentions);
}

/** "in Mala Tolva, Veld and Orsund": what a list goes on with is of the kind it began with. */
function withLists(scan: Scan, mentions: readonly Mention[]): Mention[] {
  const kinds = mentions.map(({ kind }) => kind);
  const isNext = (k: number) => isListed(scan, mentions[k]!, mentions[k + 1]!);
  for (let k = 0; k + 1 < mentions.length; k++)
    if (kinds[k] === 'place' && kinds[k + 1] === 'unknown' && isNext(k)) kinds[k + 1] = 'place';
  for (let k = mentions.length - 2; k >= 0; k--)
    if (kinds[k] === 'unknown' && kinds[k + 1] === 'place' && isNext(k)) kinds[k] = 'place';
  return mentions.map((mention, k) => (kinds[k] === mention.kind ? mention : { ...mention, kind: kinds[k]! }));
}

/** Whether nothing but "and", or a comma of a list, stands between two names. */
function isListed(scan: Scan, one: Mention, next: Mention): boolean {
  if (one.sentence !== next.sentence) return false;
  const between = scan.input.text.slice(one.span.end, Math.min(next.span.start, one.span.end + 8)).trim();
  if (between === 'and' || between === 'or' || between === ', and') return true;
  return between === ',' && /^(?:,| and | or )/.test(scan.input.text.slice(next.span.end, next.span.end + 5));
}

function isOrdinal(scan: Scan, i: number): boolean {
  return scan.kind(i) === 'number' && ordinalEndings.has(scan.lower(i).slice(-2));
}
const ordinalEndings: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** Headings: sentences in which capitals say nothing, since nearly every word has one and no full stop ends them. */
function loudSentences(scan: Scan): boolean[] {
  return scan.sentences.map(([first, last]) => {
    let words = 0;
    let capital = 0;
    let shouted = 0;
    for (let i = first; i <= last; i++) {
      const token = scan.tokens[i]!;
      if (token.kind !== 'word' || token.text.length < 4) continue;
      words++;
      if (isCapital(scan, i)) capital++;
      if (isCapitals(scan, i)) shouted++;
    }
    return words >= 4 && capital >= words * 0.8 && (shouted === words || scan.kind(last) !== 'stop');
  });
}

/** Reads one run of capitalised words into the names it holds. */
class RunReader {
  readonly #scan: Scan;
  readonly #mentions: Mention[];
  readonly #loud: boolean;

  constructor(scan: Scan, mentions: Mention[], loud: boolean) {
    this.#scan = scan;
    this.#mentions = mentions;
    this.#loud = loud;
  }

  read(first: number, last: number): void {
    let at = first;
    while (at <= last) {
      if (!isNamePart(this.#scan, at) && !opensWithParticle(this.#scan, at)) at++;
      else at = this.#next(at, last) + 1;
    }
  }

  /** Reads what begins at token `first`; the last token of it. */
  #next(first: number, last: number): number {
    const scan = this.#scan;
    const office = findOffice(scan, first, last);
    if (office) {
      this.#bodiesIn(first, office.end);
      if (office.name <= last)
        this.#person(office.name, this.#endOfPerson(office.name, last), wordsOf(scan, first, office.name - 1));
      return office.name <= last ? this.#endOfPerson(office.name, last) : office.end;
    }
    const phrase = phraseAt(scan, first);
    if (this.#loud) return this.#quietly(first, last, phrase);
    const whole = kindOfRun(scan, first, last, phrase);
    if (whole) {
      this.#add(first, whole.last, whole.kind);
      return whole.last;
    }
    return phrase && phrase.last <= last ? phrase.last : this.#endOfNothing(first, last);
  }

  /** Words that name nobody go on to the next that may: a known name, or a first name with another behind it. */
  #endOfNothing(first: number, last: number): number {
    let end = first;
    while (end < last && !this.#mayName(end + 1, last)) end++;
    return end;
  }

  #mayName(i: number, last: number): boolean {
    return isNamePart(this.#scan, i) && (phraseAt(this.#scan, i) !== null || (i < last && isFirstName(this.#scan, i)));
  }

  /** In a heading only what the tables know is a name. */
  #quietly(first: number, last: number, phrase: ReturnType<typeof phraseAt>): number {
    const scan = this.#scan;
    if (phrase) {
      const { kind } = phrase.phrase;
      if (kind === 'place' || kind === 'outlet' || kind === 'organisation') this.#add(first, phrase.last, kind);
      return phrase.last;
    }
    if (isFirstName(scan, first) && first < last && !isTitle(scan, first + 1)) {
      this.#person(first, first + 1, null);
      return first + 1;
    }
    if (!opens(scan, first) && isAcronym(scan, first) && !isCapitals(scan, first - 1) && !isCapitals(scan, first + 1))
      this.#add(first, first, 'organisation');
    return first;
  }

  /** The countries and bodies that an office is of. */
  #bodiesIn(first: number, last: number): void {
    const scan = this.#scan;
    for (let i = first; i <= last; i++) {
      if (!isNamePart(scan, i) || isTitle(scan, i) || (scan.lower(i) === 'state' && scan.lower(i - 1) === 'of'))
        continue;
      const phrase = phraseAt(scan, i);
      let end = phrase && phrase.last <= last ? phrase.last : i;
      while (end < last && !isTitle(scan, end + 1)) end++;
      if (!isNamePart(scan, end)) end = phrase?.last ?? i;
      const found = kindOfRun(scan, i, end, phrase);
      if (found && (found.kind === 'organisation' || found.kind === 'place' || found.kind === 'outlet')) {
        this.#add(i, found.last, found.kind);
        i = found.last;
      } else if (phrase) i = phrase.last;
    }
  }

  /** A name after a title ends before a body's: "Mayor Oda Brekke NATO". */
  #endOfPerson(first: number, last: number): number {
    let end = first;
    while (
      end < last &&
      !(isNamePart(this.#scan, end + 1) && isAcronym(this.#scan, end + 1) && !isCapitals(this.#scan, first))
    )
      end++;
    return end;
  }

  #person(first: number, last: number, role: string | null): void {
    this.#push(first, last, 'person', role ?? roleAfter(this.#scan, last, first < last)?.text ?? null);
  }

  #add(first: number, last: number, kind: Mention['kind']): void {
    const scan = this.#scan;
    const open = kind === 'person' || kind === 'unknown';
    const before = open ? roleBefore(scan, first) : null;
    const after = open && !before ? roleAfter(scan, last, first < last && kind === 'person') : null;
    this.#push(first, last, before ? 'person' : (after?.kind ?? kind), before ?? after?.text ?? null);
  }

  /** "Halden Harbour Board (HHB)" */
  #shortOf(first: number, last: number): Pick<Mention, 'shortOf'> {
    const scan = this.#scan;
    const before = this.#mentions.at(-1);
    if (first !== last || scan.kind(first - 1) !== 'open' || scan.kind(last + 1) !== 'close' || !isAcronym(scan, first))
      return {};
    const isBeside = before && before.kind === 'organisation' && before.span.end === scan.tokens[first - 2]?.end;
    return isBeside ? { shortOf: before.name } : {};
  }

  #push(begin: number, last: number, kind: Mention['kind'], role: string | null): void {
    const scan = this.#scan;
    // "47th Brigade"
    const first = kind === 'organisation' && isOrdinal(scan, begin - 1) ? begin - 1 : begin;
    const span = scan.span(first, last);
    this.#mentions.push({
      span,
      name: wordsOf(scan, first, last),
      kind,
      role,
      sentence: scan.tokens[first]!.sentence,
      gender: kind === 'person' || kind === 'unknown' ? genderOf(role, scan.lower(first)) : 'any',
      ...this.#shortOf(first, last),
    });
  }
}
