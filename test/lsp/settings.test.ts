import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { defaultPolicy } from '../../server/core/configuration.ts';
import { catalogue } from '../../server/core/rules/catalogue.ts';
import { readSettings, settingDescriptions } from '../../server/lsp/settings.ts';
import { defaultWriting } from '../../server/lsp/writing-settings.ts';

const rules = new Set(['empty-section', 'relative-date']);

test('nothing set is the default configuration', () => {
  for (const value of [undefined, null, {}, { rules: {}, policy: {} }, { rules: null, detect: false, unheardOf: 1 }]) {
    expect(readSettings(value, rules)).toEqual({
      settings: { rules: {}, policy: {} },
      writing: defaultWriting,
      problems: [],
    });
  }
});

test('severities and policy switches are read', () => {
  const { settings, problems } = readSettings(
    {
      rules: { 'empty-section': 'off', 'relative-date': 'error' },
      policy: { sourceCoversLead: false, kinds: ['show', 'say', 'show'] },
    },
    rules,
  );
  expect(problems).toEqual([]);
  expect(settings.rules).toEqual({ 'empty-section': 'off', 'relative-date': 'error' });
  expect(settings.policy).toEqual({ sourceCoversLead: false, kinds: ['say', 'show'] });
});

test.each([
  ['text', 'sourceline: "text" is not an object'],
  [{ rules: ['empty-section'] }, 'sourceline.rules: ["empty-section"] is not an object'],
  [{ rules: { 'empty-section': 'loud' } }, '"loud" is no severity for "empty-section"'],
  [{ rules: { 'empty-section': 3 } }, '3 is no severity for "empty-section"'],
  [{ rules: { 'empty-sections': 'off' } }, 'there is no rule "empty-sections"'],
  [{ rules: { constructor: 'off' } }, 'there is no rule "constructor"'],
  [{ policy: { kinds: ['say', 'shout'] } }, 'sourceline.policy.kinds: ["say","shout"] is not a list of kinds'],
  [{ policy: { kinds: 'say' } }, 'Use any of say, think, plan, show'],
  [{ policy: { sourceCoversLead: 'yes' } }, 'sourceline.policy.sourceCoversLead: "yes" is neither true nor false'],
])('a bad value is named and the default used: %j', (value, problem) => {
  const { settings, problems } = readSettings(value, rules);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(problem);
  expect(settings).toEqual({ rules: {}, policy: {} });
});

test('a bad value does not take the good ones down with it', () => {
  const { settings, problems } = readSettings(
    { rules: { 'empty-section': 'loud', 'relative-date': 'hint' }, policy: 5 },
    rules,
  );
  expect(problems).toHaveLength(2);
  expect(settings.rules).toEqual({ 'relative-date': 'hint' });
});

test('what is wanted while writing is read', () => {
  const value = { codeLens: false, inlayHints: { dates: true }, format: { quotationMarks: 'low', onType: true } };
  expect(readSettings(value, rules)).toMatchObject({
    writing: {
      codeLens: false,
      inlayHints: { speakers: false, dates: true },
      format: { quotationMarks: 'low', onType: true },
    },
    problems: [],
  });
});

test.each([
  [{ codeLens: 'yes' }, 'sourceline.codeLens: "yes" is neither true nor false'],
  [{ inlayHints: { speakers: 1 } }, 'sourceline.inlayHints.speakers: 1 is neither true nor false'],
  [
    { format: { quotationMarks: 'round' } },
    'sourceline.format.quotationMarks: "round" are no marks. Use one of article,',
  ],
])('a bad value of what is wanted while writing is named: %j', (value, problem) => {
  const { writing, problems } = readSettings(value, rules);
  expect(problems).toEqual([expect.stringContaining(problem)]);
  expect(writing).toEqual(defaultWriting);
});

test('everything that may be wanted while writing is described, with its default', () => {
  const flat = (value: object, name: string): [string, unknown][] =>
    Object.entries(value).flatMap(([key, inner]) =>
      typeof inner === 'object' ? flat(inner, `${name}.${key}`) : [[`${name}.${key}`, inner]],
    );
  for (const [name, value] of flat(defaultWriting, 'sourceline'))
    expect(settingDescriptions).toContainEqual(expect.objectContaining({ name, default: value, scope: 'resource' }));
});

test('everything in the policy is described, with its default', () => {
  for (const [name, value] of Object.entries(defaultPolicy)) {
    const type = typeof value === 'boolean' ? 'boolean' : 'array';
    expect(settingDescriptions).toContainEqual(
      expect.objectContaining({ name: `sourceline.policy.${name}`, type, default: value, readBy: 'server' }),
    );
  }
});

test('every kind may be left out', () => {
  expect(readSettings({ policy: { kinds: [] } }, rules).settings.policy?.kinds).toEqual([]);
});

/** The settings of all sections of the manifest. */
const declared: Record<string, Record<string, unknown>> = Object.assign(
  {},
  ...manifest.contributes.configuration.map(({ properties }) => properties),
);

test('the manifest declares the settings that are described here, and no others', () => {
  expect(Object.keys(declared).sort()).toEqual(settingDescriptions.map(({ name }) => name).sort());
  for (const { name, type, scope, default: value } of settingDescriptions) {
    expect(declared[name]).toMatchObject({ type, scope, default: value });
  }
});

test('the manifest offers every rule with the severities there are', () => {
  const offered = declared['sourceline.rules']!.properties as Record<string, { enum: string[]; default: string }>;
  expect(Object.keys(offered).sort()).toEqual(catalogue.map(({ id }) => id).sort());
  for (const { id, severity } of catalogue) {
    expect(offered[id]).toMatchObject({ default: severity, enum: ['error', 'warning', 'information', 'hint', 'off'] });
  }
});
