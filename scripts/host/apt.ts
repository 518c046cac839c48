// Programs from Debian's packages, for the tests that need them.
import { join } from 'node:path';
import { CACHE } from '../bootstrap/paths.mjs';
import { runProcess } from '../bootstrap/processes.mjs';
import { Obstacle, step } from '../bootstrap/steps.mjs';
import { findOnPath } from './executables.ts';

/** Whether there is apt, as on Debian. */
export const hasApt = (): boolean => process.platform === 'linux' && findOnPath('apt-get') !== undefined;

/** Whether this process may install Debian packages without asking anybody. */
export const mayInstall = (): boolean => hasApt() && process.getuid?.() === 0;

/** Installs Debian packages; throws an `Obstacle` with the end of what apt said when that fails. */
export async function installWithApt(title: string, packages: readonly string[]): Promise<void> {
  await step(`Installing ${title} with apt`, async () => {
    await apt(['update', '-q']);
    await apt(['install', '-q', '-y', '--no-install-recommends', ...packages]);
  });
}

async function apt(args: readonly string[]): Promise<void> {
  const log = join(CACHE, 'logs', 'apt.log');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { code, output } = await runProcess('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], { env, log });
  if (code !== 0)
    throw new Obstacle(`apt-get ${args[0]} failed:\n${output.trimEnd().split('\n').slice(-10).join('\n')}`);
}
