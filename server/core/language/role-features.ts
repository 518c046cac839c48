import { feature1, feature2, feature3, feature4 } from './hash.ts';
import type { Words } from './words.ts';

/** An upper bound on the number of features `roleFeatures` writes. */
export const MAX_ROLE_FEATURES = 64;

const BEFORE = 0x1234567;
const AFTER = 0x7654321;
const NO_VERB = 0x2545f491;
/** How many tokens away a verb is looked for. */
const VERB_REACH = 8;
/** How many tokens back verbs are counted. */
const COUNT_REACH = 11;

/**
 * Writes the features by which the role of token `i` — the label of its arc and the side its head is on — is guessed
 * before there is a tree; returns their number. `tags` are atoms of tags, `verbs` the running count of verbs
 * (`TaggedSentence.verbs`), `before1` and `before2` the atoms of the roles guessed for the two tokens before it.
 */
export function roleFeatures(
  words: Words,
  tags: Int32Array,
  verbs: Int32Array,
  i: number,
  before1: number,
  before2: number,
  out: Int32Array,
): number {
  const { word, suffix3, quoted, length } = words;
  const w = word[i]!;
  const l1w = i > 0 ? word[i - 1]! : BEFORE;
  const l2w = i > 1 ? word[i - 2]! : BEFORE;
  const r1w = i + 1 < length ? word[i + 1]! : AFTER;
  const r2w = i + 2 < length ? word[i + 2]! : AFTER;
  const p = tags[i]!;
  const l1 = i > 0 ? tags[i - 1]! : BEFORE;
  const l2 = i > 1 ? tags[i - 2]! : BEFORE;
  const l3 = i > 2 ? tags[i - 3]! : BEFORE;
  const r1 = i + 1 < length ? tags[i + 1]! : AFTER;
  const r2 = i + 2 < length ? tags[i + 2]! : AFTER;
  const r3 = i + 3 < length ? tags[i + 3]! : AFTER;

  const leftVerb = verbBefore(verbs, i);
  const rightVerb = verbAfter(verbs, i, length);
  const lvw = leftVerb < 0 ? NO_VERB : word[leftVerb]!;
  const lvp = leftVerb < 0 ? NO_VERB : tags[leftVerb]!;
  const rvw = rightVerb < 0 ? NO_VERB : word[rightVerb]!;
  const rvp = rightVerb < 0 ? NO_VERB : tags[rightVerb]!;
  const verbsBefore = Math.min(verbs[i]! - verbs[Math.max(0, i - COUNT_REACH)]!, 2);
  const place = i === 0 ? 1 : i === length - 1 ? 2 : 0;

  let n = 0;
  out[n++] = feature1(1, p);
  out[n++] = feature1(2, w);
  out[n++] = feature2(3, w, p);
  out[n++] = feature2(4, p, l1);
  out[n++] = feature2(5, p, r1);
  out[n++] = feature3(6, l1, p, r1);
  out[n++] = feature3(7, l2, l1, p);
  out[n++] = feature3(8, p, r1, r2);
  out[n++] = feature4(9, l2, l1, p, r1);
  out[n++] = feature4(10, l1, p, r1, r2);
  out[n++] = feature4(11, l3, l2, l1, p);
  out[n++] = feature4(12, p, r1, r2, r3);
  out[n++] = feature3(13, w, l1, r1);
  out[n++] = feature2(14, w, r1);
  out[n++] = feature2(15, w, l1);
  out[n++] = feature2(16, l1w, p);
  out[n++] = feature2(17, r1w, p);
  out[n++] = feature2(18, l1w, w);
  out[n++] = feature2(19, w, r1w);
  out[n++] = feature3(20, l1w, p, r1);
  out[n++] = feature3(21, l1, p, r1w);
  out[n++] = feature2(22, l2w, p);
  out[n++] = feature2(23, r2w, p);
  out[n++] = feature3(24, w, r1, r2);
  out[n++] = feature3(25, w, l1, l2);
  out[n++] = feature3(26, r1w, r2w, p);
  out[n++] = feature3(27, l1w, l2w, p);
  out[n++] = feature1(30, before1);
  out[n++] = feature2(31, before1, p);
  out[n++] = feature3(32, before1, before2, p);
  out[n++] = feature2(33, before1, w);
  out[n++] = feature3(34, before1, p, r1);
  out[n++] = feature4(35, before1, p, r1, r2);
  out[n++] = feature4(36, before1, before2, p, r1);
  out[n++] = feature3(37, before1, w, r1);
  out[n++] = feature2(38, p, quoted[i]!);
  out[n++] = feature3(40, p, lvp, rvp);
  out[n++] = feature2(41, p, lvw);
  out[n++] = feature2(42, p, rvw);
  out[n++] = feature3(43, p, lvw, l1);
  out[n++] = feature3(44, p, rvw, r1);
  out[n++] = feature3(45, w, lvp, rvp);
  out[n++] = feature4(46, p, before1, lvp, rvp);
  out[n++] = feature3(47, p, verbsBefore, r1);
  out[n++] = feature2(48, p, place);
  out[n++] = feature2(49, p, suffix3[i]!);
  return n;
}

function verbBefore(verbs: Int32Array, i: number): number {
  for (let k = i - 1; k >= 0 && k >= i - VERB_REACH; k--) if (verbs[k + 1]! > verbs[k]!) return k;
  return -1;
}

function verbAfter(verbs: Int32Array, i: number, length: number): number {
  for (let k = i + 1; k < length && k <= i + VERB_REACH; k++) if (verbs[k + 1]! > verbs[k]!) return k;
  return -1;
}
