import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { LineIndex } from '../core/text/lines.ts';
import type { Analysed, Analyses, Purpose } from './analyses.ts';
import type { Client } from './client.ts';
import type { Documents, Snapshot } from './documents.ts';
import type { Failures } from './failures.ts';
import { documentUri, sentText } from './fromProtocol.ts';
import { Place } from './place.ts';

/** What a feature has at hand to answer a request. */
export interface Context {
  readonly analysed: Analysed;
  readonly place: Place;
  readonly client: Client;
}

/** Turns features into request handlers: all that requests have in common happens here. */
export class Requests {
  readonly #documents: Documents;
  readonly #analyses: Analyses;
  readonly #failures: Failures;
  #client: Client | null = null;
  #closed = false;

  constructor(documents: Documents, analyses: Analyses, failures: Failures) {
    this.#documents = documents;
    this.#analyses = analyses;
    this.#failures = failures;
  }

  start(client: Client): void {
    this.#client = client;
  }

  /** From here on every request is refused, as the protocol asks after `shutdown`. */
  close(): void {
    this.#closed = true;
  }

  /**
   * A handler that answers from the analysis of the version the request was made for. A feature that throws fails
   * its own request, with a line in the log, and nothing else.
   *
   * @param kind names the feature in the log
   * @param purpose what the feature needs of the analysis
   * @param unknown the answer for a document that is not open
   */
  handler<P, R>(
    kind: string,
    purpose: Purpose,
    unknown: R,
    feature: (context: Context, params: P) => R,
  ): (params: P, token: CancellationToken) => Promise<R> {
    return async (params, token) => {
      const client = this.#ready();
      const snapshot = this.#documents.get(documentUri(params));
      if (!snapshot) return unknown;
      return this.#answer(kind, snapshot, async () => {
        const analysed = await this.#analyses.of(snapshot, purpose, token);
        return feature({ analysed, place: new Place(snapshot.lines, client.encoding), client }, params);
      });
    };
  }

  /**
   * A handler that answers from a text which comes with the request, of a document that need not be open. Nothing of
   * it is kept. It fails as those of `handler` do.
   */
  textHandler<P extends { readonly text: string }, R>(
    kind: string,
    feature: (context: Context) => R,
  ): (params: P, token: CancellationToken) => Promise<R> {
    return async (params, token) => {
      const client = this.#ready();
      const lines = new LineIndex(sentText(params));
      const snapshot: Snapshot = { uri: documentUri(params), version: 0, lines, opening: 0 };
      return this.#answer(kind, snapshot, async () => {
        const analysed = await this.#analyses.once(snapshot, token);
        return feature({ analysed, place: new Place(lines, client.encoding), client });
      });
    };
  }

  async #answer<R>(kind: string, snapshot: Snapshot, work: () => Promise<R>): Promise<R> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      this.#failures.tell(kind, snapshot, error);
      throw new ResponseError(LSPErrorCodes.RequestFailed, `${kind} failed; the log says more.`);
    } finally {
      if (!this.#documents.get(snapshot.uri)) this.#failures.forget(snapshot.uri);
    }
  }

  #ready(): Client {
    if (this.#closed) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is shutting down.');
    if (!this.#client) throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized.');
    return this.#client;
  }
}
