import type { Checkpoints } from './checkpoints.ts';
import type { Perceptron } from './perceptron.ts';
import { seededRandom, shuffle } from './random.ts';

/** What every trainer is told. */
export interface Course {
  /** Names the checkpoint and the lines of progress. */
  readonly name: string;
  readonly epochs: number;
  readonly seed: number;
  readonly checkpoints: Checkpoints;
  readonly report: (line: string) => void;
}

/**
 * Shows all examples to `learn` once an epoch, in an order that depends on seed and epoch only. `learn` returns how
 * many decisions it took and how many of them were wrong. The state after each epoch is kept, and taken up if there.
 */
export function runEpochs<T>(
  course: Course,
  perceptron: Perceptron,
  examples: readonly T[],
  learn: (example: T) => { readonly decisions: number; readonly wrong: number },
): void {
  const { name, epochs, seed, checkpoints, report } = course;
  let first = 0;
  for (let epoch = epochs; epoch > 0 && first === 0; epoch--) {
    const saved = checkpoints.load(`${name}.${epoch}`);
    if (saved === null) continue;
    perceptron.restore(saved);
    first = epoch;
  }
  for (let epoch = first; epoch < epochs; epoch++) {
    const begin = Date.now();
    let decisions = 0;
    let wrong = 0;
    for (const example of shuffle([...examples], seededRandom(seed * 1000 + epoch))) {
      const result = learn(example);
      decisions += result.decisions;
      wrong += result.wrong;
    }
    checkpoints.save(`${name}.${epoch + 1}`, perceptron.toBytes());
    checkpoints.remove(`${name}.${epoch}`);
    const seconds = ((Date.now() - begin) / 1000).toFixed(1);
    report(`${name}: epoch ${epoch + 1} of ${epochs}, ${((100 * wrong) / decisions).toFixed(2)} % wrong, ${seconds} s`);
  }
}
