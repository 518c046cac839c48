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
  const { stack, size, front, length, leftmost, rightmost, leftCount, rightCount } = state;
  const { tagAtoms: tags, roleAtoms: roles, breaks, verbs } = sentence;
  const { word, quoted } = sentence.words;
  const s0 = size > 0 ? stack[size - 1]! : -1;
  const s1 = size > 1 ? stack[size - 2]! : -1;
  const s2 = size > 2 ? stack[size - 3]! : -1;
  const b0 = front;

  const s0w = s0 < 0 ? NOTHING : word[s0]!;
  const s0p = s0 < 0 ? NOTHING : tags[s0]!;
  const s1w = s1 < 0 ? NOTHING : word[s1]!;
  const s1p = s1 < 0 ? NOTHING : tags[s1]!;
  const s2w = s2 < 0 ? NOTHING : word[s2]!;
  const s2p = s2 < 0 ? NOTHING : tags[s2]!;
  const b0w = b0 < length ? word[b0]! : ROOT_ATOM;
  const b0p = b0 < length ? tags[b0]! : ROOT_ATOM;
  const b1 = b0 + 1;
  const b1w = b1 < length ? word[b1]! : b1 === length ? ROOT_ATOM : NOTHING;
  const b1p = b1 < length ? tags[b1]! : b1 === length ? ROOT_ATOM : NOTHING;
  const b2 = b0 + 2;
  const b2w = b2 < length ? word[b2]! : b2 === length ? ROOT_ATOM : NOTHING;
  const b2p = b2 < length ? tags[b2]! : b2 === length ? ROOT_ATOM : NOTHING;
  const b3p = b0 + 3 < length ? tags[b0 + 3]! : NOTHING;

  // Children: outermost on each side, and the next ones.
  const s0l = s0 < 0 ? -1 : leftmost[s0]!;
  const s0r = s0 < 0 ? -1 : rightmost[s0]!;
  const s1l = s1 < 0 ? -1 : leftmost[s1]!;
  const s1r = s1 < 0 ? -1 : rightmost[s1]!;
  const b0l = b0 < length ? leftmost[b0]! : -1;
  const s0lp = s0l < 0 ? NOTHING : tags[s0l]!;
  const s0rp = s0r < 0 ? NOTHING : tags[s0r]!;
  const s1lp = s1l < 0 ? NOTHING : tags[s1l]!;
  const s1rp = s1r < 0 ? NOTHING : tags[s1r]!;
  const b0lp = b0l < 0 ? NOTHING : tags[b0l]!;
  const s0lw = s0l < 0 ? NOTHING : word[s0l]!;
  const s0rw = s0r < 0 ? NOTHING : word[s0r]!;
  const s1lw = s1l < 0 ? NOTHING : word[s1l]!;
  const s1rw = s1r < 0 ? NOTHING : word[s1r]!;
  const b0lw = b0l < 0 ? NOTHING : word[b0l]!;
  const s0l2 = s0 < 0 ? -1 : state.leftSecond[s0]!;
  const s0r2 = s0 < 0 ? -1 : state.rightSecond[s0]!;
  const b0l2 = b0 < length ? state.leftSecond[b0]! : -1;
  const s1r2 = s1 < 0 ? -1 : state.rightSecond[s1]!;
  const s0l2p = s0l2 < 0 ? NOTHING : tags[s0l2]!;
  const s0r2p = s0r2 < 0 ? NOTHING : tags[s0r2]!;
  const b0l2p = b0l2 < 0 ? NOTHING : tags[b0l2]!;
  const s1r2p = s1r2 < 0 ? NOTHING : tags[s1r2]!;

  const s0vl = s0 < 0 ? 0 : leftCount[s0]!;
  const s0vr = s0 < 0 ? 0 : rightCount[s0]!;
  const s1vl = s1 < 0 ? 0 : leftCount[s1]!;
  const s1vr = s1 < 0 ? 0 : rightCount[s1]!;
  const b0vl = b0 < length ? leftCount[b0]! : 0;

  const gap = s0 < 0 ? 0 : bucket(b0 - s0);
  const stackGap = s1 < 0 ? 0 : bucket(s0 - s1);
  const between =
    s0 < 0 ? 0 : Math.min(breaks[b0]! - breaks[s0 + 1]!, 3) * 4 + Math.min(verbs[b0]! - verbs[s0 + 1]!, 3);
  const stackBetween =
    s1 < 0 ? 0 : Math.min(breaks[s0]! - breaks[s1 + 1]!, 3) * 4 + Math.min(verbs[s0]! - verbs[s1 + 1]!, 3);
  const quote =
    (s0 < 0 ? 0 : 1 + quoted[s0]!) + (b0 < length ? 3 + 3 * quoted[b0]! : 0) + (s1 < 0 ? 0 : 9 + 9 * quoted[s1]!);

  const s0g = s0 < 0 ? NOTHING : roles[s0]!;
  const s1g = s1 < 0 ? NOTHING : roles[s1]!;
  const s2g = s2 < 0 ? NOTHING : roles[s2]!;
  const b0g = b0 < length ? roles[b0]! : ROOT_ATOM;
  const b1g = b1 < length ? roles[b1]! : b1 === length ? ROOT_ATOM : NOTHING;
  const s0lg = s0l < 0 ? NOTHING : roles[s0l]!;
  const s0rg = s0r < 0 ? NOTHING : roles[s0r]!;
  const s1rg = s1r < 0 ? NOTHING : roles[s1r]!;
  const b0lg = b0l < 0 ? NOTHING : roles[b0l]!;

  let n = 0;
  out[n++] = feature1(1, 0);
  // Single tokens.
  out[n++] = feature2(2, s0w, s0p);
  out[n++] = feature1(3, s0w);
  out[n++] = feature1(4, s0p);
  out[n++] = feature2(5, s1w, s1p);
  out[n++] = feature1(6, s1w);
  out[n++] = feature1(7, s1p);
  out[n++] = feature2(8, b0w, b0p);
  out[n++] = feature1(9, b0w);
  out[n++] = feature1(10, b0p);
  out[n++] = feature2(11, b1w, b1p);
  out[n++] = feature1(12, b1w);
  out[n++] = feature1(13, b1p);
  out[n++] = feature2(14, b2w, b2p);
  out[n++] = feature1(15, b2p);
  out[n++] = feature2(16, s2w, s2p);
  out[n++] = feature1(17, s2p);
  // Pairs: top of the stack and front of the buffer, two tops of the stack, two fronts of the buffer.
  out[n++] = feature4(20, s0w, s0p, b0w, b0p);
  out[n++] = feature3(21, s0w, s0p, b0w);
  out[n++] = feature3(22, s0w, b0w, b0p);
  out[n++] = feature3(23, s0w, s0p, b0p);
  out[n++] = feature3(24, s0p, b0w, b0p);
  out[n++] = feature2(25, s0w, b0w);
  out[n++] = feature2(26, s0p, b0p);
  out[n++] = feature4(27, s0w, s0p, s1w, s1p);
  out[n++] = feature3(28, s0w, s0p, s1p);
  out[n++] = feature3(29, s0p, s1w, s1p);
  out[n++] = feature2(30, s0w, s1w);
  out[n++] = feature2(31, s0p, s1p);
  out[n++] = feature2(32, b0p, b1p);
  out[n++] = feature3(33, b0w, b0p, b1p);
  out[n++] = feature3(34, b0p, b1w, b1p);
  out[n++] = feature2(35, s1p, b0p);
  out[n++] = feature3(36, s1w, s1p, b0p);
  out[n++] = feature3(37, s1p, b0w, b0p);
  out[n++] = feature2(38, s1w, b0w);
  // Triples.
  out[n++] = feature3(40, b0p, b1p, b2p);
  out[n++] = feature3(41, s0p, b0p, b1p);
  out[n++] = feature4(42, s0w, s0p, b0p, b1p);
  out[n++] = feature4(43, s0p, b0w, b0p, b1p);
  out[n++] = feature4(44, s0p, b0p, b1p, b2p);
  out[n++] = feature3(45, s1p, s0p, b0p);
  out[n++] = feature4(46, s1p, s0w, s0p, b0p);
  out[n++] = feature4(47, s1w, s1p, s0p, b0p);
  out[n++] = feature4(48, s1p, s0p, b0w, b0p);
  out[n++] = feature4(49, s1p, s0p, b0p, b1p);
  out[n++] = feature4(50, s2p, s1p, s0p, b0p);
  out[n++] = feature3(51, s2p, s1p, s0p);
  out[n++] = feature4(52, b0p, b1p, b2p, b3p);
  // Children.
  out[n++] = feature3(60, s0p, s0lp, b0p);
  out[n++] = feature3(61, s0p, s0rp, b0p);
  out[n++] = feature3(62, s0p, b0p, b0lp);
  out[n++] = feature3(63, s1p, s1rp, s0p);
  out[n++] = feature3(64, s1p, s1lp, s0p);
  out[n++] = feature3(65, s1p, s0p, s0lp);
  out[n++] = feature3(66, s1p, s0p, s0rp);
  out[n++] = feature4(67, s0p, s0lp, s0l2p, b0p);
  out[n++] = feature4(68, s0p, s0rp, s0r2p, b0p);
  out[n++] = feature4(69, s0p, b0p, b0lp, b0l2p);
  out[n++] = feature4(70, s1p, s1rp, s1r2p, s0p);
  out[n++] = feature2(71, s0lw, s0p);
  out[n++] = feature2(72, s0rw, s0p);
  out[n++] = feature2(73, b0lw, b0p);
  out[n++] = feature2(74, s1rw, s1p);
  out[n++] = feature2(75, s1lw, s1p);
  out[n++] = feature3(76, s0w, s0rp, b0p);
  out[n++] = feature3(77, s0w, s0lp, b0p);
  out[n++] = feature3(78, b0w, b0lp, s0p);
  out[n++] = feature3(79, s1w, s1rp, s0p);
  out[n++] = feature3(80, s1w, s1lp, s0p);
  out[n++] = feature3(81, s0lw, s0p, b0p);
  out[n++] = feature3(82, s0rw, s0p, b0p);
  out[n++] = feature3(83, s0lw, s0p, s1p);
  out[n++] = feature4(84, s0lp, s0rp, s0p, b0p);
  out[n++] = feature4(85, s1lp, s1rp, s1p, s0p);
  // Valency.
  out[n++] = feature3(90, s0w, s0vl, s0vr);
  out[n++] = feature3(91, s0p, s0vl, s0vr);
  out[n++] = feature3(92, s1w, s1vl, s1vr);
  out[n++] = feature3(93, s1p, s1vl, s1vr);
  out[n++] = feature2(94, b0w, b0vl);
  out[n++] = feature2(95, b0p, b0vl);
  out[n++] = feature4(96, s0p, s0vr, b0p, s0vl);
  out[n++] = feature4(97, s1p, s1vr, s0p, s1vl);
  // Distance and what lies between.
  out[n++] = feature2(100, s0w, gap);
  out[n++] = feature2(101, s0p, gap);
  out[n++] = feature2(102, b0w, gap);
  out[n++] = feature2(103, b0p, gap);
  out[n++] = feature3(104, s0p, b0p, gap);
  out[n++] = feature3(105, s1p, s0p, stackGap);
  out[n++] = feature2(106, s1w, stackGap);
  out[n++] = feature2(107, s0w, stackGap);
  out[n++] = feature3(108, s0p, b0p, between);
  out[n++] = feature3(109, s1p, s0p, stackBetween);
  out[n++] = feature4(110, s0p, b0p, between, gap);
  out[n++] = feature4(111, s1p, s0p, stackBetween, stackGap);
  // Quotations.
  out[n++] = feature1(120, quote);
  out[n++] = feature3(121, quote, s0p, b0p);
  out[n++] = feature3(122, quote, s1p, s0p);
  out[n++] = feature2(123, quote, s0w);
  out[n++] = feature2(124, quote, s1w);
  // Guessed roles.
  out[n++] = feature1(130, s0g);
  out[n++] = feature1(131, b0g);
  out[n++] = feature2(132, s0g, b0g);
  out[n++] = feature2(133, s1g, s0g);
  out[n++] = feature2(134, s0g, b0p);
  out[n++] = feature2(135, s0p, b0g);
  out[n++] = feature2(136, s0g, s1p);
  out[n++] = feature2(137, s0w, b0g);
  out[n++] = feature2(138, s0g, b0w);
  out[n++] = feature2(139, s0g, s1w);
  out[n++] = feature3(140, s0g, b0g, b1g);
  out[n++] = feature3(141, s1g, s0g, b0g);
  out[n++] = feature3(142, s2g, s1g, s0g);
  out[n++] = feature3(143, s0g, s0p, gap);
  out[n++] = feature3(144, s0g, s1p, stackGap);
  out[n++] = feature3(145, s0g, s0lg, b0p);
  out[n++] = feature3(146, s0g, s0rg, b0p);
  out[n++] = feature3(147, s1g, s1rg, s0g);
  out[n++] = feature3(148, b0g, b0lg, s0g);
  out[n++] = feature4(149, s0g, s0p, b0p, b1p);
  out[n++] = feature4(150, s0g, s1p, b0p, between);
  return n;
}

/** Whether two states of one sentence have the same features. */
export function lookAlike(a: ArcState, b: ArcState): boolean {
  if (a.front !== b.front) return false;
  const top = topsOf(a, 0);
  if (top !== topsOf(b, 0) || topsOf(a, 1) !== topsOf(b, 1) || topsOf(a, 2) !== topsOf(b, 2)) return false;
  return sameChildren(a, b, top) && sameChildren(a, b, topsOf(a, 1)) && sameChildren(a, b, a.front);
}

function topsOf(state: ArcState, depth: number): number {
  return depth < state.size ? state.stack[state.size - 1 - depth]! : -1;
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
