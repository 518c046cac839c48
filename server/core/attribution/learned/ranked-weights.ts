import type { Scorer } from '../../language/weights.ts';

/**
 * Trained weights, laid out for the processor's cache: a bit a row says whether the row has weights at all (for most
 * features of a new text it has none), and how many bits are set before it says where they are. Weights are whole
 * numbers, hence the same sums on every machine.
 */
export class RankedWeights implements Scorer {
  readonly classes: number;
  readonly #shift: number;
  readonly #present: Int32Array;
  /** Rows present before each word of `#present`. */
  readonly #before: Int32Array;
  readonly #weights: Int16Array;

  /**
   * @param rows numbers of the rows that have weights, ascending
   * @param weights `classes` for each of them
   */
  constructor(bits: number, classes: number, rows: Uint32Array, weights: Int16Array) {
    this.classes = classes;
    this.#shift = 32 - bits;
    this.#present = new Int32Array(Math.max(1, 2 ** bits / 32));
    this.#before = new Int32Array(this.#present.length);
    this.#weights = weights;
    for (const row of rows) this.#present[row >>> 5]! |= 1 << (row & 31);
    let count = 0;
    for (let k = 0; k < this.#present.length; k++) {
      this.#before[k] = count;
      count += bitsIn(this.#present[k]!);
    }
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    const { classes } = this;
    const shift = this.#shift;
    const present = this.#present;
    const before = this.#before;
    const weights = this.#weights;
    scores.fill(0, 0, classes);
    for (let f = 0; f < count; f++) {
      const row = features[f]! >>> shift;
      const word = present[row >>> 5]!;
      const bit = 1 << (row & 31);
      if ((word & bit) === 0) continue;
      const at = (before[row >>> 5]! + bitsIn(word & (bit - 1))) * classes;
      for (let c = 0; c < classes; c++) scores[c]! += weights[at + c]!;
    }
  }
}

/** How many bits of a 32-bit number are set. */
function bitsIn(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
