import type { ExtensionContext } from 'vscode';
import { nodeArguments, nodeEnvironment } from '../server/node-arguments.ts';
import { type Api, activate as activateWith } from './client.ts';
import { CheckTasks } from './tasks.ts';

export { deactivate } from './client.ts';

/** What is used of Node itself: the rest of the client runs in browsers too. */
declare const process: { readonly execPath: string };

/** The extension on the desktop and on remote machines: the server is a process of its own. */
export function activate(context: ExtensionContext): Api {
  const api = activateWith(context, async (options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const run = {
      module: context.asAbsolutePath('dist/server.cjs'),
      transport: TransportKind.ipc,
      options: { execArgv: [...nodeArguments], env: { ...nodeEnvironment } },
    };
    const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6019'] } };
    return new LanguageClient('sourceline', 'Sourceline', { run, debug }, options);
  });
  context.subscriptions.push(new CheckTasks(process.execPath, context.asAbsolutePath('dist/cli.mjs')).register());
  return api;
}
