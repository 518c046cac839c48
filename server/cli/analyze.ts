import { type ConfigurationOptions, Configurations } from './configuration.ts';
import { loadEngine } from './engine.ts';
import { exitCode } from './exit-code.ts';
import { findPaths, InputError, readInput } from './inputs.ts';
import { linesOf } from './lines.ts';
import { Neighbours } from './neighbours.ts';
import { write } from './output.ts';
import { analyzeLines } from './pool.ts';
import { record } from './record.ts';

/**
 * `sourceline analyze --jsonl`: one line out for each line in, in the same order. Blank lines are passed over.
 *
 * The articles are taken to stand in the current folder. Throws a `RunError` when the run cannot start.
 *
 * @returns 0, or 1 when a line was not usable (it is answered by `{"line", "error"}`)
 */
export async function analyzeStream(
  input: AsyncIterable<Uint8Array>,
  jobs: number,
  options: ConfigurationOptions,
): Promise<number> {
  const { configuration } = await new Configurations(options, process.cwd()).of('-', '');
  let code: number = exitCode.clean;
  for await (const { output, ok } of analyzeLines(linesOf(input), jobs, configuration)) {
    if (!ok) code = exitCode.findings;
    await write(`${output}\n`);
  }
  return code;
}

/**
 * `sourceline analyze FILE…`: the analysis as JSON, an object for one file and an array for several. The id is the path.
 * Throws a `RunError` when the run cannot start.
 *
 * @returns 0, or 2 when some input could not be read
 */
export async function analyzeFiles(patterns: readonly string[], options: ConfigurationOptions): Promise<number> {
  const { paths, problems } = await findPaths(patterns);
  const configurations = new Configurations(options, process.cwd());
  for (const path of paths) await configurations.fileOf(path);
  const analyse = loadEngine();
  const neighbours = await Neighbours.of(paths, configurations, process.stderr.isTTY);
  const failed = [...problems];
  const several = paths.length + problems.length > 1;
  let written = 0;
  for (const path of paths) {
    try {
      const input = await readInput(path);
      const { configuration } = await configurations.of(path, input.text);
      const json = JSON.stringify(
        record(input.path, analyse(input.text, neighbours.around(input.path, configuration))),
        null,
        2,
      );
      await write(several ? `${written === 0 ? '[' : ','}\n${json}` : `${json}\n`);
      written++;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      failed.push(error);
    }
  }
  if (several) await write(written === 0 ? '[]\n' : '\n]\n');
  for (const { path, message } of failed) process.stderr.write(`sourceline: ${path}: ${message}\n`);
  return failed.length > 0 ? exitCode.unusable : exitCode.clean;
}
