import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CACHE, ROOT } from '../bootstrap/paths.mjs';
import { runProcess } from '../bootstrap/processes.mjs';
import type { Tally } from './tally.ts';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly FileReport[];
}

interface FileReport {
  /** The path of the test file. */
  readonly name: string;
  readonly status: string;
  /** Why the file could not be loaded; empty where its tests ran. */
  readonly message: string;
  readonly assertionResults: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages: readonly string[];
  }[];
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
  if (!existsSync(report)) return { passed: 0, failed: 1, failures: [`${name}: vitest did not come to its end.`] };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  // A test file that cannot be loaded has no failed test in it, and yet the run has failed.
  return {
    passed: numPassedTests,
    failed: Math.max(numFailedTests, code === 0 ? 0 : 1),
    failures: testResults.flatMap(failuresIn),
  };
}

function failuresIn({ name, status, message, assertionResults }: FileReport): string[] {
  const file = relative(ROOT, name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (failed.length === 0) return status === 'failed' ? [`${file}\n${message}`] : [];
  return failed.map(({ fullName, failureMessages }) => `${file}: ${fullName}\n${failureMessages.join('\n')}`);
}
