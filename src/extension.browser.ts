import { type ExtensionContext, Uri } from 'vscode';
import { activate as activateWith } from './client.ts';

export { deactivate } from './client.ts';

/** The extension in the browser: the server is a web worker. */
export function activate(context: ExtensionContext): void {
  activateWith(context, async (options) => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    const server = Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true);
    return new LanguageClient('sourceline', 'Sourceline', async () => new Worker(server), options);
  });
}
