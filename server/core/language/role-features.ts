import { placesOf, Templates } from './templates.ts';
import type { Words } from './words.ts';

const BEFORE = 0x1234567;
const AFTER = 0x7654321;
const NO_VERB = 0x2545f491;
/** How many tokens away a verb is looked for. */
const VERB_REACH = 8;
/** How many tokens back verbs are counted. */
const COUNT_REACH = 11;

/**
 * Places of the atoms: `w` and `p` are word and tag; `l1` to `l3` and `r1` to `r3` the tokens left and right of it, `lv`
 * and `rv` the nearest verbs.
 */
const at = placesOf(
  'p',
  'w',
  'l1',
  'r1',
  'l2',
  'r2',
  'l3',
  'r3',
  'l1w',
  'r1w',
  'l2w',
  'r2w',
  'before1',
  'before2',
  'quoted',
  'lvp',
  'rvp',
  'lvw',
  'rvw',
  'verbsBefore',
  'place',
  'suffix3',
);

const atoms = new Int32Array(Object.keys(at).length);

const templates = new Templates([
  [1, at.p],
  [2, at.w],
  [3, at.w, at.p],
  [4, at.p, at.l1],
  [5, at.p, at.r1],
  [6, at.l1, at.p, at.r1],
  [7, at.l2, at.l1, at.p],
  [8, at.p, at.r1, at.r2],
  [9, at.l2, at.l1, at.p, at.r1],
  [10, at.l1, at.p, at.r1, at.r2],
  [11, at.l3, at.l2, at.l1, at.p],
  [12, at.p, at.r1, at.r2, at.r3],
  [13, at.w, at.l1, at.r1],
  [14, at.w, at.r1],
  [15, at.w, at.l1],
  [16, at.l1w, at.p],
  [17, at.r1w, at.p],
  [18, at.l1w, at.w],
  [19, at.w, at.r1w],
  [20, at.l1w, at.p, at.r1],
  [21, at.l1, at.p, at.r1w],
  [22, at.l2w, at.p],
  [23, at.r2w, at.p],
  [24, at.w, at.r1, at.r2],
  [25, at.w, at.l1, at.l2],
  [26, at.r1w, at.r2w, at.p],
  [27, at.l1w, at.l2w, at.p],
  [30, at.before1],
  [31, at.before1, at.p],
  [32, at.before1, at.before2, at.p],
  [33, at.before1, at.w],
  [34, at.before1, at.p, at.r1],
  [35, at.before1, at.p, at.r1, at.r2],
  [36, at.before1, at.before2, at.p, at.r1],
  [37, at.before1, at.w, at.r1],
  [38, at.p, at.quoted],
  [40, at.p, at.lvp, at.rvp],
  [41, at.p, at.lvw],
  [42, at.p, at.rvw],
  [43, at.p, at.lvw, at.l1],
  [44, at.p, at.rvw, at.r1],
  [45, at.w, at.lvp, at.rvp],
  [46, at.p, at.before1, at.lvp, at.rvp],
  [47, at.p, at.verbsBefore, at.r1],
  [48, at.p, at.place],
  [49, at.p, at.suffix3],
]);

/** How many features `roleFeatures` writes. */
export const ROLE_FEATURES = templates.count;

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

  const leftVerb = verbBefore(verbs, i);
  const rightVerb = verbAfter(verbs, i, length);

  atoms[at.p] = tags[i]!;
  atoms[at.w] = word[i]!;
  atoms[at.l1] = i > 0 ? tags[i - 1]! : BEFORE;
  atoms[at.r1] = i + 1 < length ? tags[i + 1]! : AFTER;
  atoms[at.l2] = i > 1 ? tags[i - 2]! : BEFORE;
  atoms[at.r2] = i + 2 < length ? tags[i + 2]! : AFTER;
  atoms[at.l3] = i > 2 ? tags[i - 3]! : BEFORE;
  atoms[at.r3] = i + 3 < length ? tags[i + 3]! : AFTER;
  atoms[at.l1w] = i > 0 ? word[i - 1]! : BEFORE;
  atoms[at.r1w] = i + 1 < length ? word[i + 1]! : AFTER;
  atoms[at.l2w] = i > 1 ? word[i - 2]! : BEFORE;
  atoms[at.r2w] = i + 2 < length ? word[i + 2]! : AFTER;
  atoms[at.before1] = before1;
  atoms[at.before2] = before2;
  atoms[at.quoted] = quoted[i]!;
  atoms[at.lvp] = leftVerb < 0 ? NO_VERB : tags[leftVerb]!;
  atoms[at.rvp] = rightVerb < 0 ? NO_VERB : tags[rightVerb]!;
  atoms[at.lvw] = leftVerb < 0 ? NO_VERB : word[leftVerb]!;
  atoms[at.rvw] = rightVerb < 0 ? NO_VERB : word[rightVerb]!;
  atoms[at.verbsBefore] = Math.min(verbs[i]! - verbs[Math.max(0, i - COUNT_REACH)]!, 2);
  atoms[at.place] = i === 0 ? 1 : i === length - 1 ? 2 : 0;
  atoms[at.suffix3] = suffix3[i]!;
  return templates.write(atoms, out, 0);
}

function verbBefore(verbs: Int32Array, i: number): number {
  for (let k = i - 1; k >= 0 && k >= i - VERB_REACH; k--) if (verbs[k + 1]! > verbs[k]!) return k;
  return -1;
}

function verbAfter(verbs: Int32Array, i: number, length: number): number {
  for (let k = i + 1; k < length && k <= i + VERB_REACH; k++) if (verbs[k + 1]! > verbs[k]!) return k;
  return -1;
}
