import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { collectGarbage } from '../../server/collect-garbage.node.ts';
import { computedPieces } from '../../server/core/analysis.ts';
import { engine } from '../../server/lsp/engine.ts';
import { loadShippedModels } from '../../server/model-files.ts';
import { article } from '../support/lsp-articles.ts';
import { connectInProcess } from '../support/lsp-in-process.ts';
import { fullClient, profile } from '../support/lsp-profiles.ts';

const pause = 15_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server with five articles open, which counts what is analysed from scratch and how often memory is given back. */
async function serve() {
  const counts = { fromScratch: 0, givenBack: 0 };
  const client = connectInProcess(
    {
      analyse: (text, configuration, before, models) => {
        if (!before) counts.fromScratch++;
        return engine.analyse(text, configuration, before, models);
      },
    },
    {
      collectGarbage: async () => {
        counts.givenBack++;
      },
    },
  );
  client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  client.onRequest('client/registerCapability', () => null);
  await client.initialize(profile(fullClient));
  const uris = [1, 2, 3, 4, 5].map((number) => `test:///articles/${number}.txt`);
  const ask = (uri: string) => client.request('textDocument/diagnostic', { textDocument: { uri } });
  for (const uri of uris) {
    await client.open(uri, article);
    await ask(uri);
  }
  return { client, counts, uris, ask };
}

test('a server that nobody asks gives memory back, once, and keeps the articles that were read last', async () => {
  const { client, counts, uris, ask } = await serve();
  expect(counts).toEqual({ fromScratch: 5, givenBack: 0 });
  await vi.advanceTimersByTimeAsync(3 * pause);
  expect(counts).toEqual({ fromScratch: 5, givenBack: 1 });
  for (const uri of uris.slice(2)) await ask(uri);
  expect(counts.fromScratch).toBe(5);
  await ask(uris[0]!);
  expect(counts.fromScratch).toBe(6);
  await client.stop();
});

test('the language models are let go, and come back for whoever needs them', async () => {
  const pieces: (number | null)[] = [];
  let loads = 0;
  const client = connectInProcess(
    {
      analyse: (text, configuration, before, models) => {
        const analysis = engine.analyse(text, configuration, before, models);
        pieces.push(models ? computedPieces(analysis) : null);
        return analysis;
      },
    },
    {
      collectGarbage: async () => {},
      loadModels: () => {
        loads++;
        return loadShippedModels();
      },
    },
  );
  client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  client.onRequest('client/registerCapability', () => null);
  await client.initialize(profile(fullClient));
  const uri = 'test:///articles/1.txt';
  const textDocument = { uri };
  await client.open(uri, article);
  await client.request('textDocument/diagnostic', { textDocument });
  expect(loads).toBe(1);
  await vi.advanceTimersByTimeAsync(2 * pause);
  // What is known already is told without them.
  await client.request('textDocument/hover', { textDocument, position: { line: 0, character: 0 } });
  await client.request('textDocument/documentSymbol', { textDocument });
  expect([loads, pieces.length]).toEqual([1, 1]);
  await client.change(uri, 2, { text: article.replace('pier', 'piers') });
  // Nor is the structure told without them now: who speaks would change under the reader's eyes, and change back.
  await Promise.all([
    client.request('textDocument/documentSymbol', { textDocument }),
    client.request('textDocument/diagnostic', { textDocument }),
  ]);
  expect([loads, pieces.length]).toEqual([2, 2]);
  // The models are the same ones as before: the other paragraphs need not be read again.
  expect(pieces[1]).toBeLessThan(pieces[0]! / 2);
  await client.stop();
});

test('it does not while somebody asks', async () => {
  const { client, counts, uris, ask } = await serve();
  for (let half = 0; half < 6; half++) {
    await vi.advanceTimersByTimeAsync(pause / 2);
    await ask(uris[0]!);
  }
  expect(counts.givenBack).toBe(0);
  await client.stop();
});

test('what nobody holds is gone when Node has collected', async () => {
  vi.useRealTimers();
  const held = new WeakRef({ words: article.repeat(100) });
  await wait(1);
  expect(held.deref()).toBeDefined();
  await wait(1);
  await collectGarbage();
  expect(held.deref()).toBeUndefined();
});
