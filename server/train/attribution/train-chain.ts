import { Lattice } from '../../core/attribution/learned/chain.ts';
import { impossible } from '../../core/attribution/learned/find-candidates.ts';
import { seededRandom, shuffle } from '../syntax/random.ts';
import { DenseWeights } from './dense-weights.ts';
import type { Sequences } from './sequences.ts';

export interface ChainSettings {
  readonly epochs: number;
  readonly rate: number;
  /** Share of features left out of each position while training. */
  readonly dropout: number;
  readonly decay: number;
  /** Features that occur less often are left out. */
  readonly least: number;
  readonly seed: number;
}

export interface TrainedChain {
  readonly emissions: DenseWeights;
  readonly transitions: DenseWeights;
}

/**
 * Trains a linear-chain conditional random field by stochastic gradients with a step of its own for each weight
 * (AdaGrad); the weights of the later epochs are averaged. The same sequences and settings give the same weights.
 *
 * @param forbidden pairs of labels that cannot follow each other
 */
export function trainChain(
  sequences: Sequences,
  labels: number,
  settings: ChainSettings,
  forbidden: readonly (readonly [number, number])[] = [],
): TrainedChain {
  const { epochs, rate, dropout, decay, least, seed } = settings;
  const L = labels;
  sequences.emissions.cut(sequences.emissionBits, least);
  sequences.transitions.cut(sequences.transitionBits, least);
  const emissions = new Table(sequences.emissionBits, L);
  const transitions = new Table(sequences.transitionBits, L * L);
  const random = seededRandom(seed);
  const lattice = new Lattice(L);
  const order = Array.from({ length: sequences.count }, (_, k) => k);
  const keep = 1 - dropout;
  const gradient = new Float64Array(L * L);
  const sums = new Float64Array(L * L);
  const coin = seededBytes(seed);
  const dropped = Math.round(256 * dropout);
  let mask = new Uint8Array(1 << 12);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const sequence of order) {
      const start = sequences.starts[sequence]!;
      const n = sequences.end(sequence) - start;
      const { rows: eRows, starts: eStarts } = sequences.emissions;
      const { rows: tRows, starts: tStarts } = sequences.transitions;
      const eFirst = eStarts[start]!;
      const tFirst = tStarts[start]!;
      const eCount = eStarts[start + n]! - eFirst;
      const tCount = tStarts[start + n]! - tFirst;
      if (mask.length < eCount + tCount) mask = new Uint8Array(2 * (eCount + tCount));
      for (let k = 0; k < eCount + tCount; k++) mask[k] = coin() < dropped ? 0 : 1;
      lattice.begin(n);
      for (let i = 0; i < n; i++) {
        const fixed = sequences.fixed[start + i]!;
        if (fixed < 0) {
          sums.fill(0);
          for (let k = eStarts[start + i]!; k < eStarts[start + i + 1]!; k++)
            if (mask[k - eFirst]) emissions.add(eRows[k]!, sums);
        }
        for (let y = 0; y < L; y++)
          lattice.emissions[i * L + y] = fixed < 0 ? sums[y]! / keep : fixed === y ? 0 : impossible;
        if (i === 0) continue;
        sums.fill(0);
        for (let k = tStarts[start + i]!; k < tStarts[start + i + 1]!; k++)
          if (mask[eCount + k - tFirst]) transitions.add(tRows[k]!, sums);
        for (let y = 0; y < L * L; y++) lattice.transitions[i * L * L + y] = sums[y]! / keep;
        for (const [x, y] of forbidden) lattice.transitions[(i * L + x) * L + y] = impossible;
      }
      lattice.sum();
      const weight = sequences.weights[sequence]! / keep;
      for (let i = 0; i < n; i++) {
        const gold = sequences.labels[start + i]!;
        if (sequences.fixed[start + i]! < 0) {
          for (let y = 0; y < L; y++) gradient[y] = ((y === gold ? 1 : 0) - lattice.marginals[i * L + y]!) * weight;
          if (Math.abs(gradient[gold]!) > settled)
            for (let k = eStarts[start + i]!; k < eStarts[start + i + 1]!; k++)
              if (mask[k - eFirst]) emissions.step(eRows[k]!, gradient, rate, decay);
        }
        if (i === 0) continue;
        const before = sequences.labels[start + i - 1]!;
        for (let x = 0; x < L; x++)
          for (let y = 0; y < L; y++)
            gradient[x * L + y] = ((x === before && y === gold ? 1 : 0) - lattice.pair(i, x, y)) * weight;
        if (Math.abs(gradient[before * L + gold]!) > settled)
          for (let k = tStarts[start + i]!; k < tStarts[start + i + 1]!; k++)
            if (mask[eCount + k - tFirst]) transitions.step(tRows[k]!, gradient, rate, decay);
      }
    }
    if (2 * epoch >= epochs) {
      emissions.remember();
      transitions.remember();
    }
  }
  return { emissions: emissions.finish(), transitions: transitions.finish() };
}

/** A label that is wrong by no more than this teaches nothing. */
const settled = 1e-3;

class Table {
  readonly bits: number;
  readonly classes: number;
  readonly weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #sums: Float32Array<ArrayBuffer>;
  #times = 0;

  constructor(bits: number, classes: number) {
    this.bits = bits;
    this.classes = classes;
    this.weights = new Float32Array(classes << bits);
    this.#squares = new Float32Array(classes << bits);
    this.#sums = new Float32Array(classes << bits);
  }

  /** Adds the weights of `row` to `sums`. */
  add(row: number, sums: Float64Array): void {
    const { classes, weights } = this;
    const at = row * classes;
    for (let c = 0; c < classes; c++) sums[c]! += weights[at + c]!;
  }

  /** Moves the weights of `row` along `gradient`. */
  step(row: number, gradient: Float64Array, rate: number, decay: number): void {
    const { classes, weights } = this;
    const squares = this.#squares;
    const at = row * classes;
    for (let c = 0; c < classes; c++) {
      const g = gradient[c]! - decay * weights[at + c]!;
      if (g > -1e-7 && g < 1e-7) continue;
      const square = squares[at + c]! + g * g;
      squares[at + c] = square;
      weights[at + c]! += (rate * g) / Math.sqrt(square + 0.1);
    }
  }

  remember(): void {
    this.#times++;
    for (let k = 0; k < this.weights.length; k++) this.#sums[k]! += this.weights[k]!;
  }

  finish(): DenseWeights {
    const values = this.#sums;
    for (let k = 0; k < values.length; k++) values[k]! /= this.#times;
    return new DenseWeights(this.bits, this.classes, values);
  }
}

/** Numbers from 0 to 255: a linear congruential generator's middle bits, good enough to leave out features by. */
function seededBytes(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 16) & 255;
  };
}
