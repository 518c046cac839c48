import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Lattice } from '../../../../server/core/attribution/learned/chain.ts';

const LABELS = 3;
const score = fc.double({ min: -4, max: 4, noNaN: true });
const sequence = fc.integer({ min: 1, max: 5 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    emissions: fc.array(score, { minLength: length * LABELS, maxLength: length * LABELS }),
    transitions: fc.array(score, { minLength: length * LABELS ** 2, maxLength: length * LABELS ** 2 }),
  }),
);

interface Sequence {
  readonly length: number;
  readonly emissions: readonly number[];
  readonly transitions: readonly number[];
}

/** All labellings of a sequence with their scores: what the lattice computes in linear time. */
function labellings({ length, emissions, transitions }: Sequence): { labels: number[]; score: number }[] {
  let found: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let i = 0; i < length; i++)
    found = found.flatMap(({ labels, score }) =>
      [0, 1, 2].map((y) => ({
        labels: [...labels, y],
        score: score + emissions[i * LABELS + y]! + (i ? transitions[(i * LABELS + labels[i - 1]!) * LABELS + y]! : 0),
      })),
    );
  return found;
}

function latticeOf({ length, emissions, transitions }: Sequence): Lattice {
  const lattice = new Lattice(LABELS);
  lattice.begin(length);
  lattice.emissions.set(emissions);
  lattice.transitions.set(transitions);
  return lattice;
}

it('finds the labelling with the highest score', () => {
  fc.assert(
    fc.property(sequence, (given) => {
      const out = new Uint8Array(given.length);
      latticeOf(given).best(out);
      const all = labellings(given);
      const highest = Math.max(...all.map((l) => l.score));
      const chosen = all.find(({ labels }) => labels.every((y, i) => y === out[i]))!;
      expect(chosen.score).toBeCloseTo(highest, 9);
    }),
  );
});

it('sums the probabilities of all labellings', () => {
  fc.assert(
    fc.property(sequence, (given) => {
      const lattice = latticeOf(given);
      lattice.sum();
      const all = labellings(given);
      const total = all.reduce((sum, l) => sum + Math.exp(l.score), 0);
      const share = (holds: (labels: readonly number[]) => boolean) =>
        all.reduce((sum, l) => sum + (holds(l.labels) ? Math.exp(l.score) : 0), 0) / total;
      expect(lattice.logZ).toBeCloseTo(Math.log(total), 9);
      for (let i = 0; i < given.length; i++)
        for (let y = 0; y < LABELS; y++)
          expect(lattice.marginals[i * LABELS + y]).toBeCloseTo(
            share((l) => l[i] === y),
            9,
          );
      for (let i = 1; i < given.length; i++)
        expect(lattice.pair(i, 1, 2)).toBeCloseTo(
          share((l) => l[i - 1] === 1 && l[i] === 2),
          9,
        );
      expect(Math.exp(lattice.logUniform(0))).toBeCloseTo(
        share((l) => l.every((y) => y === 0)),
        9,
      );
    }),
  );
});
