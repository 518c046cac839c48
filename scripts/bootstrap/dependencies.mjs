// Installs packages when what is there is not what the lock file asks for.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { ROOT } from './paths.mjs';
import { step } from './steps.mjs';

/** @typedef {{ packages: Record<string, { version?: string, integrity?: string, optional?: boolean, link?: boolean }> }} LockFile */

/** Brings the project's own packages up to date. */
export async function provideDependencies() {
  if (isUpToDate(ROOT)) return;
  await step('Installing packages', () => npm('install', ROOT, ['ci']));
}

/**
 * Whether the packages in a folder's `node_modules` are those of its lock file. npm keeps a lock file of what it
 * installed in there; the two are compared, so that a package added by hand with `npm install` needs no second install.
 *
 * @param {string} folder
 */
function isUpToDate(folder) {
  const installedPath = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installedPath)) return false;
  const wanted = readLock(join(folder, 'package-lock.json'));
  const installed = readLock(installedPath);
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const present = installed[path];
    if (present ? present.version !== entry.version || present.integrity !== entry.integrity : !entry.optional)
      return false;
  }
  return Object.keys(installed).every((path) => path in wanted);
}

/** @returns {LockFile['packages']} */
function readLock(/** @type {string} */ path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}
