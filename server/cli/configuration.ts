import { type Configuration, createConfiguration } from '../core/configuration.ts';
import type { Severity } from '../core/rules/model.ts';

/** What the command line says of the rules: id → severity or `off`. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

/** The one configuration of a run, from all that has a say in it; at present that is the command line. */
export function configurationOf(rules: RuleSettings): Configuration {
  return createConfiguration({ rules });
}
