import { expect, it } from 'vitest';
import { summary } from '../../../server/core/features/summary.ts';
import { analysisOf } from '../../support/analysis.ts';

it('counts statements by support, and leaves out what asserts nothing', () => {
  const { analysis } = analysisOf(
    '⟦statement:attributed:own-source|It is windy, Brekke said.⟧ ⟦statement:unattributed:nobody|It is cold.⟧ ' +
      '⟦statement:unattributed:nobody|It is wet.⟧ ⟦statement:not-a-claim:question|Why?⟧',
  );
  expect(summary(analysis)).toEqual({
    statements: 3,
    unattributed: 2,
    bySupport: { attributed: 1, unnamed: 0, vague: 0, inherited: 0, unattributed: 2, 'not-a-claim': 1 },
  });
});

it('of an empty text is zero', () => {
  expect(summary(analysisOf('').analysis)).toMatchObject({ statements: 0, unattributed: 0 });
});
