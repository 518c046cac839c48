import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { getVSCodeTokens, renderSnap } from 'vscode-tmgrammar-test/dist/snapshot/index.js';
import { seeds } from '../support/seeds.ts';
import { registry, scopeName } from './grammar.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'snapshots');

test.each(seeds)('the scopes of $name', async ({ name, text }) => {
  const tokens = await getVSCodeTokens(registry, scopeName, text);
  await expect(renderSnap(tokens)).toMatchFileSnapshot(join(folder, `${name}.snap`));
});
