import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../../server/cli/explain.ts';
import { RuleSettingError, ruleOf, withRuleSetting } from '../../server/cli/rule-ids.ts';
import { nearWords } from '../../server/configuration/near.ts';
import { catalogue } from '../../server/core/rules/catalogue.ts';

describe('rule settings', () => {
  test('add up, the last one of a rule counts', () => {
    const set = withRuleSetting('relative-date=off', { 'empty-section': 'hint', 'relative-date': 'error' });
    expect(set).toEqual({ 'empty-section': 'hint', 'relative-date': 'off' });
  });
  test.each(['relative-date', 'relative-date=', 'relative-date=off=off', '=off', ''])('refuse “%s”', (setting) =>
    expect(() => withRuleSetting(setting, {})).toThrow(RuleSettingError),
  );
});

describe('near ids', () => {
  const ids = ['relative-date', 'date-header-missing', 'date-header-invalid', 'empty-section', 'single-source-item'];

  test.each([
    ['relatve-date', ['relative-date']],
    ['Relative-Date', ['relative-date']],
    ['header-date', ['date-header-missing', 'date-header-invalid', 'relative-date']],
    ['sections', ['empty-section']],
    ['xx', []],
    ['', []],
  ])('of “%s”', (id, near) => expect(nearWords(id, ids)).toEqual(near));
  test('of a slip in any rule are that rule', () => {
    fc.assert(
      fc.property(fc.constantFrom(...catalogue), fc.nat(), ({ id }, at) => {
        const slip = at % id.length;
        expect(
          nearWords(
            id.slice(0, slip) + id.slice(slip + 1),
            catalogue.map((rule) => rule.id),
          ),
        ).toContain(id);
      }),
    );
  });
});

describe('the explanation', () => {
  test('of every rule says what its page says', () => {
    for (const rule of catalogue) {
      const words = explain(ruleOf(rule.id), false, 60);
      const flat = words.replaceAll(/\s*\n(?: {2}│)?\s*/g, ' ');
      for (const part of [rule.id, rule.summary, rule.severity, ...rule.description.split('\n\n')])
        expect(flat).toContain(part);
      for (const example of [...rule.examples.flagged, ...rule.examples.fine])
        expect(flat).toContain(example.trim().split('\n')[0]!.trim());
      for (const line of words.split('\n')) expect(line.startsWith('https:') || line.length <= 60, line).toBe(true);
    }
  });
});
