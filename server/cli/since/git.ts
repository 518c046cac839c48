import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { messageOf, RunError } from '../run-error.ts';

const run = promisify(execFile);

/** Bytes of output: a list of all files of a large repository fits. */
const maxBuffer = 1 << 28;

/** Git ran and ended with an error: what it said, and its exit code. */
export class GitError extends RunError {
  readonly code: number;

  constructor(code: number, words: string) {
    super(`git: ${words}`);
    this.code = code;
  }
}

/**
 * What `git` prints. It only reads, and runs nothing that a repository's configuration names. Throws a `GitError`
 * where git refuses, a `RunError` where it cannot be run.
 */
export async function git(folder: string, args: readonly string[]): Promise<string> {
  const safely = ['-c', 'core.fsmonitor=false', '--no-optional-locks', '--literal-pathspecs'];
  try {
    const env = { ...process.env, LC_ALL: 'C' };
    const { stdout } = await run('git', [...safely, ...args], { cwd: folder, maxBuffer, env });
    return stdout;
  } catch (error) {
    const { code, stderr } = error as { code?: unknown; stderr?: unknown };
    if (typeof code === 'number') throw new GitError(code, firstLine(String(stderr ?? '')));
    if (code === 'ENOENT') throw new RunError('--since needs git, which is not installed or not in the PATH.');
    throw new RunError(`git cannot be run: ${messageOf(error)}`);
  }
}

/** The items of a list that git was asked to end with zero bytes, as names may hold anything else. */
export function itemsOf(output: string): string[] {
  return output.split('\0').slice(0, -1);
}

function firstLine(output: string): string {
  return output
    .split('\n', 1)[0]!
    .replace(/^fatal: /, '')
    .trim();
}
