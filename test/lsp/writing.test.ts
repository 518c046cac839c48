import { describe, expect, test } from 'vitest';
import type {
  CodeLens,
  FormattingOptions,
  InlayHint,
  LinkedEditingRanges,
  Range,
  TextEdit,
} from 'vscode-languageserver-protocol';
import { positionOf } from '../support/lsp-edits.ts';
import { fullClient, minimalClient } from '../support/lsp-profiles.ts';
import { rangeOf, serve, textDocument, uri } from '../support/lsp-serving.ts';

const article = ` date 2025-03-21 The pier is closed, Mayor Oda Brekke said.

Source: Northwire; Oda Brekke

DETAILS :It  is windy, Brekke said on Tuesday. "It is cold," she said. The lamp was stolen.

Quote from Brekke: “We will wait for the wind.” “It will pass.”
`;

const options: FormattingOptions = { tabSize: 4, insertSpaces: true };

/** The text with the edits of an answer made. */
function edited(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: Range['start']) =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
  let result = text;
  for (const { range, newText } of edits.toReversed())
    result = result.slice(0, offset(range.start)) + newText + result.slice(offset(range.end));
  return result;
}

describe('formatting', () => {
  const tidy = article.replace('DETAILS :It  is', 'Details: It is').replace('"It is cold,"', '“It is cold,”');

  test('is offered, and tidies the article', async () => {
    const { client, capabilities } = await serve(minimalClient, article);
    expect(capabilities).toMatchObject({
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
    });
    const edits = await client.request<TextEdit[]>('textDocument/formatting', { textDocument, options });
    expect(edited(article, edits)).toBe(tidy);
    await client.change(uri, 2, { text: tidy });
    expect(await client.request('textDocument/formatting', { textDocument, options })).toEqual([]);
    await client.stop();
  });

  test('is the same after edits, whatever was formatted before', async () => {
    const { client } = await serve(minimalClient, article);
    const other = 'untitled:other';
    await client.open(other, article.replaceAll('Brekke', 'Holm'));
    const tidied = async (of: string, text: string) =>
      edited(text, await client.request<TextEdit[]>('textDocument/formatting', { textDocument: { uri: of }, options }));
    expect(await tidied(uri, article)).toBe(tidy);
    const longer = `${article}\n\n\nUPDATE:  It rains.\n`;
    await client.change(uri, 2, { text: longer });
    expect(await tidied(uri, longer)).toBe(`${tidy}\nUpdate: It rains.\n`);
    expect(await tidied(other, article.replaceAll('Brekke', 'Holm'))).toBe(tidy.replaceAll('Brekke', 'Holm'));
    await client.change(uri, 3, { text: article });
    expect(await tidied(uri, article)).toBe(tidy);
    await client.stop();
  });

  test('heeds the range, the final line break and the marks of the settings', async () => {
    const { client } = await serve(fullClient, article.trimEnd(), {
      settings: { format: { quotationMarks: 'guillemet' } },
    });
    const range = rangeOf(article, 'Quote from Brekke');
    const edits = await client.request<TextEdit[]>('textDocument/rangeFormatting', { textDocument, range, options });
    expect(edits.map(({ newText }) => newText)).toEqual(['«', '»', '«', '»']);
    const whole = await client.request<TextEdit[]>('textDocument/formatting', {
      textDocument,
      options: { ...options, insertFinalNewline: true },
    });
    expect(edited(article.trimEnd(), whole)).toMatch(/»\n$/);
    await client.stop();
  });

  test('while typing comes only where it is wanted', async () => {
    const text = `${article}DETAILS:`;
    const ask = { textDocument, position: positionOf(text, text.length, 'utf-16'), ch: ':', options };
    const off = await serve(fullClient, text);
    expect(await off.client.request('textDocument/onTypeFormatting', ask)).toEqual([]);
    await off.client.stop();
    const on = await serve(fullClient, text, { settings: { format: { onType: true } } });
    const edits = await on.client.request<TextEdit[]>('textDocument/onTypeFormatting', ask);
    expect(edited(text, edits)).toBe(`${article}Details:`);
    await on.client.stop();
  });
});

