import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { PortMessageReader, PortMessageWriter } from 'vscode-jsonrpc/node';
import type { DocumentSymbol } from 'vscode-languageserver-protocol';
import { article } from '../support/lsp-articles.ts';
import { LspClient } from '../support/lsp-client.ts';
import { minimalClient, profile } from '../support/lsp-profiles.ts';

/** The program as it would find itself in a browser's worker, with the port to the thread's parent as its scope. */
function inWorkerScope(program: string): string {
  return `
    const { parentPort } = require('node:worker_threads');
    globalThis.self = {
      postMessage: (message) => parentPort.postMessage(message),
      addEventListener: () => {},
      set onmessage(listen) { parentPort.on('message', (data) => listen({ data })); },
    };
    ((process, Buffer, setImmediate, require, module) => { ${program} })();
  `;
}

/** The models at an address, as an extension's files are in a browser. */
async function serveModels() {
  const served: string[] = [];
  const server = createServer(async ({ url = '' }, response) => {
    served.push(url);
    response.end(await readFile(new URL(`../../server${url}`, import.meta.url)));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return { modelFolder: `http://127.0.0.1:${port}/models`, served, close: () => void server.close() };
}

test('the server runs in a worker that has nothing of Node', async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../server/main.browser.ts', import.meta.url))],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    write: false,
    logLevel: 'silent',
  });
  const worker = new Worker(inWorkerScope(outputFiles[0]!.text), { eval: true });
  const died = once(worker, 'exit').then(() => Promise.reject(new Error('The worker died.')));
  const client = new LspClient(new PortMessageReader(worker), new PortMessageWriter(worker));
  const { modelFolder, served, close } = await serveModels();
  await client.initialize({ ...profile(minimalClient), initializationOptions: { modelFolder } });
  await client.open('untitled:harbour', article);
  await Promise.race([client.next('textDocument/publishDiagnostics'), died]);
  const textDocument = { uri: 'untitled:harbour' };
  expect(await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument })).not.toEqual([]);
  expect(served.sort()).toEqual(['/models/attribution.model', '/models/syntax.model']);
  expect(client.received).not.toContain('window/logMessage');
  await client.stop();
  close();
  await Promise.all([worker.terminate(), expect(died).rejects.toThrow()]);
});
