import { describe, expect, it } from 'vitest';
import { Perceptron } from '../../server/train/syntax/perceptron.ts';

/** Two features that fall into rows 1 and 2 of four. */
const FEATURES = Int32Array.from([0x40000000, 0x80000000 | 0]);

function scoresOf(perceptron: Perceptron, count = 2): number[] {
  const scores = new Float32Array(2);
  perceptron.score(FEATURES, count, scores);
  return [...scores];
}

describe('Perceptron', () => {
  it('adds up the weights of the features', () => {
    const perceptron = new Perceptron(2, 2, 0);
    perceptron.add(FEATURES, 2, 1, 1);
    perceptron.add(FEATURES, 1, 0, -1);
    expect(scoresOf(perceptron)).toEqual([-1, 2]);
    expect(scoresOf(perceptron, 1)).toEqual([-1, 1]);
  });

  it('lets each row sit out as many changes as it is told to', () => {
    const perceptron = new Perceptron(2, 2, 2);
    perceptron.add(FEATURES, 1, 1, 1);
    perceptron.add(FEATURES, 2, 1, 1);
    expect(scoresOf(perceptron)).toEqual([0, 0]);
    perceptron.add(FEATURES, 2, 1, 1);
    expect(scoresOf(perceptron)).toEqual([0, 1]);
  });

  it('gives the mean over all steps', () => {
    const perceptron = new Perceptron(2, 2, 0);
    for (let step = 0; step < 3; step++) perceptron.tick();
    perceptron.add(FEATURES, 1, 1, 8);
    for (let step = 0; step < 4; step++) perceptron.tick();
    const scores = new Float32Array(2);
    perceptron.averaged().score(FEATURES, 1, scores);
    expect([...scores]).toEqual([0, 4]);
  });

  it('goes on from its bytes as if it had never stopped', () => {
    const first = new Perceptron(2, 2, 3);
    for (let step = 0; step < 5; step++) {
      first.add(FEATURES, 1 + (step % 2), step % 2, 1);
      first.tick();
    }
    const second = new Perceptron(2, 2, 3);
    second.add(FEATURES, 2, 0, 7);
    second.restore(first.toBytes());
    for (const perceptron of [first, second]) {
      perceptron.add(FEATURES, 2, 1, 1);
      perceptron.tick();
    }
    expect(second.toBytes()).toEqual(first.toBytes());
    expect([...second.averaged().values]).toEqual([...first.averaged().values]);
  });
});
