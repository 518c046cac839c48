import { afterEach, describe, expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc';
import type { CodeAction, Range } from 'vscode-languageserver-protocol';
import type { ViewsChanges, ViewsResult } from '../../server/lsp/views-result.ts';
import { inFull } from '../../src/views/changes.ts';
import { article } from '../support/lsp-articles.ts';
import { LspClient } from '../support/lsp-client.ts';
import { connectInProcess } from '../support/lsp-in-process.ts';
import { clientCounting, fullClient, minimalClient, profile } from '../support/lsp-profiles.ts';

const uri = 'untitled:harbour';
const textDocument = { uri };

let running: LspClient | null = null;
afterEach(async () => {
  await running?.stop();
  running = null;
});

async function serve(client: LspClient, capabilities = fullClient): Promise<LspClient> {
  running = client;
  client.onRequest('workspace/configuration', () => [null]);
  client.onRequest('client/registerCapability', () => null);
  await client.initialize(profile(capabilities));
  return client;
}

function ask(client: LspClient): Promise<ViewsResult | null> {
  return client.request('sourceline/views', { textDocument });
}

/** The words at a range of a text, whose columns count UTF-16 code units or code points. */
function wordsAt(text: string, { start, end }: Range, unit: 'utf-16' | 'utf-32'): string {
  const line = text.split('\n')[start.line]!;
  return unit === 'utf-16'
    ? line.slice(start.character, end.character)
    : [...line].slice(start.character, end.character).join('');
}

describe('over standard streams', () => {
  test('the views of an article come with ranges of the version they are of', async () => {
    const client = await serve(LspClient.start());
    await client.open(uri, article, 7);
    const result = await ask(client);
    expect(result).toMatchObject({ version: 7 });
    const { statements, actors, sources } = result!;
    const claim = statements.find(({ support }) => support === 'unattributed')!;
    expect(wordsAt(article, claim.range, 'utf-16')).toBe(claim.text);
    const finding = claim.findings.find(({ rule }) => rule === 'unattributed-claim')!;
    expect(finding).toMatchObject({ severity: 'warning' });
    expect(wordsAt(article, finding.range, 'utf-16')).toBe(claim.text);
    const brekke = actors.find(({ name }) => name === 'Oda Brekke')!;
    expect(wordsAt(article, brekke.first, 'utf-16')).toBe('Oda Brekke');
    expect(brekke.statements.map((index) => statements[index]!.form)).toContain('direct');
    expect(
      sources!.map(({ name, chain }) => [name, chain.map((link) => wordsAt(article, link.range, 'utf-16'))]),
    ).toEqual([
      ['Coastal Herald', ['people familiar with the matter']],
      ['Oda Brekke', []],
    ]);
  });

  test('the fix of a row is among the code actions at its finding', async () => {
    const client = await serve(LspClient.start());
    await client.open(uri, article);
    const { statements } = (await ask(client))!;
    const [finding] = statements.flatMap(({ findings }) => findings.filter(({ fixes }) => fixes.length > 0));
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range: finding!.range,
      context: { diagnostics: [], only: ['quickfix'] },
    });
    expect(actions.map(({ title }) => title)).toEqual(expect.arrayContaining([...finding!.fixes]));
  });

  test('columns count what the client counts', async () => {
    const client = await serve(LspClient.start(), clientCounting('utf-32'));
    const text = '😀😀 It is wet. 😀 It is cold.';
    await client.open(uri, text);
    const { statements } = (await ask(client))!;
    expect(statements.map(({ range }) => wordsAt(text, range, 'utf-32'))).toEqual(statements.map((row) => row.text));
    expect(statements.length).toBeGreaterThan(1);
  });

  test('an edit gives the views of the next version', async () => {
    const client = await serve(LspClient.start(), minimalClient);
    await client.open(uri, 'It is wet.');
    expect((await ask(client))!.statements).toHaveLength(1);
    await client.change(uri, 2, { text: 'It is wet. It is cold, Oda Brekke said.' });
    expect(await ask(client)).toMatchObject({
      version: 2,
      statements: [{ behind: '' }, { behind: 'Oda Brekke' }],
      actors: [{ name: 'Oda Brekke', statements: [1] }],
      sources: null,
    });
  });

  test('a document that is not open has none, and one that is not named is a mistake', async () => {
    const client = await serve(LspClient.start(), minimalClient);
    expect(await ask(client)).toBeNull();
    await expect(client.request('sourceline/views', {})).rejects.toMatchObject({ code: -32602 });
  });
});

