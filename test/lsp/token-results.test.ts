import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TokenResults, tokenEdits } from '../../server/lsp/token-results.ts';

const numbers = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 30 });

function apply(before: readonly number[], edits: ReturnType<typeof tokenEdits>): number[] {
  const after = [...before];
  for (const { start, deleteCount, data = [] } of edits.toReversed()) after.splice(start, deleteCount, ...data);
  return after;
}

test('the edits turn the one list into the other', () => {
  fc.assert(
    fc.property(numbers, numbers, (before, after) => {
      expect(apply(before, tokenEdits(before, after))).toEqual(after);
    }),
  );
});

test('what is alike at both ends is not sent again', () => {
  expect(tokenEdits([1, 2, 3, 4, 5], [1, 2, 9, 4, 5])).toEqual([{ start: 2, deleteCount: 1, data: [9] }]);
  expect(tokenEdits([1, 1, 1], [1, 1])).toEqual([{ start: 2, deleteCount: 1 }]);
  expect(tokenEdits([1, 2], [1, 2])).toEqual([]);
});

test('a client is told the difference from its last result only', () => {
  const results = new TokenResults();
  const first = results.full('a', [1, 2, 3]);
  const second = results.delta('a', first.resultId!, [1, 3]);
  expect(second).toEqual({ resultId: second.resultId, edits: [{ start: 1, deleteCount: 1 }] });
  expect(second.resultId).not.toBe(first.resultId);
  expect(results.delta('a', first.resultId!, [4])).toMatchObject({ data: [4] });
});

test('results of one document say nothing of another, nor of one that was closed', () => {
  const results = new TokenResults();
  const { resultId } = results.full('a', [1]);
  expect(results.delta('b', resultId!, [1])).toHaveProperty('data');
  const again = results.full('a', [1]);
  results.forget('a');
  expect(results.delta('a', again.resultId!, [1])).toHaveProperty('data');
});
