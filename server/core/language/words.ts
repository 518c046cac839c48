import { classOf, DIGIT, isApostrophe, LOWER, lowerCode, UPPER } from './characters.ts';
import { scramble } from './hash.ts';
import type { Tokens } from './tokenize.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What the models see of the tokens of one sentence: integer atoms, one array each, filled once a sentence and
 * reused for the next one. Features combine atoms, so that no string is built or compared while parsing.
 */
export class Words {
  length = 0;
  /** The known word in lower case, else its shape and ending. */
  word = new Int32Array(0);
  /** As `word`, but with its capitals. */
  cased = new Int32Array(0);
  /** Form in lower case with digits as 0, known or not. */
  lower = new Int32Array(0);
  shape = new Int32Array(0);
  prefix2 = new Int32Array(0);
  prefix3 = new Int32Array(0);
  suffix1 = new Int32Array(0);
  suffix2 = new Int32Array(0);
  suffix3 = new Int32Array(0);
  suffix4 = new Int32Array(0);
  /** 1 when no white space stands before the token, 2 when none stands after it, 3 when none on either side. */
  glue = new Uint8Array(0);
  /** 1 between quotation marks of the sentence, else 0. */
  quoted = new Uint8Array(0);
  known = new Uint8Array(0);

  fill(tokens: Tokens, vocabulary: Vocabulary): void {
    const { text, starts, ends, length } = tokens;
    this.reserve(length);
    this.length = length;
    for (let i = 0; i < length; i++) {
      const start = starts[i]!;
      const end = ends[i]!;
      this.fillWord(i, text, start, end, vocabulary);
      let glue = 0;
      if (i > 0 && ends[i - 1] === start) glue |= 1;
      if (i + 1 < length && starts[i + 1] === end) glue |= 2;
      this.glue[i] = glue;
    }
    markQuoted(tokens, this.quoted);
  }

  private fillWord(i: number, text: string, start: number, end: number, vocabulary: Vocabulary): void {
    let hash = FNV_OFFSET;
    let shape = 0;
    let previous = -1;
    let uppers = 0;
    let others = 0;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      const kind = classOf(code);
      if (kind === UPPER) uppers++;
      else others++;
      // The shape is the sequence of classes with repetitions folded, up to six of them: Xx, X.X., 0,0.
      if (kind !== previous && shape < 0x40000) shape = shape * 8 + kind + 1;
      previous = kind;
      hash = Math.imul(hash ^ normalCode(code, kind), FNV_PRIME);
      if (at === start + 1) this.prefix2[i] = hash;
      if (at === start + 2) this.prefix3[i] = hash;
    }
    const size = end - start;
    if (size < 2) this.prefix2[i] = hash;
    if (size < 3) this.prefix3[i] = hash;
    const length = Math.min(size, 4);
    let suffix = FNV_OFFSET ^ 0x5bd1e995;
    let last = 0;
    for (let k = 1; k <= 4; k++) {
      if (k <= length) {
        const code = text.charCodeAt(end - k);
        const normal = normalCode(code, classOf(code));
        suffix = Math.imul(suffix ^ normal, FNV_PRIME);
        if (k === 1) last = normal;
      }
      if (k === 1) this.suffix1[i] = scramble(suffix);
      else if (k === 2) this.suffix2[i] = scramble(suffix);
      else if (k === 3) this.suffix3[i] = scramble(suffix);
      else this.suffix4[i] = scramble(suffix);
    }
    const lower = normalise(text, start, end, scramble(hash));
    this.lower[i] = lower;
    this.shape[i] = scramble(shape);
    const known = vocabulary.has(lower);
    this.known[i] = known ? 1 : 0;
    const capital = uppers === 0 ? 0 : others === 0 ? 2 : 1;
    this.word[i] = known ? lower : scramble(shape * 131 + last + 7);
    this.cased[i] = known ? Math.imul(lower + capital, 0x2c1b3c6d) : this.word[i]!;
    this.prefix2[i] = scramble(this.prefix2[i]!);
    this.prefix3[i] = scramble(this.prefix3[i]!);
  }

  private reserve(length: number): void {
    if (this.word.length >= length) return;
    const size = Math.max(64, 1 << Math.ceil(Math.log2(length)));
    for (const name of INT_FIELDS) this[name] = new Int32Array(size);
    this.glue = new Uint8Array(size);
    this.quoted = new Uint8Array(size);
    this.known = new Uint8Array(size);
  }
}

const INT_FIELDS = [
  'word',
  'cased',
  'lower',
  'shape',
  'prefix2',
  'prefix3',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
] as const;

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

function normalCode(code: number, kind: number): number {
  if (kind === LOWER) return code;
  if (kind === UPPER) return lowerCode(code);
  if (kind === DIGIT) return 0x30;
  return isApostrophe(code) ? 0x27 : code;
}

/** Marks that stand for the same thing are one word to the models, however an outlet types them. */
function normalise(text: string, start: number, end: number, hash: number): number {
  const code = text.charCodeAt(start);
  if (end - start === 1) {
    if (code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb || code === 0x201e) return HASH_QUOTE;
    if (code === 0x2014 || code === 0x2015) return HASH_DASH;
    if (code === 0x2026) return HASH_ELLIPSIS;
    if (code === 0x2010 || code === 0x2011) return HASH_HYPHEN;
  } else if (end - start === 2) {
    if (code === 0x2d && text.charCodeAt(start + 1) === 0x2d) return HASH_DASH;
    if (isApostrophe(code) && isApostrophe(text.charCodeAt(start + 1))) return HASH_QUOTE;
  }
  return hash;
}

const HASH_QUOTE = plainHash('"');
const HASH_DASH = plainHash('—');
const HASH_ELLIPSIS = plainHash('...');
const HASH_HYPHEN = plainHash('-');

function plainHash(word: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return scramble(hash);
}

/**
 * Marks the tokens between double quotation marks. A closing mark without an opening one closes a quotation that
 * came in from an earlier sentence; an unclosed one runs to the sentence's end.
 */
function markQuoted(tokens: Tokens, quoted: Uint8Array): void {
  const { text, starts, ends, length } = tokens;
  let open = false;
  for (let i = 0; i < length; i++) {
    quoted[i] = open ? 1 : 0;
    if (ends[i]! - starts[i]! !== 1) continue;
    const code = text.charCodeAt(starts[i]!);
    if (code === 0x22) {
      open = !open;
      quoted[i] = 0;
    } else if (code === 0x201c || code === 0xab || code === 0x201e) {
      // In „…“ the mark “ closes.
      open = !(open && code === 0x201c);
      quoted[i] = 0;
    } else if (code === 0x201d || code === 0xbb) {
      if (!open) quoted.fill(1, 0, i);
      open = false;
      quoted[i] = 0;
    }
  }
}
