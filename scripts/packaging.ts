import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CACHE, ROOT } from './bootstrap/paths.mjs';
import { runProcess } from './bootstrap/processes.mjs';
import { Obstacle } from './bootstrap/steps.mjs';

/** What the extension's package may weigh at most, in bytes: people install it over slow lines too. */
export const MAXIMUM_SIZE = 4_000_000;

/** Packages the manifest, what is built in dist/, and what else `.vscodeignore` lets in, into a .vsix file. */
export async function packageExtension(vsix: string): Promise<void> {
  mkdirSync(dirname(vsix), { recursive: true });
  const vsce = join(ROOT, 'node_modules/@vscode/vsce/vsce');
  const args = [
    vsce,
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--out',
    vsix,
  ];
  const log = join(CACHE, 'logs', 'package.log');
  const { code, output } = await runProcess(process.execPath, args, { cwd: ROOT, log });
  if (code !== 0) throw new Obstacle(`vsce could not make the package:\n${output}`);
}
