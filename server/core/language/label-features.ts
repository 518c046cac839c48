import { placesOf, Templates } from './templates.ts';
import type { Tree } from './tree.ts';
import type { Words } from './words.ts';

const NOTHING = 0x3c6ef372;
const ROOT_ATOM = 0x1f83d9ab;

/**
 * Places of the atoms: word `w`, tag `p` and guessed role `g` of the token and, behind a prefix, of others: `h` its head,
 * `lc` and `rc` its outermost children, `ps` and `ns` its neighbours among the head's children, `hfc` and `hlc` the
 * outermost of these, `l1` and `r1` the tokens beside it.
 */
const at = placesOf(
  'g',
  'p',
  'direction',
  'hp',
  'hg',
  'side',
  'w',
  'hw',
  'gp',
  'lcp',
  'rcp',
  'lcw',
  'psp',
  'nsp',
  'psg',
  'nsg',
  'psw',
  'nsw',
  'l1p',
  'r1p',
  'l1w',
  'r1w',
  'lcg',
  'suffix3',
  'quote',
  'lc2w',
  'rcw',
  'hfcw',
  'hlcp',
);

const atoms = new Int32Array(Object.keys(at).length);

const templates = new Templates([
  [1, at.g],
  [2, at.g, at.p],
  [3, at.g, at.direction],
  [4, at.g, at.p, at.hp],
  [5, at.g, at.hg, at.side],
  [6, at.p, at.hp, at.direction],
  [7, at.p, at.hp, at.side],
  [8, at.w, at.side],
  [9, at.hw, at.side],
  [10, at.w, at.hp, at.side],
  [11, at.p, at.hw, at.side],
  [12, at.w, at.hw, at.side],
  [13, at.w, at.p, at.direction],
  [14, at.p, at.hp, at.gp, at.side],
  [15, at.p, at.hp, at.lcp, at.side],
  [16, at.p, at.hp, at.rcp, at.side],
  [17, at.p, at.hp, at.lcw, at.side],
  [18, at.w, at.lcw, at.side],
  [19, at.hw, at.lcw, at.side],
  [20, at.p, at.lcp, at.rcp, at.side],
  [21, at.p, at.hp, at.psp, at.side],
  [22, at.p, at.hp, at.nsp, at.side],
  [23, at.p, at.hp, at.psg, at.side],
  [24, at.p, at.hp, at.nsg, at.side],
  [25, at.p, at.hw, at.psg, at.side],
  [26, at.p, at.hw, at.nsg, at.side],
  [27, at.p, at.psw, at.side],
  [28, at.p, at.nsw, at.side],
  [29, at.g, at.psg, at.nsg, at.side],
  [30, at.p, at.l1p, at.r1p, at.side],
  [31, at.p, at.hp, at.l1p, at.side],
  [32, at.p, at.hp, at.r1p, at.side],
  [33, at.p, at.l1w, at.side],
  [34, at.p, at.r1w, at.side],
  [35, at.g, at.p, at.hw, at.side],
  [36, at.g, at.w, at.hp, at.side],
  [37, at.g, at.lcg, at.side],
  [38, at.g, at.lcw, at.hp],
  [39, at.p, at.suffix3, at.hp],
  [40, at.p, at.hp, at.quote, at.side],
  [41, at.hw, at.quote, at.side],
  [42, at.p, at.lcw, at.lc2w, at.hp],
  [43, at.p, at.hp, at.rcw, at.side],
  [44, at.p, at.hp, at.hfcw, at.side],
  [45, at.p, at.hp, at.hlcp, at.side],
  [46, at.g, at.p, at.hp, at.direction],
  [47, at.p, at.hg, at.gp],
  [48, at.w, at.hw, at.lcw],
]);

/** How many features `labelFeatures` writes. */
export const LABEL_FEATURES = templates.count;

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
  const grand = root ? -1 : heads[h]!;
  const side = i < h ? 1 : 2;
  const distance = Math.abs(h - i);
  const far = distance < 4 ? distance : distance < 7 ? 4 : distance < 12 ? 5 : 6;

  const lc = firstChild[i]!;
  const rc = lastChild[i]!;
  const lc2 = lc < 0 ? -1 : nextSibling[lc]!;

  const ps = previousSibling[i]!;
  const ns = nextSibling[i]!;
  const hfc = root ? -1 : firstChild[h]!;
  const hlc = root ? -1 : lastChild[h]!;

  atoms[at.g] = roles[i]!;
  atoms[at.p] = tags[i]!;
  atoms[at.direction] = side * 8 + far;
  atoms[at.hp] = root ? ROOT_ATOM : tags[h]!;
  atoms[at.hg] = root ? ROOT_ATOM : roles[h]!;
  atoms[at.side] = side;
  atoms[at.w] = word[i]!;
  atoms[at.hw] = root ? ROOT_ATOM : word[h]!;
  atoms[at.gp] = grand < 0 ? NOTHING : grand === length ? ROOT_ATOM : tags[grand]!;
  atoms[at.lcp] = lc < 0 ? NOTHING : tags[lc]! + (lc < i ? 1 : 0);
  atoms[at.rcp] = rc < 0 ? NOTHING : tags[rc]! + (rc < i ? 1 : 0);
  atoms[at.lcw] = lc < 0 ? NOTHING : word[lc]!;
  atoms[at.psp] = ps < 0 ? NOTHING : tags[ps]!;
  atoms[at.nsp] = ns < 0 ? NOTHING : tags[ns]!;
  atoms[at.psg] = ps < 0 ? NOTHING : roles[ps]!;
  atoms[at.nsg] = ns < 0 ? NOTHING : roles[ns]!;
  atoms[at.psw] = ps < 0 ? NOTHING : word[ps]!;
  atoms[at.nsw] = ns < 0 ? NOTHING : word[ns]!;
  atoms[at.l1p] = i > 0 ? tags[i - 1]! : NOTHING;
  atoms[at.r1p] = i + 1 < length ? tags[i + 1]! : NOTHING;
  atoms[at.l1w] = i > 0 ? word[i - 1]! : NOTHING;
  atoms[at.r1w] = i + 1 < length ? word[i + 1]! : NOTHING;
  atoms[at.lcg] = lc < 0 ? NOTHING : roles[lc]!;
  atoms[at.suffix3] = suffix3[i]!;
  atoms[at.quote] = quoted[i]! * 2 + (root ? 0 : quoted[h]!);
  atoms[at.lc2w] = lc2 < 0 ? NOTHING : word[lc2]!;
  atoms[at.rcw] = rc < 0 ? NOTHING : word[rc]!;
  atoms[at.hfcw] = hfc < 0 ? NOTHING : word[hfc]!;
  atoms[at.hlcp] = hlc < 0 ? NOTHING : tags[hlc]!;
  return templates.write(atoms, out, 0);
}
