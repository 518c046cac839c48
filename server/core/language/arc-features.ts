import type { ArcState } from './arc-state.ts';
import { feature1, feature2, feature3, feature4 } from './hash.ts';
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

/** An upper bound on the number of features `arcFeatures` writes. */
export const MAX_ARC_FEATURES = 192;

/** Atoms of places where no token stands. */
const NOTHING = 0x3c6ef372;
const ROOT_ATOM = 0x1f83d9ab;

/** Distances and counts of more than this many fall into few classes. */
const BUCKETS = Uint8Array.from({ length: 64 }, (_, d) =>
  d < 6 ? d : d < 8 ? 6 : d < 11 ? 7 : d < 16 ? 8 : d < 24 ? 9 : 10,
);

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
  const b0w = inBuffer(word, b0, length);
  const b0p = inBuffer(tags, b0, length);
  const b1w = inBuffer(word, b0 + 1, length);
  const b1p = inBuffer(tags, b0 + 1, length);
  const b2w = inBuffer(word, b0 + 2, length);
  const b2p = inBuffer(tags, b0 + 2, length);
  const b3p = b0 + 3 < length ? tags[b0 + 3]! : NOTHING;
  out[n++] = feature1(1, 0);
  out[n++] = feature1(131, inBuffer(roles, b0, length));
  out[n++] = feature2(8, b0w, b0p);
  out[n++] = feature1(9, b0w);
  out[n++] = feature1(10, b0p);
  out[n++] = feature2(11, b1w, b1p);
  out[n++] = feature1(12, b1w);
  out[n++] = feature1(13, b1p);
  out[n++] = feature2(14, b2w, b2p);
  out[n++] = feature1(15, b2p);
  out[n++] = feature2(32, b0p, b1p);
  out[n++] = feature3(33, b0w, b0p, b1p);
  out[n++] = feature3(34, b0p, b1w, b1p);
  out[n++] = feature3(40, b0p, b1p, b2p);
  out[n++] = feature4(52, b0p, b1p, b2p, b3p);
  return n;
}