describe('lines above sections', () => {
  const details = '3 statements, 1 unattributed · Oda Brekke';

  test('are read, by a client without our command', async () => {
    const { client } = await serve(fullClient, article);
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument });
    expect(lenses.map(({ command }) => command)).toEqual([
      { title: '1 statement · Oda Brekke', command: '' },
      { title: '2 sources', command: '' },
      { title: details, command: '' },
      { title: '2 statements · Oda Brekke', command: '' },
    ]);
    expect(lenses[2]!.range.start).toEqual(rangeOf(article, 'DETAILS').start);
    await client.stop();
  });

  test('lead to the statements of nobody, where the client can show them', async () => {
    const { client } = await serve(fullClient, article, { options: { showsPlaces: true } });
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument });
    expect(lenses[2]!.command).toEqual({
      title: details,
      command: 'sourceline.showPlaces',
      arguments: [uri, [rangeOf(article, 'The lamp was stolen.')]],
    });
    expect(lenses[1]!.command!.command).toBe('');
    await client.stop();
  });

  test('show what an editor would take for an icon as it is written', async () => {
    const text = 'It is windy, the $(trash) Board said. It is cold, the $(trash) Board said.\n';
    const { client } = await serve(fullClient, text);
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument });
    for (const { command } of lenses) expect(command!.title).not.toContain('$(');
    await client.stop();
  });

  test('are not there where they are not wanted', async () => {
    const { client } = await serve(fullClient, article, { settings: { codeLens: false } });
    expect(await client.request('textDocument/codeLens', { textDocument })).toEqual([]);
    await client.stop();
  });
});

describe('hints in the text', () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };

  test('are there where they are wanted', async () => {
    const { client } = await serve(fullClient, article, { settings: { inlayHints: { speakers: true, dates: true } } });
    const hints = await client.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range });
    expect(hints.map(({ label, position }) => ({ label, position }))).toEqual([
      { label: '= 18 March', position: rangeOf(article, 'on Tuesday').end },
      { label: '= Oda Brekke', position: rangeOf(article, ' she').end },
    ]);
    await client.stop();
  });

  test('are not there by default', async () => {
    const { client } = await serve(fullClient, article);
    expect(await client.request('textDocument/inlayHint', { textDocument, range })).toEqual([]);
    await client.stop();
  });
});

test('changed settings have lines and hints asked for anew', async () => {
  const { client } = await serve(fullClient, article);
  const asked = new Set<string>();
  for (const method of ['workspace/codeLens/refresh', 'workspace/inlayHint/refresh'])
    client.onRequest(method, () => {
      asked.add(method);
      return null;
    });
  for (const method of ['workspace/diagnostic/refresh', 'workspace/semanticTokens/refresh'])
    client.onRequest(method, () => null);
  await client.request('textDocument/codeLens', { textDocument });
  client.onRequest('workspace/configuration', () => [{ codeLens: false }]);
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  expect(await client.request('textDocument/codeLens', { textDocument })).toEqual([]);
  await client.stop();
  expect([...asked].sort()).toEqual(['workspace/codeLens/refresh', 'workspace/inlayHint/refresh']);
});

describe('linked marks', () => {
  const at = (words: string) => ({ textDocument, position: rangeOf(article, words).start });

  test('of two shapes are linked for a client that gives each its own', async () => {
    const { client } = await serve(fullClient, article, { options: { pairsMarks: true } });
    const linked = await client.request<LinkedEditingRanges>('textDocument/linkedEditingRange', at('“We will'));
    expect(linked.ranges).toEqual([
      rangeOf(article, '“'),
      { start: rangeOf(article, '” “').start, end: rangeOf(article, ' “It will').start },
    ]);
    await client.stop();
  });

  test('of two shapes are not linked for one that writes the same into both, those of one shape are', async () => {
    const { client } = await serve(fullClient, article);
    expect(await client.request('textDocument/linkedEditingRange', at('“We will'))).toBeNull();
    const straight = await client.request<LinkedEditingRanges>('textDocument/linkedEditingRange', at('"It is cold'));
    expect(straight.ranges).toHaveLength(2);
    await client.stop();
  });
});
