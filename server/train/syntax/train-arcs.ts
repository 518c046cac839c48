import type { Annotator } from '../../core/language/annotator.ts';
import { ARC_FEATURES, arcFeatures } from '../../core/language/arc-features.ts';
import { ArcState, MOVES } from '../../core/language/arc-state.ts';
import { Beam } from '../../core/language/beam.ts';
import { type Course, runEpochs } from './epochs.ts';
import { goldMove } from './oracle.ts';
import { Perceptron } from './perceptron.ts';

export interface ArcTask<T> {
  readonly bits: number;
  /** See `Perceptron`. */
  readonly patience: number;
  readonly beamWidth: number;
  /** The annotator, with tags and roles of the example. */
  begin(example: T): Annotator;
  /** The example's projective gold tree. */
  tree(example: T): Int32Array;
}

/**
 * Trains the parser as a whole: a beam search is let run, and where the gold moves are furthest behind its best
 * hypothesis after having fallen out of it, both sequences up to there change the weights (max-violation update,
 * Huang, Fayong and Guo 2012).
 */
export function trainArcs<T>(course: Course, task: ArcTask<T>, examples: readonly T[]): Perceptron {
  const perceptron = new Perceptron(task.bits, MOVES, task.patience);
  const beam = new Beam(task.beamWidth);
  const gold = new ArcState();
  const replayed = new ArcState();
  const features = new Int32Array(ARC_FEATURES);
  const scores = new Float32Array(MOVES);
  runEpochs(course, perceptron, examples, (example) => {
    const annotator = task.begin(example);
    const tree = task.tree(example);
    const length = tree.length;
    gold.reset(length);
    beam.start(length);
    let correct = new Uint8Array(task.beamWidth);
    correct[0] = 1;
    let goldScore = 0;
    let violation = Number.NEGATIVE_INFINITY;
    let violationSteps = 0;
    let rival = new Uint8Array(0);
    for (let step = 0; step < 2 * length; step++) {
      const move = goldMove(gold, tree);
      perceptron.score(features, arcFeatures(gold, annotator, features), scores);
      goldScore += scores[move]!;
      gold.apply(move);
      beam.step(annotator, perceptron, Number.POSITIVE_INFINITY);
      const next = new Uint8Array(task.beamWidth);
      let inside = false;
      for (let k = 0; k < beam.count; k++) {
        if (correct[beam.parents[k]!] !== 1 || beam.moves[k] !== move) continue;
        next[k] = 1;
        inside = true;
      }
      correct = next;
      const last = step === 2 * length - 1;
      if (inside && !(last && correct[0] !== 1)) continue;
      const behind = beam.scores[0]! - goldScore;
      if (behind <= violation) continue;
      violation = behind;
      violationSteps = step + 1;
      rival = beam.best.history.slice(0, step + 1);
    }
    if (violationSteps > 0) {
      // Moves both have in common change nothing: their features would be added and taken away again.
      let common = 0;
      while (common < violationSteps && gold.history[common] === rival[common]) common++;
      update(gold.history, 1);
      update(rival, -1);

      function update(moves: Uint8Array, delta: number): void {
        replayed.reset(length);
        for (let step = 0; step < violationSteps; step++) {
          const move = moves[step]!;
          if (step >= common) perceptron.add(features, arcFeatures(replayed, annotator, features), move, delta);
          replayed.apply(move);
        }
      }
    }
    perceptron.tick();
    return { decisions: 1, wrong: violationSteps > 0 ? 1 : 0 };
  });
  return perceptron;
}
