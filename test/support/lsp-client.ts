import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import {
  type CancellationToken,
  createMessageConnection,
  Emitter,
  type Message,
  type MessageConnection,
  type MessageReader,
  type MessageWriter,
  type NotificationMessage,
  type RequestMessage,
  type ResponseMessage,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type {
  InitializeParams,
  InitializeResult,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol';
import { MetaModel } from './meta-model.ts';

/** Read once, when this file is: it takes a second or more. */
const metaModel = new MetaModel();

/** The server as a program; Node runs it as it is. */
export const serverProgram = fileURLToPath(new URL('../../server/main.node.ts', import.meta.url));

/** What begins so is our own, which the protocol's model cannot know. */
const ownPrefix = 'sourceline/';

/**
 * The client's end of a language server connection. Every message the server sends is held against the protocol's
 * own model; what is wrong with one collects in `problems`, and `stop` throws if there are any.
 */
export class LspClient {
  readonly problems: string[] = [];
  /** Methods of everything the server sent unasked, in order. */
  readonly received: string[] = [];
  /** Ends when the server process does; null for a server in this process. */
  readonly process: ChildProcess | null;
  readonly #connection: MessageConnection;
  readonly #unclaimed: { readonly method: string; readonly params: unknown }[] = [];
  readonly #waiting: Waiting[] = [];

  constructor(reader: MessageReader, writer: MessageWriter, process: ChildProcess | null = null) {
    this.process = process;
    const methods = new Map<RequestMessage['id'], string>();
    this.#connection = createMessageConnection(
      tapReader(reader, (message) => this.#inspect(message, methods)),
      tapWriter(writer, (message) => {
        if (isRequest(message)) methods.set(message.id, message.method);
      }),
    );
    this.#connection.onNotification((method, params) =>
      this.#deliver(method, Array.isArray(params) ? params[0] : params),
    );
    this.#connection.listen();
    process?.once('exit', () => this.#giveUp());
  }

  /**
   * Starts the server as a process of its own, which speaks over its standard streams.
   *
   * @param preload JavaScript that the process runs before the server
   */
  static start(args: readonly string[] = ['--stdio'], preload = ''): LspClient {
    const before = preload === '' ? [] : ['--import', `data:text/javascript,${encodeURIComponent(preload)}`];
    const server = spawn(process.execPath, [...before, serverProgram, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
    return new LspClient(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin), server);
  }

  async initialize(params: Partial<InitializeParams>): Promise<InitializeResult> {
    const all: InitializeParams = { processId: process.pid, rootUri: null, capabilities: {}, ...params };
    const result = await this.request<InitializeResult>('initialize', all);
    await this.notify('initialized', {});
    return result;
  }

  request<R>(method: string, params?: unknown, token?: CancellationToken): Promise<R> {
    // An argument too many, be it undefined, would send the parameters by position.
    return this.#connection.sendRequest(method, ...[params, token].filter((given) => given !== undefined));
  }

  notify(method: string, params?: unknown): Promise<void> {
    return params === undefined
      ? this.#connection.sendNotification(method)
      : this.#connection.sendNotification(method, params);
  }

  /** Answers a request of the server's. */
  onRequest<P>(method: string, answer: (params: P) => unknown): void {
    this.#connection.onRequest(method, answer);
  }

  /** The parameters of the first notification of this kind nobody has claimed yet, when it is there. */
  next<P>(method: string, fits: (params: P) => boolean = () => true): Promise<P> {
    const index = this.#unclaimed.findIndex((one) => one.method === method && fits(one.params as P));
    if (index >= 0) return Promise.resolve(this.#unclaimed.splice(index, 1)[0]!.params as P);
    return new Promise((resolve, reject) => {
      this.#waiting.push({
        method,
        fits: fits as (params: never) => boolean,
        take: (params) => resolve(params as P),
        giveUp: () => reject(new Error(`The server ended, and ${method} never came.`)),
      });
    });
  }

  open(uri: string, text: string, version = 1): Promise<void> {
    return this.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'news-article', version, text },
    });
  }

  change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    return this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  /** Ends the server as the protocol asks; gives its exit code, and throws if any of its messages was wrong. */
  async stop(): Promise<number | null> {
    await this.request('shutdown');
    const code = this.process ? await this.#exit(this.process) : null;
    if (!this.process) this.#connection.dispose();
    if (this.problems.length > 0) throw new Error(`Not in the protocol:\n${this.problems.join('\n')}`);
    return code;
  }

  async #exit(server: ChildProcess): Promise<number | null> {
    const ended = once(server, 'exit');
    await this.notify('exit');
    const [code] = await ended;
    return code as number | null;
  }

  /** Nothing comes any more from a server that has ended: whoever waits shall know. */
  #giveUp(): void {
    for (const waiting of this.#waiting.splice(0)) waiting.giveUp();
    this.#connection.dispose();
  }

  #deliver(method: string, params: unknown): void {
    const index = this.#waiting.findIndex((one) => one.method === method && one.fits(params as never));
    if (index >= 0) this.#waiting.splice(index, 1)[0]!.take(params);
    else this.#unclaimed.push({ method, params });
  }

  #inspect(message: Message, methods: Map<RequestMessage['id'], string>): void {
    if ('method' in message) {
      const { method, params } = message as RequestMessage | NotificationMessage;
      this.received.push(method);
      if (!method.startsWith(ownPrefix)) this.problems.push(...metaModel.problemsOfSent(method, params));
      return;
    }
    const { id, result, error } = message as ResponseMessage;
    const method = methods.get(id);
    if (error) {
      if (!Number.isInteger(error.code) || typeof error.message !== 'string') {
        this.problems.push(`${method}: ${JSON.stringify(error)} is not an error`);
      }
    } else if (method !== undefined) {
      if (!method.startsWith(ownPrefix)) this.problems.push(...metaModel.problemsOfResult(method, result));
    } else this.problems.push(`a response to nothing: ${JSON.stringify(message)}`);
  }
}

interface Waiting {
  readonly method: string;
  readonly fits: (params: never) => boolean;
  take(params: unknown): void;
  giveUp(): void;
}

function isRequest(message: Message): message is RequestMessage {
  return 'method' in message && 'id' in message;
}

function tapReader(reader: MessageReader, see: (message: Message) => void): MessageReader {
  return {
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage ?? new Emitter<never>().event,
    listen: (callback) =>
      reader.listen((message) => {
        see(message);
        callback(message);
      }),
    dispose: () => reader.dispose(),
  };
}

function tapWriter(writer: MessageWriter, see: (message: Message) => void): MessageWriter {
  return {
    onError: writer.onError,
    onClose: writer.onClose,
    write: (message) => {
      see(message);
      return writer.write(message);
    },
    end: () => writer.end(),
    dispose: () => writer.dispose(),
  };
}
