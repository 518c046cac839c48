// The tests in the extension host, through VS Code's own test runner. SOURCELINE_VSCODE chooses the editor: the path of a
// VS Code executable, or “download”. Without it the stand-in beside this file is used on Linux; elsewhere VS Code is downloaded.
import { join } from 'node:path';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { CACHE, DIST, ROOT } from '../bootstrap/paths.mjs';
import { runMain } from '../bootstrap/steps.mjs';
import { copySeeds } from './seeds.ts';
import { withTemporaryDataFolder } from './server.ts';

await runMain(async () => {
  const standIn = process.platform === 'linux' ? join(ROOT, 'scripts/host/code.ts') : 'download';
  const chosen = process.env.SOURCELINE_VSCODE || standIn;
  return await withTemporaryDataFolder({}, async (data) => {
    try {
      return await runTests({
        ...(chosen === 'download' ? { cachePath: join(CACHE, 'vscode') } : { vscodeExecutablePath: chosen }),
        extensionDevelopmentPath: ROOT,
        extensionTestsPath: join(DIST, 'test/extension-host.cjs'),
        launchArgs: [
          copySeeds(data),
          `--user-data-dir=${join(data, 'data')}`,
          `--extensions-dir=${join(data, 'extensions')}`,
        ],
      });
    } catch (error) {
      if (error instanceof TestRunFailedError) return 1; // The tests have said themselves what failed.
      throw error;
    }
  });
});