/** Features of the two tokens on top of the stack, and of the children of the lower one. */
export function stackFeatures(state: ArcState, sentence: TaggedSentence, out: Int32Array, n: number): number {
  const { leftmost, rightmost, rightSecond, leftCount, rightCount } = state;
  const { tagAtoms: tags, roleAtoms: roles, breaks, verbs } = sentence;
  const { word } = sentence.words;
  const s0 = topOf(state, 0);
  const s1 = topOf(state, 1);
  const s0w = atomAt(word, s0);
  const s0p = atomAt(tags, s0);
  const s0g = atomAt(roles, s0);
  const s1w = atomAt(word, s1);
  const s1p = atomAt(tags, s1);
  const s1g = atomAt(roles, s1);
  const s1l = s1 < 0 ? -1 : leftmost[s1]!;
  const s1r = s1 < 0 ? -1 : rightmost[s1]!;
  const s1r2 = s1 < 0 ? -1 : rightSecond[s1]!;
  const s1lp = atomAt(tags, s1l);
  const s1rp = atomAt(tags, s1r);
  const s1vl = s1 < 0 ? 0 : leftCount[s1]!;
  const s1vr = s1 < 0 ? 0 : rightCount[s1]!;
  const stackGap = s1 < 0 ? 0 : bucket(s0 - s1);
  const stackBetween = lyingBetween(breaks, verbs, s1, s0);
  out[n++] = feature2(2, s0w, s0p);
  out[n++] = feature1(3, s0w);
  out[n++] = feature1(4, s0p);
  out[n++] = feature2(5, s1w, s1p);
  out[n++] = feature1(6, s1w);
  out[n++] = feature1(7, s1p);
  out[n++] = feature4(27, s0w, s0p, s1w, s1p);
  out[n++] = feature3(28, s0w, s0p, s1p);
  out[n++] = feature3(29, s0p, s1w, s1p);
  out[n++] = feature2(30, s0w, s1w);
  out[n++] = feature2(31, s0p, s1p);
  out[n++] = feature3(105, s1p, s0p, stackGap);
  out[n++] = feature2(106, s1w, stackGap);
  out[n++] = feature2(107, s0w, stackGap);
  out[n++] = feature3(109, s1p, s0p, stackBetween);
  out[n++] = feature4(111, s1p, s0p, stackBetween, stackGap);
  out[n++] = feature1(130, s0g);
  out[n++] = feature2(133, s1g, s0g);
  out[n++] = feature2(136, s0g, s1p);
  out[n++] = feature2(139, s0g, s1w);
  out[n++] = feature3(144, s0g, s1p, stackGap);
  out[n++] = feature3(63, s1p, s1rp, s0p);
  out[n++] = feature3(64, s1p, s1lp, s0p);
  out[n++] = feature4(70, s1p, s1rp, atomAt(tags, s1r2), s0p);
  out[n++] = feature2(74, atomAt(word, s1r), s1p);
  out[n++] = feature2(75, atomAt(word, s1l), s1p);
  out[n++] = feature3(79, s1w, s1rp, s0p);
  out[n++] = feature3(80, s1w, s1lp, s0p);
  out[n++] = feature4(85, s1lp, s1rp, s1p, s0p);
  out[n++] = feature3(92, s1w, s1vl, s1vr);
  out[n++] = feature3(93, s1p, s1vl, s1vr);
  out[n++] = feature4(97, s1p, s1vr, s0p, s1vl);
  out[n++] = feature3(147, s1g, atomAt(roles, s1r), s0g);
  return n;
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
  const s0w = atomAt(word, s0);
  const s0p = atomAt(tags, s0);
  const s0g = atomAt(roles, s0);
  const b0w = inBuffer(word, b0, length);
  const b0p = inBuffer(tags, b0, length);
  const b0g = inBuffer(roles, b0, length);
  const b1p = inBuffer(tags, b0 + 1, length);
  const b1g = inBuffer(roles, b0 + 1, length);
  const b2p = inBuffer(tags, b0 + 2, length);
  const gap = s0 < 0 ? 0 : bucket(b0 - s0);
  const lying = lyingBetween(breaks, verbs, s0, b0);
  out[n++] = feature4(20, s0w, s0p, b0w, b0p);
  out[n++] = feature3(21, s0w, s0p, b0w);
  out[n++] = feature3(22, s0w, b0w, b0p);
  out[n++] = feature3(23, s0w, s0p, b0p);
  out[n++] = feature3(24, s0p, b0w, b0p);
  out[n++] = feature2(25, s0w, b0w);
  out[n++] = feature2(26, s0p, b0p);
  out[n++] = feature3(41, s0p, b0p, b1p);
  out[n++] = feature4(42, s0w, s0p, b0p, b1p);
  out[n++] = feature4(43, s0p, b0w, b0p, b1p);
  out[n++] = feature4(44, s0p, b0p, b1p, b2p);
  out[n++] = feature2(100, s0w, gap);
  out[n++] = feature2(101, s0p, gap);
  out[n++] = feature2(102, b0w, gap);
  out[n++] = feature2(103, b0p, gap);
  out[n++] = feature3(104, s0p, b0p, gap);
  out[n++] = feature3(108, s0p, b0p, lying);
  out[n++] = feature4(110, s0p, b0p, lying, gap);
  out[n++] = feature2(132, s0g, b0g);
  out[n++] = feature2(134, s0g, b0p);
  out[n++] = feature2(135, s0p, b0g);
  out[n++] = feature2(137, s0w, b0g);
  out[n++] = feature2(138, s0g, b0w);
  out[n++] = feature3(140, s0g, b0g, b1g);
  out[n++] = feature3(143, s0g, s0p, gap);
  out[n++] = feature4(149, s0g, s0p, b0p, b1p);
  return n;
}

