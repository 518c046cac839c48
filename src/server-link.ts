import * as vscode from 'vscode';
import type { BaseLanguageClient, ServerCapabilities } from 'vscode-languageclient';
import type { ArticleStatus, ServerState } from './server-status.ts';

/** An article that the server has analysed, as the editor names it. */
export interface AnalysedArticle {
  readonly uri: vscode.Uri;
  readonly status: ArticleStatus;
}

/**
 * The language server as the rest of the client sees it: how it fares, what it has analysed, and questions to it. It is
 * there from the beginning; the server may start later, end, and start again.
 */
export class ServerLink implements vscode.Disposable {
  readonly #states = new vscode.EventEmitter<ServerState>();
  readonly #analyses = new vscode.EventEmitter<AnalysedArticle>();
  #state: ServerState = 'starting';
  #client: BaseLanguageClient | null = null;

  readonly onDidChangeState = this.#states.event;
  /** Fires after each analysis of an open article's latest version. */
  readonly onDidAnalyse = this.#analyses.event;

  dispose(): void {
    this.#states.dispose();
    this.#analyses.dispose();
  }

  get state(): ServerState {
    return this.#state;
  }

  /** @param client the one that runs, or null */
  setState(state: ServerState, client: BaseLanguageClient | null): void {
    this.#client = client;
    this.#state = state;
    this.#states.fire(state);
  }

  /** Whether the server that runs offers a feature. */
  offers(feature: keyof ServerCapabilities): boolean {
    return Boolean(this.#client?.initializeResult?.capabilities[feature]);
  }

  tell(article: AnalysedArticle): void {
    this.#analyses.fire(article);
  }

  /**
   * Asks the server about a document with one of its own requests, which take a `textDocument`, and perhaps more.
   * Null when no server runs or it does not know the document; rejects when it fails, or the question is cancelled.
   */
  async ask<Answer>(
    method: string,
    uri: vscode.Uri,
    token?: vscode.CancellationToken,
    more: object = {},
  ): Promise<Answer | null> {
    const client = this.#client;
    if (this.#state !== 'running' || client === null) return null;
    const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
    return await client.sendRequest<Answer | null>(method, { ...more, textDocument }, token);
  }
}
