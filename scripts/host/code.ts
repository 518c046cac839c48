#!/usr/bin/env node
// Stands in for VS Code's executable where none can be downloaded: `@vscode/test-electron` calls it with the very
// arguments it would give to a desktop VS Code, and the same tests run in the same extension host of the workbench.
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Obstacle, runMain } from '../bootstrap/steps.mjs';
import { runTestsInPage } from './extension-tests.ts';
import { provideWorkbench } from './install.ts';
import { startServer, withTemporaryDataFolder, workbenchAddress } from './server.ts';

await runMain(async () => {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    options: {
      extensionDevelopmentPath: text,
      extensionTestsPath: text,
      'user-data-dir': text,
      'extensions-dir': text,
    },
    strict: false, // Most of what a desktop VS Code is told has no meaning here.
    allowPositionals: true,
  });
  const path = (value: unknown) => (typeof value === 'string' ? toPath(value) : undefined);
  const extensionDevelopmentPath = path(values.extensionDevelopmentPath);
  const extensionTestsPath = path(values.extensionTestsPath);
  if (!extensionDevelopmentPath || !extensionTestsPath)
    throw new Obstacle('This stand-in for VS Code only runs the tests of an extension.');

  await provideWorkbench();
  return await withTemporaryDataFolder(readSettings(path(values['user-data-dir'])), async (data) => {
    const folder = join(data, 'workspace');
    const opened = path(positionals[0]);
    if (opened) cpSync(opened, folder, { recursive: true }); // The tests edit files: never the originals.
    const server = await startServer(data, { development: true, sealed: true });
    try {
      const address = workbenchAddress(server.port, { folder, extensionDevelopmentPath, extensionTestsPath });
      return await runTestsInPage(address, join(data, 'home'), server.ended);
    } finally {
      await server.stop();
    }
  });
});

function toPath(text: string): string {
  return text.startsWith('file:') ? fileURLToPath(text) : resolve(text);
}

/** The settings of the profile that the tests were to run with. */
function readSettings(userData: string | undefined): Record<string, unknown> {
  const file = userData && join(userData, 'User/settings.json');
  return file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
