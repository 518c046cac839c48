import { type Additions, noAdditions } from '../../data/additions.ts';
import type { Span } from '../../text/span.ts';
import type { Language, SourceEntry } from '../model.ts';
import { EntryBuilder } from './builder.ts';
import { cutModifiers } from './modifiers.ts';
import { nameAfterTitle } from './names.ts';
import { headOf, longestPhrase, type Reading, read, withoutArticle } from './reading.ts';
import { segmentsOf, type Tie } from './segments.ts';
import { splitEntries } from './split.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { type Enclosed, findEnclosed, spanOf, type Word, wordsOf } from './words.ts';

export { shiftEntry } from './shift.ts';

/**
 * Reads the entries of a Source section. Never throws; takes time linear in the length of the content.
 *
 * An entry's own parts are those of whom the reader has it from, and its chain leads to whom it comes from, nearest
 * first. So `Bloomberg, as reported by European Pravda` is an entry of European Pravda with the chain [Bloomberg].
 *
 * @param content what stands behind the label: one line, or several with an entry each
 * @param additions names of outlets and organisations beyond those of the tables
 * @returns the entries in text order, with UTF-16 offsets relative to `content`
 */
export function parseSourceEntries(
  content: string,
  language: Language,
  additions: Additions = noAdditions,
): SourceEntry[] {
  const vocabulary = vocabularyOf(language, additions);
  const enclosed = findEnclosed(content);
  const entries: SourceEntry[] = [];
  let next = 0;
  for (const span of splitEntries(content, enclosed)) {
    while (next < enclosed.length && enclosed[next]!.end <= span.start) next++;
    const from = next;
    while (next < enclosed.length && enclosed[next]!.start < span.end) next++;
    entries.push(...new EntryReader(content, span, enclosed.slice(from, next), vocabulary).read());
  }
  return entries;
}

/** Reads what stands between two semicolons: one entry, or several in a list with commas. */
class EntryReader {
  readonly #content: string;
  readonly #span: Span;
  readonly #enclosed: readonly Enclosed[];
  readonly #vocabulary: Vocabulary;
  readonly #entries: SourceEntry[] = [];
  #builder: EntryBuilder;

  constructor(content: string, span: Span, enclosed: readonly Enclosed[], vocabulary: Vocabulary) {
    this.#content = content;
    this.#span = span;
    this.#enclosed = enclosed;
    this.#vocabulary = vocabulary;
    this.#builder = new EntryBuilder(content, span.start, vocabulary);
  }

