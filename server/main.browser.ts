/// <reference lib="webworker" />
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
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
  onUnhandledRejection: (listener) =>
    self.addEventListener('unhandledrejection', (event) => {
      event.preventDefault();
      listener(event.reason);
    }),
};

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), worker);
