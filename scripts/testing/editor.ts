import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { CACHE, ROOT } from '../bootstrap/paths.mjs';
import { startProcess } from '../bootstrap/processes.mjs';
import { RESULT_MARK } from '../host/result-mark.ts';
import type { Tally } from './tally.ts';

/**
 * Runs a script that runs tests inside an editor. Of its output only the tests' own report is shown, as it comes; all of
 * it goes into a log file, the end of which is shown when the report never came to its end.
 */
export async function runInEditor(name: string, script: string): Promise<Tally> {
  const file = join(CACHE, 'logs', `${name}.log`);
  mkdirSync(join(CACHE, 'logs'), { recursive: true });
  const log = createWriteStream(file);
  const child = startProcess(process.execPath, [join(ROOT, script)], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    grace: 10_000,
  });
  const code = new Promise<number | null>((resolve, reject) => child.once('close', resolve).once('error', reject));

  let tally: Tally | undefined;
  const last: string[] = [];
  for await (const line of createInterface({ input: child.stdout! })) {
    log.write(`${line}\n`);
    last.push(line);
    if (last.length > 40) last.shift();
    const mark = line.indexOf(RESULT_MARK);
    if (mark < 0) continue;
    const text = line.slice(mark + RESULT_MARK.length + 1);
    if (text.startsWith('{')) tally = JSON.parse(text) as Tally;
    else console.log(text);
  }
  const failed = (await code) !== 0;
  log.end();
  if (tally && (tally.failed > 0 || !failed)) return tally;
  console.error(`The tests did not come to their end. The last lines (the rest is in ${file}):\n${last.join('\n')}`);
  return { passed: tally?.passed ?? 0, failed: 1, failures: [`${name}: the tests did not come to their end.`] };
}
