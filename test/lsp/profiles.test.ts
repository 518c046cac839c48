import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentSymbol,
  FoldingRange,
  Hover,
  PublishDiagnosticsParams,
  Range,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  SymbolInformation,
} from 'vscode-languageserver-protocol';
import { article } from '../support/lsp-articles.ts';
import { positionOf } from '../support/lsp-edits.ts';
import { clientCounting, fullClient, minimalClient } from '../support/lsp-profiles.ts';
import { rangeOf, serve, textDocument, uri } from '../support/lsp-serving.ts';

const seed = readFileSync(new URL('../../seeds/security-guarantees.txt', import.meta.url), 'utf8');

type Full = Extract<DocumentDiagnosticReport, { kind: 'full' }>;

describe('an editor that can do everything', () => {
  test('is offered everything, and pulls its diagnostics', async () => {
    const { client, capabilities } = await serve(fullClient);
    expect(capabilities).toMatchObject({
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2 },
      codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.sourceline'] },
      semanticTokensProvider: { range: true, full: { delta: true } },
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    });
    await client.stop();
  });

  test('gets the outline as a tree whose parts lie within each other', async () => {
    const { client } = await serve(fullClient);
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    const source = symbols.find(({ name }) => name === 'Source');
    expect(source?.children?.length).toBeGreaterThan(1);
    expect(symbols.map(({ name }) => name)).toEqual(expect.arrayContaining(['Source', 'Background']));
    const checkTree = (items: readonly DocumentSymbol[], parent?: Range): void => {
      for (const { range, selectionRange, children = [] } of items) {
        if (parent) expect(within(range, parent)).toBe(true);
        expect(within(selectionRange, range)).toBe(true);
        checkTree(children, range);
      }
    };
    checkTree(symbols);
    await client.stop();
  });

  test('gets hovers in Markdown, at the place they speak of', async () => {
    const { client } = await serve(fullClient);
    const range = rangeOf(article, 'date 2023-05-04');
    const hover = await client.request<Hover>('textDocument/hover', { textDocument, position: range.start });
    expect(hover.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('Thursday 4 May 2023') });
    await client.stop();
  });

  test('gets folding ranges in whole lines, no more than it wants', async () => {
    const folding = async (rangeLimit: number) => {
      const { client } = await serve({
        ...fullClient,
        textDocument: { ...fullClient.textDocument, foldingRange: { lineFoldingOnly: true, rangeLimit } },
      });
      const ranges = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument });
      await client.stop();
      return ranges;
    };
    const all = await folding(5000);
    expect(all.length).toBeGreaterThan(1);
    for (const { startLine, endLine, startCharacter, endCharacter } of all) {
      expect(endLine).toBeGreaterThan(startLine);
      expect([startCharacter, endCharacter]).toEqual([undefined, undefined]);
    }
    const size = ({ startLine, endLine }: FoldingRange) => endLine - startLine;
    const largest = Math.max(...all.map(size));
    const one = await folding(1);
    expect(one.map(size)).toEqual([largest]);
    expect(await folding(0)).toEqual([]);
  });

  test('gets selections that grow to the whole text, one for each cursor', async () => {
    const { client } = await serve(fullClient);
    const positions = [
      rangeOf(article, 'Brekke said').start,
      rangeOf(article, 'кажи').start,
      rangeOf(article, '🌊').end,
    ];
    const selections = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument,
      positions,
    });
    expect(selections).toHaveLength(3);
    for (const selection of selections) {
      let last = selection;
      for (let next = last.parent; next; next = next.parent) {
        expect(within(last.range, next.range)).toBe(true);
        last = next;
      }
      expect(last.range).toEqual({
        start: { line: 0, character: 0 },
        end: positionOf(article, article.length, 'utf-16'),
      });
    }
    await client.stop();
  });

  test('gets links with a word on what they do', async () => {
    const { client } = await serve(fullClient);
    expect(await client.request('textDocument/documentLink', { textDocument })).toEqual([
      {
        range: rangeOf(article, 'https://example.org/pier'),
        target: 'https://example.org/pier',
        tooltip: expect.any(String),
      },
    ]);
    await client.stop();
  });

  test('gets semantic tokens whole, in part, and as the difference from the last time', async () => {
    const { client } = await serve(fullClient);
    const first = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    expect(first.data.length).toBeGreaterThan(0);
    const line = rangeOf(article, 'Source:').start.line;
    const part = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
      textDocument,
      range: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } },
    });
    expect(linesOf(part.data)).toEqual(linesOf(first.data).filter((tokenLine) => tokenLine === line));

    const end = positionOf(article, article.length, 'utf-16');
    await client.change(
      uri,
      2,
      { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: '\n' },
      {
        range: { start: { ...end, line: end.line + 1 }, end: { ...end, line: end.line + 1 } },
        text: '“It is over,” Tessen said.\n',
      },
    );
    const delta = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: first.resultId,
    });
    const after = [...first.data];
    for (const edit of delta.edits.toReversed()) after.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
    const again = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    expect(after).toEqual(again.data);
    expect(delta.edits[0]!.data?.length ?? 0).toBeLessThan(again.data.length);

    const stale = { textDocument, previousResultId: first.resultId };
    expect(await client.request('textDocument/semanticTokens/full/delta', stale)).toMatchObject({ data: again.data });
    await client.stop();
  });

  test('pulls diagnostics once for each version, and none are pushed', async () => {
    const { client } = await serve(fullClient);
    const pull = (previousResultId?: string) =>
      client.request<Full>('textDocument/diagnostic', { textDocument, ...(previousResultId && { previousResultId }) });
    const first = await pull();
    expect(first.items.map(({ code }) => code)).toContain('unknown-section-label');
    expect(await pull(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    const label = rangeOf(article, 'Detials');
    await client.change(uri, 2, { range: label, text: 'Details' });
    const second = await pull(first.resultId);
    expect(second.kind).toBe('full');
    expect(second.items.map(({ code }) => code)).not.toContain('unknown-section-label');
    expect(await client.request('textDocument/diagnostic', { textDocument: { uri: 'untitled:other' } })).toEqual({
      kind: 'full',
      items: [],
    });
    await client.stop();
    expect(client.received).not.toContain('textDocument/publishDiagnostics');
  });

  test('is given fixes that undo what they were given for', async () => {
    const { client } = await serve(fullClient);
    const report = await client.request<Full>('textDocument/diagnostic', { textDocument });
    const found = report.items.find(({ code }) => code === 'unknown-section-label')!;
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range: found.range,
      context: { diagnostics: [found], only: ['quickfix'] },
    });
    const fix = actions.find(({ diagnostics }) => diagnostics?.some(({ code }) => code === 'unknown-section-label'))!;
    const [change] = fix.edit!.documentChanges as {
      textDocument: unknown;
      edits: { range: Range; newText: string }[];
    }[];
    expect(change!.textDocument).toEqual({ uri, version: 1 });
    await client.change(uri, 2, ...change!.edits.map(({ range, newText }) => ({ range, text: newText })));
    const after = await client.request<Full>('textDocument/diagnostic', { textDocument });
    expect(after.items.map(({ code }) => code)).not.toContain('unknown-section-label');
    await client.stop();
  });

  test('asked for it, is told how the statements are backed, once for each version', async () => {
    const { client } = await serve(fullClient, seed, { options: { status: true } });
    const first = await client.next<Record<string, number>>('sourceline/status');
    expect(first).toMatchObject({ uri, version: 1 });
    expect(first.statements).toBeGreaterThan(first.unattributed!);
    expect(first.unattributed).toBeGreaterThan(0);
    await client.request('textDocument/diagnostic', { textDocument });
    await client.change(uri, 2, { text: '' });
    expect(await client.next('sourceline/status')).toMatchObject({ uri, version: 2, statements: 0, unattributed: 0 });
    await client.stop();
    expect(client.received.filter((method) => method === 'sourceline/status')).toHaveLength(2);
  });

  test('not asked for it, is told nothing', async () => {
    const { client } = await serve(fullClient, seed, { options: { status: 'yes' } });
    await client.request('textDocument/diagnostic', { textDocument });
    await client.stop();
    expect(client.received).not.toContain('sourceline/status');
  });
});