/** Features that depend on more than two tokens, and those of the children. */
export function stateFeatures(state: ArcState, sentence: TaggedSentence, out: Int32Array, n: number): number {
  const { front: b0, length, leftmost, rightmost, leftSecond, rightSecond, leftCount, rightCount } = state;
  const { tagAtoms: tags, roleAtoms: roles, breaks, verbs } = sentence;
  const { word, quoted } = sentence.words;
  const s0 = topOf(state, 0);
  const s1 = topOf(state, 1);
  const s2 = topOf(state, 2);
  const s0w = atomAt(word, s0);
  const s0p = atomAt(tags, s0);
  const s1w = atomAt(word, s1);
  const s1p = atomAt(tags, s1);
  const s2w = atomAt(word, s2);
  const s2p = atomAt(tags, s2);
  const b0w = inBuffer(word, b0, length);
  const b0p = inBuffer(tags, b0, length);
  const b1 = b0 + 1;
  const b1p = inBuffer(tags, b1, length);
  const s0l = s0 < 0 ? -1 : leftmost[s0]!;
  const s0r = s0 < 0 ? -1 : rightmost[s0]!;
  const b0l = b0 < length ? leftmost[b0]! : -1;
  const s0lp = atomAt(tags, s0l);
  const s0rp = atomAt(tags, s0r);
  const b0lp = atomAt(tags, b0l);
  const s0lw = atomAt(word, s0l);
  const s0rw = atomAt(word, s0r);
  const b0lw = atomAt(word, b0l);
  const s0l2 = s0 < 0 ? -1 : leftSecond[s0]!;
  const s0r2 = s0 < 0 ? -1 : rightSecond[s0]!;
  const b0l2 = b0 < length ? leftSecond[b0]! : -1;
  const s0l2p = atomAt(tags, s0l2);
  const s0r2p = atomAt(tags, s0r2);
  const b0l2p = atomAt(tags, b0l2);
  const s0vl = s0 < 0 ? 0 : leftCount[s0]!;
  const s0vr = s0 < 0 ? 0 : rightCount[s0]!;
  const b0vl = b0 < length ? leftCount[b0]! : 0;
  const lying = lyingBetween(breaks, verbs, s0, b0);
  const quote =
    (s0 < 0 ? 0 : 1 + quoted[s0]!) + (b0 < length ? 3 + 3 * quoted[b0]! : 0) + (s1 < 0 ? 0 : 9 + 9 * quoted[s1]!);
  const s0g = atomAt(roles, s0);
  const s1g = atomAt(roles, s1);
  const s2g = atomAt(roles, s2);
  const b0g = inBuffer(roles, b0, length);
  const s0lg = atomAt(roles, s0l);
  const s0rg = atomAt(roles, s0r);
  const b0lg = atomAt(roles, b0l);
  out[n++] = feature2(16, s2w, s2p);
  out[n++] = feature1(17, s2p);
  out[n++] = feature2(35, s1p, b0p);
  out[n++] = feature3(36, s1w, s1p, b0p);
  out[n++] = feature3(37, s1p, b0w, b0p);
  out[n++] = feature2(38, s1w, b0w);
  out[n++] = feature3(45, s1p, s0p, b0p);
  out[n++] = feature4(46, s1p, s0w, s0p, b0p);
  out[n++] = feature4(47, s1w, s1p, s0p, b0p);
  out[n++] = feature4(48, s1p, s0p, b0w, b0p);
  out[n++] = feature4(49, s1p, s0p, b0p, b1p);
  out[n++] = feature4(50, s2p, s1p, s0p, b0p);
  out[n++] = feature3(51, s2p, s1p, s0p);
  out[n++] = feature3(60, s0p, s0lp, b0p);
  out[n++] = feature3(61, s0p, s0rp, b0p);
  out[n++] = feature3(62, s0p, b0p, b0lp);
  out[n++] = feature3(65, s1p, s0p, s0lp);
  out[n++] = feature3(66, s1p, s0p, s0rp);
  out[n++] = feature4(67, s0p, s0lp, s0l2p, b0p);
  out[n++] = feature4(68, s0p, s0rp, s0r2p, b0p);
  out[n++] = feature4(69, s0p, b0p, b0lp, b0l2p);
  out[n++] = feature2(71, s0lw, s0p);
  out[n++] = feature2(72, s0rw, s0p);
  out[n++] = feature2(73, b0lw, b0p);
  out[n++] = feature3(76, s0w, s0rp, b0p);
  out[n++] = feature3(77, s0w, s0lp, b0p);
  out[n++] = feature3(78, b0w, b0lp, s0p);
  out[n++] = feature3(81, s0lw, s0p, b0p);
  out[n++] = feature3(82, s0rw, s0p, b0p);
  out[n++] = feature3(83, s0lw, s0p, s1p);
  out[n++] = feature4(84, s0lp, s0rp, s0p, b0p);
  out[n++] = feature3(90, s0w, s0vl, s0vr);
  out[n++] = feature3(91, s0p, s0vl, s0vr);
  out[n++] = feature2(94, b0w, b0vl);
  out[n++] = feature2(95, b0p, b0vl);
  out[n++] = feature4(96, s0p, s0vr, b0p, s0vl);
  out[n++] = feature1(120, quote);
  out[n++] = feature3(121, quote, s0p, b0p);
  out[n++] = feature3(122, quote, s1p, s0p);
  out[n++] = feature2(123, quote, s0w);
  out[n++] = feature2(124, quote, s1w);
  out[n++] = feature3(141, s1g, s0g, b0g);
  out[n++] = feature3(142, s2g, s1g, s0g);
  out[n++] = feature3(145, s0g, s0lg, b0p);
  out[n++] = feature3(146, s0g, s0rg, b0p);
  out[n++] = feature3(148, b0g, b0lg, s0g);
  out[n++] = feature4(150, s0g, s1p, b0p, lying);
  return n;
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
