#!/usr/bin/env node
import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import pc from 'picocolors';
import manifest from '../../package.json' with { type: 'json' };
import { analyzeFiles, analyzeStream } from './analyze.ts';
import { type CheckOptions, check, exitCode } from './check.ts';
import { EngineError } from './engine.ts';
import { severities } from './severity.ts';

const program = new Command('sourceline')
  .description('Shows who is behind each statement of a news article, and points at the ones nobody is named for.')
  .version(manifest.version, '-V, --version', 'print the version')
  .helpOption('-h, --help', 'show this help')
  .showHelpAfterError('(sourceline --help shows how it is used)')
  .exitOverride();

program
  .command('check')
  .description('report what an editor would ask about, with the line it is in')
  .argument('<paths...>', 'files, folders (their .article, .news and .txt files), globs, or - for standard input')
  .addOption(new Option('--format <format>', 'how to print the findings').choices(['text', 'json']).default('text'))
  .addOption(
    new Option('--max-severity <severity>', 'exit with 1 on findings of this severity or a graver one')
      .choices([...severities, 'never'])
      .default('warning'),
  )
  .option('--no-color', 'print without colours')
  .addHelpText('after', exitHelp('1  findings at or above --max-severity'))
  .action(async (paths: string[], options: Pick<CheckOptions, 'format' | 'maxSeverity'> & { color: boolean }) => {
    process.exitCode = await check(paths, { ...options, color: options.color && pc.isColorSupported });
  });

program
  .command('analyze')
  .description('print the whole analysis as JSON')
  .argument('[files...]', 'files, folders, globs, or - for standard input')
  .option('--jsonl', 'read {"id","text"} lines on standard input, write one line for each')
  .option('--jobs <n>', 'worker threads for --jsonl', positiveInteger, 1)
  .addHelpText('after', exitHelp('1  with --jsonl: some lines were not usable'))
  .action(async (files: string[], options: { jsonl?: true; jobs: number }, command: Command) => {
    if (options.jsonl && files.length > 0) command.error('error: --jsonl reads standard input; leave the files out.');
    if (!options.jsonl && files.length === 0) command.error('error: name a file, or use --jsonl.');
    const jobs = Math.min(options.jobs, availableParallelism() * 4);
    process.exitCode = await (options.jsonl ? analyzeStream(process.stdin, jobs) : analyzeFiles(files));
  });

function positiveInteger(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Expected a whole number from 1.');
  return number;
}

function inFull(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function exitHelp(findings: string): string {
  return `\nExit codes:\n  0  nothing to report\n  ${findings}\n  2  wrong usage, or an input that could not be read`;
}

// Whoever reads our output may stop before the end (`| head`): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof Error && 'exitCode' in error && 'code' in error)
    process.exitCode = error.exitCode === 0 ? 0 : exitCode.unusable;
  else {
    process.stderr.write(`sourceline: ${error instanceof EngineError ? error.message : inFull(error)}\n`);
    process.exitCode = exitCode.unusable;
  }
}
