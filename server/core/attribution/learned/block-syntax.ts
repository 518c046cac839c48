import { formOf, labelOf, lemmatise, type Syntax, xposOf } from '../../language/index.ts';
import type { Scan } from '../scan.ts';
import { atomOf } from './hash.ts';
import type { SentenceTrees } from './sentence-trees.ts';

const known = new Map<string, number>();

/** Labels are few: each is hashed once. */
function atomOfLabel(label: string): number {
  let atom = known.get(label);
  if (atom === undefined) {
    atom = atomOf(label);
    known.set(label, atom);
  }
  return atom;
}

/** How far up the tree features look. */
const highest = 40;

/**
 * The trees of a block's sentences over the block's own tokens: where the parser divides a token further (`don't`),
 * the part whose head lies outside stands for it.
 */
export class BlockSyntax {
  /** Token index of each token's head; -1 for a root. */
  readonly heads: Int32Array;
  readonly labels: readonly string[];
  /** The labels' atoms. */
  readonly labelAtoms: Int32Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  readonly #trees: readonly (Syntax | null)[];
  readonly #tree: Int32Array;
  readonly #at: Int32Array;

  constructor(scan: Scan, sentenceTrees: SentenceTrees) {
    const { tokens, input } = scan;
    const n = tokens.length;
    this.heads = new Int32Array(n).fill(-1);
    this.firstChild = new Int32Array(n).fill(-1);
    this.nextSibling = new Int32Array(n).fill(-1);
    this.#tree = new Int32Array(n).fill(-1);
    this.#at = new Int32Array(n).fill(-1);
    const labels: string[] = new Array<string>(n).fill('');
    const trees: (Syntax | null)[] = [];
    scan.sentences.forEach(([first, last], s) => {
      if (last < first) {
        trees.push(null);
        return;
      }
      const { start, end } = input.sentences[s]!;
      const tree = sentenceTrees.read(input.text, start, end);
      trees.push(tree);
      this.#align(scan, tree, s, first, last, labels);
    });
    this.#trees = trees;
    this.labels = labels;
    this.labelAtoms = Int32Array.from(labels, atomOfLabel);
    for (let i = n - 1; i >= 0; i--) {
      const head = this.heads[i]!;
      if (head < 0) continue;
      this.nextSibling[i] = this.firstChild[head]!;
      this.firstChild[head] = i;
    }
  }

  tagOf(i: number): string {
    const tree = this.#trees[this.#tree[i]!];
    return tree ? xposOf(tree, this.#at[i]!) : '';
  }

  lemmaOf(i: number): string {
    const tree = this.#trees[this.#tree[i]!];
    if (!tree) return '';
    const at = this.#at[i]!;
    return lemmatise(formOf(tree, at), xposOf(tree, at)).toLowerCase();
  }

  /** The token of `first` to `last` that the others hang on. */
  headOf(first: number, last: number): number {
    for (let i = first; i <= last; i++) {
      const head = this.heads[i]!;
      if ((head < first || head > last) && this.labels[i] !== 'punct') return i;
    }
    return last;
  }

  #align(scan: Scan, tree: Syntax, s: number, first: number, last: number, labels: string[]): void {
    const tokenOf = new Int32Array(tree.length).fill(-1);
    let at = 0;
    for (let i = first; i <= last; i++) {
      const { start, end } = scan.tokens[i]!;
      while (at < tree.length && tree.tokens.ends[at]! <= start) at++;
      for (let k = at; k < tree.length && tree.tokens.starts[k]! < end; k++) if (tokenOf[k]! < 0) tokenOf[k] = i;
    }
    for (let k = 0; k < tree.length; k++) {
      const i = tokenOf[k]!;
      if (i < 0) continue;
      let head = tree.heads[k]!;
      for (let up = 0; head >= 0 && tokenOf[head]! < 0 && up < highest; up++) head = tree.heads[head]!;
      const inside = head >= 0 && tokenOf[head] === i;
      if (this.#at[i]! >= 0 && inside) continue;
      if (this.#at[i]! >= 0 && this.heads[i]! >= 0) continue;
      this.#tree[i] = s;
      this.#at[i] = k;
      this.heads[i] = inside || head < 0 ? -1 : tokenOf[head]!;
      labels[i] = labelOf(tree, k);
    }
  }
}
