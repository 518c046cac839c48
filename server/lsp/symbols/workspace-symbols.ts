import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import type { Analysis } from '../../core/analysis.ts';
import { resemblance } from '../../core/features/forgiving.ts';
import type { ArticleSymbol } from '../../core/features/index.ts';
import type { LineIndex } from '../../core/text/lines.ts';
import { actorSymbolKind } from '../actor-symbols.ts';
import type { Analyses } from '../analyses.ts';
import type { Client } from '../client.ts';
import type { Documents } from '../documents.ts';
import type { Engine } from '../engine.ts';
import { Place } from '../place.ts';
import type { ArticleIndex } from './article-index.ts';

/** More than these nobody looks through: who wants others types another letter. */
const mostAnswered = 1000;

/** What the index keeps of an article to look it up by. */
export interface SymbolsEntry {
  readonly symbols: readonly SymbolInformation[];
}

/** What looking up works with. */
interface Parts {
  readonly client: () => Client | null;
  readonly documents: Documents;
  readonly analyses: Analyses;
  readonly index: ArticleIndex<SymbolsEntry>;
  readonly engine: Engine;
  /** Lets in what has arrived by then, a cancellation above all. */
  readonly letIn: () => Promise<void>;
}

/** Has `connection` look up titles, sections and actors in the articles that are open and those of the workspace. */
export function registerWorkspaceSymbols(connection: Connection, parts: Parts): void {
  connection.onWorkspaceSymbol((params, token) => lookUp(params, token, parts));
}

async function lookUp(
  { query }: WorkspaceSymbolParams,
  token: CancellationToken,
  { client, documents, analyses, index, engine, letIn }: Parts,
): Promise<SymbolInformation[]> {
  const asking = client();
  if (!asking) throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized.');
  if (typeof query !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, 'query is missing.');
  await letIn();
  const open = await Promise.all(
    documents.all().map(async (snapshot) => {
      const { analysis } = await analyses.of(snapshot, 'structure', token);
      return symbolsOf(snapshot.uri, analysis, snapshot.lines, asking, engine);
    }),
  );
  const closed = await index.entries((uri) => documents.get(uri) !== undefined, token);
  if (token.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
  return [...open.flat(), ...closed.flatMap(({ symbols }) => symbols)]
    .map((symbol) => ({ symbol, fit: resemblance(query, symbol.name) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .slice(0, mostAnswered)
    .map(({ symbol }) => symbol);
}

/** The symbols of one article, each with the article's name beside it. */
export function symbolsOf(
  uri: string,
  analysis: Analysis,
  lines: LineIndex,
  client: Client,
  engine: Engine,
): SymbolInformation[] {
  const place = new Place(lines, client.encoding);
  const all = engine.symbols(analysis);
  const title = all.find(({ kind }) => kind === 'title')?.name;
  return all.map((symbol) => ({
    name: symbol.name,
    kind: kindOf(symbol, client),
    containerName: symbol.kind === 'title' || title === undefined ? fileName(uri) : title,
    location: { uri, range: place.range(symbol.span) },
  }));
}

function kindOf({ kind }: ArticleSymbol, client: Client): SymbolKind {
  if (kind === 'title') return SymbolKind.File;
  return kind === 'section' ? SymbolKind.Namespace : actorSymbolKind(kind, client);
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
