import { describe, expect, test } from 'vitest';
import { registry } from '../../../server/core/rules/registry.ts';
import { checkFindings, checkFixes, findingsIn } from './check.ts';
import { fixtures } from './fixtures/index.ts';

describe.each(fixtures.map((fixture) => [fixture.rule, fixture] as const))('%s', (rule, { flagged, fine }) => {
  test.each(flagged)('flags %j', (marked) => {
    expect(marked).toContain(`⟦${rule}`);
    checkFindings(marked);
  });
  test.each(fine)('lets %j be', (marked) => {
    expect(marked).not.toContain(`⟦${rule}`);
    checkFindings(marked);
  });
  test.each(flagged)('mends %j', (marked) => checkFixes(marked, rule));
});

describe('the examples of', () => {
  test.each(registry.map(({ id, examples }) => [id, examples] as const))('%s', (id, { flagged, fine }) => {
    const hasFinding = (text: string) => findingsIn(text).some(({ rule }) => rule === id);
    expect(flagged.length).toBeGreaterThan(0);
    expect(fine.length).toBeGreaterThan(0);
    expect(flagged.filter((text) => !hasFinding(text))).toEqual([]);
    expect(fine.filter(hasFinding)).toEqual([]);
  });
});

test('every rule has articles of both kinds', () => {
  expect(fixtures.map(({ rule }) => rule).sort()).toEqual(registry.map(({ id }) => id).sort());
  for (const { flagged, fine } of fixtures) {
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
