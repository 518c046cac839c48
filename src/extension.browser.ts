import { type ExtensionContext, Uri } from 'vscode';
import { type Api, activate as activateWith } from './client.ts';

export { deactivate } from './client.ts';

/** The extension in the browser: the server is a web worker. */
export function activate(context: ExtensionContext): Api {
  const script = Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true);
  const modelFolder = Uri.joinPath(context.extensionUri, 'dist/models').toString(true);
  let worker: Worker | null = null;
  const api = activateWith(context, async (options) => {
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } = await import(
      'vscode-languageclient/browser'
    );
    // The client is handed the two ends of the talk, not the worker: the extension host wraps workers in a class of
    // its own, which the client does not know for one.
    const connect = async () => {
      worker?.terminate();
      worker = new Worker(script);
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    const initializationOptions = { ...options.initializationOptions, modelFolder };
    return new LanguageClient('sourceline', 'Sourceline', connect, { ...options, initializationOptions });
  });
  return api;
}
