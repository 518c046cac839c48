import { describe, expect, test } from 'vitest';
import type { ClientCapabilities, CompletionItem, CompletionList } from 'vscode-languageserver-protocol';
import { positionOf } from '../support/lsp-edits.ts';
import { fullClient, minimalClient } from '../support/lsp-profiles.ts';
import { serve, textDocument, uri } from '../support/lsp-serving.ts';
import { unmark } from '../support/markers.ts';

const lead = ' date 2025-03-21 A crane has collapsed, Mayor Oda Brekke said.\n\nSource: Northwire\n\n';

/** What is offered at the cursor `¦`, and what the server says it offers. */
async function completionAt(capabilities: ClientCapabilities, marked: string, triggerCharacter?: string) {
  const { text, cursors } = unmark(marked);
  const { client, capabilities: offered } = await serve(capabilities, text);
  const list = await client.request<CompletionList>('textDocument/completion', {
    textDocument,
    position: positionOf(text, cursors[0]!, 'utf-16'),
    context: triggerCharacter === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter },
  });
  await client.stop();
  return { items: list.items, isIncomplete: list.isIncomplete, offered };
}

function labelled(items: readonly CompletionItem[], label: string): CompletionItem {
  return items.find((item) => item.label === label)!;
}

describe('an editor that can do everything', () => {
  test('gets snippets, both ranges, and an order', async () => {
    const { items, offered, isIncomplete } = await completionAt(fullClient, `${lead}Qu¦ote`);
    expect(offered.completionProvider).toEqual({ triggerCharacters: ['"', '”', '»', '“', ':', ';'] });
    expect(isIncomplete).toBe(true);
    const line = 4;
    expect(labelled(items, 'Quote from Brekke:')).toMatchObject({
      kind: 14,
      filterText: 'Quote from Brekke',
      insertTextFormat: 2,
      textEdit: {
        newText: 'Quote from Brekke: “$0”',
        insert: { start: { line, character: 0 }, end: { line, character: 2 } },
        replace: { start: { line, character: 0 }, end: { line, character: 5 } },
      },
    });
    const order = items.map(({ sortText }) => sortText!);
    expect(order).toEqual(order.toSorted());
    expect(new Set(order).size).toBe(order.length);
  });

  test('gets the comma before the mark as a second edit', async () => {
    const { items } = await completionAt(fullClient, `${lead}“We will not wait any longer.”¦`, '”');
    expect(items[0]).toMatchObject({
      label: 'Brekke said',
      additionalTextEdits: [{ newText: ',', range: { start: { character: 28 }, end: { character: 29 } } }],
    });
  });

  test('is left alone inside a quotation, unless it asks', async () => {
    const quoted = `${lead}Details: “It is not for Br¦ to say,” Tessen said.`;
    expect((await completionAt(fullClient, quoted, ':')).items).toEqual([]);
    expect((await completionAt(fullClient, quoted)).items.map(({ label }) => label)).toEqual(['Brekke', 'Oda Brekke']);
  });
});

test('an editor of few words gets plain text, one range and kinds it knows', async () => {
  const { items } = await completionAt(minimalClient, `${lead}Qu¦ote`);
  const item = labelled(items, 'Quote from Brekke:');
  expect(item.textEdit).toEqual({
    newText: 'Quote from Brekke: “”',
    range: { start: { line: 4, character: 0 }, end: { line: 4, character: 2 } },
  });
  expect(items.every(({ insertTextFormat, kind }) => insertTextFormat === undefined && kind! <= 18)).toBe(true);
  const dates = await completionAt(minimalClient, `${lead}Details: It rained on Tue¦`);
  expect(labelled(dates.items, 'Tuesday').kind).toBe(12);
});

test('a request without a context is one that was asked', async () => {
  const { client } = await serve(fullClient, 'da');
  const list = await client.request<CompletionList>('textDocument/completion', {
    textDocument,
    position: { line: 0, character: 2 },
  });
  expect(list.items[0]!.label).toMatch(/^date \d{4}-\d\d-\d\d$/);
  expect(
    await client.request('textDocument/completion', {
      textDocument: { uri: `${uri}-2` },
      position: { line: 0, character: 0 },
    }),
  ).toBeNull();
  await client.stop();
});
