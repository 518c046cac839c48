import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from '../bootstrap/paths.mjs';
import { runProcess } from '../bootstrap/processes.mjs';
import type { Tally } from './tally.ts';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
}

/** Runs vitest with one of its configuration files, its output going to the terminal, and counts by its report. */
export async function runVitest(name: string, config: string): Promise<Tally> {
  const report = join(CACHE, 'reports', `${name}.json`);
  rmSync(report, { force: true });
  const args = [
    'run',
    '--root',
    ROOT,
    '--config',
    join(ROOT, config),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { code } = await runProcess(process.execPath, [join(ROOT, 'node_modules/vitest/vitest.mjs'), ...args], {
    cwd: ROOT,
  });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  // A test file that cannot be loaded has no failed test in it, and yet the run has failed.
  return { passed: numPassedTests, failed: Math.max(numFailedTests, code === 0 ? 0 : 1) };
}
