// Runs npm, whichever Node it comes with, and says in plain words why it failed.
import { join } from 'node:path';
import { CACHE } from './paths.mjs';
import { runProcess } from './processes.mjs';
import { Obstacle } from './steps.mjs';

const COMMON = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];

/**
 * Runs `npm` in a folder, never executing a package's own install scripts. Its output goes to `.cache/logs/<name>.log`.
 *
 * @param {string} name of the log
 * @param {string} folder
 * @param {readonly string[]} args
 */
export async function npm(name, folder, args) {
  const log = join(CACHE, 'logs', `${name}.log`);
  const { command, first, shell } = npmCommand();
  const { code, output } = await runProcess(command, [...first, ...args, ...COMMON], {
    cwd: folder,
    log,
    shell,
    env: environment(),
  });
  if (code !== 0) throw new Obstacle(explain(output, args, log));
}

/** npm tells the scripts that it runs where it is itself; otherwise it is looked up on PATH. */
function npmCommand() {
  const running = process.env.npm_execpath;
  if (running?.endsWith('npm-cli.js')) return { command: process.execPath, first: [running], shell: false };
  return { command: 'npm', first: [], shell: process.platform === 'win32' };
}

/** The settings that an outer `npm run` hands down as variables must not steer the inner one. */
function environment() {
  const env = { ...process.env };
  for (const key of Object.keys(env)) {
    if (/^npm_(package|lifecycle|command|config_(local_prefix|prefix|global_prefix|omit|production))/i.test(key))
      delete env[key];
  }
  return env;
}

/**
 * @param {string} output
 * @param {readonly string[]} args
 * @param {string} log
 */
function explain(output, args, log) {
  if (/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT)\b/.test(output)) {
    return 'The npm registry cannot be reached. What is missing is fetched from there once: connect to the network and run the command again.';
  }
  if (/\bENOSPC\b/.test(output)) return 'The disk is full: about 2 GB are needed to install everything.';
  const said = output.split('\n').filter((line) => /^npm error \S/.test(line));
  return `npm ${args[0]} failed (its whole output is in ${log}):\n${said.slice(0, 8).join('\n') || output}`;
}