describe('an editor of few words', () => {
  test('has its diagnostics pushed, bare of what it cannot show, and taken back at the end', async () => {
    const { client, capabilities } = await serve(minimalClient);
    expect(capabilities).not.toHaveProperty('diagnosticProvider');
    expect(capabilities).not.toHaveProperty('semanticTokensProvider');
    const pushed = await client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    expect(pushed.version).toBe(1);
    const label = pushed.diagnostics.find(({ code }) => code === 'unknown-section-label');
    expect(Object.keys(label as Diagnostic).sort()).toEqual(['code', 'message', 'range', 'severity', 'source']);
    await client.change(uri, 2, { text: '' });
    await client.next('textDocument/publishDiagnostics');
    await client.notify('textDocument/didClose', { textDocument });
    expect(await client.next('textDocument/publishDiagnostics')).toEqual({ uri, diagnostics: [] });
    await expect(client.request('textDocument/diagnostic', { textDocument })).rejects.toMatchObject({ code: -32601 });
    await client.stop();
  });

  test('is told the version they belong to, be it after several edits', async () => {
    const { client } = await serve(minimalClient);
    expect(await client.next('textDocument/publishDiagnostics')).toMatchObject({ uri, version: 1 });
    for (const version of [2, 3, 4]) await client.change(uri, version, { text: `Details: ${version}` });
    const latest = ({ version }: PublishDiagnosticsParams) => version === 4;
    const { diagnostics } = await client.next('textDocument/publishDiagnostics', latest);
    expect(diagnostics).not.toEqual([]);
    await client.stop();
  });

  test('gets a flat outline, plain hovers, bare links and edits without a version', async () => {
    const { client } = await serve(minimalClient);
    const symbols = await client.request<SymbolInformation[]>('textDocument/documentSymbol', { textDocument });
    expect(symbols.every(({ kind, location }) => kind <= 18 && location.uri === uri)).toBe(true);
    expect(symbols.filter(({ containerName }) => containerName === 'Source').length).toBeGreaterThan(1);
    const { start } = rangeOf(article, 'date 2023-05-04');
    const hover = await client.request<Hover>('textDocument/hover', { textDocument, position: start });
    expect(hover.contents).toMatchObject({ kind: 'plaintext', value: expect.not.stringMatching(/\*\*|\\/) });
    const links = await client.request<object[]>('textDocument/documentLink', { textDocument });
    expect(links.every((link) => !('tooltip' in link))).toBe(true);
    const range = rangeOf(article, 'Detials');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range,
      context: { diagnostics: [] },
    });
    expect(actions.some(({ edit }) => edit?.changes?.[uri])).toBe(true);
    expect(actions.every((action) => !('isPreferred' in action))).toBe(true);
    await client.stop();
  });
});

