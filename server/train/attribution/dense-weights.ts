import type { Scorer } from '../../core/language/weights.ts';

/** Weights of a model in training: every row has every class. */
export class DenseWeights implements Scorer {
  readonly bits: number;
  readonly classes: number;
  readonly values: Float32Array;

  constructor(bits: number, classes: number, values: Float32Array = new Float32Array(classes << bits)) {
    this.bits = bits;
    this.classes = classes;
    this.values = values;
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    const { classes, values } = this;
    const shift = 32 - this.bits;
    scores.fill(0, 0, classes);
    for (let f = 0; f < count; f++) {
      const row = (features[f]! >>> shift) * classes;
      for (let c = 0; c < classes; c++) scores[c]! += values[row + c]!;
    }
  }
}
