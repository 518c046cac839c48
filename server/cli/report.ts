import { realpath, stat } from 'node:fs/promises';
import { articleReport } from '../core/features/report/index.ts';
import { type ReportLanguage, reportDocument } from '../report/index.ts';
import { type ConfigurationOptions, Configurations } from './configuration.ts';
import { loadEngine } from './engine.ts';
import { exitCode } from './exit-code.ts';
import { InputError, readInput, reasonOf } from './inputs.ts';
import type { Outside } from './outside.ts';
import { replaceFile } from './replace-file.ts';
import { RunError } from './run-error.ts';

export interface ReportCommandOptions {
  /** The file to write; null for standard output. */
  readonly output: string | null;
  readonly language: ReportLanguage;
  readonly configuration: ConfigurationOptions;
}

/**
 * `sourceline report FILE`: a report on one article as an HTML file. Throws a `RunError` where the article cannot be
 * read or the report not be written; what was in its place then stays.
 *
 * @param path of the article, `-` for standard input
 * @returns 0
 */
export async function report(
  path: string,
  { output, language, configuration: options }: ReportCommandOptions,
  outside: Pick<Outside, 'write' | 'folder'>,
  load = loadEngine,
): Promise<number> {
  if (output !== null) await refuseOutput(output, path);
  const input = await readInput(path).catch((error: unknown) => {
    if (error instanceof InputError) throw new RunError(`${error.path}: ${error.message}`);
    throw error;
  });
  const { configuration } = await new Configurations(options, outside.folder).of(path, input.text);
  const html = reportDocument(articleReport(load()(input.text, configuration)), { language });
  if (output === null) {
    await outside.write(html);
    return exitCode.clean;
  }
  try {
    await replaceFile(output, null, html);
  } catch (error) {
    throw new RunError(`${output}: The report cannot be written. ${placeReason(error)}`);
  }
  await outside.write(`${output} written.\n`);
  return exitCode.clean;
}

/** A report takes the place of a file, but not of an article, a folder or a device. */
async function refuseOutput(output: string, article: string): Promise<void> {
  const known = await stat(output).catch(() => null);
  if (!known) return;
  if (known.isDirectory()) throw new RunError(`${output}: This is a folder. Name a file for the report.`);
  if (!known.isFile()) throw new RunError(`${output}: This is no regular file. Name a file for the report.`);
  const [one, other] = await Promise.all([realpath(output), realpath(article).catch(() => null)]);
  if (one === other) throw new RunError(`${output}: This is the article itself. Name another file for the report.`);
}

function placeReason(error: unknown): string {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return isMissing ? 'There is no such folder.' : reasonOf(error);
}
