import { describe, expect, test } from 'vitest';
import type { DocumentHighlight, Hover, Location, LocationLink, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { fullClient, minimalClient } from '../support/lsp-profiles.ts';
import { rangeOf, serve, textDocument, uri } from '../support/lsp-serving.ts';

const article = ' date 2025-03-21 Ilmar Tessen came. It is windy, Tessen said. He added that it is cold.\n';
const name = rangeOf(article, 'Ilmar Tessen');
const short = rangeOf(article, 'Tessen said');
const position = short.start;

describe('navigation', () => {
  test('leads a client that can do little to a place', async () => {
    const { client, capabilities } = await serve(minimalClient, article);
    expect(capabilities).toMatchObject({
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      renameProvider: true,
    });
    expect(await client.request<Location>('textDocument/definition', { textDocument, position })).toEqual({
      uri,
      range: name,
    });
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      textDocument,
      position,
      newName: 'Tesson',
    });
    expect(edit.changes?.[uri]?.map(({ newText }) => newText)).toEqual(['Ilmar Tesson', 'Tesson']);
    await client.stop();
  });

  test('tells others which words led there', async () => {
    const { client, capabilities } = await serve(
      {
        ...fullClient,
        textDocument: {
          ...fullClient.textDocument,
          definition: { linkSupport: true },
          rename: { prepareSupport: true },
        },
      },
      article,
    );
    expect(capabilities.renameProvider).toEqual({ prepareProvider: true });
    const [link] = await client.request<LocationLink[]>('textDocument/definition', { textDocument, position });
    expect(link).toMatchObject({ targetUri: uri, targetSelectionRange: name });
    expect(link?.originSelectionRange?.start).toEqual(position);
    await client.stop();
  });

  test('finds references with and without the first, and marks where somebody speaks', async () => {
    const { client } = await serve(minimalClient, article);
    const ask = (includeDeclaration: boolean) =>
      client.request<Location[]>('textDocument/references', {
        textDocument,
        position,
        context: { includeDeclaration },
      });
    const all = await ask(true);
    expect(all.map(({ range }) => range.start)).toEqual([name.start, position, rangeOf(article, 'He added').start]);
    expect(await ask(false)).toEqual(all.slice(1));
    const marks = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', {
      textDocument,
      position,
    });
    expect(marks.map(({ kind }) => kind)).toEqual([2, 3, 3]);
    await client.stop();
  });

  test('says why it does not rename', async () => {
    const { client } = await serve(minimalClient, article);
    const pronoun = rangeOf(article, 'He added').start;
    await expect(
      client.request('textDocument/rename', { textDocument, position: pronoun, newName: 'X' }),
    ).rejects.toThrow('This stands for Ilmar Tessen.');
    await client.stop();
  });

  test('links a hover to the lines it tells of', async () => {
    const { client } = await serve(fullClient, article);
    const hover = await client.request<Hover>('textDocument/hover', { textDocument, position });
    expect((hover.contents as { value: string }).value).toContain(`first [here](${uri}#L1)`);
    await client.stop();
  });
});
