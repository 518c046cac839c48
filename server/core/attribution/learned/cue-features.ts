import { type Atoms, OUTSIDE } from './atoms.ts';
import type { FeatureList } from './feature-list.ts';
import { atomOf } from './hash.ts';
import { stanceCount } from './stance.ts';

/** Labels of the cue tagger. */
export const CUE_OUT = 0;
export const CUE_BEGIN = 1;
export const CUE_INSIDE = 2;
export const CUE_LABELS = 3;

/** Adds the features that tell whether token `i` belongs to a cue. */
export function cueFeatures(a: Atoms, i: number, out: FeatureList): void {
  const { word, lemma, suffix, shape, wordClass, lexicon, quotation, tag, rules, length } = a;
  const at = (array: Int32Array, k: number) => (k >= 0 && k < length ? array[k]! : OUTSIDE);
  const w = word[i]!;
  const l = lemma[i]!;
  const c = wordClass[i]!;
  const t = tag[i]!;
  const w1 = at(word, i - 1);
  const w2 = at(word, i - 2);
  const v1 = at(word, i + 1);
  const v2 = at(word, i + 2);
  const c1 = at(wordClass, i - 1);
  const c2 = at(wordClass, i - 2);
  const d1 = at(wordClass, i + 1);
  const d2 = at(wordClass, i + 2);
  const q = quotation[i]!;
  const rule = ruleOf(a, i);
  const before = i > 0 ? ruleOf(a, i - 1) : 0;
  const after = i + 1 < length ? ruleOf(a, i + 1) : 0;
  const lex = lexicon[i]!;
  out.add1(1, 0);
  out.add1(2, w);
  out.add1(3, l);
  out.add1(4, suffix[i]!);
  out.add1(5, shape[i]!);
  out.add1(6, c);
  out.add1(7, w1);
  out.add1(8, v1);
  out.add1(9, w2);
  out.add1(10, v2);
  out.add2(11, w1, w);
  out.add2(12, w, v1);
  out.add2(13, c1, c);
  out.add2(14, c, d1);
  out.add3(15, c1, c, d1);
  out.add2(16, l, d1);
  out.add2(17, c1, l);
  out.add3(18, c1, l, d1);
  out.add2(19, lex, t);
  out.add2(20, lex, c1);
  out.add2(21, lex, d1);
  out.add3(22, lex, c1, d1);
  out.add2(23, q, c);
  out.add2(24, q, l);
  out.add2(25, q, lex);
  out.add1(26, rule);
  out.add2(27, rule, c);
  out.add2(28, rule, l);
  out.add3(29, rule, before, after);
  out.add2(30, rules[i]!, l);
  out.add2(31, rules[i]!, lex);
  out.add1(32, rules[i]!);
  out.add2(33, c2, c1);
  out.add2(34, d1, d2);
  out.add3(35, t, c2, c1);
  out.add3(36, t, d1, d2);
  out.add2(37, at(lexicon, i - 1), c);
  out.add2(38, at(lexicon, i + 1), c);
  const near = follows(a, i);
  const subject = subjectOf(a, i);
  out.add2(39, near, l);
  out.add2(40, near, c);
  out.add2(41, near, lex);
  out.add2(42, subject, l);
  out.add2(43, subject, c);
  out.add3(44, subject, lex, near);
  out.add2(45, a.section, rule);
  const stance = a.stance[i]!;
  if (stance) {
    out.add2(46, stance, t);
    for (let bit = 0; bit < stanceCount; bit++) {
      if (!(stance & (1 << bit))) continue;
      out.add2(47, bit, t);
      out.add3(48, bit, t, d1);
      out.add3(49, bit, t, c1);
      out.add3(50, bit, near, t);
      out.add3(51, bit, subject, t);
      out.add3(52, bit, q, t);
    }
  }
  out.add2(53, i > 0 ? a.stance[i - 1]! : 0, c);
  out.add2(54, i + 1 < length ? a.stance[i + 1]! : 0, c);
  if (a.syntax) syntaxFeatures(a, i, near, rule, out);
}

