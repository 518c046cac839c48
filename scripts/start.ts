// `npm start`: opens the sample articles in VS Code with the extension. Options after `--`:
//   --port N      where the embedded workbench listens        --no-open     do not open a browser
//   --workbench   the embedded workbench even where there is a VS Code
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fingerprint } from './bootstrap/fingerprint.mjs';
import { withLock } from './bootstrap/lock.mjs';
import { CACHE, ROOT } from './bootstrap/paths.mjs';
import { runProcess, startProcess, unlessInterrupted } from './bootstrap/processes.mjs';
import { note, Obstacle, runMain, step } from './bootstrap/steps.mjs';
import { findOnPath } from './host/executables.ts';
import { provideWorkbench } from './host/install.ts';
import { SEEDS } from './host/seeds.ts';
import { installExtension, prepareDataFolder, startServer, workbenchAddress } from './host/server.ts';
import { packageExtension } from './packaging.ts';

const SEED = join(SEEDS, 'security-guarantees.txt');
const DEFAULT_PORT = 4870;

/** What the package is made of. */
const PACKAGED = [
  'dist',
  'package.json',
  'package.nls.json',
  'syntaxes',
  'docs/images',
  'README.md',
  'CHANGELOG.md',
  '.vscodeignore',
];

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      open: { type: 'boolean', default: true },
      workbench: { type: 'boolean', default: false },
    },
    allowNegative: true,
  });
  const port = values.port === undefined ? undefined : parsePort(values.port);
  const code = values.workbench ? undefined : findOnPath('code');
  return await (code ? openVSCode(code) : openWorkbench(port, values.open));
});

/** The user's own VS Code: a window of his, which stays when this script ends. */
async function openVSCode(code: string): Promise<number> {
  note(`Opening ${SEEDS} in VS Code …`);
  const args = [`--extensionDevelopmentPath=${ROOT}`, '--new-window', SEEDS, SEED];
  return (await runProcess(code, args, { shell: process.platform === 'win32' })).code;
}

/** The workbench in a browser. What the user sets there is kept for the next time. */
async function openWorkbench(wantedPort: number | undefined, mayOpen: boolean): Promise<void> {
  await provideWorkbench();
  const data = join(CACHE, 'workbench');
  prepareDataFolder(data);
  await withLock(() => installOwnExtension(data));

  const port = await choosePort(wantedPort);
  const token = ownToken(data);
  const server = await step('Starting the workbench', () => startServer(data, { port, token }));
  const address = workbenchAddress(server.port, { folder: SEEDS, openFile: SEED, token });
  note('');
  note(`The sample articles are open at\n\n  ${address}\n`);
  note('Ctrl-C ends it.');
  if (mayOpen) openInBrowser(address);
  const code = await server.ended;
  await unlessInterrupted();
  throw new Obstacle(`The workbench ended by itself (code ${code}). Its log is ${join(data, 'server.log')}.`);
}

async function installOwnExtension(data: string): Promise<void> {
  const stamp = join(data, 'installed-extension');
  const built = fingerprint(PACKAGED);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === built) return;
  await step('Installing the extension in the workbench', async () => {
    const vsix = join(data, 'sourceline.vsix');
    await packageExtension(vsix);
    await installExtension(data, vsix);
  });
  writeFileSync(stamp, built);
}

/** Only who knows the address with this token in it may connect; it stays the same, so that an open page can be reloaded. */
function ownToken(data: string): string {
  const file = join(data, 'token');
  if (!existsSync(file)) writeFileSync(file, randomBytes(16).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Obstacle(`--port takes a number from 1 to 65535, not “${text}”.`);
  return port;
}

/** The port asked for, else always the same one, else any free one. */
async function choosePort(wanted: number | undefined): Promise<number> {
  if (await isFree(wanted ?? DEFAULT_PORT)) return wanted ?? DEFAULT_PORT;
  if (wanted !== undefined) throw new Obstacle(`Port ${wanted} is in use. Choose another with --port.`);
  return 0;
}

async function isFree(port: number): Promise<boolean> {
  return await new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** Opens the address in the user's browser where there is a screen; the printed address does as well. */
function openInBrowser(address: string): void {
  const opener = { darwin: 'open', linux: 'xdg-open' }[process.platform as string];
  const hasScreen = process.platform === 'darwin' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  if (!process.stdout.isTTY || !hasScreen || !opener || !findOnPath(opener)) return;
  startProcess(opener, [address], { stdio: 'ignore' }).once('error', () => undefined);
}