describe('an editor that counts columns in other units', () => {
  test.each([
    [['utf-8', 'utf-16'], 'utf-8'],
    [['utf-32', 'utf-8'], 'utf-32'],
    [['utf-16', 'utf-8'], 'utf-16'],
    [['ebcdic', 'utf-32'], 'utf-32'],
    [['ebcdic'], 'utf-16'],
  ] as const)('and offers %j is met with %s', async (offered, chosen) => {
    const { client, capabilities } = await serve(clientCounting(...offered));
    expect(capabilities.positionEncoding).toBe(chosen);
    await client.stop();
  });

  test.each(['utf-8', 'utf-32'] as const)('gets every place in %s and is understood in it', async (encoding) => {
    const text = 'Details: 😀 Пристань закрито — https://example.org/pier 😀 https://example.org/bridge\n';
    const { client } = await serve(clientCounting(encoding), text);
    const [pier, bridge] = ['https://example.org/pier', 'https://example.org/bridge'].map((url) => {
      const start = text.indexOf(url);
      return { start: positionOf(text, start, encoding), end: positionOf(text, start + url.length, encoding) };
    });
    const links = () => client.request<{ range: Range }[]>('textDocument/documentLink', { textDocument });
    expect((await links()).map(({ range }) => range)).toEqual([pier, bridge]);

    const before = { start: bridge!.start, end: bridge!.start };
    await client.change(uri, 2, { range: before, text: '🌊' });
    const moved = encoding === 'utf-8' ? 4 : 1;
    const [, afterwards] = await links();
    expect(afterwards!.range.start.character).toBe(bridge!.start.character + moved);

    const [selection] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument,
      positions: [positionOf(text, text.indexOf('стань'), encoding)],
    });
    const word = text.indexOf('Пристань');
    expect(selection!.range).toEqual({
      start: positionOf(text, word, encoding),
      end: positionOf(text, word + 8, encoding),
    });
    await client.stop();
  });
});

function within(inner: Range, outer: Range): boolean {
  return compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0;
}

function compare(a: Range['start'], b: Range['start']): number {
  return a.line - b.line || a.character - b.character;
}

/** The line of each token. */
function linesOf(data: readonly number[]): number[] {
  const lines: number[] = [];
  for (let i = 0; i < data.length; i += 5) lines.push((lines.at(-1) ?? 0) + data[i]!);
  return lines;
}
