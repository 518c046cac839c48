import { type Atoms, OUTSIDE } from './atoms.ts';
import type { Candidate } from './candidate.ts';
import type { FeatureList } from './feature-list.ts';
import { atomOf } from './hash.ts';
import { propose } from './propose.ts';
import {
  at,
  ROLE_ATOMS,
  roleTemplates,
  roleTreeTemplates,
  stepTemplates,
  stepTreeTemplates,
  thirdWordTemplates,
} from './role-templates.ts';

/** Labels of the role tagger. */
export const ROLE_OUT = 0;
export const ROLE_SOURCE = 1;
export const ROLE_CONTENT = 2;
export const ROLE_LABELS = 3;

/** How far from its cue the roles of a candidate are looked for, in tokens. */
const reachLeft = 120;
const reachRight = 160;

/** Of the token looked at. */
const atoms = new Int32Array(ROLE_ATOMS);

/** How far up the tree a cue's surroundings are looked at. */
const highest = 40;

/**
 * The tokens around a candidate cue in which its roles are looked for, and what each of them is to the cue: the cue's
 * sentence, neighbouring ones that hold quotations, and those in which the rules found content.
 */
export class RoleWindow {
  readonly atoms: Atoms;
  readonly candidate: Candidate;
  readonly first: number;
  readonly last: number;
  /**
   * What the rules make of each token for this cue: 0 nothing, 1–2 source, 3–4 content; odd: its first token. By 4
   * more where the rules do not know the cue, and this is what they would make of it.
   */
  readonly own: Uint8Array;
  /** Where the token hangs in the tree seen from the cue: the relation that its branch leaves the cue's line by. */
  readonly branch: Int32Array;
  /** How many steps up from the cue the branch leaves. */
  readonly up: Uint8Array;
  readonly #cueWord: number;
  readonly #cueLemma: number;
  readonly #construction: number;
  readonly #frame: number;
  readonly #stance: number;
  readonly #cueQuotation: number;
  readonly #sentence: number;

