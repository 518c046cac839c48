import { expect, it } from 'vitest';
import { flatten } from '../../../server/core/attribution/flat.ts';
import type { Attribution } from '../../../server/core/attribution/model.ts';

function attribution(
  cue: readonly [number, number] | null,
  ...content: readonly (readonly [number, number])[]
): Attribution {
  const span = ([start, end]: readonly [number, number]) => ({ start, end });
  return {
    source: [],
    cue: cue ? [span(cue)] : [],
    content: content.map(span),
    kind: 'say',
    form: 'indirect',
    confidence: 1,
    actor: null,
    sourceKind: 'none',
  };
}

it('leaves out what stands in the content of another attribution', () => {
  const outer = attribution([5, 9], [10, 60]);
  const inner = attribution([20, 25], [26, 60]);
  const innermost = attribution([40, 42], [43, 60]);
  const next = attribution([70, 74], [75, 90]);
  expect(flatten([outer, inner, innermost, next])).toEqual([outer, next]);
});

it('keeps an attribution whose cue stands between the parts of its own content', () => {
  const split = attribution([15, 20], [0, 10], [21, 40]);
  expect(flatten([split])).toEqual([split]);
});

it('keeps one whose cue follows its content', () => {
  const after = attribution([30, 34], [0, 28]);
  expect(flatten([after])).toEqual([after]);
});

it('looks past its own content at that of the others', () => {
  const holder = attribution([3, 7], [8, 50]);
  const own = attribution([20, 25], [10, 60]);
  expect(flatten([own, holder])).toEqual([holder]);
});

it('keeps quotations without a cue', () => {
  const quotation = attribution(null, [12, 30]);
  expect(flatten([attribution([0, 4], [5, 40]), quotation])).toContain(quotation);
});
