// VS Code's own server, which serves the workbench and runs the extension host. It listens on 127.0.0.1, knows no
// extension gallery and sends no telemetry.
import type { ChildProcess } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isWorkbenchNode, provideNode } from '../bootstrap/node.mjs';
import { runProcess, startProcess, stopProcess } from '../bootstrap/processes.mjs';
import { Obstacle } from '../bootstrap/steps.mjs';
import { VSCODE } from './install.ts';

export type Settings = Readonly<Record<string, unknown>>;

/** User settings that keep the workbench quiet and let it write only what the user saves. */
const QUIET: Settings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off', // In a browser the default saves after a delay, which would rewrite the samples.
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

const START_TIMEOUT = 60_000;

/**
 * Prepares a folder for a server's settings, extensions and logs.
 *
 * @returns the path of the user's settings file, which is written only where there is none
 */
export function prepareDataFolder(folder: string, settings: Settings = {}): string {
  for (const name of ['extensions', 'home', 'tmp']) mkdirSync(join(folder, name), { recursive: true, mode: 0o700 });
  const file = join(folder, 'data/User/settings.json');
  mkdirSync(join(folder, 'data/User'), { recursive: true });
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify({ ...QUIET, ...settings }, null, 2)}\n`);
  return file;
}

/** Runs `work` with a data folder that is removed afterwards. */
export async function withTemporaryDataFolder<T>(settings: Settings, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-editor-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove); // Also when a signal ends the script.
  try {
    prepareDataFolder(folder, settings);
    return await work(folder);
  } finally {
    process.removeListener('exit', remove);
    remove();
  }
}

export interface ServerOptions {
  /** 0 picks a free one. */
  readonly port?: number;
  /** Without one, everybody on this machine may connect. */
  readonly token?: string;
  /** Lets the page's address name extensions under development and their tests. */
  readonly development?: boolean;
  /** Keeps the server's HOME and temporary files inside its data folder. */
  readonly sealed?: boolean;
}

export interface RunningServer {
  readonly port: number;
  /** Resolves with the exit code when the server ends, however that comes about. */
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
}

/** Starts a server on a data folder and waits until it listens. */
export async function startServer(folder: string, options: ServerOptions = {}): Promise<RunningServer> {
  const args = [
    ...commonArguments(folder),
    ...['--host', '127.0.0.1', '--port', String(options.port ?? 0)],
    ...(options.token ? ['--connection-token', options.token] : ['--without-connection-token']),
    ...['--telemetry-level', 'off', '--disable-workspace-trust', '--disable-experiments'],
    ...(options.development ? ['--enable-smoke-test-driver'] : []),
  ];
  const env = serverEnvironment(folder, options.sealed ?? false);
  const child = startProcess(await provideNode(isWorkbenchNode), args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { port: await listeningPort(child, folder), ended, stop: () => stopProcess(child) };
}

/** Installs an extension from a .vsix file for a server that will run on the data folder. */
export async function installExtension(folder: string, vsix: string): Promise<void> {
  const log = join(folder, 'install-extension.log');
  const args = [...commonArguments(folder), '--install-extension', vsix, '--force'];
  const { code, output } = await runProcess(await provideNode(isWorkbenchNode), args, {
    env: serverEnvironment(folder, true),
    log,
  });
  if (code !== 0 || !output.includes('successfully installed'))
    throw new Obstacle(`The extension could not be installed:\n${output}`);
}

function commonArguments(folder: string): readonly string[] {
  return [
    ...[join(VSCODE, 'out/server-main.js'), '--accept-server-license-terms', '--server-data-dir', folder],
    ...['--user-data-dir', join(folder, 'data'), '--extensions-dir', join(folder, 'extensions')],
  ];
}

function serverEnvironment(folder: string, sealed: boolean): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env };
  // Started from a terminal inside VS Code, the server must not take that editor's variables for its own.
  for (const key of Object.keys(env)) if (/^(VSCODE_|CODE_SERVER_|ELECTRON_)/.test(key)) delete env[key];
  env.EXTENSIONS_GALLERY = JSON.stringify({ serviceUrl: '' });
  if (!sealed) return env;
  return { ...env, HOME: join(folder, 'home'), TMPDIR: join(folder, 'tmp'), XDG_RUNTIME_DIR: join(folder, 'tmp') };
}

async function listeningPort(child: ChildProcess, folder: string): Promise<number> {
  const log = createWriteStream(join(folder, 'server.log'));
  let output = '';
  return await new Promise<number>((resolve, reject) => {
    const fail = (what: string) => reject(new Obstacle(`The VS Code server ${what}:\n${output.slice(-2000)}`));
    const timer = setTimeout(() => fail('did not start in time'), START_TIMEOUT);
    const read = (chunk: Buffer) => {
      log.write(chunk);
      output += chunk.toString();
      const port = /agent listening on (\d+)/.exec(output)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      output = '';
      resolve(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', (error) => fail(`could not be started (${error.message})`));
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with code ${code}`);
    });
  });
}

/** Where a file of this machine is, seen from the workbench. */
function remoteUri(port: number, path: string): string {
  return `vscode-remote://127.0.0.1:${port}${encodeURI(path)}`;
}

export interface WorkbenchPage {
  readonly folder: string;
  readonly openFile?: string;
  readonly token?: string;
  readonly extensionDevelopmentPath?: string;
  readonly extensionTestsPath?: string;
}

/** The address of the workbench showing a folder, a file open in it, with what else the page is to be told. */
export function workbenchAddress(port: number, { folder, token, ...paths }: WorkbenchPage): string {
  const address = new URL(`http://127.0.0.1:${port}/`);
  address.searchParams.set('folder', folder);
  const payload = Object.entries(paths).map(([key, path]) => [key, remoteUri(port, path)]);
  if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload));
  if (token) address.searchParams.set('tkn', token);
  return address.href;
}
