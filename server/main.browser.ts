/// <reference lib="webworker" />
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { loadModels } from './core/attribution/learned/index.ts';
import { type Platform, startServer } from './lsp/server.ts';

const worker: Platform = {
  // A message to oneself comes after those that wait already.
  letIn: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    }),
  collectGarbage: null,
  onUnhandledRejection: (listener) =>
    self.addEventListener('unhandledrejection', (event) => {
      event.preventDefault();
      listener(event.reason);
    }),
  loadModels: async (folder) => {
    if (folder === null)
      throw new Error('The client has not said where they are (the initialization option modelFolder).');
    const [syntax, attribution] = await Promise.all([fetchModel(folder, 'syntax'), fetchModel(folder, 'attribution')]);
    return loadModels({ syntax, attribution });
  },
  files: null,
  articles: null,
};

async function fetchModel(folder: string, name: string): Promise<Uint8Array> {
  const response = await fetch(`${folder}/${name}.model`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), worker);
