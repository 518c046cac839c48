import * as vscode from 'vscode';
import { commands } from './commands.ts';
import { languageId } from './language.ts';
import type { ServerLink } from './server-link.ts';
import { type ArticleStatus, type ServerState, type StatusView, viewStatus } from './server-status.ts';

/** The language status of the article in front of the user: how many of its statements nobody stands behind. */
export class StatusItem implements vscode.Disposable {
  readonly #item = vscode.languages.createLanguageStatusItem('sourceline.statements', { language: languageId });
  readonly #articles = new Map<string, ArticleStatus>();
  readonly #subscriptions: vscode.Disposable[];
  #state: ServerState = 'starting';

  constructor(link: ServerLink) {
    this.#item.name = vscode.l10n.t('Statements of the Article');
    this.#subscriptions = [
      this.#item,
      link.onDidChangeState((state) => this.#setState(state)),
      link.onDidAnalyse(({ uri, status }) => {
        this.#articles.set(uri.toString(), status);
        this.#show();
      }),
      vscode.window.onDidChangeActiveTextEditor(() => this.#show()),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#articles.delete(uri.toString())),
    ];
    this.#show();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #setState(state: ServerState): void {
    this.#state = state;
    if (state !== 'running') this.#articles.clear();
    this.#show();
  }

  #show(): void {
    const uri = vscode.window.activeTextEditor?.document.uri.toString() ?? '';
    const view = viewStatus(this.#state, this.#articles.get(uri) ?? null, vscode.l10n.t);
    this.#item.text = view.text;
    this.#item.detail = view.detail;
    this.#item.busy = view.busy;
    this.#item.severity =
      view.severity === 'error' ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    this.#item.command = commandOf(view.action);
  }
}

function commandOf(action: StatusView['action']): vscode.Command | undefined {
  if (action === 'show-problems')
    return { command: 'workbench.actions.view.problems', title: vscode.l10n.t('Show Problems') };
  if (action === 'restart') return { command: commands.restart, title: vscode.l10n.t('Restart') };
  return undefined;
}
