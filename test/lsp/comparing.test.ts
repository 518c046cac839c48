import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { Folder } from '../support/checking.ts';
import { LspClient } from '../support/lsp-client.ts';
import { fullClient, minimalClient } from '../support/lsp-profiles.ts';

const ours = 'TOLVA, Aug 19 (Northwire) - The pier of Tolva is closed after a fire, Port Bladet reported.\n';
const theirs = 'TOLVA, Aug 19 (Port Bladet) - The pier of Tolva is closed after a fire, Northwire reported.\n';

interface Published {
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A server for the articles of a folder, where the rule is on. */
async function serve(folder: Folder, capabilities = minimalClient) {
  folder.write('.sourceline.json', JSON.stringify({ profile: 'strict' }));
  const client = LspClient.start();
  client.onRequest('workspace/configuration', () => [null]);
  client.onRequest('client/registerCapability', () => null);
  client.onRequest('workspace/diagnostic/refresh', () => null);
  const uri = (name: string) => pathToFileURL(folder.of(name)).href;
  await client.initialize({ capabilities, workspaceFolders: [{ uri: uri(''), name: 'desk' }] });
  /** The next diagnostics of an article with so many circles. */
  const shown = async (name: string, count: number) => {
    const { diagnostics } = await client.next<Published>(
      'textDocument/publishDiagnostics',
      (params) => params.uri === uri(name) && circlesIn(params.diagnostics).length === count,
    );
    return circlesIn(diagnostics);
  };
  return { client, uri, shown };
}

function circlesIn(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({ code }) => code === 'circular-sourcing');
}

describe('an article that another of its folder cites, and that cites it', () => {
  test('says so when the folder has been looked through, and leads there', async () => {
    const folder = new Folder({ 'ours.txt': ours, 'theirs.txt': theirs });
    const capabilities = {
      ...minimalClient,
      textDocument: { ...minimalClient.textDocument, publishDiagnostics: { relatedInformation: true } },
    };
    const { client, uri, shown } = await serve(folder, capabilities);
    await client.open(uri('ours.txt'), ours);
    const [circle] = await shown('ours.txt', 1);
    expect(circle).toMatchObject({
      range: { start: { line: 0, character: 70 } },
      relatedInformation: [
        {
          location: { uri: uri('theirs.txt'), range: { start: { line: 0, character: 72 } } },
          message: 'Port Bladet cites Northwire here.',
        },
      ],
    });
    await client.stop();
  });

  test('goes by what the editor has of the other, saved or not', async () => {
    const folder = new Folder({ 'ours.txt': ours, 'theirs.txt': 'Nothing yet.\n' });
    const { client, uri, shown } = await serve(folder);
    await client.open(uri('ours.txt'), ours);
    await shown('ours.txt', 0);
    await client.open(uri('theirs.txt'), theirs);
    expect(await shown('ours.txt', 1)).toHaveLength(1);
    expect(await shown('theirs.txt', 1)).toHaveLength(1);
    await client.notify('textDocument/didChange', {
      textDocument: { uri: uri('theirs.txt'), version: 2 },
      contentChanges: [{ text: theirs.replace('Northwire', 'the Coastal Herald') }],
    });
    expect(await shown('ours.txt', 0)).toEqual([]);
    folder.write('theirs.txt', theirs);
    await client.notify('textDocument/didSave', { textDocument: { uri: uri('theirs.txt') } });
    await client.notify('textDocument/didClose', { textDocument: { uri: uri('theirs.txt') } });
    expect(await shown('ours.txt', 1)).toHaveLength(1);
    await client.stop();
  });

  test('follows the files', async () => {
    const folder = new Folder({ 'ours.txt': ours });
    const { client, uri, shown } = await serve(folder, {
      ...minimalClient,
      workspace: { ...minimalClient.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
    });
    await client.open(uri('ours.txt'), ours);
    await shown('ours.txt', 0);
    folder.write('theirs.txt', theirs);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri('theirs.txt'), type: 1 }] });
    expect(await shown('ours.txt', 1)).toHaveLength(1);
    folder.remove('theirs.txt');
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri('theirs.txt'), type: 3 }] });
    expect(await shown('ours.txt', 0)).toEqual([]);
    await client.stop();
  });

  test('is told to a client that asks for findings, when there is something else to ask for', async () => {
    const folder = new Folder({ 'ours.txt': ours, 'theirs.txt': theirs });
    const { client, uri } = await serve(folder, fullClient);
    const refreshed = new Promise<void>((resolve) =>
      client.onRequest('workspace/diagnostic/refresh', () => {
        resolve();
        return null;
      }),
    );
    await client.open(uri('ours.txt'), ours);
    const ask = async () => {
      const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri: uri('ours.txt') },
      });
      return report.kind === 'full' ? circlesIn(report.items).length : null;
    };
    await ask();
    await refreshed;
    expect(await ask()).toBe(1);
    await client.stop();
  });

  test('is found at once in a check of the folder, open or not', async () => {
    const folder = new Folder({ 'ours.txt': ours, 'theirs.txt': theirs });
    const { client, uri } = await serve(folder);
    const found = await client.request<Diagnostic[]>('sourceline/check', {
      textDocument: { uri: uri('theirs.txt') },
      text: theirs,
    });
    expect(circlesIn(found)).toHaveLength(1);
    await client.stop();
  });
});
