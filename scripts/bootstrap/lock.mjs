// Two runs in one checkout must not install or build into the same folders at once: the second waits for the first.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { TOOLS } from './paths.mjs';
import { note } from './steps.mjs';

const LOCK = join(TOOLS, 'lock');
/** The holder renews the lock this often; one not renewed for `STALE` was left behind by a run that died. Milliseconds. */
const RENEWAL = 2000;
const STALE = 15_000;

/**
 * Runs `work` while holding the checkout's lock.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(work) {
  mkdirSync(TOOLS, { recursive: true });
  for (let told = false; !take(); told = true) {
    if (!told) note('Waiting for another run in this folder to finish installing and building …');
    await pause(250);
  }
  const renewal = setInterval(() => utimes(LOCK, new Date(), new Date(), () => {}), RENEWAL);
  const release = () => rmSync(LOCK, { force: true });
  process.once('exit', release); // A run ended by Ctrl-C gives the lock back at once.
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    process.removeListener('exit', release);
    release();
  }
}

/** Takes the lock if it is free or was left behind. */
function take() {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
    removeIfLeftBehind();
    return false;
  }
}

function removeIfLeftBehind() {
  try {
    const holder = readFileSync(LOCK, 'utf8');
    const fresh = Date.now() - statSync(LOCK).mtimeMs < STALE;
    if (fresh && (holder === '' || isAlive(Number(holder)))) return;
    // Another waiting run may have removed it and taken the lock in the meantime: then it gets its lock back.
    const aside = `${LOCK}.${process.pid}`;
    renameSync(LOCK, aside);
    if (readFileSync(aside, 'utf8') !== holder) linkSync(aside, LOCK);
    rmSync(aside);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}

function isAlive(/** @type {number} */ pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function hasCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}
