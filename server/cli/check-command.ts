import { type Command, InvalidArgumentError, Option } from 'commander';
import pc from 'picocolors';
import type { RuleDescription } from '../core/rules/model.ts';
import { type CheckOptions, check } from './check.ts';
import { addConfigurationOptions, type ConfigurationArguments, configurationOptions } from './configuration-options.ts';
import { exitCode, exitHelp } from './exit-code.ts';
import { explain } from './explain.ts';
import { type Format, formats } from './formats/index.ts';
import { write } from './output.ts';
import { asUsage, ruleOf } from './rule-ids.ts';
import { severities, type Threshold } from './severity.ts';

/** What commander makes of the arguments. */
interface Arguments extends ConfigurationArguments {
  readonly format: Format;
  readonly maxSeverity: Threshold;
  readonly color: boolean;
  readonly maxFindings?: number;
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly since?: string;
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly explain?: RuleDescription;
}

/** Adds `sourceline check` to the program. */
export function addCheckCommand(program: Command): void {
  addConfigurationOptions(program.command('check'))
    .description('report what an editor would ask about, with the line it is in')
    .argument('[paths...]', 'files, folders (their .article, .news and .txt files), globs, or - for standard input')
    .addOption(new Option('--format <format>', 'how to print the findings').choices(formats).default('text'))
    .addOption(
      new Option('--max-severity <severity>', 'exit with 1 on findings of this severity or a graver one')
        .choices([...severities, 'never'])
        .default('warning'),
    )
    .option('--max-findings <n>', 'show no more than this many; the others still count', wholeNumber)
    .option('--since <revision>', 'report only what is on lines changed since a git revision')
    .option('--baseline <file>', 'report only what is not in this file')
    .addOption(
      new Option('--update-baseline', 'write all there is now to the --baseline file and report nothing').conflicts([
        'format',
        'since',
        'maxFindings',
        'fixDryRun',
      ]),
    )
    .option('--fix', 'make the safe fixes in the files, and report what is left')
    .addOption(
      new Option('--fix-dry-run', 'show the safe fixes as a unified diff and report nothing').conflicts([
        'fix',
        'format',
        'maxFindings',
      ]),
    )
    .addOption(
      new Option('--explain <rule>', 'print what a rule is about and do nothing else').argParser(asUsage(ruleOf)),
    )
    .option('--no-color', 'print without colours')
    .addHelpText('after', exitHelp('1  findings at or above --max-severity'))
    .action(async (paths: string[], options: Arguments, command: Command) => {
      const color = options.color && pc.isColorSupported;
      if (options.explain) {
        await write(explain(options.explain, color, process.stdout.columns));
        process.exitCode = exitCode.clean;
        return;
      }
      refuseWhatCannotBe(paths, options, command);
      process.exitCode = await check(paths, checkOptions(options, color));
    });
}

/** Ends with a usage error for what does not go together, beyond the conflicts of options. */
function refuseWhatCannotBe(paths: readonly string[], options: Arguments, command: Command): void {
  if (paths.length === 0) command.error('error: name a file, a folder or a glob, or - for standard input.');
  if (options.updateBaseline && options.baseline === undefined)
    command.error('error: --update-baseline needs --baseline FILE.');
  if (!paths.includes('-')) return;
  if (options.fix) command.error('error: standard input cannot be written to; use --fix-dry-run.');
  if (options.since !== undefined) command.error('error: --since compares files, not standard input.');
  if (options.updateBaseline) command.error('error: a baseline is of files, not of standard input.');
}

function checkOptions(options: Arguments, color: boolean): CheckOptions {
  const { format, maxSeverity, maxFindings, fix, fixDryRun, since, baseline, updateBaseline } = options;
  return {
    format,
    maxSeverity,
    color,
    configuration: configurationOptions(options),
    maxFindings: maxFindings ?? Number.POSITIVE_INFINITY,
    fix: fix ? 'write' : fixDryRun ? 'diff' : 'none',
    since: since ?? null,
    baseline: baseline === undefined ? null : { file: baseline, update: updateBaseline === true },
  };
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(value);
}
