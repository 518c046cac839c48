import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { commands } from './commands.ts';
import { ArticleDetection } from './detection.ts';
import { languageId } from './language.ts';
import type { LanguageService } from './language-service.ts';
import { ServerLink } from './server-link.ts';
import { StatusItem } from './status-item.ts';

/** Makes a client that is not started yet; the desktop and the browser each have their way. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

let service: Promise<LanguageService> | null = null;

/**
 * Sets the extension up. Every plain text file wakes it, so the language client is loaded, and the server started,
 * only with the first article.
 */
export function activate(context: vscode.ExtensionContext, createClient: CreateClient): void {
  const log = vscode.window.createOutputChannel('Sourceline', { log: true });
  const link = new ServerLink();
  const loadService = () => {
    service ??= import('./language-service.ts').then(
      ({ LanguageService }) => new LanguageService(createClient, log, link),
    );
    return service;
  };
  const startFor = async ({ languageId: language }: vscode.TextDocument) => {
    if (language === languageId) (await loadService()).start();
  };
  context.subscriptions.push(
    log,
    link,
    new StatusItem(link),
    vscode.commands.registerCommand(commands.restart, async () => (await loadService()).restart()),
    vscode.commands.registerCommand(commands.showOutput, () => log.show()),
    vscode.workspace.onDidOpenTextDocument(startFor),
    new ArticleDetection(context.workspaceState, log),
  );
  vscode.workspace.textDocuments.forEach(startFor);
}

export async function deactivate(): Promise<void> {
  await (await service)?.stop();
}
