import { describe, expect, test } from 'vitest';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
} from 'vscode-languageserver-protocol';
import { fullClient } from '../support/lsp-profiles.ts';
import { rangeOf, serve, textDocument, uri } from '../support/lsp-serving.ts';

const article =
  'The pier is closed.\n\nSource: Harbour News, citing the Coastal Herald, citing a port official\n\nDetails: It will burn.\n';

describe('the citation chain as a call hierarchy', () => {
  test('leads from an outlet to whom it cites and to who cites it', async () => {
    const { client, capabilities } = await serve(fullClient, article);
    expect(capabilities.callHierarchyProvider).toBe(true);
    const herald = rangeOf(article, 'Coastal Herald');
    const [item, ...others] = await client.request<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', {
      textDocument,
      position: herald.end,
    });
    expect(others).toEqual([]);
    expect(item).toMatchObject({ name: 'Coastal Herald', detail: 'outlet', uri, selectionRange: herald });
    const out = await client.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item });
    expect(out.map(({ to }) => to.name)).toEqual(['port official']);
    const inwards = await client.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
    expect(inwards.map(({ from }) => from.name)).toEqual(['Harbour News']);
    expect(inwards[0]!.fromRanges[0]).toMatchObject({ end: herald.end });
    await client.stop();
  });

  test('is none where nobody is named, and of nobody who is gone', async () => {
    const { client } = await serve(fullClient, article);
    const position = rangeOf(article, 'pier').start;
    expect(await client.request('textDocument/prepareCallHierarchy', { textDocument, position })).toBeNull();
    const range = { start: position, end: position };
    const item = { name: 'Nobody', kind: 5, uri, range, selectionRange: range };
    await expect(client.request('callHierarchy/outgoingCalls', { item })).rejects.toThrow('Nobody stands there');
    const elsewhere = { ...item, uri: 'file:///nowhere.txt' };
    expect(await client.request('callHierarchy/outgoingCalls', { item: elsewhere })).toBeNull();
    await client.stop();
  });
});