  read(): SourceEntry[] {
    const { segments, sentence } = segmentsOf(this.#content, this.#span, this.#enclosed, this.#vocabulary);
    for (const { words, tie, tail } of segments) {
      const { head, modifiers } = cutModifiers(words, this.#vocabulary);
      // Behind the verb of a sentence only whom somebody spoke to says something: `Tessen told Northwire`.
      if (tail) this.#builder.addHearer(head);
      else if (head.length > 0) this.#readHead(head, tie);
      for (const modifier of modifiers) this.#builder.addModifier(modifier);
    }
    this.#readBrackets();
    this.#entries.push(this.#builder.finish(this.#span.end, sentence));
    return this.#entries;
  }

  #readHead(words: readonly Word[], tie: Tie | null): void {
    const first = this.#vocabulary.examples.lengthAt(words, 0);
    if (first > 0 && first < words.length) {
      this.#builder.addExample(read(words.slice(first), this.#vocabulary));
      return;
    }
    if (tie && this.#builder.current) this.#readCited(words, tie);
    else if (this.#builder.current) this.#readBeside(words);
    else this.#readList(words);
  }

  /** Of several who are cited, the one with a name: `citing Oda Brekke and two officials`. */
  #readCited(words: readonly Word[], tie: Tie): void {
    const and = words.findIndex((word, index) => index > 0 && this.#vocabulary.and.has(word));
    const first = and > 0 ? read(words.slice(0, and), this.#vocabulary) : null;
    const isNamed = first && ['outlet', 'person', 'organisation', 'name'].includes(first.kind);
    if (isNamed && areAlike(first, read(words.slice(and + 1), this.#vocabulary))) {
      this.#builder.addSource(first, tie);
      this.#builder.skip(words);
    } else this.#builder.addSource(read(words, this.#vocabulary), tie);
  }

  /** What stands in brackets: `Jon Ravn (Mayor of Tolva)`, `(as of 06:00)`. */
  #readBrackets(): void {
    const { notes, channelNames } = this.#vocabulary;
    for (const { start, end, kind } of this.#enclosed) {
      const { current } = this.#builder;
      if (kind !== 'brackets' || !current || start < current.reading.words.at(-1)!.end) continue;
      const words = wordsOf(this.#content, { start: start + 1, end: end - 1 }, []);
      const span = spanOf(words);
      if (!span) continue;
      if (notes.lengthAt(words, 0) > 0) this.#builder.addModifier({ kind: 'note', span, spokenTo: [] });
      else if (channelNames.isAll(words)) this.#builder.addModifier({ kind: 'channel', span, spokenTo: [] });
      else if (isPersonal(current.reading) && read(words, this.#vocabulary).kind === 'role')
        this.#builder.addApposition({ kind: 'person', words });
    }
  }

  /** A segment that follows another one after a comma: apposition, affiliation, or the next source of a list. */
  #readBeside(words: readonly Word[]): void {
    const vocabulary = this.#vocabulary;
    const builder = this.#builder;
    const { reading, apposition } = builder.current!;
    const joined = vocabulary.and.has(words[0]);
    const next = joined ? words.slice(1) : words;
    const what = read(next, vocabulary);
    const isOpen = apposition === null && reading.role.length === 0;
    const namesSomebody = !(isPersonal(reading) && isOpen) && nameAfterTitle(headOf(words, vocabulary), vocabulary) > 0;
    const isDescription = !joined && !words[0]!.capital && !words[0]!.quoted && !namesSomebody;
    if (reading.kind === 'role' && (what.kind === 'name' || what.kind === 'person')) builder.nameOffice(what);
    else if (reading.kind === 'unnamed' && isDescription) builder.extendSource(words);
    else if (reading.kind === 'vague' && what.kind === 'outlet' && !isDescription) builder.addExample(what);
    else if (builder.hasOccasion && isDescription) builder.extendOccasion(words);
    else if (isDescription && !this.#isKnownOutlet(what, words))
      builder.addApposition({ kind: this.#kindOfDescription(next), words: withoutArticle(words, vocabulary) });
    else if (what.kind === 'role' || (what.kind === 'vague' && isOpen && !joined))
      builder.addApposition({ kind: this.#kindOfDescription(next), words: withoutArticle(next, vocabulary) });
    else if (what.kind === 'organisation' && !joined && isOpen && isPersonal(reading)) builder.addAffiliation(next);
    else if (what.kind === 'other' || this.#isPlace(what, reading)) builder.skip(words);
    else this.#startEntry(next, what);
  }

  /** The sources that one segment names: several when "and" joins names of the same kind. */
  #readList(words: readonly Word[]): void {
    const vocabulary = this.#vocabulary;
    const last = words.length > longestPhrase ? 0 : words.length - 1;
    for (let at = 1; at < last; at++) {
      if (!vocabulary.and.has(words[at])) continue;
      const before = read(words.slice(0, at), vocabulary);
      const after = read(words.slice(at + 1), vocabulary);
      if (!areAlike(before, after)) continue;
      this.#builder.addSource(before, null);
      this.#startEntry(words.slice(at + 1), after);
      return;
    }
    this.#builder.addSource(read(words, vocabulary), null);
  }

  #startEntry(words: readonly Word[], reading: Reading): void {
    this.#entries.push(this.#builder.finish(null, false));
    this.#builder = new EntryBuilder(this.#content, words[0]!.outer.start, this.#vocabulary);
    this.#builder.addSource(reading, null);
  }

  #isKnownOutlet({ kind, role }: Reading, words: readonly Word[]): boolean {
    return kind === 'outlet' && role.length === 0 && words.some(({ capital, quoted }) => capital || quoted);
  }

  /** `Reuters, London`: one more word behind somebody who is not an outlet is where they are. */
  #isPlace(what: Reading, before: Reading): boolean {
    return what.kind === 'name' && what.words.length === 1 && before.kind !== 'outlet';
  }

  #kindOfDescription(words: readonly Word[]): 'person' | 'outlet' | 'organisation' | 'plain' {
    const { titles, outletNouns, outletPlurals, organisationHeads } = this.#vocabulary;
    const isOutlet = (at: number) => outletNouns.lengthAt(words, at) > 0 || outletPlurals.lengthAt(words, at) > 0;
    for (let at = 0; at < words.length; at++) {
      // The noun a description is about comes first, but for adjectives: `head of the agency`, `Italian news agency`.
      if (titles.has(words[at])) return 'person';
      if (isOutlet(at)) return 'outlet';
      if (organisationHeads.has(words[at]) && !titles.has(words[at + 1])) return 'organisation';
    }
    return 'plain';
  }
}

function isPersonal({ kind }: Reading): boolean {
  return kind === 'person' || kind === 'name';
}

/** Whether "and" between the two joins two sources, not two words of one name. */
function areAlike(before: Reading, after: Reading): boolean {
  if (after.kind === 'unnamed') return before.kind !== 'name' || before.words.length > 1;
  if (before.kind === 'outlet') return after.kind === 'outlet' || after.kind === 'vague';
  if (before.kind === 'person') return after.kind === 'person' || (after.kind === 'name' && after.words.length > 1);
  return before.kind === 'name' && before.words.length > 1 && after.kind === 'name' && after.words.length > 1;
}
