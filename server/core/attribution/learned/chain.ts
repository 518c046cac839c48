import type { Scorer } from '../../language/weights.ts';

/** A linear-chain model: scores of labels at each position, and of each pair of neighbouring labels. */
export interface Chain {
  readonly labels: number;
  /** One class a label. */
  readonly emissions: Scorer;
  /** `labels`² classes: label before × labels + label. */
  readonly transitions: Scorer;
  /** What the scorers' numbers are multiplied with. */
  readonly emissionUnit: number;
  readonly transitionUnit: number;
}

/**
 * The scores of one sequence, and what follows from them: the best labelling, the probability of each label at each
 * position, and that of a whole labelling. Reused for all sequences.
 */
export class Lattice {
  readonly labels: number;
  length = 0;
  /** `length` × labels. */
  emissions: Float64Array;
  /** `length` × labels²; those of the first position are not used. */
  transitions: Float64Array;
  marginals: Float64Array;
  #forward: Float64Array;
  #backward: Float64Array;
  #from: Uint8Array;
  logZ = 0;

  constructor(labels: number) {
    this.labels = labels;
    this.emissions = new Float64Array(0);
    this.transitions = new Float64Array(0);
    this.marginals = new Float64Array(0);
    this.#forward = new Float64Array(0);
    this.#backward = new Float64Array(0);
    this.#from = new Uint8Array(0);
  }

  begin(length: number): void {
    this.length = length;
    const size = length * this.labels;
    if (this.emissions.length >= size) return;
    const room = Math.max(256, 2 * size);
    this.emissions = new Float64Array(room);
    this.transitions = new Float64Array(room * this.labels);
    this.marginals = new Float64Array(room);
    this.#forward = new Float64Array(room);
    this.#backward = new Float64Array(room);
    this.#from = new Uint8Array(room);
  }

  /** The labelling with the highest score, written to `out`. */
  best(out: Uint8Array): void {
    const { labels: L, length, emissions, transitions } = this;
    const score = this.#forward;
    for (let y = 0; y < L; y++) score[y] = emissions[y]!;
    for (let i = 1; i < length; i++)
      for (let y = 0; y < L; y++) {
        let best = Number.NEGATIVE_INFINITY;
        let from = 0;
        for (let x = 0; x < L; x++) {
          const s = score[(i - 1) * L + x]! + transitions[(i * L + x) * L + y]!;
          if (s > best) {
            best = s;
            from = x;
          }
        }
        score[i * L + y] = best + emissions[i * L + y]!;
        this.#from[i * L + y] = from;
      }
    let last = 0;
    for (let y = 1; y < L; y++) if (score[(length - 1) * L + y]! > score[(length - 1) * L + last]!) last = y;
    for (let i = length - 1; i >= 0; i--) {
      out[i] = last;
      last = this.#from[i * L + last]!;
    }
  }

  /** The score of a labelling. */
  score(labels: Uint8Array): number {
    const { labels: L, length, emissions, transitions } = this;
    let score = emissions[labels[0]!]!;
    for (let i = 1; i < length; i++)
      score += transitions[(i * L + labels[i - 1]!) * L + labels[i]!]! + emissions[i * L + labels[i]!]!;
    return score;
  }

  /** Fills `marginals` and `logZ`. */
  sum(): void {
    const { labels: L, length, emissions, transitions, marginals } = this;
    const alpha = this.#forward;
    const beta = this.#backward;
    for (let y = 0; y < L; y++) alpha[y] = emissions[y]!;
    for (let i = 1; i < length; i++)
      for (let y = 0; y < L; y++) {
        let top = Number.NEGATIVE_INFINITY;
        for (let x = 0; x < L; x++) {
          const s = alpha[(i - 1) * L + x]! + transitions[(i * L + x) * L + y]!;
          if (s > top) top = s;
        }
        let sum = 0;
        for (let x = 0; x < L; x++) sum += Math.exp(alpha[(i - 1) * L + x]! + transitions[(i * L + x) * L + y]! - top);
        alpha[i * L + y] = top + Math.log(sum) + emissions[i * L + y]!;
      }
    for (let y = 0; y < L; y++) beta[(length - 1) * L + y] = 0;
    for (let i = length - 2; i >= 0; i--)
      for (let x = 0; x < L; x++) {
        let top = Number.NEGATIVE_INFINITY;
        for (let y = 0; y < L; y++) {
          const s = transitions[((i + 1) * L + x) * L + y]! + emissions[(i + 1) * L + y]! + beta[(i + 1) * L + y]!;
          if (s > top) top = s;
        }
        let sum = 0;
        for (let y = 0; y < L; y++)
          sum += Math.exp(
            transitions[((i + 1) * L + x) * L + y]! + emissions[(i + 1) * L + y]! + beta[(i + 1) * L + y]! - top,
          );
        beta[i * L + x] = top + Math.log(sum);
      }
    let top = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < L; y++) top = Math.max(top, alpha[(length - 1) * L + y]!);
    let sum = 0;
    for (let y = 0; y < L; y++) sum += Math.exp(alpha[(length - 1) * L + y]! - top);
    this.logZ = top + Math.log(sum);
    for (let k = 0; k < length * L; k++) marginals[k] = Math.exp(alpha[k]! + beta[k]! - this.logZ);
  }

  /** After `sum`: the probability that positions i−1 and i have labels `x` and `y`. */
  pair(i: number, x: number, y: number): number {
    const { labels: L } = this;
    return Math.exp(
      this.#forward[(i - 1) * L + x]! +
        this.transitions[(i * L + x) * L + y]! +
        this.emissions[i * L + y]! +
        this.#backward[i * L + y]! -
        this.logZ,
    );
  }

  /** After `sum`: the logarithm of the probability that every position has label `label`. */
  logUniform(label: number): number {
    const { labels: L, length } = this;
    let score = this.emissions[label]!;
    for (let i = 1; i < length; i++)
      score += this.transitions[(i * L + label) * L + label]! + this.emissions[i * L + label]!;
    return Math.min(0, score - this.logZ);
  }
}
