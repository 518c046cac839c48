import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engine } from '../../server/lsp/engine.ts';
import { LspClient } from '../support/lsp-client.ts';
import { editsOf, encodings, textPieces } from '../support/lsp-edits.ts';
import { connectInProcess } from '../support/lsp-in-process.ts';
import { clientCounting, fullClient, profile } from '../support/lsp-profiles.ts';

const text = 'The pier is closed, Mayor Oda Brekke said.\n';

/** Everything that shows in what the server knows of a document; ids of results aside. */
async function observe(client: LspClient, uri: string): Promise<unknown> {
  const textDocument = { uri };
  const end = { line: 1_000_000, character: 0 };
  const [outline, folds, links, tokens, selections, report] = await Promise.all([
    client.request('textDocument/documentSymbol', { textDocument }),
    client.request('textDocument/foldingRange', { textDocument }),
    client.request('textDocument/documentLink', { textDocument }),
    client.request<{ data: number[] }>('textDocument/semanticTokens/full', { textDocument }),
    client.request('textDocument/selectionRange', { textDocument, positions: [end] }),
    client.request<{ items: { data?: unknown }[] }>('textDocument/diagnostic', { textDocument }),
  ]);
  const diagnostics = report.items;
  return JSON.parse(
    JSON.stringify({ outline, folds, links, tokens: tokens.data, selections, diagnostics }).replaceAll(uri, ''),
  );
}

describe.each(encodings)('a document edited in %s', (encoding) => {
  test('is the same to the server as one opened with the edited text', async () => {
    const client = LspClient.start();
    client.onRequest('workspace/configuration', () => [null]);
    client.onRequest('client/registerCapability', () => null);
    await client.initialize(profile(clientCounting(encoding)));
    const edits = fc.array(fc.array(fc.tuple(fc.nat(), fc.nat(), textPieces), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 4,
    });
    // Before the language models are there, an outline may count what they would have found.
    await client.open('untitled:warm', text);
    await observe(client, 'untitled:warm');
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(textPieces, edits, async (before, notifications) => {
        const run = ++runs;
        const edited = `untitled:edited-${run}`;
        await client.open(edited, before, 0);
        let current = before;
        for (const [index, wishes] of notifications.entries()) {
          const { changes, text: after } = editsOf(current, wishes, encoding);
          await client.change(edited, index + 1, ...changes);
          current = after;
        }
        const fresh = `untitled:fresh-${run}`;
        await client.open(fresh, current, 0);
        expect(await observe(client, edited)).toEqual(await observe(client, fresh));
        for (const uri of [edited, fresh]) await client.notify('textDocument/didClose', { textDocument: { uri } });
      }),
      { numRuns: 40 },
    );
    await client.stop();
  });
});

test('of many open articles those that were asked about last are known, the others are analysed again', async () => {
  const analysed: string[] = [];
  const client = connectInProcess({
    analyse: (text, ...rest) => {
      analysed.push(text);
      return engine.analyse(text, ...rest);
    },
  });
  client.onRequest('workspace/configuration', () => [null]);
  client.onRequest('client/registerCapability', () => null);
  await client.initialize(profile(fullClient));
  const textOf = (number: number) => `The pier ${number} is closed, Mayor Oda Brekke said.\n`;
  const uriOf = (number: number) => `test:///articles/${number}.article`;
  const ask = async (number: number) => {
    await client.request('textDocument/documentSymbol', { textDocument: { uri: uriOf(number) } });
    return analysed.filter((text) => text === textOf(number)).length;
  };
  for (let number = 0; number < 20; number++) {
    await client.open(uriOf(number), textOf(number));
    expect(await ask(number)).toBe(1);
  }
  expect(await ask(19)).toBe(1);
  expect(await ask(12)).toBe(1);
  expect(await ask(0)).toBe(2);
  expect(await ask(0)).toBe(2);
  await client.stop();
});
