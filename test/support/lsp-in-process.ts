import { PassThrough } from 'node:stream';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { type Engine, engine as realEngine } from '../../server/lsp/engine.ts';
import { type Platform, startServer } from '../../server/lsp/server.ts';
import { loadShippedModels } from '../../server/model-files.ts';
import { LspClient } from './lsp-client.ts';

/** Read once for all servers of this process. */
let models: ReturnType<Platform['loadModels']> | undefined;

/** A server in this process with parts of its engine or its platform replaced, and a client connected to it. */
export function connectInProcess(replaced: Partial<Engine> = {}, platform: Partial<Platform> = {}): LspClient {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  startServer(
    createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)),
    {
      collectGarbage: null,
      letIn: () => new Promise((resolve) => setImmediate(() => setImmediate(resolve))),
      onUnhandledRejection: () => {},
      loadModels: () => {
        models ??= loadShippedModels();
        return models;
      },
      files: null,
      articles: null,
      ...platform,
    },
    { ...realEngine, ...replaced },
  );
  return new LspClient(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
}
