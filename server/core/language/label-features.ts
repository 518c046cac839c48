import { feature1, feature2, feature3, feature4 } from './hash.ts';
import type { Tree } from './tree.ts';
import type { Words } from './words.ts';

/** An upper bound on the number of features `labelFeatures` writes. */
export const MAX_LABEL_FEATURES = 80;

const NOTHING = 0x3c6ef372;
const ROOT_ATOM = 0x1f83d9ab;

/**
 * Writes the features of the arc from token `i` to its head, once the whole tree is known, to `out` and returns
 * their number. `tags` and `roles` are atoms of each token's tag and guessed role.
 */
export function labelFeatures(
  tree: Tree,
  words: Words,
  tags: Int32Array,
  roles: Int32Array,
  i: number,
  out: Int32Array,
): number {
  const { heads, firstChild, lastChild, nextSibling, previousSibling, length } = tree;
  const { word, suffix3, quoted } = words;
  const h = heads[i]!;
  const root = h === length;
  const w = word[i]!;
  const p = tags[i]!;
  const g = roles[i]!;
  const hw = root ? ROOT_ATOM : word[h]!;
  const hp = root ? ROOT_ATOM : tags[h]!;
  const hg = root ? ROOT_ATOM : roles[h]!;
  const grand = root ? -1 : heads[h]!;
  const gp = grand < 0 ? NOTHING : grand === length ? ROOT_ATOM : tags[grand]!;
  const side = i < h ? 1 : 2;
  const distance = Math.abs(h - i);
  const far = distance < 4 ? distance : distance < 7 ? 4 : distance < 12 ? 5 : 6;
  const direction = side * 8 + far;

  const lc = firstChild[i]!;
  const rc = lastChild[i]!;
  const lc2 = lc < 0 ? -1 : nextSibling[lc]!;
  const lcw = lc < 0 ? NOTHING : word[lc]!;
  const lcp = lc < 0 ? NOTHING : tags[lc]! + (lc < i ? 1 : 0);
  const lcg = lc < 0 ? NOTHING : roles[lc]!;
  const lc2w = lc2 < 0 ? NOTHING : word[lc2]!;
  const rcp = rc < 0 ? NOTHING : tags[rc]! + (rc < i ? 1 : 0);
  const rcw = rc < 0 ? NOTHING : word[rc]!;

  const ps = previousSibling[i]!;
  const ns = nextSibling[i]!;
  const psp = ps < 0 ? NOTHING : tags[ps]!;
  const nsp = ns < 0 ? NOTHING : tags[ns]!;
  const psw = ps < 0 ? NOTHING : word[ps]!;
  const nsw = ns < 0 ? NOTHING : word[ns]!;
  const psg = ps < 0 ? NOTHING : roles[ps]!;
  const nsg = ns < 0 ? NOTHING : roles[ns]!;
  const hfc = root ? -1 : firstChild[h]!;
  const hlc = root ? -1 : lastChild[h]!;
  const hfcw = hfc < 0 ? NOTHING : word[hfc]!;
  const hlcp = hlc < 0 ? NOTHING : tags[hlc]!;

  const l1p = i > 0 ? tags[i - 1]! : NOTHING;
  const r1p = i + 1 < length ? tags[i + 1]! : NOTHING;
  const l1w = i > 0 ? word[i - 1]! : NOTHING;
  const r1w = i + 1 < length ? word[i + 1]! : NOTHING;
  const quote = quoted[i]! * 2 + (root ? 0 : quoted[h]!);

  // Whether the head has a subject, an object or an auxiliary by its children's guessed roles, as a set of tags.
  let n = 0;
  out[n++] = feature1(1, g);
  out[n++] = feature2(2, g, p);
  out[n++] = feature2(3, g, direction);
  out[n++] = feature3(4, g, p, hp);
  out[n++] = feature3(5, g, hg, side);
  out[n++] = feature3(6, p, hp, direction);
  out[n++] = feature3(7, p, hp, side);
  out[n++] = feature2(8, w, side);
  out[n++] = feature2(9, hw, side);
  out[n++] = feature3(10, w, hp, side);
  out[n++] = feature3(11, p, hw, side);
  out[n++] = feature3(12, w, hw, side);
  out[n++] = feature3(13, w, p, direction);
  out[n++] = feature4(14, p, hp, gp, side);
  out[n++] = feature4(15, p, hp, lcp, side);
  out[n++] = feature4(16, p, hp, rcp, side);
  out[n++] = feature4(17, p, hp, lcw, side);
  out[n++] = feature3(18, w, lcw, side);
  out[n++] = feature3(19, hw, lcw, side);
  out[n++] = feature4(20, p, lcp, rcp, side);
  out[n++] = feature4(21, p, hp, psp, side);
  out[n++] = feature4(22, p, hp, nsp, side);
  out[n++] = feature4(23, p, hp, psg, side);
  out[n++] = feature4(24, p, hp, nsg, side);
  out[n++] = feature4(25, p, hw, psg, side);
  out[n++] = feature4(26, p, hw, nsg, side);
  out[n++] = feature3(27, p, psw, side);
  out[n++] = feature3(28, p, nsw, side);
  out[n++] = feature4(29, g, psg, nsg, side);
  out[n++] = feature4(30, p, l1p, r1p, side);
  out[n++] = feature4(31, p, hp, l1p, side);
  out[n++] = feature4(32, p, hp, r1p, side);
  out[n++] = feature3(33, p, l1w, side);
  out[n++] = feature3(34, p, r1w, side);
  out[n++] = feature4(35, g, p, hw, side);
  out[n++] = feature4(36, g, w, hp, side);
  out[n++] = feature3(37, g, lcg, side);
  out[n++] = feature3(38, g, lcw, hp);
  out[n++] = feature3(39, p, suffix3[i]!, hp);
  out[n++] = feature4(40, p, hp, quote, side);
  out[n++] = feature3(41, hw, quote, side);
  out[n++] = feature4(42, p, lcw, lc2w, hp);
  out[n++] = feature4(43, p, hp, rcw, side);
  out[n++] = feature4(44, p, hp, hfcw, side);
  out[n++] = feature4(45, p, hp, hlcp, side);
  out[n++] = feature4(46, g, p, hp, direction);
  out[n++] = feature3(47, p, hg, gp);
  out[n++] = feature3(48, w, hw, lcw);
  return n;
}
