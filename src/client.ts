import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { registerCheckFolder } from './check/command.ts';
import { commands } from './commands.ts';
import { ArticleDetection } from './detection.ts';
import { languageId } from './language.ts';
import type { LanguageService } from './language-service.ts';
import { registerReports } from './report/commands.ts';
import type { Reports } from './report/reports.ts';
import { ServerLink } from './server-link.ts';
import { StatusItem } from './status-item.ts';
import { registerSuppressions } from './suppressions/commands.ts';
import type { ArticleViews } from './views/article-views.ts';

/** Makes a client that is not started yet; the desktop and the browser each have their way. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** What the extension gives to others: the data of its trees, and its report. */
export interface Api {
  readonly views: Promise<ArticleViews>;
  readonly reports: () => Promise<Reports>;
}

let service: Promise<LanguageService> | null = null;

/**
 * Sets the extension up. Every plain text file wakes it, so the language client is loaded, and the server started,
 * only with the first article; the views are set up once this is done.
 */
export function activate(context: vscode.ExtensionContext, createClient: CreateClient): Api {
  const log = vscode.window.createOutputChannel('Sourceline', { log: true });
  const link = new ServerLink();
  const loadService = () => {
    service ??= import('./language-service.ts').then(
      ({ LanguageService }) => new LanguageService(createClient, log, link, context.workspaceState),
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
    vscode.commands.registerCommand(commands.createConfiguration, async () =>
      (await import('./create-configuration.ts')).createConfiguration(),
    ),
    vscode.workspace.onDidOpenTextDocument(startFor),
    new ArticleDetection(context.workspaceState, log),
  );
  registerCheckFolder(context, loadService, log);
  context.subscriptions.push(...registerSuppressions(loadService));
  const reports = registerReports(context, link);
  vscode.workspace.textDocuments.forEach(startFor);
  const views = import('./views/index.ts').then(({ createViews }) =>
    createViews(link, context.workspaceState, context.subscriptions),
  );
  return { views, reports };
}

export async function deactivate(): Promise<void> {
  await (await service)?.stop();
}
