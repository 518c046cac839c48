import { isBlankAt, isLetterAt, skipSpace, skipSpaceBack } from './characters.ts';
import type { Insertion } from './model.ts';

/** A place where a sentence may end; offsets are relative to the text. */
export interface Candidate {
  /** The closing punctuation: `.`, `?!`, `…`. */
  readonly mark: number;
  readonly markEnd: number;
  /** After the closing marks and brackets, and a note on the sentence, that follow the punctuation. */
  readonly end: number;
  /** Where the next sentence would start; the same as `end` where no white space stands between. */
  readonly next: number;
}

const closingPunctuation = /[.!?…‼⁇⁈⁉。！？｡؟۔।։]+/gu;

/** Letters of scripts whose sentences do not end as those of Latin, Greek and Cyrillic ones do. */
const otherScripts = /[\u0530-\u1c7f\u2e80-\ua63f\ua6a0-\ua71f\ua800-\ud7ff\uf900-\ufdff\ufe70-\uffee]/u;

/**
 * The places where a sentence may end, in text order, each start of a next one once.
 *
 * For the scripts of our languages the closing punctuation tells all of them (and more than `Intl.Segmenter` does, at a
 * tenth of its time); where a text has other letters too, the segmenter's own boundaries come in.
 */
export function* candidates(text: string, insertions: readonly Insertion[]): Generator<Candidate> {
  const found = byPunctuation(text, insertions);
  if (otherScripts.test(text)) yield* withSegmenter(text, [...found]);
  else yield* found;
}

function* byPunctuation(text: string, insertions: readonly Insertion[]): Generator<Candidate> {
  const parity = new StraightMarks(text);
  let insertion = 0;
  for (const { index: mark, 0: run } of text.matchAll(closingPunctuation)) {
    while (insertion < insertions.length && insertions[insertion]!.span.end <= mark) insertion++;
    if (insertion < insertions.length && insertions[insertion]!.span.start < mark) continue;
    const markEnd = mark + run.length;
    let end = closersEnd(text, markEnd, parity);
    let next = skipSpace(text, end);
    for (let i = insertion; i < insertions.length && belongsBefore(text, insertions[i]!, next); i++) {
      end = insertions[i]!.span.end;
      next = skipSpace(text, end);
    }
    if (next < text.length) yield { mark, markEnd, end, next };
  }
}

/** Whether the insertion at `at` comments on the sentence before it, rather than open the next one as `[They]` does. */
function belongsBefore(text: string, { span, kind }: Insertion, at: number): boolean {
  return span.start === at && (kind === 'note' || !/\p{L}/u.test(text.slice(span.start, span.end)));
}

const longestClosers = 8;

/** Where the closing marks and brackets after the punctuation end. */
function closersEnd(text: string, from: number, parity: StraightMarks): number {
  let end = from;
  while (end - from < longestClosers && isCloserAt(text, end, parity)) end++;
  // A closing mark that has strayed: `… done. ” The`.
  const stray = skipSpace(text, end);
  if (stray > end && isBlankAt(text, stray + 1) && isCloserAt(text, stray, parity)) return stray + 1;
  return end;
}

function isCloserAt(text: string, at: number, parity: StraightMarks): boolean {
  const character = text.charAt(at);
  if (character === '') return false;
  if (')]}”»*_'.includes(character)) return true;
  if (character === '"') return parity.isClosing(at);
  return /["“'’]/u.test(character) && !isLetterAt(text, at + 1);
}

/** Tells closing straight marks from opening ones by counting, as the candidates come, from left to right. */
class StraightMarks {
  readonly #text: string;
  #counted = 0;
  #isOpen = false;

  constructor(text: string) {
    this.#text = text;
  }

  isClosing(at: number): boolean {
    for (; this.#counted < at; this.#counted++)
      if (this.#text.charCodeAt(this.#counted) === 0x22) this.#isOpen = !this.#isOpen;
    const touchesWord = isLetterAt(this.#text, at + 1);
    const touchesMark = !isBlankAt(this.#text, at - 1);
    return touchesMark && (!touchesWord || this.#isOpen) ? true : !touchesWord && this.#isOpen;
  }
}

// ------------------------------------------------------------ other scripts

let segmenter: Intl.Segmenter | undefined;

function withSegmenter(text: string, found: readonly Candidate[]): Candidate[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const known = new Set(found.map(({ next }) => next));
  const all = [...found];
  for (const { index: next } of segmenter.segment(text)) {
    const end = skipSpaceBack(text, next);
    if (end === 0 || known.has(next) || next >= text.length) continue;
    const mark = end - 1;
    if (isLineBreakOnly(text, end, next)) continue;
    all.push({ mark, markEnd: end, end, next });
  }
  return all.sort((a, b) => a.next - b.next);
}

/** The segmenter takes a line break for an end; inside a block it is white space. */
function isLineBreakOnly(text: string, end: number, next: number): boolean {
  return (
    /[\n\r\u0085\u2028\u2029]/u.test(text.slice(end, next)) && !/\p{Sentence_Terminal}/u.test(text.charAt(end - 1))
  );
}