describe('a client that has an answer already', () => {
  type Answer = ViewsResult | ViewsChanges;
  const askSince = (client: LspClient, previousResultId: unknown) =>
    client.request<Answer>('sourceline/views', { textDocument, previousResultId });
  const listsOf = ({ resultId: _, ...lists }: ViewsResult) => lists;

  test('is told what has changed, and can make the whole of it', async () => {
    const client = await serve(LspClient.start());
    await client.open(uri, 'It is wet.\n\nIt is cold.');
    let known = (await ask(client))!;
    const texts = [
      'It is wet.\n\nIt is cold, Oda Brekke said.',
      'It was wet.\n\nIt is cold, Oda Brekke said.',
      'It was wet.\n\n\nIt is cold, Oda Brekke said. She laughed. Officials say it rains.',
      `It was wet.\n\n${article}`,
      article,
      article.replace('Coastal', 'Bay'),
      article.replaceAll('Brekke', 'Holm'),
      '',
      'It is wet.',
    ];
    for (const [index, text] of texts.entries()) {
      await client.change(uri, index + 2, { text });
      const answer = await askSince(client, known.resultId);
      const full = (await ask(client))!;
      known = inFull(answer, known)!;
      expect(listsOf(known)).toEqual(listsOf(full));
    }
  });

  test('is told of letters typed anywhere in a long article what makes the whole of it', async () => {
    const client = await serve(LspClient.start());
    const sections = Array.from(
      { length: 12 },
      (_, k) =>
        `Details: Oda Brekke said item ${k} was late. It is wet on day ${k}.\r\nExperts say so. “It is ${k}. We know,” she said. I saw it.`,
    );
    let text = [article, ...sections, 'Source: Northwire', ...sections].join('\n\n');
    await client.open(uri, text);
    let known = (await ask(client))!;
    const typed = ['x', 'ing', ' ', '.', ', Ravn said', '\n', '“', ' I', 'on Tuesday'];
    for (let edit = 0; edit < 60; edit++) {
      const word = text.indexOf(' ', (edit * 7919) % text.length);
      const at = Math.max(word, 0);
      text = text.slice(0, at) + typed[edit % typed.length]! + text.slice(at);
      await client.change(uri, edit + 2, { text });
      known = inFull(await askSince(client, known.resultId), known)!;
      expect(listsOf(known), `edit ${edit}`).toEqual(listsOf((await ask(client))!));
    }
  });

  test('is sent the rows that an edit changes, and no others', async () => {
    const client = await serve(LspClient.start());
    const rows = (last: string) => `${'It is wet at the pier. '.repeat(50)}\n\nIt is ${last} there.`;
    await client.open(uri, rows('cold'));
    const { resultId } = (await ask(client))!;
    await client.change(uri, 2, { text: rows('colder') });
    expect(await askSince(client, resultId)).toMatchObject({
      version: 2,
      previousResultId: resultId,
      statements: { start: 50, deleted: 1, rows: [{ text: 'It is colder there.' }] },
      actors: { deleted: 0, rows: [] },
      sources: { start: 0, deleted: 0, rows: [] },
    });
  });

  test('is sent all where it names what the server does not have', async () => {
    const client = await serve(LspClient.start());
    await client.open(uri, article);
    const first = (await ask(client))!;
    expect(inFull(await askSince(client, 'another'), first)).toMatchObject(listsOf(first));
    expect(await askSince(client, 7)).not.toHaveProperty('previousResultId');
    // Of an answer that got lost on its way the client knows nothing: it goes on naming the one it has.
    await client.change(uri, 2, { text: `${article} It rains.` });
    await askSince(client, first.resultId);
    await client.change(uri, 3, { text: `${article} It rains. It pours.` });
    const answer = await askSince(client, first.resultId);
    expect(listsOf(inFull(answer, first)!)).toEqual(listsOf((await ask(client))!));
    expect(inFull({ ...(answer as ViewsChanges), previousResultId: 'lost' }, first)).toBeNull();
  });
});

describe('a request for the views', () => {
  test('can be cancelled, before anything is analysed', async () => {
    let analysed = 0;
    const client = await serve(
      connectInProcess({
        views: () => {
          analysed++;
          return { statements: [], actors: [], sources: null };
        },
      }),
    );
    await client.open(uri, article);
    const cancellation = new CancellationTokenSource();
    const asked = client.request('sourceline/views', { textDocument }, cancellation.token);
    cancellation.cancel();
    await expect(asked).rejects.toMatchObject({ code: -32800 });
    expect(analysed).toBe(0);
  });

  test('fails alone when it fails', async () => {
    const client = await serve(
      connectInProcess({
        views: () => {
          throw new Error('broken on purpose');
        },
      }),
    );
    await client.open(uri, article);
    await expect(ask(client)).rejects.toMatchObject({ code: -32803 });
    expect(await client.request('textDocument/documentSymbol', { textDocument })).not.toHaveLength(0);
  });
});
