// Programs that the scripts start. Each gets a process group of its own, and none outlives the script: not after
// Ctrl-C, not after a crash. Only groups started here are ever signalled, by their id.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname } from 'node:path';
import { Obstacle } from './steps.mjs';

/** How long a program may take to end by itself once it was asked to, in milliseconds; one that has others to end gets more. */
const GRACE = 4000;
const WINDOWS = process.platform === 'win32';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** What is running, and the time each gets to end. @type {Map<ChildProcess, number>} */
const running = new Map();
let watching = false;
let endingBySignal = false;

/**
 * Starts a program in a process group of its own.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { grace?: number }} [options] `grace`: milliseconds it may take to end
 */
export function startProcess(command, args, { grace = GRACE, ...options } = {}) {
  watchForTheEnd();
  if (endingBySignal) throw new Obstacle('Interrupted.');
  const child = spawn(command, args, { ...options, detached: !WINDOWS });
  running.set(child, grace);
  child.once('error', () => running.delete(child));
  child.once('exit', () => {
    signalGroup(child, 'SIGKILL'); // Whatever the program itself left behind.
    running.delete(child);
  });
  return child;
}

/**
 * Ends a program and all that it started: politely first, then for good. Resolves when it is gone.
 *
 * @param {ChildProcess} child
 */
export async function stopProcess(child) {
  const grace = running.get(child);
  if (grace === undefined) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signalGroup(child, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), grace);
  await gone;
  clearTimeout(timer);
}

/**
 * Runs a program to its end. Its output goes to the terminal, or to a log file whose text comes back with the result.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, log?: string, shell?: boolean, grace?: number }} [options]
 * @returns {Promise<{ code: number, output: string }>} the exit code (128 + n after signal n) and, with `log`, all output
 */
export async function runProcess(command, args, { log, ...options } = {}) {
  const child = startProcess(command, args, { ...options, stdio: log ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
  const written = log ? writeLog(child, log) : undefined;
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status, signal) => resolve(status ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
  await written;
  await unlessInterrupted();
  return { code, output: log ? readFileSync(log, 'utf8') : '' };
}

/** Comes back at once, but never after Ctrl-C: the process is then about to exit, and nothing may come of what ended. */
export async function unlessInterrupted() {
  if (endingBySignal) await new Promise(() => {});
}

/**
 * @param {ChildProcess} child
 * @param {string} log
 */
async function writeLog(child, log) {
  mkdirSync(dirname(log), { recursive: true });
  const file = createWriteStream(log);
  child.stdout?.on('data', (chunk) => file.write(chunk));
  child.stderr?.on('data', (chunk) => file.write(chunk));
  await new Promise((resolve) => child.once('close', resolve));
  await new Promise((resolve) => file.end(() => resolve(undefined)));
}

/**
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (WINDOWS) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}

function watchForTheEnd() {
  if (watching) return;
  watching = true;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // A terminal signals the whole foreground group and npm passes signals on as well, so the same one arrives several times.
      if (endingBySignal) return;
      endingBySignal = true;
      const stopped = Promise.all([...running.keys()].map(stopProcess));
      stopped.finally(() => process.exit(128 + constants.signals[signal]));
    });
  }
  process.on('exit', () => {
    for (const child of running.keys()) signalGroup(child, 'SIGKILL');
  });
}
