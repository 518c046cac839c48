import type { Severity } from '../core/rules/model.ts';
import { type Analyse, loadEngine } from './engine.ts';
import { findPaths, InputError, readInput } from './inputs.ts';
import { write } from './output.ts';
import { Progress } from './progress.ts';
import { type FileResult, JsonReporter, type Reporter, TextReporter } from './report.ts';
import { reaches } from './severity.ts';

export interface CheckOptions {
  readonly format: 'text' | 'json';
  /** A finding of this severity or a graver one makes the exit code 1; `never`: findings do not. */
  readonly maxSeverity: Severity | 'never';
  readonly color: boolean;
}

/** Exit codes, as linters have them. */
export const exitCode = { clean: 0, findings: 1, unusable: 2 } as const;

/**
 * `sourceline check`: reports the findings of all inputs on standard output. What cannot be read is named on standard
 * error and the rest goes on.
 *
 * @returns 0 clean, 1 findings at or above the threshold, 2 some input could not be read
 */
export async function check(patterns: readonly string[], options: CheckOptions): Promise<number> {
  const { paths, problems } = await findPaths(patterns);
  const reporter: Reporter = options.format === 'json' ? new JsonReporter() : new TextReporter(options.color);
  const progress = new Progress(paths.length, process.stderr.isTTY === true);
  const analyse = loadEngine();
  let code: number = exitCode.clean;

  const report = async (result: FileResult): Promise<void> => {
    if ('error' in result) {
      code = exitCode.unusable;
      progress.stop();
      process.stderr.write(`sourceline: ${result.path}: ${result.error}\n`);
    } else if (code === exitCode.clean && result.findings.some(({ severity }) => fails(severity, options.maxSeverity)))
      code = exitCode.findings;
    const words = reporter.add(result);
    if (words !== '') progress.stop();
    await write(words);
  };

  for (const { path, message } of problems) await report({ path, error: message });
  for (const path of paths) {
    await report(await checkFile(path, analyse));
    progress.step();
  }
  progress.stop();
  await write(reporter.finish());
  return code;
}

async function checkFile(path: string, analyse: Analyse): Promise<FileResult> {
  try {
    const { path: name, text } = await readInput(path);
    return { path: name, text, findings: analyse(text).findings };
  } catch (error) {
    if (error instanceof InputError) return { path: error.path, error: error.message };
    throw error;
  }
}

function fails(severity: Severity, threshold: CheckOptions['maxSeverity']): boolean {
  return threshold !== 'never' && reaches(severity, threshold);
}
