import {
  CodeActionRequest,
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import manifest from '../../package.json' with { type: 'json' };
import type { FileSystem } from '../configuration/file-system.ts';
import { ConfigurationFiles } from '../configuration/files.ts';
import { type ConfigurationFile, watchedFiles } from '../configuration/model.ts';
import type { Models } from '../core/attribution/learned/index.ts';
import { LineIndex } from '../core/text/lines.ts';
import { type Analysed, Analyses } from './analyses.ts';
import { Background } from './background.ts';
import { registerCallHierarchy } from './call-hierarchy.ts';
import { serverCapabilities } from './capabilities.ts';
import { outdatedNotification, registerCheck } from './check.ts';
import { type Client, readClient } from './client.ts';
import { codeActionKinds } from './code-actions.ts';
import { Configurations } from './configurations.ts';
import { Documents } from './documents.ts';
import { type Engine, engine as realEngine } from './engine.ts';
import { describe, Failures } from './failures.ts';
import { registerDiagnostics, registerFeatures } from './features.ts';
import { sendFileProblems } from './file-problems.ts';
import { problemOfSync } from './fromProtocol.ts';
import { LanguageModels } from './language-models.ts';
import { LastFormatter } from './last-formatter.ts';
import { registerNavigation } from './navigation.ts';
import { Neighbours, neighbourOf } from './neighbours.ts';
import { isConfigurationFile, openFirst } from './open-files.ts';
import { Place } from './place.ts';
import { fileSystemOf } from './read-file.ts';
import { registerReport } from './report.ts';
import { Requests } from './requests.ts';
import { Rest } from './rest.ts';
import { settingsSection } from './settings.ts';
import { statusNotification } from './status.ts';
import { SuppressionRequests } from './suppressions/requests.ts';
import { UnusedSuppressions } from './suppressions/unused-suppressions.ts';
import { ArticleIndex } from './symbols/article-index.ts';
import { type ArticleLister, listArticles } from './symbols/articles.ts';
import { registerWorkspaceSymbols, symbolsOf } from './symbols/workspace-symbols.ts';
import { TokenResults } from './token-results.ts';
import { toDiagnostics } from './toProtocolDiagnostics.ts';
import { ViewsAnswers } from './views-changes.ts';
import { registerFormatting, registerWriting } from './writing.ts';

/** What Node and a browser's worker do differently. */
export interface Platform {
  /** Resolves when every message that has arrived by now has been read. */
  letIn(): Promise<void>;
  /** Frees the memory that nobody uses; null where that is not for a program to say. */
  readonly collectGarbage: (() => Promise<void>) | null;
  onUnhandledRejection(listener: (reason: unknown) => void): void;
  /**
   * Loads the language models.
   *
   * @param folder its address, where the client has named it: a worker cannot tell where it was loaded from
   */
  loadModels(folder: string | null): Promise<Models>;
  /** The files of the machine, by their `file:` addresses; null where there are none. */
  readonly files: FileSystem | null;
  /** Finds articles on the machine; null where it has no files. */
  readonly articles: ArticleLister | null;
}

/**
 * Serves the language server protocol on `connection` until the client ends it. Beside its own models and the
 * configuration files above the documents no file is read, but for looking up names in the workspace and for rules that
 * compare articles; no network is used.
 */
export function startServer(connection: Connection, platform: Platform, engine: Engine = realEngine): void {
  let client: Client | null = null;
  const documents = new Documents(() => client?.encoding ?? 'utf-16');
  /** Configuration files that are open in the editor: what they say there counts, saved or not. */
  const openFiles = new Documents(() => client?.encoding ?? 'utf-16');
  const versionOf = (uri: string) => openFiles.get(uri)?.version ?? null;
  const unused = new UnusedSuppressions();
  const files = new ConfigurationFiles(
    openFirst(
      openFiles,
      fileSystemOf(connection, platform.files, () => client),
    ),
    (uri, file) => {
      // Not every editor shows what is wrong in a file that is not open.
      if (file && file.problems.length > 0) connection.console.warn(`${uri}: ${file.problems[0]!.message}`);
      sendProblems(uri, file);
    },
  );
  const configurations = new Configurations(connection, engine.rules, files, versionOf);
  const models = new LanguageModels(() => platform.loadModels(client?.modelFolder ?? null), connection.console);
  const index = new ArticleIndex({
    files: fileSystemOf(connection, platform.files, () => client),
    list: async () => (client ? listArticles(connection, platform.articles, client) : []),
    entryOf: async (uri, text) => {
      const { configuration } = await configurations.of(uri, text);
      if (!documents.get(uri)) configurations.forget(uri);
      const analysis = engine.analyse(text, configuration);
      const symbols = client ? symbolsOf(uri, analysis, new LineIndex(text), client, engine) : [];
      return { symbols, neighbour: neighbourOf(uri, analysis) };
    },
    letIn: platform.letIn,
  });
  const neighbours = new Neighbours({
    index,
    documents,
    latest: (uri) => analyses.latest(uri),
    onChanged: showCompared,
    onError: (error) => connection.console.error(`The articles could not be looked through: ${describe(error)}`),
  });
  const rest = new Rest(() => {
    analyses.rest();
    views.clear();
    formatter.clear();
    if (!platform.collectGarbage) return;
    // From the disk they come back in a moment.
    models.rest();
    platform
      .collectGarbage()
      .catch((error: unknown) => connection.console.log(`Memory could not be given back: ${describe(error)}`));
  });
  const { letIn } = platform;
  const onWork = () => rest.interrupt();
  const analyses: Analyses = new Analyses({ engine, documents, configurations, models, neighbours, letIn, onWork });
  const failures = new Failures(connection.console);
  const requests = new Requests(documents, analyses, failures);
  const background = new Background(documents, analyses, failures, pushDiagnostics);
  const tokens = new TokenResults();
  const views = new ViewsAnswers(engine);
  const formatter = new LastFormatter(engine);
  const suppressions = new SuppressionRequests({
    client: () => client,
    files,
    configurations,
    documents,
    analyses,
    unused,
    versionOf,
  });

  platform.onUnhandledRejection((reason) => connection.console.error(`Unhandled: ${describe(reason)}`));

  connection.onInitialize((params) => {
    if (client) return new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.');
    client = readClient(params);
    configurations.start(client);
    requests.start(client);
    if (client.pullsDiagnostics) registerDiagnostics(connection, requests);
    if (client.status) analyses.onLatest(sendStatus);
    analyses.onLatest(({ snapshot, analysis }) => neighbours.analysed(snapshot.uri, analysis));
    analyses.onLatest((analysed) => {
      // Rules alone find other things.
      if (models.isSettled) showUnused(unused.add(analysed));
    });
    return {
      capabilities: serverCapabilities(client),
      serverInfo: { name: 'Sourceline', version: manifest.version },
    };
  });

  connection.onInitialized(() => {
    if (client?.registersConfiguration)
      sending(connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection }));
    if (client?.watchesFiles)
      sending(
        connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: watchedFiles }, { globPattern: '**/*.{article,news,txt}' }],
        }),
      );
    if (client?.registersDocuments) registerConfigurationFiles();
  });

  connection.onShutdown(() => {
    requests.close();
    neighbours.stop();
    background.cancelAll();
    rest.end();
  });

  connection.onDidChangeConfiguration((params) => {
    configurations.settingsChanged(params?.settings);
    showAnew();
  });

  connection.onDidChangeWatchedFiles((params) => {
    const changes = params?.changes ?? [];
    for (const { uri } of changes) index.changed(uri);
    if (changes.length > 0) neighbours.changed();
    const configurationChanges = changes.filter(({ uri }) => isConfigurationFile(uri));
    if (configurationChanges.length === 0) return;
    index.clear();
    configurations.filesChanged();
    // What is wrong in them shows even while no article is open that they are for.
    for (const { uri } of configurationChanges) void files.read(uri);
    showAnew();
  });

  connection.workspace.onDidRenameFiles((params) => {
    for (const { oldUri, newUri } of params?.files ?? []) for (const uri of [oldUri, newUri]) index.changed(uri);
    neighbours.changed();
    // Suppressions may be for an article under its new name now.
    configurations.filesChanged();
  });

  connection.onDidSaveTextDocument(() => {
    if (client?.watchesFiles) return;
    configurations.filesChanged();
    neighbours.changed();
    showAnew();
  });

  connection.onDidOpenTextDocument((params) => {
    if (refuses(DidOpenTextDocumentNotification.method, params)) return;
    if (isConfigurationFile(params.textDocument.uri)) {
      const { uri } = openFiles.open(params);
      void configurationEdited(uri);
      return;
    }
    forget(params.textDocument.uri);
    if (!client?.watchesFiles) configurations.filesChanged();
    analyseUnasked(documents.open(params).uri, 'at once');
  });

  connection.onDidChangeTextDocument((params) => {
    if (refuses(DidChangeTextDocumentNotification.method, params)) return;
    if (openFiles.change(params)) {
      void configurationEdited(params.textDocument.uri);
      return;
    }
    const changed = documents.change(params);
    if (changed) analyseUnasked(changed.uri, 'after typing');
  });

  connection.onDidCloseTextDocument((params) => {
    if (refuses(DidCloseTextDocumentNotification.method, params)) return;
    const { uri } = params.textDocument;
    if (openFiles.get(uri)) {
      openFiles.close(params);
      void configurationEdited(uri);
      return;
    }
    documents.close(params);
    neighbours.closed(uri);
    forget(uri);
    showUnused(unused.remove(uri));
    if (client && !client.pullsDiagnostics) sending(connection.sendDiagnostics({ uri, diagnostics: [] }));
  });

  registerFeatures(connection, requests, engine, tokens, views, (params) => suppressions.removals(params));
  suppressions.register(connection);
  registerNavigation(connection, requests, engine);
  registerCallHierarchy(connection, requests, engine);
  registerWorkspaceSymbols(connection, { client: () => client, documents, analyses, index, engine, letIn });
  registerWriting(connection, requests, engine);
  registerFormatting(connection, requests, engine, formatter);
  registerCheck(connection, requests);
  registerReport(connection, requests);
  connection.listen();

  /** Has the client tell of configuration files that are open, and ask what can be done in them. */
  function registerConfigurationFiles(): void {
    const documentSelector = [{ pattern: watchedFiles }];
    const syncKind = TextDocumentSyncKind.Incremental;
    sending(connection.client.register(DidOpenTextDocumentNotification.type, { documentSelector }));
    sending(connection.client.register(DidChangeTextDocumentNotification.type, { documentSelector, syncKind }));
    sending(connection.client.register(DidCloseTextDocumentNotification.type, { documentSelector }));
    if (client?.codeActions && client.registersCodeActions)
      sending(connection.client.register(CodeActionRequest.type, { documentSelector, codeActionKinds }));
  }

  /** A configuration file says something else in the editor, be it not saved. */
  async function configurationEdited(uri: string): Promise<void> {
    const before = await files.read(uri);
    configurations.filesChanged();
    const after = await files.read(uri);
    // Half of a word is a mistake, or says what was said before: nothing is shown anew for it.
    if (JSON.stringify(before?.content) === JSON.stringify(after?.content)) return;
    index.clear();
    neighbours.changed();
    showAnew();
  }

  function showUnused(uri: string | null): void {
    if (uri !== null) void files.read(uri).then((file) => sendProblems(uri, file));
  }

  function sendProblems(uri: string, file: ConfigurationFile | null): void {
    if (client) sending(sendFileProblems(connection, uri, file, unused.of(uri), client));
  }

  /** What articles are read by may have changed. */
  function showAnew(): void {
    if (client?.checks) sending(connection.sendNotification(outdatedNotification));
    for (const { uri } of documents.all()) analyseUnasked(uri, 'at once');
    if (client?.pullsDiagnostics && client.refreshes.diagnostics) sending(connection.languages.diagnostics.refresh());
    if (client?.refreshes.semanticTokens) sending(connection.languages.semanticTokens.refresh());
    if (client?.refreshes.codeLenses) sending(connection.sendRequest(CodeLensRefreshRequest.type));
    if (client?.refreshes.inlayHints) sending(connection.languages.inlayHint.refresh());
  }

  /** What an article was compared with has changed. @param except what has been shown already */
  function showCompared(except: string | null): void {
    const others = documents.all().filter(({ uri }) => uri !== except);
    if (others.length === 0) return;
    if (client?.checks) sending(connection.sendNotification(outdatedNotification));
    for (const { uri } of others) analyseUnasked(uri, 'at once');
    if (client?.pullsDiagnostics && client.refreshes.diagnostics) sending(connection.languages.diagnostics.refresh());
  }

  /** A client that pulls has a document analysed by asking; unasked it is done for what is sent unasked. */
  function analyseUnasked(uri: string, when: 'at once' | 'after typing'): void {
    if (client && (!client.pullsDiagnostics || client.status)) background.schedule(uri, when);
  }

  function pushDiagnostics({ analysis, snapshot: { uri, version, lines } }: Analysed): void {
    if (!client || client.pullsDiagnostics) return;
    const place = new Place(lines, client.encoding);
    const diagnostics = toDiagnostics(analysis.findings, uri, place, client);
    sending(connection.sendDiagnostics({ uri, version, diagnostics }));
  }

  function sendStatus({ analysis, snapshot }: Analysed): void {
    try {
      const { uri, version } = snapshot;
      sending(connection.sendNotification(statusNotification, { uri, version, ...engine.summary(analysis) }));
    } catch (error) {
      failures.tell('The status', snapshot, error);
    }
  }

  function forget(uri: string): void {
    background.cancel(uri);
    for (const keeper of [analyses, configurations, failures, tokens, views, formatter]) keeper.forget(uri);
  }

  /** A notification that makes no sense is not applied, and the log says so. */
  function refuses(method: string, params: unknown): boolean {
    const problem = problemOfSync(method, params);
    if (problem !== null) connection.console.error(`${method} was not applied: ${problem}.`);
    return problem !== null;
  }

  /** What is sent unasked may find nobody there any more, which is nothing to fail for. */
  function sending(sent: Promise<unknown>): void {
    sent.catch((error: unknown) => connection.console.log(`A message was not taken: ${describe(error)}`));
  }
}
