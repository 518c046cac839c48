import { editDistance } from '../core/article/near-labels.ts';
import type { Rule, Severity } from '../core/rules/model.ts';
import { registry } from '../core/rules/registry.ts';
import type { RuleSettings } from './configuration.ts';
import { severities } from './severity.ts';

/** A rule's id, or what is set for one, is not as it should be; says what would be. */
export class RuleSettingError extends Error {}

/** The rule of that id. Throws a `RuleSettingError` that names the ids it may have been meant to be. */
export function ruleOf(id: string): Rule {
  const rule = registry.find((one) => one.id === id);
  if (rule) return rule;
  const ids = registry.map((one) => one.id);
  const near = nearIds(id, ids);
  const advice = near.length > 0 ? `Did you mean ${near.join(', or ')}?` : `The rules are ${ids.join(', ')}.`;
  throw new RuleSettingError(`There is no rule “${id}”. ${advice}`);
}

/** `settings` with what `id=severity` sets. Throws a `RuleSettingError`. */
export function withRuleSetting(setting: string, settings: RuleSettings): RuleSettings {
  const [id = '', severity, ...rest] = setting.split('=');
  if (rest.length > 0 || !isSeverity(severity))
    throw new RuleSettingError(`Write it as ID=SEVERITY, where SEVERITY is ${severities.join(', ')} or off.`);
  return { ...settings, [ruleOf(id).id]: severity };
}

function isSeverity(value: string | undefined): value is Severity | 'off' {
  return value === 'off' || severities.some((severity) => severity === value);
}

/** No more than this many ids are suggested. */
const suggestions = 3;

/** Ids that differ by a slip or two, else ids that share words with it. */
export function nearIds(id: string, ids: readonly string[]): string[] {
  const asked = id.toLowerCase();
  const slips = ids.filter((known) => editDistance(asked, known) <= 2);
  if (slips.length > 0) return slips.slice(0, suggestions);
  const words = wordsOf(asked);
  return ids
    .map((known) => ({
      known,
      shared: wordsOf(known).filter((word) => words.some((other) => alike(word, other))).length,
    }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, suggestions)
    .map(({ known }) => known);
}

/** The words of an id that say something. */
function wordsOf(id: string): string[] {
  return id.split(/[^a-z]+/).filter((word) => word.length >= 4);
}

function alike(a: string, b: string): boolean {
  return a === b || a.startsWith(b) || b.startsWith(a) || editDistance(a, b) <= 1;
}
