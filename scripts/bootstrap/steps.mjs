// What a person sees while the scripts work: one line a step, with the time it took.
const COLOUR = process.stderr.isTTY && !process.env.NO_COLOR;
const paint = (/** @type {number} */ code, /** @type {string} */ text) =>
  COLOUR ? `\x1b[${code}m${text}\x1b[0m` : text;

/** A failure that is explained by its message alone, in a sentence that says what to do; no stack trace is shown. */
export class Obstacle extends Error {}

/**
 * Runs one step and reports it in a line: what is going on while it lasts (on a terminal), then how it ended and how long it took.
 *
 * @template T
 * @param {string} label what is being done, in a few words
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const started = performance.now();
  const onTerminal = process.stderr.isTTY && !process.env.CI;
  if (onTerminal) process.stderr.write(`  ${paint(2, `… ${label}`)}`);
  const finish = (/** @type {string} */ mark) => {
    const start = onTerminal ? '\r\x1b[K' : '';
    process.stderr.write(`${start}  ${mark} ${label} ${paint(2, `(${seconds(performance.now() - started)})`)}\n`);
  };
  try {
    const result = await work();
    finish(paint(32, '✓'));
    return result;
  } catch (error) {
    finish(paint(31, '✗'));
    throw error;
  }
}

/** Prints a line that belongs to no step, set in like the steps. */
export function note(/** @type {string} */ text) {
  process.stderr.write(`  ${text}\n`);
}

/** Prints a warning line: something to look at, nothing that fails. */
export function warn(/** @type {string} */ text) {
  process.stderr.write(`  ${paint(33, '!')} ${text}\n`);
}

/** A duration for people, from milliseconds. */
export function seconds(/** @type {number} */ milliseconds) {
  return milliseconds < 60_000
    ? `${(milliseconds / 1000).toFixed(1)} s`
    : `${Math.floor(milliseconds / 60_000)} min ${Math.round((milliseconds % 60_000) / 1000)} s`;
}

/**
 * The outer frame of a script: its result is the exit code, an `Obstacle` is told in its own words, and anything else with its stack.
 *
 * @param {() => Promise<number | void>} main
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    const text = error instanceof Obstacle ? error.message : error instanceof Error ? error.stack : String(error);
    process.stderr.write(`\n${paint(31, 'Error:')} ${text}\n`);
    process.exitCode = 1;
  }
}
