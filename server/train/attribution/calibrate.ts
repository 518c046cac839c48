import type { Calibration } from '../../core/attribution/learned/model.ts';
import { chanceInputs, type Judged } from '../../core/attribution/learned/refine.ts';
import type { GoldBlock } from './corpus.ts';

export interface Outcome {
  readonly inputs: readonly number[];
  readonly right: boolean;
}

/** What became of each candidate that the model judged in a block it was not trained on. */
export function outcomesOf(judged: readonly Judged[], { attributions }: GoldBlock): Outcome[] {
  return judged.map(({ candidate, roles }) => ({
    inputs: chanceInputs(candidate, roles),
    right: attributions.some(({ cue }) => cue.first <= candidate.last && candidate.first <= cue.last),
  }));
}

export const uncalibrated: Calibration = { bias: 0, cue: 0.5, roles: 0.5, certainty: 0, rules: 0 };

/** Logistic regression by Newton's method; a small penalty keeps the steps finite. */
export function calibrate(outcomes: readonly Outcome[]): Calibration {
  const n = 5;
  const w = new Float64Array(n);
  for (let round = 0; round < 12; round++) {
    const gradient = Float64Array.from(w, (value) => -penalty * value);
    const curvature = Array.from({ length: n }, (_, k) => {
      const row = new Float64Array(n);
      row[k] = penalty;
      return row;
    });
    for (const { inputs, right } of outcomes) {
      const x = [1, ...inputs];
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, k) => sum + value * w[k]!, 0)));
      for (let k = 0; k < n; k++) {
        gradient[k]! += ((right ? 1 : 0) - p) * x[k]!;
        for (let m = 0; m < n; m++) curvature[k]![m]! += p * (1 - p) * x[k]! * x[m]!;
      }
    }
    const step = solve(curvature, gradient);
    for (let k = 0; k < n; k++) w[k]! += step[k]!;
  }
  const [bias, cue, roles, certainty, rules] = [...w].map((value) => Math.round(value * 1e4) / 1e4);
  return { bias: bias!, cue: cue!, roles: roles!, certainty: certainty!, rules: rules! };
}

const penalty = 1;

/** Solves a small system of equations by elimination; the matrix is positive definite. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const n = right.length;
  const a = matrix.map((row, k) => [...row, right[k]!]);
  for (let k = 0; k < n; k++)
    for (let r = 0; r < n; r++) {
      if (r === k) continue;
      const factor = a[r]![k]! / a[k]![k]!;
      for (let c = k; c <= n; c++) a[r]![c]! -= factor * a[k]![c]!;
    }
  return Float64Array.from(a, (row, k) => row[n]! / row[k]!);
}
