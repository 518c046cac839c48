import type { Span } from '../../text/span.ts';
import type { ChainLink, Named, SourceEntry } from '../model.ts';
import type { Modifier } from './modifiers.ts';
import { organisationIn, type Reading, read } from './reading.ts';
import type { Tie } from './segments.ts';
import type { Vocabulary } from './vocabulary.ts';
import { spanOf, type Word } from './words.ts';

/** One source of an entry, with what is said beside it; an entry with ties has several. */
interface Unit {
  reading: Reading;
  /** What stands in apposition: `Oda Brekke`, `Mayor of Port Halden`. */
  apposition: { readonly kind: 'person' | 'outlet' | 'organisation' | 'plain'; readonly words: readonly Word[] } | null;
  affiliation: readonly Word[];
  /** The tie before it. */
  readonly tie: Tie | null;
  /** Whether it says where or when they spoke, as people do. */
  spoke: boolean;
}

/** A source in the order of the chain, with the tie to the one before it. */
interface Link {
  readonly unit: Unit;
  tie: Tie | null;
}

/** Collects the parts of one entry as they are read, and puts them together in the end. */
export class EntryBuilder {
  readonly #content: string;
  readonly #vocabulary: Vocabulary;
  readonly #units: Unit[] = [];
  readonly #parts: { channel: Named | null; occasion: Named | null; note: Named | null } = {
    channel: null,
    occasion: null,
    note: null,
  };
  #example: Reading | null = null;
  #spokenTo: Reading | null = null;
  readonly #start: number;
  #end: number;

  constructor(content: string, start: number, vocabulary: Vocabulary) {
    this.#content = content;
    this.#start = start;
    this.#end = start;
    this.#vocabulary = vocabulary;
  }

  /** The source that appositions belong to: the last one read. */
  get current(): Unit | null {
    return this.#units.at(-1) ?? null;
  }

  get hasOccasion(): boolean {
    return this.#parts.occasion !== null;
  }

  addSource(reading: Reading, tie: Tie | null): void {
    this.#units.push({ reading, apposition: null, affiliation: [], tie, spoke: reading.said !== null });
    if (tie) this.#end = Math.max(this.#end, tie.end);
    this.#reach(reading.words);
    if (!reading.said) return;
    const { kind, words } = reading.said;
    this.#reach(words);
    this.#parts[kind] ??= this.#named(words);
  }

  /** The name of who holds the office that was read before it: `Head of Halden City Council, Jon Ravn`. */
  nameOffice(reading: Reading): void {
    const unit = this.current!;
    unit.reading = { ...reading, kind: 'person', role: unit.reading.words };
    this.#reach(reading.words);
  }

  addApposition(apposition: NonNullable<Unit['apposition']>): void {
    const unit = this.current!;
    unit.apposition ??= apposition;
    this.#reach(apposition.words);
  }

  /** Unnamed people are described over a comma: `officials, who asked not to be named`. */
  extendSource(words: readonly Word[]): void {
    const unit = this.current!;
    unit.reading = { ...unit.reading, words: [...unit.reading.words, ...words] };
    this.#reach(words);
  }

  addAffiliation(words: readonly Word[]): void {
    this.current!.affiliation = words;
    this.#reach(words);
  }

  addModifier({ kind, span, spokenTo }: Modifier): void {
    this.#addPart(kind, span);
    const unit = this.current;
    if (unit && kind !== 'note') unit.spoke = true;
    if (spokenTo.length > 0) this.addHearer(spokenTo);
  }

  /** Whom somebody spoke to: an outlet that is told something publishes it. */
  addHearer(words: readonly Word[]): void {
    const hearer = read(words, this.#vocabulary);
    if (hearer.kind === 'outlet') this.#spokenTo ??= hearer;
    this.#reach(words);
  }

  #addPart(kind: Modifier['kind'], { start, end }: Span): void {
    const known = this.#parts[kind];
    // `comments` + `during a press conference` are one occasion.
    if (kind === 'occasion' && known && /^\s+$/.test(this.#content.slice(known.span.end, start).slice(0, 3)))
      this.#parts[kind] = this.#cut({ start: known.span.start, end });
    if (!known) {
      const gloss = kind === 'channel' ? /^\s?\([^()\n]{1,40}\)/u.exec(this.#content.slice(end, end + 45)) : null;
      this.#parts[kind] = this.#cut({ start, end: end + (gloss?.[0].length ?? 0) });
    }
    this.#end = Math.max(this.#end, this.#parts[kind]!.span.end, end);
  }

  /** The occasion goes on after a comma: `during a conference, alongside Orsund's minister`. */
  extendOccasion(words: readonly Word[]): void {
    this.#reach(words);
    const { span } = this.#parts.occasion!;
    this.#parts.occasion = this.#cut({ start: span.start, end: Math.max(span.end, this.#end) });
  }

  /** Somebody singled out of a crowd: `several Dutch media, in particular NOS`. */
  addExample(reading: Reading): void {
    this.#example ??= reading;
    this.#reach(reading.words);
  }

  skip(words: readonly Word[]): void {
    this.#reach(words);
  }

  finish(end: number | null, sentence: boolean): SourceEntry {
    const chain = this.#inOrder();
    const head = chain[0]?.unit ?? null;
    const last = chain.at(-1)?.unit ?? null;
    const isUnnamed = last !== null && this.#isUnnamed(last);
    const span = { start: this.#start, end: end ?? this.#end };
    const parts = head ? this.#headParts(head, chain.length > 1) : noParts;
    return {
      span,
      form: sentence ? 'sentence' : head ? 'named' : this.#parts.note ? 'note' : 'named',
      ...parts,
      ...this.#parts,
      outlet: parts.outlet ?? (this.#spokenTo && this.#named(this.#spokenTo.words)),
      chain: chain.slice(1).map((link, index) => this.#link(link, index + 2 < chain.length)),
      unnamed: isUnnamed,
      vague: this.#isVague(last),
    };
  }

  /** The sources from the one that the reader has it from to the one it comes from. */
  #inOrder(): Link[] {
    const cited: Link[] = [];
    /** Those that were named after whom they report on; the last one stands first in the end. */
    const carriers: Link[] = [];
    for (const unit of this.#units) {
      const links = this.#linksOf(unit);
      const first = carriers.at(-1) ?? cited[0];
      if (unit.tie?.direction === 'reportedBy' && first) {
        first.tie = unit.tie;
        carriers.push(...links.reverse());
      } else cited.push(...links);
    }
    return [...carriers.reverse(), ...cited];
  }

  /** `Bloomberg's sources` are two links: Bloomberg, and behind it people without names. */
  #linksOf(unit: Unit): Link[] {
    const { reading, tie } = unit;
    const owner = reading.kind === 'unnamed' ? reading.of : null;
    if (!owner) return [{ unit, tie }];
    const start = owner.words.at(-1)!.end;
    const between = this.#content.slice(start, reading.words[0]!.start);
    if (!/^['’ʼ]s?\s/u.test(between)) return [{ unit, tie }];
    const possessive: Tie = { start, end: start + between.trimEnd().length, direction: 'citing' };
    return [
      { unit: { ...unit, reading: owner, apposition: null }, tie },
      { unit, tie: possessive },
    ];
  }

  #headParts({ reading, apposition, affiliation, spoke }: Unit, passesOn: boolean): Parts {
    const kind = this.#kindOf({ reading, apposition, spoke }, passesOn);
    const name = this.#named(reading.words);
    const roleWords = apposition?.words ?? reading.role;
    const role = roleWords.length > 0 ? this.#named(roleWords) : null;
    const organisation =
      affiliation.length > 0
        ? this.#named(affiliation)
        : this.#cutOrNull(
            organisationIn(roleWords, this.#vocabulary) ?? organisationIn(reading.role, this.#vocabulary),
          );
    switch (kind) {
      case 'outlet':
        return { ...noParts, outlet: name, role };
      case 'person':
        return { ...noParts, person: name, role, organisation };
      case 'organisation':
      case 'other':
        return this.#isUnnamed({ reading }) ? noParts : { ...noParts, organisation: name };
      case 'document': {
        const { of } = reading;
        const issuer = of && this.#named(of.words);
        return {
          ...noParts,
          document: name,
          ...(of?.kind === 'outlet' ? { outlet: issuer } : { organisation: issuer }),
        };
      }
      case 'role':
        return {
          ...noParts,
          role: name,
          organisation: this.#cutOrNull(organisationIn(reading.words, this.#vocabulary)),
        };
      case 'unnamed':
        return { ...noParts, outlet: reading.of?.kind === 'outlet' ? this.#named(reading.of.words) : null };
      case 'vague': {
        const example = this.#example;
        if (!example) return noParts;
        const exampleName = this.#named(example.words);
        if (example.kind === 'person') return { ...noParts, person: exampleName };
        return example.kind === 'organisation'
          ? { ...noParts, organisation: exampleName }
          : { ...noParts, outlet: exampleName };
      }
    }
  }

  #link({ unit, tie }: Link, passesOn: boolean): ChainLink {
    const { reading, apposition } = unit;
    const kind = this.#kindOf(unit, passesOn);
    const roleWords = apposition?.words ?? reading.role;
    return {
      ...this.#named(reading.words),
      kind: this.#isUnnamed(unit) ? 'unnamed' : kind === 'role' ? 'person' : kind === 'other' ? 'organisation' : kind,
      role: roleWords.length > 0 ? this.#named(roleWords) : null,
      tie: this.#cut(tie!),
      reversed: tie!.direction === 'reportedBy',
    };
  }

  /** What a name is, as far as its surroundings tell. */
  #kindOf(
    { reading, apposition, spoke }: Pick<Unit, 'reading' | 'apposition' | 'spoke'>,
    passesOn: boolean,
  ): Exclude<Reading['kind'], 'name'> {
    if (reading.kind !== 'name') return reading.kind;
    if (apposition && apposition.kind !== 'plain') return apposition.kind;
    if (spoke) return 'person';
    if (passesOn) return 'outlet';
    // Outlets are known by name or by a word in it; what is left are people, often with the surname alone.
    return 'person';
  }

  #isUnnamed({ reading }: Pick<Unit, 'reading'>): boolean {
    if (reading.kind === 'unnamed') return true;
    if (reading.kind === 'other')
      return !reading.words.some(({ capital, quoted }, index) => quoted || (capital && index > 0));
    // `a minister`, but not `the Minister of Defence`.
    if (reading.kind !== 'role') return false;
    return /\ban?\s$/iu.test(this.#content.slice(Math.max(0, reading.words[0]!.start - 3), reading.words[0]!.start));
  }

  #isVague(last: Unit | null): boolean {
    if (last) return last.reading.kind === 'vague';
    // `Telegram` by itself is nobody.
    return this.#parts.channel !== null;
  }

  #reach(words: readonly Word[]): void {
    const last = words.at(-1);
    if (!last) return;
    this.#end = Math.max(this.#end, last.outer.end);
  }

  #named(words: readonly Word[]): Named {
    return this.#cut(spanOf(words)!);
  }

  #cut(span: Span): Named {
    return { text: this.#content.slice(span.start, span.end), span: { start: span.start, end: span.end } };
  }

  #cutOrNull(span: Span | null): Named | null {
    return span && this.#cut(span);
  }
}

type Parts = Pick<SourceEntry, 'outlet' | 'person' | 'role' | 'organisation' | 'document'>;

const noParts: Parts = { outlet: null, person: null, role: null, organisation: null, document: null };
