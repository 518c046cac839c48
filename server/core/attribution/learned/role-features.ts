import { type Atoms, OUTSIDE } from './atoms.ts';
import type { Candidate } from './candidate.ts';
import type { FeatureList } from './feature-list.ts';
import { atomOf } from './hash.ts';
import { propose } from './propose.ts';

/** Labels of the role tagger. */
export const ROLE_OUT = 0;
export const ROLE_SOURCE = 1;
export const ROLE_CONTENT = 2;
export const ROLE_LABELS = 3;

/** How far from its cue the roles of a candidate are looked for, in tokens. */
const reachLeft = 120;
const reachRight = 160;

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
    const at = (array: Int32Array, k: number) => (k >= first && k <= last ? array[k]! : OUTSIDE);
    const ownAt = (k: number) => (k >= first && k <= last ? own[k - first]! : 15);
    const side = i < candidate.first ? 1 : i > candidate.last ? 2 : 3;
    const near = side === 1 ? candidate.first - i : i - candidate.last;
    const distance = bucket(near);
    const low = side === 1 ? i + 1 : candidate.last + 1;
    const high = side === 1 ? candidate.first : i;
    const commas = Math.min(2, a.commas[Math.max(low, high)]! - a.commas[low]!);
    const finite = Math.min(2, a.finite[Math.max(low, high)]! - a.finite[low]!);
    const cues = Math.min(2, a.cueWords[Math.max(low, high)]! - a.cueWords[low]!);
    const token = scan.tokens[i]!;
    const sentence = Math.max(-2, Math.min(2, token.sentence - this.#sentence)) + 3;
    const quoted =
      quotation[i]! * 4 +
      (token.quotation < 0 ? 0 : token.quotation === this.#cueQuotation ? 1 : 2) +
      (this.#cueQuotation < 0 ? 0 : 100);
    const o = ownAt(i);
    const w = word[i]!;
    const c = wordClass[i]!;
    const t = tag[i]!;
    const c1 = at(wordClass, i - 1);
    const c2 = at(wordClass, i + 1);
    const place = side * 8 + sentence;
    out.add1(1, place);
    out.add2(2, w, place);
    out.add2(3, lemma[i]!, side);
    out.add3(4, c, side, distance);
    out.add3(5, c, side, this.#construction);
    out.add2(6, o, side);
    out.add3(7, o, c, side);
    out.add3(8, ownAt(i - 1), o, ownAt(i + 1));
    out.add3(9, o, this.#cueLemma, side);
    out.add3(10, w, this.#cueLemma, side);
    out.add3(11, c1, c, side);
    out.add3(12, c, c2, side);
    out.add4(13, c1, c, c2, side);
    out.add3(14, this.#cueLemma, side, distance);
    out.add3(15, this.#construction, side, commas);
    out.add4(16, this.#construction, side, commas, finite);
    out.add3(17, quoted, place, this.#construction);
    out.add3(18, quoted, o, side);
    out.add3(19, rules[i]!, o, side);
    out.add3(20, rules[i]!, cues, place);
    out.add2(21, at(word, i - 1), side);
    out.add2(22, at(word, i + 1), side);
    out.add2(23, shape[i]!, side);
    out.add2(24, suffix[i]!, side);
    out.add4(25, side, commas, finite, distance);
    out.add3(26, cues, side, this.#construction);
    out.add3(27, cues, o, side);
    out.add3(28, this.#frame, side, distance);
    out.add3(29, this.#frame, side, commas);
    out.add4(30, this.#frame, side, c, finite);
    out.add3(31, place, cues, commas);
    out.add3(32, this.#cueWord, side, Math.min(3, near));
    out.add2(33, o, this.#construction);
    out.add3(34, o, a.section, side);
    out.add3(35, this.#construction, quoted, commas);
    out.add4(36, this.#stance, side, distance, c);
    out.add4(37, this.#stance, side, w, Math.min(3, near));
    if (!a.syntax) return;
    const { labelAtoms, heads } = a.syntax;
    const b = branch[i - first]!;
    const u = up[i - first]!;
    const label = labelAtoms[i]!;
    const head = heads[i]!;
    const headLemma = head >= 0 ? lemma[head]! : OUTSIDE;
    const bBefore = i > first ? branch[i - first - 1]! : OUTSIDE;
    const bAfter = i < last ? branch[i - first + 1]! : OUTSIDE;
    out.add3(50, b, u, side);
    out.add3(51, b, u, o);
    out.add4(52, b, u, this.#cueLemma, side);
    out.add4(53, b, u, this.#construction, side);
    out.add4(54, b, u, this.#frame, side);
    out.add3(55, label, t, side);
    out.add2(56, t, side);
    out.add3(57, at(tag, i - 1), t, side);
    out.add3(58, t, at(tag, i + 1), side);
    out.add3(59, headLemma, label, side);
    out.add4(60, bBefore, b, bAfter, side);
    out.add4(61, b, u, c, side);
    out.add4(62, b, u, quoted, side);
    out.add4(63, b, u, commas, cues);
    out.add4(64, b, label, u, side);
    out.add4(65, b, w, u, side);
    out.add4(66, b, u, distance, side);
    out.add4(67, b, u, this.#stance, side);
  }

  /** Adds the features of the step from token `i` − 1 to token `i`. */
  stepFeatures(i: number, out: FeatureList): void {
    const { atoms: a, candidate, first, own, branch, up } = this;
    const { word, wordClass, quotation, tag, scan, cueWords, rules } = a;
    const side = i <= candidate.first ? 1 : i > candidate.last + 1 ? 2 : i === candidate.last + 1 ? 4 : 3;
    const o1 = own[i - first - 1]!;
    const o = own[i - first]!;
    const c1 = wordClass[i - 1]!;
    const c = wordClass[i]!;
    const q = quotation[i - 1]! * 16 + quotation[i]!;
    const sentences = scan.tokens[i]!.sentence === scan.tokens[i - 1]!.sentence ? 0 : 1;
    const cueStarts = cueWords[i + 1]! - cueWords[i]!;
    out.add1(1, side);
    out.add3(2, c1, c, side);
    out.add2(3, word[i]!, side);
    out.add2(4, word[i - 1]!, side);
    out.add3(5, word[i - 1]!, word[i]!, side);
    out.add3(6, o1, o, side);
    out.add4(7, o1, o, c1, c);
    out.add3(8, q, side, sentences);
    out.add3(9, q, o1 * 16 + o, this.#cueQuotation < 0 ? 0 : 1);
    out.add3(10, cueStarts, c, side);
    out.add3(11, tag[i - 1]!, tag[i]!, side);
    out.add3(12, this.#construction, c, side);
    out.add3(13, this.#cueLemma, word[i]!, side);
    out.add3(14, rules[i - 1]! * 16 + rules[i]!, o1 * 16 + o, side);
    if (i > first + 1) out.add4(15, wordClass[i - 2]!, c1, c, side);
    if (!a.syntax) return;
    const b1 = branch[i - first - 1]!;
    const b = branch[i - first]!;
    const u1 = up[i - first - 1]!;
    const u = up[i - first]!;
    out.add4(20, b1, b, u1 * 16 + u, side);
    out.add4(21, b1, b, c1, c);
    out.add3(22, b1 === b && u1 === u ? 1 : 0, b, side);
    out.add4(23, b1, b, this.#construction, side);
    out.add4(24, b1, b, o1 * 16 + o, side);
    out.add3(25, b, a.syntax.labelAtoms[i]!, side);
    out.add3(26, b1, a.syntax.labelAtoms[i - 1]!, c);
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
