import { RowIndex, type Scorer } from '../../language/weights.ts';

/** Trained weights in rows of one number a class. They are whole numbers, hence the same sums on every machine. */
export class RankedWeights implements Scorer {
  readonly classes: number;
  readonly #index: RowIndex;
  readonly #weights: Int16Array;
  readonly #found = new Int32Array(512);

  /**
   * @param rows numbers of the rows that have weights, ascending
   * @param weights `classes` for each of them
   */
  constructor(bits: number, classes: number, rows: Uint32Array, weights: Int16Array) {
    this.classes = classes;
    this.#index = new RowIndex(bits, rows);
    this.#weights = weights;
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    const { classes } = this;
    const weights = this.#weights;
    const found = this.#found;
    const rows = this.#index.find(features, count, found);
    scores.fill(0, 0, classes);
    if (classes === 3) {
      // The usual number: sums that need no memory.
      let a = 0;
      let b = 0;
      let c = 0;
      for (let k = 0; k < rows; k++) {
        const at = found[k]! * 3;
        a += weights[at]!;
        b += weights[at + 1]!;
        c += weights[at + 2]!;
      }
      scores[0] = a;
      scores[1] = b;
      scores[2] = c;
      return;
    }
    for (let k = 0; k < rows; k++) {
      const at = found[k]! * classes;
      for (let c = 0; c < classes; c++) scores[c]! += weights[at + c]!;
    }
  }
}
