import { describe, expect, test } from 'vitest';
import type { LogMessageParams } from 'vscode-languageserver-protocol';
import { CancellationTokenSource } from 'vscode-languageserver-protocol';
import type { Models } from '../../server/core/attribution/learned/index.ts';
import { engine } from '../../server/lsp/engine.ts';
import type { Platform } from '../../server/lsp/server.ts';
import { loadShippedModels } from '../../server/model-files.ts';
import { article } from '../support/lsp-articles.ts';
import { connectInProcess } from '../support/lsp-in-process.ts';
import { fullClient, minimalClient, profile } from '../support/lsp-profiles.ts';

const uri = 'file:///harbour.txt';
const textDocument = { uri };

/** A server whose models come when `deliver` is called, and what each analysis was made with. */
async function serveSlowly() {
  let resolve: (models: Models) => void = () => {};
  const promise = new Promise<Models>((done) => {
    resolve = done;
  });
  const usedModels: boolean[] = [];
  let asked = 0;
  const loadModels: Platform['loadModels'] = () => {
    asked++;
    return promise;
  };
  const client = connectInProcess(
    {
      analyse: (text, configuration, previous, models) => {
        usedModels.push(models !== undefined);
        return engine.analyse(text, configuration, previous, models);
      },
    },
    { loadModels },
  );
  await client.initialize(profile(fullClient));
  await client.open(uri, article);
  return { client, usedModels, asked: () => asked, deliver: async () => resolve(await loadShippedModels()) };
}

describe('while the language models are loaded', () => {
  test('the structure of an article is told without them', async () => {
    const { client, usedModels, asked } = await serveSlowly();
    expect(await client.request('textDocument/documentSymbol', { textDocument })).not.toEqual([]);
    expect(await client.request('textDocument/foldingRange', { textDocument })).not.toEqual([]);
    expect(usedModels).toEqual([false]);
    expect(asked()).toBe(0);
    await client.stop();
  });

  test('what depends on them waits, and is told once', async () => {
    const { client, usedModels, asked, deliver } = await serveSlowly();
    const diagnostics = client.request('textDocument/diagnostic', { textDocument });
    const tokens = client.request('textDocument/semanticTokens/full', { textDocument });
    await client.request('textDocument/documentSymbol', { textDocument });
    await deliver();
    await expect(diagnostics).resolves.toMatchObject({ kind: 'full' });
    await tokens;
    expect(usedModels).toEqual([false, true]);
    expect(asked()).toBe(1);
    await client.stop();
  });

  test('a request can be cancelled', async () => {
    const { client } = await serveSlowly();
    const source = new CancellationTokenSource();
    const diagnostics = client.request('textDocument/diagnostic', { textDocument }, source.token);
    await client.request('textDocument/documentSymbol', { textDocument });
    source.cancel();
    await expect(diagnostics).rejects.toMatchObject({ code: -32800 });
    await client.stop();
  });
});

test('without language models the rules answer, and the log says why', async () => {
  const client = connectInProcess(
    {},
    { loadModels: () => Promise.reject(new Error('syntax.model is damaged: its checksum is wrong.')) },
  );
  await client.initialize(profile(minimalClient));
  await client.open(uri, article);
  const { message } = await client.next<LogMessageParams>('window/logMessage');
  expect(message).toMatch(/without the language models: .*checksum is wrong/);
  await client.next('textDocument/publishDiagnostics');
  await client.change(uri, 2, { text: `${article}\n` });
  await client.next('textDocument/publishDiagnostics');
  expect(client.received.filter((method) => method === 'window/logMessage')).toHaveLength(1);
  await client.stop();
});
