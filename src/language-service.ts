import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  type Diagnostic,
  ErrorAction,
  type LanguageClientOptions,
  type Middleware,
  RevealOutputChannelOn,
  State,
  type WorkspaceEdit,
} from 'vscode-languageclient';
import type { Suppression } from '../server/core/suppressions/model.ts';
import type { SuppressionsResult } from '../server/lsp/suppressions/messages.ts';
import { listArticles } from './check/find-articles.ts';
import type { CreateClient } from './client.ts';
import { languageId } from './language.ts';
import { LinkedMarks } from './linked-marks.ts';
import { readFile, readFileMethod } from './read-file.ts';
import { Restarts } from './restarts.ts';
import { leadToPlaces } from './section-lines.ts';
import type { ServerLink } from './server-link.ts';
import { readStatus } from './server-status.ts';
import type { ProjectSuppressions } from './suppressions/project-suppressions.ts';

/** Keeps one language server running, and tells the rest of the client how it fares. Nothing here opens a pop-up. */
export class LanguageService implements ProjectSuppressions {
  readonly #createClient: CreateClient;
  readonly #log: vscode.LogOutputChannel;
  readonly #link: ServerLink;
  readonly #memento: vscode.Memento;
  readonly #restarts = new Restarts();
  readonly #marks = new LinkedMarks();
  readonly #outdated = new vscode.EventEmitter<void>();
  /** Fires when settings or configuration files changed: what `check` answered before may not hold any more. */
  readonly onOutdated = this.#outdated.event;
  #client: BaseLanguageClient | null = null;
  /** Starting and stopping take turns: each waits for what was asked before it. */
  #turn: Promise<void> = Promise.resolve();

  constructor(createClient: CreateClient, log: vscode.LogOutputChannel, link: ServerLink, memento: vscode.Memento) {
    this.#createClient = createClient;
    this.#log = log;
    this.#link = link;
    this.#memento = memento;
  }

  /** Starts the server if it was not started yet. */
  start(): void {
    if (this.#client === null) void this.#inTurn(() => this.#start());
  }

  async restart(): Promise<void> {
    this.#restarts.reset();
    await this.#inTurn(async () => {
      await this.#stop();
      await this.#start();
    });
  }

  /**
   * The findings of an article that is not open. Starts the server if need be; rejects when it does not run, or the
   * token is cancelled.
   */
  async check(uri: vscode.Uri, text: string, token: vscode.CancellationToken): Promise<vscode.Diagnostic[]> {
    const client = await this.#running();
    const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
    const found = await client.sendRequest<Diagnostic[]>('sourceline/check', { textDocument, text }, token);
    return client.protocol2CodeConverter.asDiagnostics(found);
  }

  /** Starts the server if need be, as `check` does. */
  async suppressions(uri: vscode.Uri): Promise<SuppressionsResult | null> {
    const client = await this.#running();
    const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
    return client.sendRequest<SuppressionsResult | null>('sourceline/suppressions', { textDocument });
  }

  async change(file: vscode.Uri, suppression: Suppression, reason?: string): Promise<vscode.WorkspaceEdit | null> {
    const client = await this.#running();
    const textDocument = { uri: client.code2ProtocolConverter.asUri(file) };
    const params = { textDocument, suppression, ...(reason !== undefined && { reason }) };
    const edit = await client.sendRequest<WorkspaceEdit | null>('sourceline/changeSuppression', params);
    return edit && (await client.protocol2CodeConverter.asWorkspaceEdit(edit));
  }

  async stop(): Promise<void> {
    this.#marks.dispose();
    await this.#inTurn(() => this.#stop());
  }

  async #running(): Promise<BaseLanguageClient> {
    this.start();
    await this.#turn;
    if (!this.#client?.isRunning()) throw new Error(vscode.l10n.t('The language server is not running.'));
    return this.#client;
  }

  #inTurn(action: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(action).catch((error) => this.#log.error(error));
    return this.#turn;
  }

  async #start(): Promise<void> {
    if (this.#client !== null) return;
    try {
      const client = silenced(await this.#createClient(this.#options()));
      this.#client = client;
      client.onDidChangeState(({ newState }) => this.#onState(client, newState));
      client.onNotification('sourceline/status', (params) => {
        const status = readStatus(params);
        if (status) this.#link.tell({ uri: client.protocol2CodeConverter.asUri(status.uri), status });
      });
      client.onRequest(readFileMethod, ({ uri }: { uri: string }) =>
        readFile(client.protocol2CodeConverter.asUri(uri)),
      );
      client.onRequest('sourceline/articles', async (token: vscode.CancellationToken) => {
        const found = await listArticles(this.#memento, token);
        return found.map(({ uri, named }) => ({ uri: client.code2ProtocolConverter.asUri(uri), named }));
      });
      client.onNotification('sourceline/outdated', () => this.#outdated.fire());
      await client.start();
    } catch (error) {
      this.#log.error('The language server did not start.', error);
      this.#link.setState('failed', null);
    }
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = null;
    await client?.dispose();
  }

  #onState(client: BaseLanguageClient, state: State): void {
    if (client !== this.#client) return;
    this.#link.setState(state === State.Running ? 'running' : state === State.Starting ? 'starting' : 'failed', client);
  }

  #options(): LanguageClientOptions {
    return {
      documentSelector: [{ language: languageId }],
      outputChannel: this.#log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions: {
        status: true,
        readsFiles: true,
        showsPlaces: true,
        pairsMarks: true,
        checks: true,
        asksReasons: true,
        listsArticles: true,
      },
      initializationFailedHandler: () => false,
      errorHandler: {
        error: (_error, _message, count = 0) => ({
          action: count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
          handled: true,
        }),
        closed: () => ({
          action: this.#restarts.mayRestart(Date.now()) ? CloseAction.Restart : CloseAction.DoNotRestart,
          handled: true,
        }),
      },
      diagnosticPullOptions: { onChange: true, onSave: false },
      middleware: {
        ...articlesOnly,
        provideCodeLenses: leadToPlaces,
        provideLinkedEditingRange: this.#marks.provideLinkedEditingRange,
      },
      // Hovers quote the article: nothing in them may run a command.
      markdown: { isTrusted: false, supportHtml: false },
    };
  }
}

/** A selector cannot leave out the cells of notebooks, which are no articles. */
const articlesOnly: Middleware = {
  didOpen: async (document, next) => {
    if (!isCell(document)) await next(document);
  },
  didChange: async (event, next) => {
    if (!isCell(event.document)) await next(event);
  },
  didClose: async (document, next) => {
    if (!isCell(document)) await next(document);
  },
};

function isCell({ uri }: vscode.TextDocument): boolean {
  return uri.scheme === 'vscode-notebook-cell';
}

/**
 * The client announces some errors in pop-ups whatever its options; the status item and the log tell of them instead.
 * It also stops what never came to run, and fails at that with nobody listening.
 */
function silenced(client: BaseLanguageClient): BaseLanguageClient {
  const log = client.error.bind(client);
  const stop = client.stop.bind(client);
  client.error = (message, data) => log(message, data, false);
  client.stop = async (timeout) => {
    if (client.isRunning()) await stop(timeout);
  };
  return client;
}
