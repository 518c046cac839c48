import { describe, expect, test } from 'vitest';
import type { ClientCapabilities, CodeAction, SnippetTextEdit, TextEdit } from 'vscode-languageserver-protocol';
import { fullClient } from '../support/lsp-profiles.ts';
import { rangeOf, serve, textDocument, uri } from '../support/lsp-serving.ts';

const anonymous =
  ' date 2025-03-14 The pier is closed, Mayor Oda Brekke said.\n\nSource: Oda Brekke, Mayor of Port Halden\n\nBackground: A senior official said that it burned.\n';

/** The edits of the first quick fix with this title at these words. */
async function editsOf(capabilities: ClientCapabilities, words: string, title: string) {
  const { client } = await serve(capabilities, anonymous);
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument,
    range: rangeOf(anonymous, words),
    context: { diagnostics: [], only: ['quickfix'] },
  });
  await client.stop();
  const { edit } = actions.find((action) => action.title === title)!;
  const [change] = (edit!.documentChanges ?? []) as { readonly edits: (TextEdit | SnippetTextEdit)[] }[];
  return change?.edits ?? edit!.changes![uri]!;
}

function without(support: 'snippets' | 'versions'): ClientCapabilities {
  const workspaceEdit = support === 'snippets' ? { documentChanges: true } : { snippetEditSupport: true };
  return { ...fullClient, workspace: { ...fullClient.workspace, workspaceEdit } };
}

describe('a fix with a name that only the user knows', () => {
  const range = rangeOf(anonymous, 'A senior official');

  test('is a snippet with the names of the article, where the client can do that', async () => {
    expect(await editsOf(fullClient, 'A senior official', 'Name the source')).toEqual([
      { range, snippet: { kind: 'snippet', value: `\${1|NAME,Oda Brekke|}, a senior official,` } },
    ]);
  });

  test.each(['snippets', 'versions'] as const)('is a plain edit for a client without %s', async (support) => {
    expect(await editsOf(without(support), 'A senior official', 'Name the source')).toEqual([
      { range, newText: 'NAME, a senior official,' },
    ]);
  });
});
