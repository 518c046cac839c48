import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { completionTriggers, formattingTriggers } from '../core/features/index.ts';
import type { Client } from './client.ts';
import { codeActionKinds } from './code-actions.ts';
import { semanticLegend } from './toProtocol.ts';
import { diagnosticSource } from './toProtocolDiagnostics.ts';

/** Folders take the articles in them along. */
const anyFile = { filters: [{ pattern: { glob: '**/*' } }] };

/** What the server offers to this client. */
export function serverCapabilities(client: Client): ServerCapabilities {
  const { tokens } = client;
  return {
    positionEncoding: client.encoding,
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      // Where nobody tells of changed configuration files, a saved article is the occasion to look for them.
      ...(!client.watchesFiles && { save: true }),
    },
    documentSymbolProvider: { label: 'Sourceline' },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    callHierarchyProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    completionProvider: { triggerCharacters: [...completionTriggers] },
    codeLensProvider: {},
    inlayHintProvider: true,
    linkedEditingRangeProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: {
      firstTriggerCharacter: formattingTriggers[0]!,
      moreTriggerCharacter: formattingTriggers.slice(1),
    },
    ...(client.codeActions && { codeActionProvider: { codeActionKinds } }),
    ...((tokens.full || tokens.range) && {
      semanticTokensProvider: {
        legend: semanticLegend,
        range: tokens.range,
        full: tokens.full && { delta: tokens.delta },
      },
    }),
    workspaceSymbolProvider: true,
    ...((client.asksBeforeRenames || client.tellsRenames) && {
      workspace: {
        fileOperations: {
          ...(client.asksBeforeRenames && { willRename: anyFile }),
          ...(client.tellsRenames && { didRename: anyFile }),
        },
      },
    }),
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: diagnosticSource, interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
}
