import type { ClientCapabilities } from 'vscode-languageserver-protocol/node';

/** A client that can do what VS Code can, as far as it bears on what a server sends. */
export const capabilities: ClientCapabilities = {
  workspace: { configuration: true, workspaceEdit: { documentChanges: true } },
  textDocument: {
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [''] } }, isPreferredSupport: true },
    completion: { completionItem: { snippetSupport: true, insertReplaceSupport: true } },
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: { lineFoldingOnly: true },
    hover: { contentFormat: ['markdown'] },
    rename: { prepareSupport: true },
    semanticTokens: {
      requests: { range: true, full: { delta: true } },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative'],
    },
  },
};
