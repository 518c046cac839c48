import type { Templates } from '../../language/templates.ts';
import { type Atoms, OUTSIDE } from './atoms.ts';
import type { BlockSyntax } from './block-syntax.ts';
import {
  at,
  CUE_ATOMS,
  cueChildTemplates,
  cueHeadTemplates,
  cueStepTemplates,
  cueTemplates,
  cueTreeTemplates,
  stanceBitTemplates,
  stanceTemplates,
  stanceTreeTemplates,
  tellingChildTemplates,
} from './cue-templates.ts';
import type { FeatureList } from './feature-list.ts';
import { stanceCount } from './stance.ts';

/** Labels of the cue tagger. */
export const CUE_OUT = 0;
export const CUE_BEGIN = 1;
export const CUE_INSIDE = 2;
export const CUE_LABELS = 3;

/** Of the token looked at. */
const atoms = new Int32Array(CUE_ATOMS);

/** Adds the features that tell whether token `i` belongs to a cue. */
export function cueFeatures(a: Atoms, i: number, out: FeatureList): void {
  const { word, wordClass, lexicon, tag, length, stance, ruling } = a;
  const around = (array: Int32Array, k: number) => (k >= 0 && k < length ? array[k]! : OUTSIDE);
  atoms[at.always] = 0;
  atoms[at.word] = word[i]!;
  atoms[at.wordBefore] = around(word, i - 1);
  atoms[at.wordTwoBefore] = around(word, i - 2);
  atoms[at.wordAfter] = around(word, i + 1);
  atoms[at.wordTwoAfter] = around(word, i + 2);
  atoms[at.lemma] = a.lemma[i]!;
  atoms[at.suffix] = a.suffix[i]!;
  atoms[at.shape] = a.shape[i]!;
  atoms[at.wordClass] = wordClass[i]!;
  atoms[at.classBefore] = around(wordClass, i - 1);
  atoms[at.classTwoBefore] = around(wordClass, i - 2);
  atoms[at.classAfter] = around(wordClass, i + 1);
  atoms[at.classTwoAfter] = around(wordClass, i + 2);
  atoms[at.lexicon] = lexicon[i]!;
  atoms[at.lexiconBefore] = around(lexicon, i - 1);
  atoms[at.lexiconAfter] = around(lexicon, i + 1);
  atoms[at.tag] = tag[i]!;
  atoms[at.quotation] = a.quotation[i]!;
  atoms[at.rules] = a.rules[i]!;
  atoms[at.rule] = ruling[i]!;
  atoms[at.ruleBefore] = i > 0 ? ruling[i - 1]! : 0;
  atoms[at.ruleAfter] = i + 1 < length ? ruling[i + 1]! : 0;
  atoms[at.near] = follows(a, i);
  atoms[at.subject] = subjectOf(a, i);
  atoms[at.section] = a.section;
  atoms[at.stance] = stance[i]!;
  atoms[at.stanceBefore] = i > 0 ? stance[i - 1]! : 0;
  atoms[at.stanceAfter] = i + 1 < length ? stance[i + 1]! : 0;
  out.add(cueTemplates, atoms);
  if (stance[i]) out.add(stanceTemplates, atoms);
  addStances(stance[i]!, stanceBitTemplates, out);
  if (a.syntax) addTree(a, a.syntax, i, out);
}

/** Adds `templates` once for each of the stances whose bits are set in `stances`. */
function addStances(stances: number, templates: Templates, out: FeatureList): void {
  if (!stances) return;
  for (let bit = 0; bit < stanceCount; bit++) {
    if (!(stances & (1 << bit))) continue;
    atoms[at.bit] = bit;
    out.add(templates, atoms);
  }
}

/** Adds what the tree says of token `i`; the atoms of `cueFeatures` are there already. */
function addTree(a: Atoms, syntax: BlockSyntax, i: number, out: FeatureList): void {
  const { lemma, wordClass, lexicon, tag, word, stance, ruling, length } = a;
  const { heads, labels, labelAtoms, firstChild, nextSibling } = syntax;
  let relations = 1;
  let count = 0;
  for (let k = firstChild[i]!; k >= 0 && count < mostChildren; k = nextSibling[k]!, count++) {
    const label = labelAtoms[k]!;
    atoms[at.childLabel] = label;
    atoms[at.side] = k < i ? 1 : 2;
    atoms[at.childClass] = wordClass[k]!;
    atoms[at.childWord] = word[k]!;
    out.add(cueChildTemplates, atoms);
    if (!telling.has(labels[k]!)) continue;
    relations = Math.imul(relations ^ label, 0x01000193);
    out.add(tellingChildTemplates, atoms);
  }
  const head = heads[i]!;
  atoms[at.relations] = relations;
  atoms[at.label] = labelAtoms[i]!;
  atoms[at.tagBefore] = i > 0 ? tag[i - 1]! : OUTSIDE;
  atoms[at.tagAfter] = i + 1 < length ? tag[i + 1]! : OUTSIDE;
  atoms[at.headLemma] = head >= 0 ? lemma[head]! : OUTSIDE;
  atoms[at.headTag] = head >= 0 ? tag[head]! : OUTSIDE;
  atoms[at.headLexicon] = head >= 0 ? lexicon[head]! : 0;
  atoms[at.headRule] = head >= 0 ? ruling[head]! : 0;
  out.add(cueTreeTemplates, atoms);
  addStances(stance[i]!, stanceTreeTemplates, out);
  if (head < 0) return;
  atoms[at.headStance] = stance[head]!;
  out.add(cueHeadTemplates, atoms);
}

/** A bound on the work for one token. */
const mostChildren = 12;

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
  const { wordClass, tag, word, ruling, length } = a;
  atoms[at.always] = 0;
  atoms[at.word] = word[i]!;
  atoms[at.wordBefore] = word[i - 1]!;
  atoms[at.wordClass] = wordClass[i]!;
  atoms[at.classBefore] = wordClass[i - 1]!;
  atoms[at.classAfter] = i + 1 < length ? wordClass[i + 1]! : OUTSIDE;
  atoms[at.tag] = tag[i]!;
  atoms[at.tagBefore] = tag[i - 1]!;
  atoms[at.rule] = ruling[i]!;
  atoms[at.ruleBefore] = ruling[i - 1]!;
  out.add(cueStepTemplates, atoms);
}
