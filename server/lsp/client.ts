import {
  type ClientCapabilities,
  type CompletionItemKind,
  type DiagnosticTag,
  type InitializeParams,
  MarkupKind,
  type SymbolKind,
} from 'vscode-languageserver';
import type { PositionEncoding } from '../core/text/lines.ts';

/** What the client at the other end can do, asked once and read everywhere. */
export interface Client {
  /** The units of columns, as negotiated. */
  readonly encoding: PositionEncoding;
  /** The client asks for diagnostics itself; otherwise they are pushed. Never both. */
  readonly pullsDiagnostics: boolean;
  readonly diagnostics: {
    readonly relatedInformation: boolean;
    readonly codeDescription: boolean;
    readonly data: boolean;
    readonly tags: readonly DiagnosticTag[];
  };
  readonly hierarchicalSymbols: boolean;
  readonly symbolKinds: readonly SymbolKind[];
  readonly folding: { readonly wholeLines: boolean; readonly limit: number };
  readonly hoverFormat: MarkupKind;
  readonly linkTooltips: boolean;
  /** A definition may say which words led to it. */
  readonly definitionLinks: boolean;
  /** The client asks whether there is something to rename before it asks for the new name. */
  readonly preparesRename: boolean;
  readonly tokens: { readonly full: boolean; readonly range: boolean; readonly delta: boolean };
  /** Without it a client can only run commands, of which this server has none. */
  readonly codeActions: boolean;
  readonly preferredActions: boolean;
  /** Edits may name the version of the document they were made for. */
  readonly versionedEdits: boolean;
  /** Edits of several places may be snippets, with places to fill in: since 3.18, and only in versioned edits. */
  readonly snippetEdits: boolean;
  /** Edits may make files, beside changing them. */
  readonly createsFiles: boolean;
  readonly completion: {
    readonly snippets: boolean;
    /** What a completion replaces may be told for both ways of an editor: up to the cursor, and the rest of the word. */
    readonly insertReplace: boolean;
    readonly kinds: readonly CompletionItemKind[];
  };
  /** The settings can be asked for, by resource. */
  readonly configuration: boolean;
  /** The client tells of changed settings only if it is asked to. */
  readonly registersConfiguration: boolean;
  /** The client tells of changed files if it is asked to. */
  readonly watchesFiles: boolean;
  /** The client can be asked to tell of open documents that are no articles. */
  readonly registersDocuments: boolean;
  /** The client can be asked to offer code actions in documents that are no articles. */
  readonly registersCodeActions: boolean;
  /** The client asks, before files get other names, what is to be changed along with them. */
  readonly asksBeforeRenames: boolean;
  /** The client asks why a suppression is made, as it says in its initialization options. */
  readonly asksReasons: boolean;
  /** The client tells of files that got other names, if it is asked to. */
  readonly tellsRenames: boolean;
  /** The client lists the articles of its folders, as it says in its initialization options. */
  readonly listsArticles: boolean;
  /** The client reads files for the server, as it says in its initialization options: it can where the server cannot. */
  readonly readsFiles: boolean;
  /** The addresses of the folders that were open at first, without slashes at their ends. */
  readonly folders: readonly string[];
  readonly refreshes: {
    readonly diagnostics: boolean;
    readonly semanticTokens: boolean;
    readonly codeLenses: boolean;
    readonly inlayHints: boolean;
  };
  /** The client has a command of ours that shows places of a document, as it says in its initialization options. */
  readonly showsPlaces: boolean;
  /** The client gives each of two linked quotation marks its own shape, as it says in its initialization options. */
  readonly pairsMarks: boolean;
  /** The client asked, in its initialization options, to be told how the statements of an article are backed. */
  readonly status: boolean;
  /** The client has articles checked that are not open, as it says in its initialization options. */
  readonly checks: boolean;
  /** The address of the folder with the language models, where the client named it in its initialization options. */
  readonly modelFolder: string | null;
}

