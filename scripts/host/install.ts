// Installs the hosts that the editor runs on: each has a lock file of its own, so that nobody who only wants the command
// line or the unit tests has to fetch a whole editor.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../bootstrap/fingerprint.mjs';
import { withLock } from '../bootstrap/lock.mjs';
import { npm } from '../bootstrap/npm.mjs';
import { ROOT } from '../bootstrap/paths.mjs';
import { Obstacle, step } from '../bootstrap/steps.mjs';

/** VS Code as the code-server package carries it: server, workbench and extension host. */
export const VSCODE = join(ROOT, 'scripts/host/node_modules/code-server/lib/vscode');

/** The folder that holds `@vscode/test-web` and the web build of VS Code. */
export const WEB_HOST = join(ROOT, 'scripts/web-host');

/** Parts of the workbench's server that this project never touches; together they are more than half of it. */
const UNNEEDED = [
  'node_modules/@github',
  'node_modules/@microsoft/mxc-sdk',
  'node_modules/@devcontainers',
  'extensions/copilot',
];

/** VS Code's own lock files were made without peer dependencies, and are not complete with them. */
const CLEAN = ['ci', '--omit=dev', '--legacy-peer-deps'];

/** Installs the workbench and its server, unless they are there already. */
export async function provideWorkbench(): Promise<void> {
  if (process.platform === 'win32') {
    throw new Obstacle(
      'The embedded workbench does not run on Windows. Install VS Code with its “code” command: code.visualstudio.com.',
    );
  }
  await provide('scripts/host', 'Fetching the VS Code workbench', async () => {
    await npm('install-workbench', join(ROOT, 'scripts/host'), CLEAN);
    await npm('install-workbench-server', VSCODE, CLEAN);
    for (const part of UNNEEDED) rmSync(join(VSCODE, part), { recursive: true, force: true });
    removeForeignBinaries(join(VSCODE, 'node_modules/@vscode/ripgrep-universal/bin'));
  });
}

/** Installs the web build of VS Code, unless it is there already. */
export async function provideWebBuild(): Promise<void> {
  await provide('scripts/web-host', 'Fetching the web build of VS Code', () =>
    npm('install-web-build', WEB_HOST, CLEAN),
  );
}

/** Runs an installation when the folder's lock file is not the one that was installed last; an interrupted one is repeated. */
async function provide(folder: string, label: string, install: () => Promise<void>): Promise<void> {
  await withLock(async () => {
    const stamp = join(ROOT, folder, 'node_modules', '.complete');
    const wanted = fingerprint([`${folder}/package-lock.json`, 'scripts/host/install.ts']);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
    rmSync(stamp, { force: true });
    await step(label, install);
    writeFileSync(stamp, wanted);
  });
}

/** The search program comes for every platform; the others' are removed. */
function removeForeignBinaries(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (name !== `${process.platform}-${process.arch}`) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
