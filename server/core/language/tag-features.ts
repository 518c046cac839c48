import { placesOf, Templates } from './templates.ts';
import type { Words } from './words.ts';

const BEFORE = 0x1234567;
const AFTER = 0x7654321;

/** Places of the atoms; `l` and `r` are the tokens left and right of the one to be tagged. */
const at = placesOf(
  'always',
  'word',
  'cased',
  'first',
  'lower',
  'shape',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
  'prefix2',
  'prefix3',
  'before1',
  'tags',
  'l1',
  'l2',
  'r1',
  'r2',
  'lSuffix',
  'rSuffix',
  'rrSuffix',
  'rSuffix2',
  'lShape',
  'rShape',
  'glue',
);

const atoms = new Int32Array(Object.keys(at).length);

const templates = new Templates([
  [1, at.always],
  [2, at.word],
  [3, at.cased, at.first],
  [4, at.lower],
  [5, at.shape, at.first],
  [6, at.suffix1],
  [7, at.suffix2],
  [8, at.suffix3],
  [9, at.suffix4],
  [10, at.prefix2],
  [11, at.prefix3],
  [12, at.suffix2, at.shape],
  [13, at.suffix3, at.shape],
  [14, at.before1],
  [15, at.tags],
  [16, at.before1, at.word],
  [17, at.tags, at.word],
  [18, at.before1, at.suffix3],
  [19, at.tags, at.suffix2],
  [20, at.l1],
  [21, at.l2],
  [22, at.r1],
  [23, at.r2],
  [24, at.l1, at.word],
  [25, at.word, at.r1],
  [26, at.l1, at.word, at.r1],
  [27, at.l2, at.l1],
  [28, at.r1, at.r2],
  [29, at.l1, at.r1],
  [30, at.lSuffix],
  [31, at.rSuffix],
  [32, at.rrSuffix],
  [33, at.before1, at.r1],
  [34, at.before1, at.word, at.r1],
  [35, at.before1, at.rSuffix2],
  [36, at.word, at.rSuffix2],
  [37, at.before1, at.suffix2, at.rSuffix2],
  [38, at.word, at.rSuffix],
  [39, at.shape, at.lShape, at.rShape],
  [40, at.shape, at.before1, at.rShape],
  [41, at.word, at.glue],
  [42, at.shape, at.glue, at.lShape],
]);

/** How many features `tagFeatures` writes. */
export const TAG_FEATURES = templates.count;

/**
 * Writes the features of token `i` to `out` and returns their number. `before1` and `before2` are the atoms of the
 * tags chosen for the two tokens before it, 0 at the sentence's start.
 */
export function tagFeatures(words: Words, i: number, before1: number, before2: number, out: Int32Array): number {
  const { word, cased, lower, shape, suffix1, suffix2, suffix3, suffix4, prefix2, prefix3, length, glue } = words;
  atoms[at.always] = 0;
  atoms[at.word] = word[i]!;
  atoms[at.cased] = cased[i]!;
  atoms[at.first] = i === 0 ? 1 : 0;
  atoms[at.lower] = lower[i]!;
  atoms[at.shape] = shape[i]!;
  atoms[at.suffix1] = suffix1[i]!;
  atoms[at.suffix2] = suffix2[i]!;
  atoms[at.suffix3] = suffix3[i]!;
  atoms[at.suffix4] = suffix4[i]!;
  atoms[at.prefix2] = prefix2[i]!;
  atoms[at.prefix3] = prefix3[i]!;
  atoms[at.before1] = before1;
  atoms[at.tags] = before1 + Math.imul(before2, 31);
  atoms[at.l1] = i > 0 ? word[i - 1]! : BEFORE;
  atoms[at.l2] = i > 1 ? word[i - 2]! : BEFORE;
  atoms[at.r1] = i + 1 < length ? word[i + 1]! : AFTER;
  atoms[at.r2] = i + 2 < length ? word[i + 2]! : AFTER;
  atoms[at.lSuffix] = i > 0 ? suffix3[i - 1]! : BEFORE;
  atoms[at.rSuffix] = i + 1 < length ? suffix3[i + 1]! : AFTER;
  atoms[at.rrSuffix] = i + 2 < length ? suffix3[i + 2]! : AFTER;
  atoms[at.rSuffix2] = i + 1 < length ? suffix2[i + 1]! : AFTER;
  atoms[at.lShape] = i > 0 ? shape[i - 1]! : BEFORE;
  atoms[at.rShape] = i + 1 < length ? shape[i + 1]! : AFTER;
  atoms[at.glue] = glue[i]!;
  return templates.write(atoms, out, 0);
}
