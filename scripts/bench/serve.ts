import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  type ServerCapabilities,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { nodeArguments, nodeEnvironment } from '../../server/node-arguments.ts';
import { capabilities } from './capabilities.ts';

/** A language server that runs, with the editor's end of the talk. */
export interface Served {
  readonly pid: number;
  /** Whether the server answers such a request. */
  offers(method: string): boolean;
  request(method: string, params: object): Promise<unknown>;
  open(uri: string, languageId: string, text: string): Promise<OpenDocument>;
  stop(): Promise<void>;
}

export interface OpenDocument {
  readonly uri: string;
  /** Types one character at a place. */
  type(place: { readonly line: number; readonly character: number }, character: string): Promise<void>;
}

/**
 * Starts a server with this Node.
 *
 * @param program the script to run, and its arguments
 * @param prepare registers what the server asks of its client
 * @param env what its environment has beside this program's
 */
export async function serve(
  program: readonly string[],
  prepare?: (connection: ProtocolConnection, textOf: (uri: string) => string) => void,
  env: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const child = spawn(process.execPath, program, {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const texts = new Map<string, string>();
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => ({})));
  prepare?.(connection, (uri) => texts.get(uri) ?? '');
  connection.listen();
  const started = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    capabilities,
    initializationOptions: { markdownFileExtensions: ['md'] },
  });
  await connection.sendNotification(InitializedNotification.type, {});

  return {
    pid: child.pid!,
    offers: (method) => isOffered(method, started.capabilities),
    request: (method, params) => connection.sendRequest(method, params),
    open: async (uri, languageId, text) => {
      texts.set(uri, text);
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: 0, text },
      });
      let version = 0;
      return {
        uri,
        type: async (place, character) => {
          texts.set(uri, typed(texts.get(uri)!, place, character));
          await connection.sendNotification(DidChangeTextDocumentNotification.type, {
            textDocument: { uri, version: ++version },
            contentChanges: [{ range: { start: place, end: place }, text: character }],
          });
        },
      };
    },
    stop: async () => {
      const ended = once(child, 'exit');
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      await ended;
      connection.dispose();
    },
  };
}

function typed(
  text: string,
  { line, character }: { readonly line: number; readonly character: number },
  what: string,
): string {
  let start = 0;
  for (let i = 0; i < line; i++) start = text.indexOf('\n', start) + 1;
  return text.slice(0, start + character) + what + text.slice(start + character);
}

/** Starts our server as the extension does. */
export function serveOurs(): Promise<Served> {
  const program = createRequire(import.meta.url).resolve('../../dist/server.cjs');
  return serve([...nodeArguments, program, '--stdio'], undefined, nodeEnvironment);
}

/** The server's capability for each request whose name does not tell it. */
const providers: Readonly<Record<string, (capabilities: ServerCapabilities) => unknown>> = {
  'textDocument/documentSymbol': (server) => server.documentSymbolProvider,
  'textDocument/foldingRange': (server) => server.foldingRangeProvider,
  'textDocument/documentLink': (server) => server.documentLinkProvider,
  'textDocument/selectionRange': (server) => server.selectionRangeProvider,
  'textDocument/hover': (server) => server.hoverProvider,
  'textDocument/definition': (server) => server.definitionProvider,
  'textDocument/references': (server) => server.referencesProvider,
  'textDocument/documentHighlight': (server) => server.documentHighlightProvider,
  'textDocument/prepareRename': (server) => server.renameProvider,
  'textDocument/completion': (server) => server.completionProvider,
  'textDocument/codeAction': (server) => server.codeActionProvider,
  'textDocument/codeLens': (server) => server.codeLensProvider,
  'textDocument/inlayHint': (server) => server.inlayHintProvider,
  'textDocument/linkedEditingRange': (server) => server.linkedEditingRangeProvider,
  'textDocument/formatting': (server) => server.documentFormattingProvider,
  'textDocument/semanticTokens/range': (server) => server.semanticTokensProvider,
  'textDocument/diagnostic': (server) => server.diagnosticProvider,
};

function isOffered(method: string, server: ServerCapabilities): boolean {
  return Boolean(providers[method]?.(server));
}
