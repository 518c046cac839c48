import type { ArcState } from './arc-state.ts';
import { ARC_ATOMS, at, frontTemplates, meetingTemplates, stackTemplates, stateTemplates } from './arc-templates.ts';
import type { Words } from './words.ts';

/** What is known of a sentence before its tree. */
export interface TaggedSentence {
  readonly words: Words;
  readonly tagAtoms: Int32Array;
  readonly roleAtoms: Int32Array;
  /** `breaks[i]`: how many commas, colons and brackets stand before token `i`. */
  readonly breaks: Int32Array;
  /** `verbs[i]`: how many verbs stand before token `i`. */
  readonly verbs: Int32Array;
}

/** How many features `arcFeatures` writes. */
export const ARC_FEATURES = frontTemplates.count + stackTemplates.count + meetingTemplates.count + stateTemplates.count;

/** Atoms of places where no token stands. */
const NOTHING = 0x3c6ef372;
const ROOT_ATOM = 0x1f83d9ab;

/** Distances and counts of more than this many fall into few classes. */
const BUCKETS = Uint8Array.from({ length: 64 }, (_, d) =>
  d < 6 ? d : d < 8 ? 6 : d < 11 ? 7 : d < 16 ? 8 : d < 24 ? 9 : 10,
);

/** Of the state looked at; each function fills in what its templates ask for. */
const atoms = new Int32Array(ARC_ATOMS);

function bucket(distance: number): number {
  return distance < 64 ? BUCKETS[distance]! : 11;
}

/**
 * Writes the features of a parser state to `out` and returns their number: the templates of Zhang and Nivre (2011)
 * without labels, and what lies between the two tokens to be joined.
 */
export function arcFeatures(state: ArcState, sentence: TaggedSentence, out: Int32Array): number {
  const { length, front } = state;
  let n = frontFeatures(sentence, length, front, out, 0);
  n = stackFeatures(state, sentence, out, n);
  n = meetingFeatures(sentence, length, topOf(state, 0), front, out, n);
  return stateFeatures(state, sentence, out, n);
}

/** The token `depth` below the top of the stack, -1 for none. */
export function topOf({ stack, size }: ArcState, depth: number): number {
  return depth < size ? stack[size - 1 - depth]! : -1;
}

/** Features of the front of the buffer and the tokens behind it: written to `out` from `n` on, as all that follow. */
export function frontFeatures(
  { tagAtoms: tags, roleAtoms: roles, words: { word } }: TaggedSentence,
  length: number,
  b0: number,
  out: Int32Array,
  n: number,
): number {
  atoms[at.always] = 0;
  atoms[at.b0g] = inBuffer(roles, b0, length);
  atoms[at.b0w] = inBuffer(word, b0, length);
  atoms[at.b0p] = inBuffer(tags, b0, length);
  atoms[at.b1w] = inBuffer(word, b0 + 1, length);
  atoms[at.b1p] = inBuffer(tags, b0 + 1, length);
  atoms[at.b2w] = inBuffer(word, b0 + 2, length);
  atoms[at.b2p] = inBuffer(tags, b0 + 2, length);
  atoms[at.b3p] = b0 + 3 < length ? tags[b0 + 3]! : NOTHING;
  return frontTemplates.write(atoms, out, n);
}

/** Features of the two tokens on top of the stack, and of the children of the lower one. */
export function stackFeatures(state: ArcState, sentence: TaggedSentence, out: Int32Array, n: number): number {
  const { leftmost, rightmost, rightSecond, leftCount, rightCount } = state;
  const { tagAtoms: tags, roleAtoms: roles, breaks, verbs } = sentence;
  const { word } = sentence.words;
  const s0 = topOf(state, 0);
  const s1 = topOf(state, 1);
  const s1l = s1 < 0 ? -1 : leftmost[s1]!;
  const s1r = s1 < 0 ? -1 : rightmost[s1]!;
  const s1r2 = s1 < 0 ? -1 : rightSecond[s1]!;
  atoms[at.s0w] = atomAt(word, s0);
  atoms[at.s0p] = atomAt(tags, s0);
  atoms[at.s1w] = atomAt(word, s1);
  atoms[at.s1p] = atomAt(tags, s1);
  atoms[at.stackGap] = s1 < 0 ? 0 : bucket(s0 - s1);
  atoms[at.stackBetween] = lyingBetween(breaks, verbs, s1, s0);
  atoms[at.s0g] = atomAt(roles, s0);
  atoms[at.s1g] = atomAt(roles, s1);
  atoms[at.s1rp] = atomAt(tags, s1r);
  atoms[at.s1lp] = atomAt(tags, s1l);
  atoms[at.s1r2p] = atomAt(tags, s1r2);
  atoms[at.s1rw] = atomAt(word, s1r);
  atoms[at.s1lw] = atomAt(word, s1l);
  atoms[at.s1vl] = s1 < 0 ? 0 : leftCount[s1]!;
  atoms[at.s1vr] = s1 < 0 ? 0 : rightCount[s1]!;
  atoms[at.s1rg] = atomAt(roles, s1r);
  return stackTemplates.write(atoms, out, n);
}

