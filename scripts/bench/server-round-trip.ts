import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import {
  type ClientCapabilities,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { percentile } from './statistics.ts';

export interface RoundTrip {
  /** UTF-16 code units of the text. */
  readonly size: number;
  /** Milliseconds from sending one typed character to having the diagnostics of the text with it. */
  readonly p50: number;
  readonly p95: number;
}

const capabilities: ClientCapabilities = { textDocument: { diagnostic: {} } };

/**
 * Measures the whole way of an edit, over the standard streams of a server process: `textDocument/didChange`,
 * `textDocument/diagnostic`, answer. One character is typed into the middle of each text, `edits` times; the first
 * quarter warms up and is not counted.
 *
 * @param server the program to measure with its arguments, run by this Node
 */
export async function measureRoundTrips(
  texts: readonly string[],
  edits = 60,
  server: readonly string[] = [createRequire(import.meta.url).resolve('../../server/main.node.ts'), '--stdio'],
): Promise<RoundTrip[]> {
  const child = spawn(process.execPath, server, { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  try {
    await connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities });
    await connection.sendNotification(InitializedNotification.type, {});
    const results: RoundTrip[] = [];
    for (const [index, text] of texts.entries()) {
      const samples = await typeInto(connection, `untitled:bench-${index}`, text, edits);
      results.push({ size: text.length, p50: percentile(samples, 0.5), p95: percentile(samples, 0.95) });
    }
    return results;
  } finally {
    const ended = once(child, 'exit');
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
    await ended;
    connection.dispose();
  }
}

/** Milliseconds of each counted edit. */
async function typeInto(connection: ProtocolConnection, uri: string, text: string, edits: number): Promise<number[]> {
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'news-article', version: 0, text },
  });
  await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  const before = text.slice(0, text.indexOf(' ', Math.floor(text.length / 2)));
  const lines = before.split(/\r\n|\n|\r/);
  const cursor = { line: lines.length - 1, character: lines.at(-1)!.length };
  const samples: number[] = [];
  for (let version = 1; version <= edits; version++) {
    const start = performance.now();
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: cursor, end: cursor }, text: 'etaoin'[version % 6]! }],
    });
    await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    if (version > edits / 4) samples.push(performance.now() - start);
  }
  return samples;
}
