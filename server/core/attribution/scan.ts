import { type Names, namesWith } from '../actors/gazetteer.ts';
import type { Span } from '../text/span.ts';
import { withPlainHeadlines } from './headlines.ts';
import type { BlockInput } from './input.ts';
import { type LanguageTables, tablesOf, type WordClass } from './language.ts';
import { type Token, tokenize } from './tokens.ts';

/**
 * A block's tokens with what all parts of the engine ask about them. Ranges of tokens are inclusive at both ends;
 * questions about long ranges are answered from running counts, so that they cost the same in a sentence of any length.
 */
export class Scan {
  readonly input: BlockInput;
  readonly tokens: readonly Token[];
  readonly tables: LanguageTables;
  readonly names: Names;
  /** First and last token of each sentence; last < first for a sentence without tokens. */
  readonly sentences: readonly (readonly [number, number])[];
  /** First and last token of each quotation's piece, marks included. */
  readonly quotations: readonly (readonly [number, number] | null)[];
  /** Of each token: the bits of its word's classes. */
  readonly #classes: Int32Array;
  readonly #finiteBefore: Uint32Array;
  readonly #pauses: Uint32Array;

  constructor(input: BlockInput) {
    this.input = input;
    this.tables = tablesOf(input.language, input.additions);
    this.names = namesWith(input.additions);
    const written = tokenize(input);
    const sentences = sentenceRanges(written, input.sentences.length);
    this.tokens =
      this.tables.language === 'en'
        ? withPlainHeadlines(written, sentences, this.tables)
        : withWritersWords(written, this.tables);
    this.sentences = sentences;
    this.quotations = quotationRanges(this.tokens, input.quotations.length);
    const { classBits } = this.tables;
    this.#classes = Int32Array.from(this.tokens, ({ lower }) => classBits.get(lower) ?? 0);
    this.#pauses = pausesOf(this.tokens);
    this.#finiteBefore = new Uint32Array(this.tokens.length + 1);
    for (let i = 0; i < this.tokens.length; i++)
      this.#finiteBefore[i + 1] = this.#finiteBefore[i]! + (this.#looksFinite(i) ? 1 : 0);
  }

  /** The first comma, full stop or closing bracket at or after token `i`; the number of tokens when there is none. */
  nextPause(i: number): number {
    return this.#pauses[i] ?? this.tokens.length;
  }

  /** Whether token `i` belongs to a word class; false outside the text. */
  is(i: number, wordClass: WordClass): boolean {
    return i >= 0 && i < this.#classes.length && (this.#classes[i]! & this.tables.classBit[wordClass]) !== 0;
  }

  kind(i: number): Token['kind'] | undefined {
    return this.tokens[i]?.kind;
  }

  lower(i: number): string {
    return this.tokens[i]?.lower ?? '';
  }

  isWord(i: number): boolean {
    const kind = this.kind(i);
    return kind === 'word' || kind === 'number';
  }

  /** A capitalised word or an acronym. */
  isName(i: number): boolean {
    const token = this.tokens[i];
    return token !== undefined && token.kind === 'word' && token.capital;
  }

  /** Whether token `i` is written with a capital, name or not. */
  isCapital(i: number): boolean {
    return /^\p{Lu}/u.test(this.tokens[i]?.text ?? '');
  }

  isPronoun(i: number): boolean {
    return this.tables.pronouns.has(this.lower(i)) || this.is(i, 'speakers');
  }

  isAdverb(i: number): boolean {
    const token = this.tokens[i];
    if (token?.kind !== 'word') return false;
    return (
      this.is(i, 'adverbs') ||
      this.is(i, 'negations') ||
      (token.lower.endsWith('ly') && token.lower.length > 4 && !token.capital && token.lower !== 'family')
    );
  }

  isAuxiliary(i: number): boolean {
    return this.is(i, 'be') || this.is(i, 'have') || this.is(i, 'do') || this.is(i, 'modals');
  }

  /** Whether token `i` looks like the finite verb of a clause. */
  isFinite(i: number): boolean {
    return i >= 0 && i < this.tokens.length && this.#finiteBefore[i + 1]! > this.#finiteBefore[i]!;
  }

  /** Whether a finite verb stands among the tokens `first` to `last`. */
  hasFinite(first: number, last: number): boolean {
    return this.countFinite(first, last) > 0;
  }

  countFinite(first: number, last: number): number {
    if (last < first) return 0;
    return this.#finiteBefore[Math.min(last, this.tokens.length - 1) + 1]! - this.#finiteBefore[Math.max(0, first)]!;
  }

  /** Whether token `i` opens an outer quotation's piece (its mark, or the first word of a piece that goes on). */
  opensQuotation(i: number): boolean {
    const token = this.tokens[i];
    return token !== undefined && token.quotation >= 0 && this.quotations[token.quotation]?.[0] === i;
  }

  closesQuotation(i: number): boolean {
    const token = this.tokens[i];
    return token !== undefined && token.quotation >= 0 && this.quotations[token.quotation]?.[1] === i;
  }

