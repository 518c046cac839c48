import { describe, expect, test } from 'vitest';
import { registry } from '../../../server/core/rules/registry.ts';
import { loadShippedModelsSync } from '../../../server/model-files.ts';
import { checkFindings, checkFixes, findingsOf } from './check.ts';
import { fixtures } from './fixtures/index.ts';

describe.each(fixtures.map((fixture) => [fixture.rule, fixture] as const))('%s', (id, fixture) => {
  const { flagged, fine } = fixture;
  const rule = registry.find((one) => one.id === id)!;
  test.each(flagged)('flags %j', (marked) => {
    expect(marked).toContain(`⟦${id}`);
    checkFindings(marked, fixture);
  });
  test.each(fine)('lets %j be', (marked) => {
    expect(marked).not.toContain(`⟦${id}`);
    checkFindings(marked, fixture);
  });
  test.each(flagged)('mends %j', (marked) => checkFixes(marked, rule));
});

const models = loadShippedModelsSync();

/** Examples stand in the documentation: they hold whether the learned models are there or not. */
describe.each([
  ['without models', undefined],
  ['with the shipped models', models],
])('%s, the examples of', (_, models) => {
  describe.each(registry.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    const { flagged, fine } = rule.examples;
    test.each(flagged)('flag %j', (text) => expect(findingsOf(rule, text, models)).not.toEqual([]));
    test.each(fine)('let %j be', (text) => expect(findingsOf(rule, text, models)).toEqual([]));
    test.each(flagged)('mend %j', (text) => checkFixes(text, rule, models));
  });
});

test('every rule has articles of both kinds', () => {
  expect(fixtures.map(({ rule }) => rule).sort()).toEqual(registry.map(({ id }) => id).sort());
  for (const { flagged, fine } of [...fixtures, ...registry.map(({ examples }) => examples)]) {
    expect(flagged.length).toBeGreaterThan(0);
    expect(fine.length).toBeGreaterThan(0);
  }
});

test('ids are stable names and texts are whole sentences', () => {
  for (const { id, summary, description } of registry) {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(summary).toMatch(/^.+\.$/s);
    expect(description).toMatch(/^.+\.$/s);
  }
  expect(new Set(registry.map(({ id }) => id)).size).toBe(registry.length);
});
