import { bestOf } from '../../core/language/weights.ts';
import { type Course, runEpochs } from './epochs.ts';
import { Perceptron } from './perceptron.ts';

/** A classifier that decides on the tokens of a sentence one after another. */
export interface Task<T> {
  readonly bits: number;
  readonly classes: number;
  /** The right class must be ahead of the others by this much, else the weights change. */
  readonly margin: number;
  /** See `Perceptron`. */
  readonly patience: number;
  /** Where features and scores are written to. */
  readonly features: Int32Array;
  /** Takes up an example; returns its number of decisions. */
  begin(example: T): number;
  /** Writes the features of decision `i`; returns their number, 0 if there is nothing to decide. */
  extract(i: number): number;
  gold(example: T, i: number): number;
  /** Told what was decided, right or wrong, so that later decisions see what they will see in use. */
  decide(i: number, choice: number): void;
}

/** Trains a perceptron with a margin on `task`. */
export function trainClassifier<T>(course: Course, task: Task<T>, examples: readonly T[]): Perceptron {
  const { features, margin, classes } = task;
  const perceptron = new Perceptron(task.bits, classes, task.patience);
  const scores = new Float32Array(classes);
  runEpochs(course, perceptron, examples, (example) => {
    const decisions = task.begin(example);
    let wrong = 0;
    for (let i = 0; i < decisions; i++) {
      const count = task.extract(i);
      if (count === 0) continue;
      perceptron.score(features, count, scores);
      const gold = task.gold(example, i);
      const choice = bestOf(scores, classes);
      const goldScore = scores[gold]!;
      scores[gold] = Number.NEGATIVE_INFINITY;
      const rival = bestOf(scores, classes);
      if (choice !== gold) wrong++;
      if (goldScore - scores[rival]! <= margin) {
        perceptron.add(features, count, gold, 1);
        perceptron.add(features, count, rival, -1);
      }
      perceptron.tick();
      task.decide(i, choice);
    }
    return { decisions, wrong };
  });
  return perceptron;
}