  /** Whether token `i` stands in a quotation that is more than a few words. */
  inLongQuotation(i: number): boolean {
    const quotation = this.tokens[i]?.quotation ?? -1;
    return quotation >= 0 && !this.input.quotations[quotation]!.short;
  }

  span(first: number, last: number): Span {
    return { start: this.tokens[first]!.start, end: this.tokens[last]!.end };
  }

  #looksFinite(i: number): boolean {
    const token = this.tokens[i]!;
    if (token.kind !== 'word' || this.inLongQuotation(i)) return false;
    const word = token.lower;
    let before = i - 1;
    while (before >= 0 && i - before < 8 && this.isAdverb(before)) before--;
    const nounPosition =
      this.is(before, 'determiners') || this.is(before, 'possessives') || this.kind(before) === 'possessive';
    if (this.tables.language !== 'en') return this.#looksFiniteSlavic(i, word);
    if (token.capital && this.kind(i - 1) === 'word') return false;
    if (this.isAuxiliary(i)) return this.tables.finiteVerbs.has(word);
    if (nounPosition || this.is(before, 'prepositions') || this.lower(before) === 'to') return false;
    if (this.isAuxiliary(before)) return false;
    if (this.lower(before).endsWith('ing') && this.tables.verbs.has(this.lower(before))) return false;
    if (this.tables.finiteVerbs.has(word)) return true;
    const senses = this.tables.verbs.get(word);
    if (senses?.some((s) => s.forms.includes('past') || (s.forms.includes('third') && this.#subjectBefore(before))))
      return true;
    // "a board chaired by Brekke": a participle.
    return (
      word.length > 3 &&
      word.endsWith('ed') &&
      !word.endsWith('eed') &&
      this.kind(before) === 'word' &&
      this.lower(i + 1) !== 'by'
    );
  }

  #looksFiniteSlavic(i: number, word: string): boolean {
    if (this.tables.finiteVerbs.has(word) || this.tables.verbs.has(word)) return true;
    const ending = this.tables.language === 'uk' ? ukrainianFinite : russianFinite;
    return word.length > 4 && !this.tokens[i]!.capital && ending.test(word);
  }

  #subjectBefore(i: number): boolean {
    return (
      this.isName(i) ||
      this.isPronoun(i) ||
      this.is(i, 'relatives') ||
      this.is(i, 'unnamed') ||
      this.is(i, 'bodies') ||
      this.is(i, 'documents')
    );
  }
}

/** Endings of finite verbs; infinitives (-ти, -ть) are none of them. */
const ukrainianFinite = /(?:ть|ться|ли|ла|лася|лась|лися|лись|вся|ло|лося|лось|є|ає|ує|но|то|ав|ив|яв)$/u;
const russianFinite = /(?:ли|ла|лась|лись|лся|лся|ло|лось|ют|ут|ет|ит|ят|ется|утся|ются|ится|ятся|л)$/u;

/** Between the dashes of an inserted "– сказала Брекке. –" stand no more tokens. */
const longestInsertion = 25;

/** «A, – сказала Брекке. – B»: takes what the writer inserts out of the quotation around it. */
function withWritersWords(tokens: readonly Token[], tables: LanguageTables): readonly Token[] {
  const taken = [...tokens];
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (!isInnerDash(tokens, i) || !tables.verbs.has(tokens[i + 1]!.lower)) continue;
    let end = i + 1;
    while (end < tokens.length && end - i < longestInsertion && !isInnerDash(tokens, end)) end++;
    if (tokens[end]?.quotation !== tokens[i]!.quotation || !isInnerDash(tokens, end)) continue;
    for (; i <= end; i++) taken[i] = { ...tokens[i]!, quotation: -1 };
  }
  return taken;
}

/** A dash inside a quotation, behind the punctuation that ends a part of it or of what the writer inserts. */
function isInnerDash(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.kind;
  return tokens[i]!.kind === 'dash' && tokens[i]!.quotation >= 0 && (before === 'comma' || before === 'stop');
}

function pausesOf(tokens: readonly Token[]): Uint32Array {
  const pauses = new Uint32Array(tokens.length + 1).fill(tokens.length);
  for (let i = tokens.length - 1; i >= 0; i--) {
    const { kind } = tokens[i]!;
    pauses[i] = kind === 'comma' || kind === 'stop' || kind === 'close' ? i : pauses[i + 1]!;
  }
  return pauses;
}

function sentenceRanges(tokens: readonly Token[], count: number): [number, number][] {
  const ranges: [number, number][] = Array.from({ length: count }, () => [0, -1]);
  for (let i = 0; i < tokens.length; i++) {
    const range = ranges[tokens[i]!.sentence];
    if (!range) continue;
    if (range[1] < range[0]) range[0] = i;
    range[1] = i;
  }
  return ranges;
}

function quotationRanges(tokens: readonly Token[], count: number): ([number, number] | null)[] {
  const ranges: ([number, number] | null)[] = Array.from({ length: count }, () => null);
  for (let i = 0; i < tokens.length; i++) {
    const quotation = tokens[i]!.quotation;
    if (quotation < 0) continue;
    const range = ranges[quotation];
    if (range) range[1] = i;
    else ranges[quotation] = [i, i];
  }
  return ranges;
}