/** Reads what a client says of itself. What it leaves out, it cannot do. */
export function readClient(params: InitializeParams): Client {
  const { capabilities, initializationOptions } = params;
  const options = asRecord(initializationOptions);
  const { general, textDocument = {}, workspace = {} } = capabilities;
  const pull = textDocument.diagnostic;
  // Clients that pull describe their diagnostics in either place.
  const diagnostics = { ...textDocument.publishDiagnostics, ...pull };
  return {
    encoding: general?.positionEncodings?.find(isEncoding) ?? 'utf-16',
    pullsDiagnostics: pull !== undefined,
    diagnostics: {
      relatedInformation: diagnostics.relatedInformation ?? false,
      codeDescription: diagnostics.codeDescriptionSupport ?? false,
      data: diagnostics.dataSupport ?? false,
      tags: diagnostics.tagSupport?.valueSet ?? [],
    },
    hierarchicalSymbols: textDocument.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    symbolKinds: textDocument.documentSymbol?.symbolKind?.valueSet ?? firstSymbolKinds,
    folding: {
      wholeLines: textDocument.foldingRange?.lineFoldingOnly ?? false,
      limit: textDocument.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
    },
    hoverFormat: textDocument.hover?.contentFormat?.[0] ?? MarkupKind.PlainText,
    linkTooltips: textDocument.documentLink?.tooltipSupport ?? false,
    definitionLinks: textDocument.definition?.linkSupport ?? false,
    preparesRename: textDocument.rename?.prepareSupport ?? false,
    tokens: tokenRequests(capabilities),
    codeActions: textDocument.codeAction?.codeActionLiteralSupport !== undefined,
    preferredActions: textDocument.codeAction?.isPreferredSupport ?? false,
    versionedEdits: workspace.workspaceEdit?.documentChanges ?? false,
    snippetEdits: (workspace.workspaceEdit?.documentChanges && workspace.workspaceEdit.snippetEditSupport) ?? false,
    createsFiles:
      (workspace.workspaceEdit?.documentChanges && workspace.workspaceEdit.resourceOperations?.includes('create')) ??
      false,
    completion: {
      snippets: textDocument.completion?.completionItem?.snippetSupport ?? false,
      insertReplace: textDocument.completion?.completionItem?.insertReplaceSupport ?? false,
      kinds: textDocument.completion?.completionItemKind?.valueSet ?? firstCompletionKinds,
    },
    configuration: workspace.configuration ?? false,
    registersConfiguration: workspace.didChangeConfiguration?.dynamicRegistration ?? false,
    watchesFiles: workspace.didChangeWatchedFiles?.dynamicRegistration ?? false,
    registersDocuments: textDocument.synchronization?.dynamicRegistration ?? false,
    registersCodeActions: textDocument.codeAction?.dynamicRegistration ?? false,
    asksBeforeRenames: workspace.fileOperations?.willRename ?? false,
    tellsRenames: workspace.fileOperations?.didRename ?? false,
    listsArticles: options.listsArticles === true,
    asksReasons: options.asksReasons === true,
    readsFiles: options.readsFiles === true,
    folders: foldersOf(params),
    refreshes: {
      diagnostics: workspace.diagnostics?.refreshSupport ?? false,
      semanticTokens: workspace.semanticTokens?.refreshSupport ?? false,
      codeLenses: workspace.codeLens?.refreshSupport ?? false,
      inlayHints: workspace.inlayHint?.refreshSupport ?? false,
    },
    showsPlaces: options.showsPlaces === true,
    pairsMarks: options.pairsMarks === true,
    status: options.status === true,
    checks: options.checks === true,
    modelFolder: typeof options.modelFolder === 'string' ? options.modelFolder : null,
  };
}

/** Clients of before there were several folders name the one there was. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  const folders: readonly unknown[] = workspaceFolders?.map(({ uri }) => uri) ?? [rootUri];
  return folders.filter((folder) => typeof folder === 'string').map((folder) => folder.replace(/\/+$/, ''));
}

function tokenRequests({ textDocument }: ClientCapabilities): Client['tokens'] {
  const { full, range } = textDocument?.semanticTokens?.requests ?? {};
  return {
    full: isOffered(full),
    range: isOffered(range),
    delta: typeof full === 'object' && full.delta === true,
  };
}

function isOffered(value: boolean | object | undefined): boolean {
  return value !== undefined && value !== false;
}

function isEncoding(name: string): name is PositionEncoding {
  return name === 'utf-16' || name === 'utf-8' || name === 'utf-32';
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Text (1) to Reference (18): what a client knows that names no kinds. */
const firstCompletionKinds = Array.from({ length: 18 }, (_, i) => (i + 1) as CompletionItemKind);

/** File (1) to Array (18): what a client knows that names no kinds. */
const firstSymbolKinds = Array.from({ length: 18 }, (_, i) => (i + 1) as SymbolKind);
