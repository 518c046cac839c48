import { feature1, feature2, feature3 } from './hash.ts';
import type { Words } from './words.ts';

/** An upper bound on the number of features `tagFeatures` writes. */
export const MAX_TAG_FEATURES = 64;

const BEFORE = 0x1234567;
const AFTER = 0x7654321;

/**
 * Writes the features of token `i` to `out` and returns their number. `before1` and `before2` are the atoms of the
 * tags chosen for the two tokens before it, 0 at the sentence's start.
 */
export function tagFeatures(words: Words, i: number, before1: number, before2: number, out: Int32Array): number {
  const { word, cased, lower, shape, suffix1, suffix2, suffix3, suffix4, prefix2, prefix3, length, glue } = words;
  const w = word[i]!;
  const l1 = i > 0 ? word[i - 1]! : BEFORE;
  const l2 = i > 1 ? word[i - 2]! : BEFORE;
  const r1 = i + 1 < length ? word[i + 1]! : AFTER;
  const r2 = i + 2 < length ? word[i + 2]! : AFTER;
  const lSuffix = i > 0 ? suffix3[i - 1]! : BEFORE;
  const rSuffix = i + 1 < length ? suffix3[i + 1]! : AFTER;
  const rSuffix2 = i + 1 < length ? suffix2[i + 1]! : AFTER;
  const rrSuffix = i + 2 < length ? suffix3[i + 2]! : AFTER;
  const lShape = i > 0 ? shape[i - 1]! : BEFORE;
  const rShape = i + 1 < length ? shape[i + 1]! : AFTER;
  const s = shape[i]!;
  const first = i === 0 ? 1 : 0;
  const tags = before1 + Math.imul(before2, 31);
  let n = 0;
  out[n++] = feature1(1, 0);
  out[n++] = feature1(2, w);
  out[n++] = feature2(3, cased[i]!, first);
  out[n++] = feature1(4, lower[i]!);
  out[n++] = feature2(5, s, first);
  out[n++] = feature1(6, suffix1[i]!);
  out[n++] = feature1(7, suffix2[i]!);
  out[n++] = feature1(8, suffix3[i]!);
  out[n++] = feature1(9, suffix4[i]!);
  out[n++] = feature1(10, prefix2[i]!);
  out[n++] = feature1(11, prefix3[i]!);
  out[n++] = feature2(12, suffix2[i]!, s);
  out[n++] = feature2(13, suffix3[i]!, s);
  out[n++] = feature1(14, before1);
  out[n++] = feature1(15, tags);
  out[n++] = feature2(16, before1, w);
  out[n++] = feature2(17, tags, w);
  out[n++] = feature2(18, before1, suffix3[i]!);
  out[n++] = feature2(19, tags, suffix2[i]!);
  out[n++] = feature1(20, l1);
  out[n++] = feature1(21, l2);
  out[n++] = feature1(22, r1);
  out[n++] = feature1(23, r2);
  out[n++] = feature2(24, l1, w);
  out[n++] = feature2(25, w, r1);
  out[n++] = feature3(26, l1, w, r1);
  out[n++] = feature2(27, l2, l1);
  out[n++] = feature2(28, r1, r2);
  out[n++] = feature2(29, l1, r1);
  out[n++] = feature1(30, lSuffix);
  out[n++] = feature1(31, rSuffix);
  out[n++] = feature1(32, rrSuffix);
  out[n++] = feature2(33, before1, r1);
  out[n++] = feature3(34, before1, w, r1);
  out[n++] = feature2(35, before1, rSuffix2);
  out[n++] = feature2(36, w, rSuffix2);
  out[n++] = feature3(37, before1, suffix2[i]!, rSuffix2);
  out[n++] = feature2(38, w, rSuffix);
  out[n++] = feature3(39, s, lShape, rShape);
  out[n++] = feature3(40, s, before1, rShape);
  out[n++] = feature2(41, w, glue[i]!);
  out[n++] = feature3(42, s, glue[i]!, lShape);
  return n;
}
