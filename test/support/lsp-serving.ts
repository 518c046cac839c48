import type {
  ClientCapabilities,
  InitializeResult,
  LSPAny,
  Range,
  ServerCapabilities,
} from 'vscode-languageserver-protocol';
import { article } from './lsp-articles.ts';
import { LspClient } from './lsp-client.ts';
import { positionOf } from './lsp-edits.ts';
import { profile } from './lsp-profiles.ts';

/** The document that `serve` opens. */
export const uri = 'untitled:harbour';
export const textDocument = { uri };

/** What `serve` starts with, beside the client's capabilities and the text. */
interface Beginning {
  readonly options?: LSPAny;
  /** What the client answers when it is asked for the section `sourceline` of its settings. */
  readonly settings?: LSPAny;
}

/** A server process with `text` open in it, by default an article with something for every feature, and what it offers. */
export async function serve(
  capabilities: ClientCapabilities,
  text = article,
  { options, settings = null }: Beginning = {},
): Promise<{ readonly client: LspClient; readonly capabilities: ServerCapabilities }> {
  const client = LspClient.start();
  client.onRequest('workspace/configuration', () => [settings]);
  client.onRequest('client/registerCapability', () => null);
  const result = await client.initialize(profile(capabilities, options));
  await client.open(uri, text);
  return { client, capabilities: (result satisfies InitializeResult).capabilities };
}

/** Where `words` stand in `text`, in UTF-16. */
export function rangeOf(text: string, words: string): Range {
  const start = text.indexOf(words);
  return { start: positionOf(text, start, 'utf-16'), end: positionOf(text, start + words.length, 'utf-16') };
}
