import * as vscode from 'vscode';
import { commands } from '../commands.ts';
import type { ServerLink } from '../server-link.ts';
import type { Reports } from './reports.ts';

/** Registers what is done with reports; it is loaded when a report is first asked for, or comes back with the window. */
export function registerReports(context: vscode.ExtensionContext, link: ServerLink): () => Promise<Reports> {
  let loaded: Promise<Reports> | null = null;
  const load = () => {
    loaded ??= import('./reports.ts').then(({ Reports }) => {
      const reports = new Reports(link, context.extensionUri);
      context.subscriptions.push(reports);
      return reports;
    });
    return loaded;
  };
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.showReport, async () => (await load()).show()),
    vscode.commands.registerCommand(commands.exportReport, async () => (await load()).export()),
    vscode.window.registerWebviewPanelSerializer('sourceline.report', {
      deserializeWebviewPanel: async (panel, state: unknown) => (await load()).restore(panel, state),
    }),
  );
  return load;
}
