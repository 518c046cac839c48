import { PassThrough } from 'node:stream';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { type Engine, engine as realEngine } from '../../server/lsp/engine.ts';
import { startServer } from '../../server/lsp/server.ts';
import { LspClient } from './lsp-client.ts';

/** A server in this process with parts of its engine replaced, and a client connected to it. */
export function connectInProcess(replaced: Partial<Engine> = {}): LspClient {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  startServer(
    createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)),
    {
      letIn: () => new Promise((resolve) => setImmediate(() => setImmediate(resolve))),
      onUnhandledRejection: () => {},
    },
    { ...realEngine, ...replaced },
  );
  return new LspClient(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
}
