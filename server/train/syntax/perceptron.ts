import type { Scorer } from '../../core/language/weights.ts';

/**
 * The trainable form of a linear model over hashed features: one row of `classes` weights for each value of a
 * feature's top `bits` bits. The average over all steps is kept along (weights − sums / steps), without which a
 * perceptron would follow its last examples too closely.
 */
export class Perceptron implements Scorer {
  readonly bits: number;
  readonly classes: number;
  readonly weights: Float32Array;
  private readonly sums: Float32Array;
  /** How many changes each row has still to sit out. */
  private readonly waiting: Uint8Array;
  private steps = 1;

  /**
   * `patience`: how often a row's features must have been part of a mistake before its weights change. Most features
   * are so rare that they say more about the training data than about the language; they stay out of the model, which
   * makes it smaller and no worse (Goldberg and Elhadad 2011).
   */
  constructor(bits: number, classes: number, patience: number) {
    this.bits = bits;
    this.classes = classes;
    this.waiting = new Uint8Array(1 << bits).fill(patience);
    this.weights = new Float32Array(classes << bits);
    this.sums = new Float32Array(classes << bits);
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    scoreDense(this.weights, this.bits, this.classes, features, count, scores);
  }

  /** Adds `delta` to the weights of `features` for `label`, where the row has waited long enough. */
  add(features: Int32Array, count: number, label: number, delta: number): void {
    const { classes, weights, sums, steps, waiting } = this;
    const shift = 32 - this.bits;
    for (let f = 0; f < count; f++) {
      const row = features[f]! >>> shift;
      if (waiting[row] !== 0) {
        waiting[row]!--;
        continue;
      }
      const at = row * classes + label;
      weights[at]! += delta;
      sums[at]! += delta * steps;
    }
  }

  /** To be called after each decision, right or wrong. */
  tick(): void {
    this.steps++;
  }

  averaged(): DenseWeights {
    const { weights, sums, steps } = this;
    const averaged = new Float32Array(weights.length);
    for (let i = 0; i < averaged.length; i++) averaged[i] = weights[i]! - sums[i]! / steps;
    return new DenseWeights(this.bits, this.classes, averaged);
  }

  /**
   * For a checkpoint: what is not zero, as three arrays of 32-bit numbers after their length and the steps; then
   * `waiting`.
   */
  toBytes(): Uint8Array {
    const { weights, sums, waiting } = this;
    let count = 0;
    for (let i = 0; i < weights.length; i++) if (weights[i] !== 0 || sums[i] !== 0) count++;
    const bytes = new ArrayBuffer(16 + count * 12 + waiting.length);
    new Float64Array(bytes, 0, 2).set([count, this.steps]);
    const places = new Uint32Array(bytes, 16, count);
    const values = new Float32Array(bytes, 16 + count * 4, count * 2);
    let k = 0;
    for (let i = 0; i < weights.length; i++) {
      if (weights[i] === 0 && sums[i] === 0) continue;
      places[k] = i;
      values[k] = weights[i]!;
      values[count + k] = sums[i]!;
      k++;
    }
    new Uint8Array(bytes, 16 + count * 12).set(waiting);
    return new Uint8Array(bytes);
  }

  /** Takes up the state that `toBytes` wrote. */
  restore(bytes: Uint8Array): void {
    const { buffer } = new Uint8Array(bytes);
    const [count = 0, steps = 1] = new Float64Array(buffer, 0, 2);
    const places = new Uint32Array(buffer, 16, count);
    const values = new Float32Array(buffer, 16 + count * 4, count * 2);
    this.steps = steps;
    this.waiting.set(new Uint8Array(buffer, 16 + count * 12));
    this.weights.fill(0);
    this.sums.fill(0);
    for (let k = 0; k < count; k++) {
      this.weights[places[k]!] = values[k]!;
      this.sums[places[k]!] = values[count + k]!;
    }
  }
}

/** Weights that no longer change. */
export class DenseWeights implements Scorer {
  readonly bits: number;
  readonly classes: number;
  readonly values: Float32Array;

  constructor(bits: number, classes: number, values: Float32Array) {
    this.bits = bits;
    this.classes = classes;
    this.values = values;
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    scoreDense(this.values, this.bits, this.classes, features, count, scores);
  }
}

function scoreDense(
  weights: Float32Array,
  bits: number,
  classes: number,
  features: Int32Array,
  count: number,
  scores: Float32Array,
): void {
  const shift = 32 - bits;
  scores.fill(0, 0, classes);
  for (let f = 0; f < count; f++) {
    const row = (features[f]! >>> shift) * classes;
    for (let c = 0; c < classes; c++) scores[c]! += weights[row + c]!;
  }
}
