import { InvalidArgumentError } from 'commander';
import { nearWords } from '../configuration/near.ts';
import type { RuleSettings } from '../core/configuration.ts';
import { catalogue } from '../core/rules/catalogue.ts';
import type { RuleDescription, Severity } from '../core/rules/model.ts';
import { severities } from './severity.ts';

/** A rule's id, or what is set for one, is not as it should be; says what would be. */
export class RuleSettingError extends Error {}

/** The rule of that id. Throws a `RuleSettingError` that names the ids it may have been meant to be. */
export function ruleOf(id: string): RuleDescription {
  const rule = catalogue.find((one) => one.id === id);
  if (rule) return rule;
  const ids = catalogue.map((one) => one.id);
  const near = nearWords(id, ids);
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

/** A parser of an argument for which what is wrong with a rule's id is wrong with how the command is used. */
export function asUsage<Parameters extends unknown[], Result>(parse: (...parameters: Parameters) => Result) {
  return (...parameters: Parameters): Result => {
    try {
      return parse(...parameters);
    } catch (error) {
      if (error instanceof RuleSettingError) throw new InvalidArgumentError(error.message);
      throw error;
    }
  };
}
