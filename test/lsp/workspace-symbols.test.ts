import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import { type ClientCapabilities, LSPErrorCodes, type SymbolInformation } from 'vscode-languageserver-protocol';
import { Folder } from '../support/checking.ts';
import { LspClient } from '../support/lsp-client.ts';
import { fullClient, minimalClient } from '../support/lsp-profiles.ts';

const brekke =
  'Pier closed\n\n19 August 2025\n\nThe pier of Port Halden is closed, Mayor Oda Brekke said.\n\nSource: Oda Brekke\n\nDetails: It will burn.\n';
const tessen = ' date 2025-08-20 The ferry is late, Ilmar Tessen said.\n';
const watching: ClientCapabilities = {
  ...fullClient,
  workspace: {
    ...fullClient.workspace,
    didChangeWatchedFiles: { dynamicRegistration: true },
    fileOperations: { didRename: true },
  },
};

async function serve(folders: readonly Folder[], capabilities = watching, initializationOptions?: object) {
  const client = LspClient.start();
  client.onRequest('workspace/configuration', () => [null]);
  client.onRequest('client/registerCapability', () => null);
  const workspaceFolders = folders.map(({ path }) => ({ uri: pathToFileURL(path).href, name: path }));
  const result = await client.initialize({
    capabilities,
    workspaceFolders,
    ...(initializationOptions && { initializationOptions }),
  });
  const symbols = (query: string) => client.request<SymbolInformation[]>('workspace/symbol', { query });
  const found = async (query: string) =>
    (await symbols(query)).map(({ name, location }) => `${name} in ${decodeURI(location.uri).split('/').at(-1)}`);
  return { client, symbols, found, capabilities: result.capabilities };
}

describe('looking up in the workspace', () => {
  test('finds titles, sections and actors of articles that nobody has opened, in all folders', async () => {
    const [one, other] = [
      new Folder({ 'desk/a.txt': brekke, 'notes.txt': 'Things to do: ask Oda Brekke.\n' }),
      new Folder({ 'ü b.news': tessen }),
    ];
    const { client, symbols, found, capabilities } = await serve([one, other]);
    expect(capabilities.workspaceSymbolProvider).toBe(true);
    expect(await found('brekke')).toEqual(['Oda Brekke in a.txt']);
    expect(await found('tessen')).toEqual(['Ilmar Tessen in ü b.news']);
    expect(await found('Pier')).toEqual(['Pier closed in a.txt']);
    expect(await found('source')).toEqual(['Source in a.txt']);
    const [symbol] = await symbols('oda');
    expect(symbol).toMatchObject({
      containerName: 'Pier closed',
      location: { range: { start: { line: 4, character: 41 } } },
    });
    await client.stop();
  });

  test('goes by what the editor has of an article that is open, saved or not', async () => {
    const folder = new Folder({ 'a.txt': brekke });
    const { client, found } = await serve([folder]);
    const uri = pathToFileURL(folder.of('a.txt')).href;
    await client.open(uri, brekke.replaceAll('Oda Brekke', 'Ada Lindqvist'));
    await client.open('untitled:new', tessen);
    expect(await found('lindqvist')).toEqual(['Ada Lindqvist in a.txt']);
    expect(await found('brekke')).toEqual([]);
    expect(await found('tessen')).toEqual(['Ilmar Tessen in untitled:new']);
    await client.notify('textDocument/didClose', { textDocument: { uri } });
    expect(await found('brekke')).toEqual(['Oda Brekke in a.txt']);
    await client.stop();
  });

  test('follows files that change, come, go and get other names', async () => {
    const folder = new Folder({ 'a.article': brekke });
    const { client, found } = await serve([folder]);
    const uri = (name: string) => pathToFileURL(folder.of(name)).href;
    const tell = (name: string, type: number) =>
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(name), type }] });
    expect(await found('brekke')).toHaveLength(1);
    folder.write('a.article', tessen);
    await tell('a.article', 2);
    expect(await found('tessen')).toEqual(['Ilmar Tessen in a.article']);
    folder.write('b.article', brekke);
    await tell('b.article', 1);
    expect(await found('brekke')).toEqual(['Oda Brekke in b.article']);
    folder.remove('b.article');
    folder.write('c.article', brekke);
    await client.notify('workspace/didRenameFiles', {
      files: [{ oldUri: uri('b.article'), newUri: uri('c.article') }],
    });
    expect(await found('brekke')).toEqual(['Oda Brekke in c.article']);
    await client.stop();
  });

  test('looks itself whether files have changed, for a client that does not tell', async () => {
    const folder = new Folder({ 'a.article': brekke });
    const { client, found } = await serve([folder], minimalClient);
    expect(await found('brekke')).toHaveLength(1);
    folder.write('a.article', `${tessen} `);
    expect(await found('tessen')).toHaveLength(1);
    expect(await found('brekke')).toEqual([]);
    await client.stop();
  });

  test('asks a client which articles there are, if it can tell, and reads them through it', async () => {
    const { client, found } = await serve([], watching, { listsArticles: true, readsFiles: true });
    client.onRequest('sourceline/articles', () => [
      { uri: 'vscode-vfs://hub/a.txt', named: false },
      { uri: 'vscode-vfs://hub/gone.article', named: true },
      { uri: 'vscode-vfs://hub/notes.txt', named: false },
    ]);
    client.onRequest<{ uri: string }>('sourceline/readFile', ({ uri }) => ({
      text: uri.endsWith('/a.txt') ? brekke : uri.endsWith('notes.txt') ? 'Ask Oda Brekke.' : null,
    }));
    expect(await found('brekke')).toEqual(['Oda Brekke in a.txt']);
    await client.stop();
  });

  test('is forgiving, and the best come first', async () => {
    const { client, found, symbols } = await serve([new Folder({ 'a.article': brekke, 'b.article': tessen })]);
    expect(await found('tesen')).toEqual(['Ilmar Tessen in b.article']);
    expect(await found('zzz')).toEqual([]);
    expect((await symbols('')).length).toBeGreaterThan(4);
    await client.stop();
  });

  test('can be cancelled while articles are looked through', async () => {
    const { client } = await serve([], watching, { listsArticles: true, readsFiles: true });
    const source = new CancellationTokenSource();
    client.onRequest('sourceline/articles', () => {
      // Whoever listens reads this before the answer that follows.
      source.cancel();
      return [{ uri: 'vscode-vfs://hub/a.article', named: true }];
    });
    const asked = client.request('workspace/symbol', { query: '' }, source.token);
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    await client.stop();
  });
});

test('the cells of notebooks and other documents that are no files do no harm', async () => {
  const { client } = await serve([]);
  for (const uri of ['vscode-notebook-cell:/desk/a.ipynb#W0', 'untitled:Untitled-1', 'git:/desk/a.txt?HEAD']) {
    await client.open(uri, tessen);
    expect(await client.request('textDocument/documentSymbol', { textDocument: { uri } })).not.toEqual([]);
  }
  await client.stop();
});
