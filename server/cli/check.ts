import { Baseline } from './baseline.ts';
import { checkFile, type FileCheck, type FixMode } from './check-file.ts';
import { type ConfigurationOptions, Configurations } from './configuration.ts';
import { loadEngine } from './engine.ts';
import { exitCode } from './exit-code.ts';
import { createReporter, type Format } from './formats/index.ts';
import { plural } from './formats/plural.ts';
import { findPaths, InputError } from './inputs.ts';
import { Neighbours } from './neighbours.ts';
import { type Outside, processOutside } from './outside.ts';
import { Progress } from './progress.ts';
import type { Threshold } from './severity.ts';
import { ChangedLines } from './since/changed-lines.ts';
import { BaselineSink, FindingsSink, type Sink } from './sinks.ts';
import { UnusedSuppressions } from './unused-suppressions.ts';

/** How the files of a run are checked, before it is known which they are. */
type RunCheck = Omit<FileCheck, 'neighbours'>;

export interface CheckOptions {
  readonly format: Format;
  /** A finding of this severity or a graver one makes the exit code 1. */
  readonly maxSeverity: Threshold;
  readonly color: boolean;
  readonly configuration: ConfigurationOptions;
  /** How many findings are shown at most. */
  readonly maxFindings: number;
  readonly fix: FixMode;
  /** A git revision: findings are reported on lines changed since. */
  readonly since: string | null;
  /** A file: findings in it are not reported, or those there are now are written to it. */
  readonly baseline: { readonly file: string; readonly update: boolean } | null;
}

/**
 * `sourceline check`: reports the findings of all inputs on standard output. What cannot be read is named on standard
 * error and the rest goes on. Throws a `RunError` when the run cannot start.
 *
 * @returns 0 clean, 1 findings at or above the threshold, 2 some input could not be read or written
 */
export async function check(
  patterns: readonly string[],
  options: CheckOptions,
  outside: Outside = processOutside(),
  load = loadEngine,
): Promise<number> {
  const known = options.baseline && (await openBaseline(options.baseline));
  const fileCheck: RunCheck = {
    changed: options.since === null ? null : await ChangedLines.since(options.since, outside.folder),
    baseline: options.baseline?.update ? null : known,
    analyse: load(),
    configurations: new Configurations(options.configuration, outside.folder),
    fix: options.fix,
  };
  if (!options.baseline?.update || !known) return report(patterns, fileCheck, options, outside);

  const sink = new BaselineSink();
  const code = await run(patterns, fileCheck, sink, outside);
  await known.write(options.baseline.file, sink.found);
  await outside.write(`Recorded ${sink.summary} in ${options.baseline.file}.\n`);
  return code;
}

function openBaseline({ file, update }: { readonly file: string; readonly update: boolean }): Promise<Baseline> {
  return update ? Baseline.readOrNew(file) : Baseline.read(file);
}

/** Reports the findings, or the diff of the fixes in their place. */
async function report(
  patterns: readonly string[],
  fileCheck: RunCheck,
  options: CheckOptions,
  outside: Outside,
): Promise<number> {
  const reporter = createReporter(options.format, { ...options, root: outside.root });
  const sink = new FindingsSink(fileCheck.fix === 'diff' ? null : reporter, options);
  const code = await run(patterns, fileCheck, sink, outside);
  if (sink.hidden > 0) outside.tell(`${plural(sink.hidden, 'more finding')} not shown (--max-findings).`);
  return Math.max(code, sink.isFailure ? exitCode.findings : exitCode.clean);
}

/** Takes every file in turn; nothing of one is kept when the next is read. */
async function run(patterns: readonly string[], runCheck: RunCheck, sink: Sink, outside: Outside): Promise<number> {
  const { paths, folders, problems } = await findPaths(patterns);
  // Before anything is written: with a configuration that cannot be used, nothing of the run would be right.
  for (const path of paths) await runCheck.configurations.fileOf(path);
  const neighbours = await Neighbours.of(paths, runCheck.configurations, outside.isWatched);
  const fileCheck: FileCheck = { ...runCheck, neighbours };
  const unused = new UnusedSuppressions(fileCheck, folders, outside.folder);
  const progress = new Progress(paths.length, outside.isWatched);
  let code: number = exitCode.clean;
  let fixes = 0;
  let fixedFiles = 0;

  const write = async (words: string): Promise<void> => {
    if (words !== '') progress.stop();
    await outside.write(words);
  };
  const tell = (words: string): void => {
    progress.stop();
    outside.tell(words);
  };
  const fail = async ({ path, message }: InputError): Promise<void> => {
    code = exitCode.unusable;
    tell(`${path}: ${message}`);
    await write(sink.fail(path, message));
  };

  await write(sink.start());
  for (const problem of problems) await fail(problem);
  for (const path of paths) {
    try {
      const outcome = await checkFile(path, fileCheck);
      unused.add(outcome);
      fixes += outcome.fixes;
      if (outcome.fixes > 0) fixedFiles++;
      if (!outcome.settled) tell(`${outcome.path}: Its fixes make place for each other without end. Look at it.`);
      await write(sink.add(outcome));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      await fail(error);
    }
    progress.step();
  }
  progress.stop();
  for (const outcome of await unused.outcomes(code === exitCode.clean)) await write(sink.add(outcome));
  await write(sink.finish());
  if (fixes > 0) {
    const made = fileCheck.fix === 'write' ? 'made' : 'to make';
    outside.tell(`${plural(fixes, 'fix')} ${made} in ${fixedFiles} of ${plural(paths.length, 'article')}.`);
  }
  return code;
}
