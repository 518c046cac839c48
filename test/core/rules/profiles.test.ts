import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/core/analysis.ts';
import { createConfiguration, type Profile } from '../../../server/core/configuration.ts';
import { profiles } from '../../../server/core/rules/profiles.ts';
import { registry } from '../../../server/core/rules/registry.ts';
import { runRules, severityOf } from '../../../server/core/rules/run.ts';

const article =
  'The pier is closed. Three ministers have agreed to resign.\n\nMayor Oda Brekke claims that it is “old”.\n\nDetials: It burned. Experts say it will fall. “Great news,” Brekke smiled.';

function read(profile: Profile, rules = {}) {
  return analyse(article, createConfiguration({ profile, rules }));
}

function setsFound(profile: Profile): string[] {
  const sets = read(profile).findings.map(({ rule }) => registry.find(({ id }) => id === rule)!.set);
  return [...new Set(sets)].sort();
}

test.each([
  ['default', ['core', 'recommended']],
  ['strict', ['core', 'recommended', 'strict']],
  ['teaching', ['core', 'recommended', 'strict']],
  ['archive', ['core']],
] as const)('%s has the rules of its sets', (profile, sets) => {
  expect(setsFound(profile)).toEqual(sets);
  const configuration = createConfiguration({ profile });
  for (const rule of registry)
    expect(severityOf(rule, configuration)).toBe(
      (sets as readonly string[]).includes(rule.set) ? rule.severity : 'off',
    );
});

test('what is set for a rule counts in every profile', () => {
  for (const profile of Object.keys(profiles) as Profile[]) {
    const found = read(profile, { 'unattributed-claim': 'off', 'loaded-attribution-verb': 'error' }).findings;
    expect(found.map(({ rule }) => rule)).not.toContain('unattributed-claim');
    expect(found.find(({ rule }) => rule === 'loaded-attribution-verb')?.severity).toBe('error');
  }
});

test('only archive offers no fixes', () => {
  const fixes = (profile: Profile) => read(profile).findings.flatMap((finding) => finding.fixes).length;
  expect(fixes('archive')).toBe(0);
  for (const profile of ['default', 'strict', 'teaching'] as const) expect(fixes(profile)).toBeGreaterThan(0);
});

describe('teaching', () => {
  test('explains every finding, in plain words', () => {
    const { findings } = read('teaching');
    for (const { rule, explanation } of findings) {
      const { description } = registry.find(({ id }) => id === rule)!;
      expect(explanation?.slice(0, 40)).toBe(description.replaceAll('`', '').slice(0, 40));
    }
    expect(findings.length).toBeGreaterThan(5);
  });
  test('leaves no markup in any explanation', () => {
    const everywhere = createConfiguration({ profile: 'teaching' });
    const subject = read('default');
    for (const rule of registry) {
      const reporting = { ...rule, check: () => [{ span: { start: 0, end: 3 }, message: 'Look.' }] };
      const [finding] = runRules(subject, everywhere, undefined, [reporting]);
      expect(finding?.explanation).not.toMatch(/`|\]\(/);
      expect(finding?.explanation).not.toBe('');
    }
  });
  test('finds what strict finds', () => {
    const plain = (profile: Profile) => read(profile).findings.map(({ explanation: _, ...finding }) => finding);
    expect(plain('teaching')).toEqual(plain('strict'));
    expect(read('strict').findings.every(({ explanation }) => explanation === undefined)).toBe(true);
  });
});

test('a change of profile takes effect on findings that are known already', () => {
  for (const before of Object.keys(profiles) as Profile[])
    for (const after of Object.keys(profiles) as Profile[]) {
      const configuration = createConfiguration({ profile: after });
      const known = analyse(article, configuration, read(before));
      expect(known.findings).toEqual(read(after).findings);
      const edited = `It is so.\n\n${article}`;
      expect(analyse(edited, configuration, known).findings).toEqual(analyse(edited, configuration).findings);
    }
});