/** Features of the top of the stack and the front of the buffer. */
export function meetingFeatures(
  { tagAtoms: tags, roleAtoms: roles, breaks, verbs, words: { word } }: TaggedSentence,
  length: number,
  s0: number,
  b0: number,
  out: Int32Array,
  n: number,
): number {
  atoms[at.s0w] = atomAt(word, s0);
  atoms[at.s0p] = atomAt(tags, s0);
  atoms[at.b0w] = inBuffer(word, b0, length);
  atoms[at.b0p] = inBuffer(tags, b0, length);
  atoms[at.b1p] = inBuffer(tags, b0 + 1, length);
  atoms[at.b2p] = inBuffer(tags, b0 + 2, length);
  atoms[at.gap] = s0 < 0 ? 0 : bucket(b0 - s0);
  atoms[at.lying] = lyingBetween(breaks, verbs, s0, b0);
  atoms[at.s0g] = atomAt(roles, s0);
  atoms[at.b0g] = inBuffer(roles, b0, length);
  atoms[at.b1g] = inBuffer(roles, b0 + 1, length);
  return meetingTemplates.write(atoms, out, n);
}

/** Features that depend on more than two tokens, and those of the children. */
export function stateFeatures(state: ArcState, sentence: TaggedSentence, out: Int32Array, n: number): number {
  const { front: b0, length, leftmost, rightmost, leftSecond, rightSecond, leftCount, rightCount } = state;
  const { tagAtoms: tags, roleAtoms: roles, breaks, verbs } = sentence;
  const { word, quoted } = sentence.words;
  const s0 = topOf(state, 0);
  const s1 = topOf(state, 1);
  const s2 = topOf(state, 2);
  const b1 = b0 + 1;
  const s0l = s0 < 0 ? -1 : leftmost[s0]!;
  const s0r = s0 < 0 ? -1 : rightmost[s0]!;
  const b0l = b0 < length ? leftmost[b0]! : -1;
  const s0l2 = s0 < 0 ? -1 : leftSecond[s0]!;
  const s0r2 = s0 < 0 ? -1 : rightSecond[s0]!;
  const b0l2 = b0 < length ? leftSecond[b0]! : -1;
  const quote =
    (s0 < 0 ? 0 : 1 + quoted[s0]!) + (b0 < length ? 3 + 3 * quoted[b0]! : 0) + (s1 < 0 ? 0 : 9 + 9 * quoted[s1]!);
  atoms[at.s2w] = atomAt(word, s2);
  atoms[at.s2p] = atomAt(tags, s2);
  atoms[at.s1p] = atomAt(tags, s1);
  atoms[at.b0p] = inBuffer(tags, b0, length);
  atoms[at.s1w] = atomAt(word, s1);
  atoms[at.b0w] = inBuffer(word, b0, length);
  atoms[at.s0p] = atomAt(tags, s0);
  atoms[at.s0w] = atomAt(word, s0);
  atoms[at.b1p] = inBuffer(tags, b1, length);
  atoms[at.s0lp] = atomAt(tags, s0l);
  atoms[at.s0rp] = atomAt(tags, s0r);
  atoms[at.b0lp] = atomAt(tags, b0l);
  atoms[at.s0l2p] = atomAt(tags, s0l2);
  atoms[at.s0r2p] = atomAt(tags, s0r2);
  atoms[at.b0l2p] = atomAt(tags, b0l2);
  atoms[at.s0lw] = atomAt(word, s0l);
  atoms[at.s0rw] = atomAt(word, s0r);
  atoms[at.b0lw] = atomAt(word, b0l);
  atoms[at.s0vl] = s0 < 0 ? 0 : leftCount[s0]!;
  atoms[at.s0vr] = s0 < 0 ? 0 : rightCount[s0]!;
  atoms[at.b0vl] = b0 < length ? leftCount[b0]! : 0;
  atoms[at.quote] = quote;
  atoms[at.s1g] = atomAt(roles, s1);
  atoms[at.s0g] = atomAt(roles, s0);
  atoms[at.b0g] = inBuffer(roles, b0, length);
  atoms[at.s2g] = atomAt(roles, s2);
  atoms[at.s0lg] = atomAt(roles, s0l);
  atoms[at.s0rg] = atomAt(roles, s0r);
  atoms[at.b0lg] = atomAt(roles, b0l);
  atoms[at.lying] = lyingBetween(breaks, verbs, s0, b0);
  return stateTemplates.write(atoms, out, n);
}

/** What lies behind token `from` and before token `to`: breaks and verbs, up to three of each. */
function lyingBetween(breaks: Int32Array, verbs: Int32Array, from: number, to: number): number {
  if (from < 0) return 0;
  return Math.min(breaks[to]! - breaks[from + 1]!, 3) * 4 + Math.min(verbs[to]! - verbs[from + 1]!, 3);
}

function atomAt(atoms: Int32Array, token: number): number {
  return token < 0 ? NOTHING : atoms[token]!;
}

/** The root stands behind the last token. */
function inBuffer(atoms: Int32Array, token: number, length: number): number {
  return token < length ? atoms[token]! : token === length ? ROOT_ATOM : NOTHING;
}

/** Whether two states of one sentence have the same features. */
export function lookAlike(a: ArcState, b: ArcState): boolean {
  if (a.front !== b.front) return false;
  const top = topOf(a, 0);
  if (top !== topOf(b, 0) || topOf(a, 1) !== topOf(b, 1) || topOf(a, 2) !== topOf(b, 2)) return false;
  return sameChildren(a, b, top) && sameChildren(a, b, topOf(a, 1)) && sameChildren(a, b, a.front);
}

function sameChildren(a: ArcState, b: ArcState, token: number): boolean {
  if (token < 0 || token >= a.length) return true;
  return (
    a.leftmost[token] === b.leftmost[token] &&
    a.rightmost[token] === b.rightmost[token] &&
    a.leftSecond[token] === b.leftSecond[token] &&
    a.rightSecond[token] === b.rightSecond[token] &&
    a.leftCount[token] === b.leftCount[token] &&
    a.rightCount[token] === b.rightCount[token]
  );
}
