import { type Command, Option } from 'commander';
import { profileValues } from '../configuration/descriptions.ts';
import type { Profile, RuleSettings } from '../core/configuration.ts';
import type { ConfigurationOptions } from './configuration.ts';
import { asUsage, withRuleSetting } from './rule-ids.ts';
import { severities } from './severity.ts';

/** What commander makes of the options that are about the configuration. */
export interface ConfigurationArguments {
  readonly profile?: Profile;
  readonly rule: RuleSettings;
  /** A file, or false for `--no-config`. */
  readonly config?: string | false;
}

/** Adds the options that say what articles are read by; commands that analyse share them. */
export function addConfigurationOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--profile <profile>', 'which rules are on; wins over the configuration file').choices(
        profileValues.map(({ value }) => value),
      ),
    )
    .addOption(
      new Option('--rule <id=severity>', `report a rule as ${severities.join(', ')} or off; may be repeated`)
        .argParser(asUsage(withRuleSetting))
        .default({}, 'none'),
    )
    .option('--config <file>', 'go by this file, not by the nearest .sourceline.json above each article')
    .option('--no-config', 'go by no configuration file');
}

export function configurationOptions({ profile, rule, config }: ConfigurationArguments): ConfigurationOptions {
  return {
    profile: profile ?? null,
    rules: rule,
    config: config === false ? 'none' : typeof config === 'string' ? { file: config } : 'found',
  };
}