function syntaxFeatures(a: Atoms, i: number, near: number, rule: number, out: FeatureList): void {
  const { syntax, lemma, wordClass, lexicon, tag, word, length } = a;
  const { heads, labels, labelAtoms, firstChild, nextSibling } = syntax!;
  const label = labelAtoms[i]!;
  const head = heads[i]!;
  const l = lemma[i]!;
  const lex = lexicon[i]!;
  const t = tag[i]!;
  const t1 = i > 0 ? tag[i - 1]! : OUTSIDE;
  const u1 = i + 1 < length ? tag[i + 1]! : OUTSIDE;
  const headLemma = head >= 0 ? lemma[head]! : OUTSIDE;
  const headTag = head >= 0 ? tag[head]! : OUTSIDE;
  out.add1(60, t);
  out.add2(61, t1, t);
  out.add2(62, t, u1);
  out.add3(63, t1, t, u1);
  out.add2(64, l, t);
  out.add1(65, label);
  out.add2(66, label, t);
  out.add2(67, label, l);
  out.add3(68, label, headLemma, t);
  out.add3(69, label, headTag, t);
  out.add2(70, label, rule);
  out.add2(71, headLemma, l);
  out.add3(72, label, head >= 0 ? lexicon[head]! : 0, head >= 0 ? ruleOf(a, head) : 0);
  let shape = 1;
  let count = 0;
  for (let k = firstChild[i]!; k >= 0 && count < 12; k = nextSibling[k]!, count++) {
    const childLabel = labelAtoms[k]!;
    const side = k < i ? 1 : 2;
    out.add3(80, childLabel, side, l);
    out.add3(81, childLabel, side, t);
    out.add3(82, childLabel, side, lex);
    out.add3(83, childLabel, wordClass[k]!, side);
    out.add3(84, childLabel, word[k]!, t);
    if (telling.has(labels[k]!)) {
      shape = Math.imul(shape ^ childLabel, 0x01000193);
      out.add4(85, childLabel, wordClass[k]!, l, side);
      out.add4(86, childLabel, wordClass[k]!, lex, side);
      out.add4(94, childLabel, wordClass[k]!, a.stance[i]!, side);
    }
  }
  const stance = a.stance[i]!;
  if (stance)
    for (let bit = 0; bit < stanceCount; bit++)
      if (stance & (1 << bit)) {
        out.add3(91, shape, bit, t);
        out.add3(92, label, bit, t);
      }
  if (head >= 0) out.add3(93, a.stance[head]!, label, t);
  out.add2(87, shape, t);
  out.add2(88, shape, l);
  out.add2(89, shape, lex);
  out.add3(90, shape, near, t);
}

/** Relations that make a verb a verb of saying, thinking, planning. */
const telling: ReadonlySet<string> = new Set([
  'nsubj',
  'nsubj:pass',
  'csubj',
  'ccomp',
  'xcomp',
  'obj',
  'parataxis',
  'mark',
  'aux:pass',
  'expl',
  'acl',
  'nmod:poss',
  'case',
  'obl:agent',
  'iobj',
]);

/** What the rules make of the token: cue of which construction and kind, and whether it is its first word. */
function ruleOf(a: Atoms, i: number): number {
  const k = a.ruleCue[i]!;
  if (k < 0) return a.rules[i]! & 6;
  const { cue, kind, contentIn } = a.drafts[k]!;
  const place = cue!.first === i ? 1 : 2;
  return atomOf(`${cue!.construction}${kind}${contentIn}${place}`);
}

/** What opens within a few words behind token `i`: a quotation, "that", "to", a clause. */
function follows(a: Atoms, i: number): number {
  const { scan } = a;
  for (let k = i + 1; k <= i + 6; k++) {
    if (scan.opensQuotation(k)) return 10 + Math.min(k - i, 3);
    if (scan.is(k, 'complementizers')) return 20 + Math.min(k - i, 3);
    if (scan.lower(k) === 'to') return 30 + Math.min(k - i, 3);
    const kind = scan.kind(k);
    if (kind === 'colon') return 40;
    if (kind === 'stop' || kind === undefined) return 50 + Math.min(k - i, 2);
    if (kind === 'comma') return scan.opensQuotation(k + 1) ? 61 : 60;
  }
  return 0;
}

/** The nearest word left of token `i` that may be its subject. */
function subjectOf(a: Atoms, i: number): number {
  const { scan } = a;
  for (let k = i - 1; k >= i - 6; k--) {
    if (scan.isName(k)) return 1;
    if (scan.isPronoun(k)) return 2;
    if (scan.is(k, 'unnamed') || scan.is(k, 'vague')) return 3;
    if (scan.is(k, 'bodies') || scan.is(k, 'organisationWords')) return 4;
    if (scan.is(k, 'documents')) return 5;
    if (scan.is(k, 'relatives')) return 6;
    if (scan.kind(k) === 'mark') return 7;
    if (scan.kind(k) === 'comma' || scan.kind(k) === 'stop') return 8;
  }
  return 0;
}

/** Adds the features of the step from token `i` − 1 to token `i`. */
export function cueStepFeatures(a: Atoms, i: number, out: FeatureList): void {
  const { wordClass, tag, word, length } = a;
  out.add1(1, 0);
  out.add2(2, wordClass[i - 1]!, wordClass[i]!);
  out.add2(3, tag[i - 1]!, tag[i]!);
  out.add1(4, word[i]!);
  out.add1(5, word[i - 1]!);
  out.add2(6, ruleOf(a, i - 1), ruleOf(a, i));
  out.add2(7, wordClass[i]!, i + 1 < length ? wordClass[i + 1]! : OUTSIDE);
}
