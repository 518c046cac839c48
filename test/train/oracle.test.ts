import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArcState, MOVES } from '../../server/core/language/arc-state.ts';
import { goldMove, projectivise } from '../../server/train/syntax/oracle.ts';

/** Any tree over up to 14 tokens, 0-based with -1 for the root: each token's head comes earlier in a random order. */
const anyTree = fc.integer({ min: 1, max: 14 }).chain((length) =>
  fc
    .tuple(
      fc.shuffledSubarray(
        Array.from({ length }, (_, i) => i),
        { minLength: length, maxLength: length },
      ),
      fc.array(fc.nat(), { minLength: length, maxLength: length }),
    )
    .map(([order, picks]) => {
      const heads = new Int32Array(length).fill(-1);
      order.forEach((token, k) => {
        if (k > 0) heads[token] = order[picks[k]! % k]!;
      });
      return heads;
    }),
);

function crosses(heads: Int32Array): boolean {
  const arcs = [...heads].map((head, token) => [Math.min(head, token), Math.max(head, token)] as const);
  return arcs.some(([a, b]) => arcs.some(([c, d]) => a < c && c < b && b < d));
}

describe('projectivise', () => {
  it('leaves a projective tree as it is, with the root at the end', () => {
    expect([...projectivise(Int32Array.from([1, -1, 1]))]).toEqual([1, 3, 1]);
  });

  it('lifts a crossing arc to its grandparent', () => {
    // 0 → 2 crosses the root's arc over 1 … 3.
    const heads = Int32Array.from([2, -1, 1, 0]);
    expect(crosses(projectivise(heads))).toBe(false);
  });

  it('gives a projective tree with one root, whatever tree it gets', () => {
    fc.assert(
      fc.property(anyTree, (heads) => {
        const tree = projectivise(heads);
        expect(crosses(tree)).toBe(false);
        expect([...tree].filter((head) => head === tree.length)).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });
});

describe('goldMove', () => {
  it('leads to the gold tree, by allowed moves, two for each token', () => {
    fc.assert(
      fc.property(anyTree, (heads) => {
        const tree = projectivise(heads);
        const state = new ArcState();
        state.reset(tree.length);
        for (let step = 0; step < 2 * tree.length; step++) {
          const move = goldMove(state, tree);
          expect(state.allows(move)).toBe(true);
          state.apply(move);
        }
        expect(state.done).toBe(true);
        expect([...state.heads.subarray(0, tree.length)]).toEqual([...tree]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('ArcState', () => {
  it('ends in a tree with one root after twice as many moves as tokens, whichever allowed moves are made', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20 }),
        fc.array(fc.nat({ max: 2 }), { minLength: 40, maxLength: 40 }),
        (length, wishes) => {
          const state = new ArcState();
          state.reset(length);
          for (let step = 0; step < 2 * length; step++) {
            const allowed = Array.from({ length: MOVES }, (_, move) => move).filter((move) => state.allows(move));
            expect(allowed.length).toBeGreaterThan(0);
            state.apply(allowed[wishes[step]! % allowed.length]!);
          }
          expect(state.done).toBe(true);
          const heads = [...state.heads.subarray(0, length)];
          expect(heads.every((head) => head >= 0)).toBe(true);
          expect(heads.filter((head) => head === length)).toHaveLength(length === 0 ? 0 : 1);
        },
      ),
    );
  });

  it('copies completely', () => {
    const state = new ArcState();
    state.reset(3);
    for (const move of [0, 1, 0, 0]) state.apply(move);
    const copy = new ArcState();
    copy.copy(state);
    state.apply(2);
    expect([copy.size, copy.front, copy.steps]).toEqual([2, 3, 4]);
    expect([...copy.heads.subarray(0, 3)]).toEqual([1, -1, -1]);
    copy.apply(2);
    expect(copy.heads[2]).toBe(1);
    expect(copy.rightmost[1]).toBe(2);
  });
});