  constructor(atoms: Atoms, candidate: Candidate) {
    this.atoms = atoms;
    this.candidate = candidate;
    const { scan } = atoms;
    this.#sentence = scan.tokens[candidate.head]!.sentence;
    const [first, last] = windowOf(atoms, candidate, this.#sentence);
    this.first = first;
    this.last = last;
    const n = last - first + 1;
    this.own = new Uint8Array(n);
    this.branch = new Int32Array(n);
    this.up = new Uint8Array(n);
    this.#readOwn();
    if (atoms.syntax) this.#readBranches();
    const draft = atoms.drafts[candidate.draft];
    this.#cueWord = atoms.word[candidate.head]!;
    this.#cueLemma = atoms.lemma[candidate.head]!;
    this.#construction = atomOf(
      `${candidate.construction}${candidate.voice}${draft ? draft.kind + draft.contentIn + draft.source.side : ''}`,
    );
    this.#frame = atomOf(
      `${candidate.construction}${candidate.voice}${atoms.lexicon[candidate.head]}${candidate.draft < 0}${atoms.stance[candidate.head]}`,
    );
    this.#stance = atoms.stance[candidate.head]!;
    const quotation = scan.tokens[candidate.head]!.quotation;
    this.#cueQuotation = quotation;
  }

  get length(): number {
    return this.last - this.first + 1;
  }

  /** Whether token `i` belongs to the cue itself: it has no role. */
  isCue(i: number): boolean {
    return i >= this.candidate.first && i <= this.candidate.last;
  }

  #readOwn(): void {
    const known = this.atoms.drafts[this.candidate.draft];
    const proposal = known ?? propose(this.atoms, this.candidate);
    const base = known ? 0 : 4;
    const mark = (from: number, to: number, code: number) => {
      for (let i = Math.max(from, this.first); i <= Math.min(to, this.last); i++)
        this.own[i - this.first] = base + (i === from ? code : code + 1);
    };
    for (const part of proposal.parts) mark(part.first, part.last, 3);
    const { phrase } = proposal.source;
    if (phrase) mark(phrase.first, phrase.last, 1);
  }

  /** Walks up from the cue's head, then lets every token ask its head where it hangs. */
  #readBranches(): void {
    const { heads, labels, labelAtoms } = this.atoms.syntax!;
    const { first, last, branch, up, candidate } = this;
    const known = new Uint8Array(this.length);
    let at = candidate.head;
    for (let step = 0; at >= 0 && step < 12; step++) {
      if (at >= first && at <= last && !known[at - first]) {
        known[at - first] = 1;
        branch[at - first] = step ? atomOf(`^${labels[at]}`) : 1;
        up[at - first] = step;
      } else if (at >= first && at <= last) break;
      at = heads[at]!;
    }
    const path: number[] = [];
    for (let i = first; i <= last; i++) {
      path.length = 0;
      let k = i;
      while (k >= first && k <= last && !known[k - first] && path.length < highest) {
        path.push(k);
        k = heads[k]!;
      }
      const reached = k >= first && k <= last && known[k - first]! > 0;
      let from = reached ? k : -1;
      for (let p = path.length - 1; p >= 0; p--) {
        const token = path[p]!;
        known[token - first] = known[token - first] || (from >= 0 ? 2 : 3);
        if (from < 0) {
          branch[token - first] = OUTSIDE;
          up[token - first] = 15;
        } else if (known[from - first] === 1) {
          branch[token - first] = labelAtoms[token]!;
          up[token - first] = up[from - first]!;
        } else {
          branch[token - first] = branch[from - first]!;
          up[token - first] = up[from - first]!;
        }
        from = token;
      }
    }
  }

  /** Adds the features of token `i`'s role. */
  features(i: number, out: FeatureList): void {
    const { atoms: a, candidate, first, last, own, branch, up } = this;
    const { word, lemma, suffix, shape, wordClass, quotation, tag, rules, scan } = a;
    const inWindow = (array: Int32Array, k: number) => (k >= first && k <= last ? array[k]! : OUTSIDE);
    const ownAt = (k: number) => (k >= first && k <= last ? own[k - first]! : 15);
    const side = i < candidate.first ? 1 : i > candidate.last ? 2 : 3;
    const near = side === 1 ? candidate.first - i : i - candidate.last;
    const low = side === 1 ? i + 1 : candidate.last + 1;
    const high = Math.max(low, side === 1 ? candidate.first : i);
    const token = scan.tokens[i]!;
    const sentence = Math.max(-2, Math.min(2, token.sentence - this.#sentence)) + 3;
    atoms[at.side] = side;
    atoms[at.place] = side * 8 + sentence;
    atoms[at.near] = Math.min(3, near);
    atoms[at.distance] = bucket(near);
    atoms[at.commas] = Math.min(2, a.commas[high]! - a.commas[low]!);
    atoms[at.finite] = Math.min(2, a.finite[high]! - a.finite[low]!);
    atoms[at.cues] = Math.min(2, a.cueWords[high]! - a.cueWords[low]!);
    atoms[at.quoted] =
      quotation[i]! * 4 +
      (token.quotation < 0 ? 0 : token.quotation === this.#cueQuotation ? 1 : 2) +
      (this.#cueQuotation < 0 ? 0 : 100);
    atoms[at.word] = word[i]!;
    atoms[at.wordBefore] = inWindow(word, i - 1);
    atoms[at.wordAfter] = inWindow(word, i + 1);
    atoms[at.lemma] = lemma[i]!;
    atoms[at.shape] = shape[i]!;
    atoms[at.suffix] = suffix[i]!;
    atoms[at.wordClass] = wordClass[i]!;
    atoms[at.classBefore] = inWindow(wordClass, i - 1);
    atoms[at.classAfter] = inWindow(wordClass, i + 1);
    atoms[at.own] = ownAt(i);
    atoms[at.ownBefore] = ownAt(i - 1);
    atoms[at.ownAfter] = ownAt(i + 1);
    atoms[at.rules] = rules[i]!;
    atoms[at.section] = a.section;
    atoms[at.cueWord] = this.#cueWord;
    atoms[at.cueLemma] = this.#cueLemma;
    atoms[at.construction] = this.#construction;
    atoms[at.frame] = this.#frame;
    atoms[at.stance] = this.#stance;
    out.add(roleTemplates, atoms);
    if (!a.syntax) return;
    const { labelAtoms, heads } = a.syntax;
    const head = heads[i]!;
    atoms[at.branch] = branch[i - first]!;
    atoms[at.branchBefore] = i > first ? branch[i - first - 1]! : OUTSIDE;
    atoms[at.branchAfter] = i < last ? branch[i - first + 1]! : OUTSIDE;
    atoms[at.up] = up[i - first]!;
    atoms[at.label] = labelAtoms[i]!;
    atoms[at.tag] = tag[i]!;
    atoms[at.tagBefore] = inWindow(tag, i - 1);
    atoms[at.tagAfter] = inWindow(tag, i + 1);
    atoms[at.headLemma] = head >= 0 ? lemma[head]! : OUTSIDE;
    out.add(roleTreeTemplates, atoms);
  }

  /** Adds the features of the step from token `i` − 1 to token `i`. */
  stepFeatures(i: number, out: FeatureList): void {
    const { atoms: a, candidate, first, own, branch, up } = this;
    const { word, wordClass, quotation, tag, scan, cueWords, rules } = a;
    const side = i <= candidate.first ? 1 : i > candidate.last + 1 ? 2 : i === candidate.last + 1 ? 4 : 3;
    const o1 = own[i - first - 1]!;
    const o = own[i - first]!;
    atoms[at.side] = side;
    atoms[at.word] = word[i]!;
    atoms[at.wordBefore] = word[i - 1]!;
    atoms[at.wordClass] = wordClass[i]!;
    atoms[at.classBefore] = wordClass[i - 1]!;
    atoms[at.tag] = tag[i]!;
    atoms[at.tagBefore] = tag[i - 1]!;
    atoms[at.own] = o;
    atoms[at.ownBefore] = o1;
    atoms[at.owns] = o1 * 16 + o;
    atoms[at.rules] = rules[i - 1]! * 16 + rules[i]!;
    atoms[at.quotation] = quotation[i - 1]! * 16 + quotation[i]!;
    atoms[at.quotedCue] = this.#cueQuotation < 0 ? 0 : 1;
    atoms[at.sentences] = scan.tokens[i]!.sentence === scan.tokens[i - 1]!.sentence ? 0 : 1;
    atoms[at.cueStarts] = cueWords[i + 1]! - cueWords[i]!;
    atoms[at.construction] = this.#construction;
    atoms[at.cueLemma] = this.#cueLemma;
    out.add(stepTemplates, atoms);
    if (i > first + 1) {
      atoms[at.classTwoBefore] = wordClass[i - 2]!;
      out.add(thirdWordTemplates, atoms);
    }
    if (!a.syntax) return;
    const b1 = branch[i - first - 1]!;
    const b = branch[i - first]!;
    const u1 = up[i - first - 1]!;
    const u = up[i - first]!;
    atoms[at.branch] = b;
    atoms[at.branchBefore] = b1;
    atoms[at.ups] = u1 * 16 + u;
    atoms[at.sameBranch] = b1 === b && u1 === u ? 1 : 0;
    atoms[at.label] = a.syntax.labelAtoms[i]!;
    atoms[at.labelBefore] = a.syntax.labelAtoms[i - 1]!;
    out.add(stepTreeTemplates, atoms);
  }
}

function windowOf(a: Atoms, { first, last, draft }: Candidate, sentence: number): [number, number] {
  const { scan } = a;
  let [low, high] = scan.sentences[sentence]!;
  const before = scan.sentences[sentence - 1];
  if (before && before[0] <= before[1] && holdsQuotation(a, before)) low = before[0];
  for (let s = sentence + 1; s <= sentence + 4 && s < scan.sentences.length; s++) {
    const range = scan.sentences[s]!;
    if (range[1] < range[0]) continue;
    if (!holdsQuotation(a, range)) break;
    high = range[1];
  }
  const parts = a.drafts[draft]?.parts ?? [];
  low = Math.min(low, parts[0]?.first ?? low);
  high = Math.max(high, parts.at(-1)?.last ?? high);
  return [Math.min(first, Math.max(low, first - reachLeft)), Math.max(last, Math.min(high, last + reachRight))];
}

function holdsQuotation({ scan, quotation }: Atoms, [first, last]: readonly [number, number]): boolean {
  return (
    quotation[first]! > 0 ||
    quotation[Math.max(first, last - 1)]! > 0 ||
    quotation[last]! > 0 ||
    scan.opensQuotation(first + 1)
  );
}

function bucket(distance: number): number {
  if (distance <= 3) return distance;
  if (distance <= 5) return 4;
  if (distance <= 8) return 5;
  if (distance <= 15) return 6;
  return distance <= 30 ? 7 : 8;
}
