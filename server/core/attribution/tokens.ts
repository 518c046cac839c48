import { isSpace, type Span } from '../text/span.ts';
import type { BlockInput } from './input.ts';

export type TokenKind =
  | 'word'
  | 'number'
  | 'possessive' // 's, ’ after a plural
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'stop' // . ! ? …
  | 'mark' // a quotation mark
  | 'open' // ( [
  | 'close' // ) ]
  | 'other';

/** A word or a punctuation mark of a block. Offsets are relative to the block. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Index of the outer quotation it stands in, marks included; -1 outside. */
  readonly quotation: number;
}

const word = /[\p{L}\p{M}\p{N}_@#$€£%&]+(?:(?:[-'’ʼ./+]|(?<=\p{N}),(?=\p{N}))[\p{L}\p{M}\p{N}$]+)*/uy;
const possessiveEnd = /['’ʼ]s$/iu;
const capital = /^\p{Lu}/u;
const digits = /^[$€£]?\p{N}/u;
const dashes = '–—―-';
const openers = '([';
const closers = ')]';
const quotationMarks = '"“”«»„‟‘’\'';

/** Splits a block into tokens, in one pass. Editor's notes outside quotations are left out. */
export function tokenize(input: BlockInput): Token[] {
  const { text } = input;
  const tokens: Token[] = [];
  const outer = input.quotations.map((_, i) => i).filter((i) => input.quotations[i]!.depth === 0);
  let sentence = 0;
  let nextQuotation = 0;
  let nextNote = 0;
  let at = 0;
  const push = (start: number, end: number, kind: TokenKind) => {
    while (sentence + 1 < input.sentences.length && start >= input.sentences[sentence + 1]!.start) sentence++;
    while (nextQuotation < outer.length && start >= input.quotations[outer[nextQuotation]!]!.end) nextQuotation++;
    const index = outer[nextQuotation];
    const quotation = index !== undefined && start >= input.quotations[index]!.start ? index : -1;
    const written = text.slice(start, end);
    tokens.push({
      start,
      end,
      kind,
      text: written,
      lower: written.toLowerCase(),
      capital: capital.test(written),
      sentence,
      quotation,
    });
  };
  while (at < text.length) {
    if (isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    while (nextNote < input.insertions.length && input.insertions[nextNote]!.span.end <= at) nextNote++;
    const note = input.insertions[nextNote];
    if (note && note.kind === 'note' && note.span.start <= at) {
      at = note.span.end;
      continue;
    }
    word.lastIndex = at;
    const match = word.exec(text);
    if (match) {
      while (sentence + 1 < input.sentences.length && at >= input.sentences[sentence + 1]!.start) sentence++;
      at = pushWord(withinSentence(match[0], at, input.sentences[sentence + 1]), at, text, push, input);
      continue;
    }
    const c = text[at]!;
    const before = tokens.at(-1);
    if (c === ',') push(at, at + 1, 'comma');
    else if (c === ':') push(at, at + 1, 'colon');
    else if (c === ';') push(at, at + 1, 'semicolon');
    else if (c === '.' || c === '!' || c === '?' || c === '…') push(at, at + 1, 'stop');
    else if (dashes.includes(c)) push(at, at + 1, 'dash');
    else if (openers.includes(c)) push(at, at + 1, 'open');
    else if (closers.includes(c)) push(at, at + 1, 'close');
    else if (
      (c === '’' || c === "'" || c === 'ʼ') &&
      before?.kind === 'word' &&
      before.end === at &&
      before.lower.endsWith('s')
    )
      push(at, at + 1, isMark(input, at) ? 'mark' : 'possessive');
    else if (quotationMarks.includes(c)) push(at, at + 1, 'mark');
    else push(at, at + 1, 'other');
    at++;
  }
  return tokens;
}

/** "halls.He": where the space after a full stop is missing, the word ends with its sentence. */
function withinSentence(written: string, at: number, next: Span | undefined): string {
  return next && next.start < at + written.length
    ? written.slice(0, Math.max(1, next.start - at)).replace(/[.…!?]+$/u, '')
    : written;
}

/** Pushes a word, with a possessive ending as a token of its own and with the full stop of an abbreviation. */
function pushWord(
  written: string,
  at: number,
  text: string,
  push: (start: number, end: number, kind: TokenKind) => void,
  input: BlockInput,
): number {
  const possessive = possessiveEnd.test(written);
  let end = at + written.length - (possessive ? 2 : 0);
  if (!possessive && text[end] === '.' && isAbbreviation(written, text, end, input)) end++;
  push(at, end, digits.test(written) ? 'number' : 'word');
  if (possessive) {
    push(end, end + 2, 'possessive');
    end += 2;
  }
  return end;
}

/** Whether the full stop at `stop` belongs to the word before it: a sentence does not end there. */
function isAbbreviation(written: string, text: string, stop: number, input: BlockInput): boolean {
  if (stop + 1 >= text.length) return false;
  const end = stop + 1;
  // Sentences are in order: a binary search for one that ends here, closing marks aside.
  let low = 0;
  let high = input.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (input.sentences[middle]!.end < end) low = middle + 1;
    else high = middle;
  }
  const holding = input.sentences[low];
  if (!holding || holding.end - end <= 2) return false;
  return written.length <= 5 || written.includes('.') || text[end] === ',';
}

function isMark(input: BlockInput, at: number): boolean {
  let low = 0;
  let high = input.quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (input.quotations[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  for (let i = Math.max(0, low - 3); i < Math.min(low + 1, input.quotations.length); i++) {
    const { start, end } = input.quotations[i]!;
    if (start === at || end === at + 1) return true;
  }
  return false;
}
