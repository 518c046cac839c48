import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError, Option, type OutputConfiguration } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { type ReportLanguage, reportLanguages } from '../report/index.ts';
import { analyzeFiles, analyzeStream } from './analyze.ts';
import { addCheckCommand } from './check-command.ts';
import { addConfigurationOptions, type ConfigurationArguments, configurationOptions } from './configuration-options.ts';
import { exitHelp } from './exit-code.ts';
import { init } from './init.ts';
import { write } from './output.ts';
import { processOutside } from './outside.ts';
import { report } from './report.ts';

/** What commander makes of the arguments of `analyze`. */
interface AnalyzeArguments extends ConfigurationArguments {
  readonly jsonl?: true;
  readonly jobs: number;
}

/** What commander makes of the arguments of `report`. */
interface ReportArguments extends ConfigurationArguments {
  readonly output?: string;
  readonly language: ReportLanguage;
}

/**
 * The command with all its subcommands. Wrong usage throws a `CommanderError`, after a word on it.
 *
 * @param output where those words, and help, go in the place of the process's own streams
 */
export function createProgram(output: OutputConfiguration = {}): Command {
  const program = new Command('sourceline')
    .configureOutput(output)
    .description('Shows who is behind each statement of a news article, and points at the ones nobody is named for.')
    .version(manifest.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .showHelpAfterError('(sourceline --help shows how it is used)')
    .exitOverride();

  addCheckCommand(program);

  addConfigurationOptions(program.command('analyze'))
    .description('print the whole analysis as JSON')
    .argument('[files...]', 'files, folders, globs, or - for standard input')
    .option('--jsonl', 'read {"id","text"} lines on standard input, write one line for each')
    .option('--jobs <n>', 'worker threads for --jsonl', positiveInteger, 1)
    .addHelpText('after', exitHelp('1  with --jsonl: some lines were not usable'))
    .action(async (files: string[], options: AnalyzeArguments, command: Command) => {
      if (options.jsonl && files.length > 0) command.error('error: --jsonl reads standard input; leave the files out.');
      if (!options.jsonl && files.length === 0) command.error('error: name a file, or use --jsonl.');
      const jobs = Math.min(options.jobs, availableParallelism() * 4);
      process.exitCode = await (options.jsonl
        ? analyzeStream(process.stdin, jobs, configurationOptions(options))
        : analyzeFiles(files, configurationOptions(options)));
    });

  addConfigurationOptions(program.command('report'))
    .description('write an HTML report on an article: who is behind its statements, in pictures')
    .argument('<file>', 'an article, or - for standard input')
    .option('-o, --output <file>', 'write it there, not to standard output')
    .addOption(new Option('--language <language>', 'of the report').choices(reportLanguages).default('en'))
    .addHelpText('after', exitHelp())
    .action(async (file: string, { output, language, ...options }: ReportArguments) => {
      const place = output === undefined || output === '-' ? null : output;
      const configuration = configurationOptions(options);
      process.exitCode = await report(file, { output: place, language, configuration }, processOutside());
    });

  program
    .command('init')
    .description('write a configuration file with comments, .sourceline.json')
    .argument('[folder]', 'where the articles are', '.')
    .addHelpText('after', exitHelp())
    .action(async (folder: string) => {
      process.exitCode = await init(folder, { write });
    });
  return program;
}

function positiveInteger(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Expected a whole number from 1.');
  return number;
}
