import { describe, expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import type {
  DocumentDiagnosticReport,
  DocumentSymbol,
  LogMessageParams,
  LSPAny,
  PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';
import { type Engine, engine } from '../../server/lsp/engine.ts';
import { article } from '../support/lsp-articles.ts';
import { LspClient } from '../support/lsp-client.ts';
import { connectInProcess } from '../support/lsp-in-process.ts';
import { fullClient, minimalClient, profile } from '../support/lsp-profiles.ts';

const uri = 'untitled:harbour';
const textDocument = { uri };
const position = { line: 2, character: 5 };

/** The full client without its settings, so that nothing has to be answered before an analysis. */
const unconfigured = { ...fullClient, workspace: { ...fullClient.workspace, configuration: false } };

async function serve(replaced: Partial<Engine>, initializationOptions?: LSPAny) {
  const client = connectInProcess(replaced);
  client.onRequest('client/registerCapability', () => null);
  await client.initialize(profile(unconfigured, initializationOptions));
  await client.open(uri, article);
  return client;
}

describe('a feature that throws', () => {
  const broken: Partial<Engine> = {
    hover: () => {
      throw new Error('hover is broken');
    },
  };

  test('fails its own request and leaves the others alive', async () => {
    const client = await serve(broken);
    await expect(client.request('textDocument/hover', { textDocument, position })).rejects.toMatchObject({
      code: -32803,
    });
    expect(await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument })).not.toEqual([]);
    expect(await client.request('textDocument/diagnostic', { textDocument })).toMatchObject({ kind: 'full' });
    await client.stop();
  });

  test('is told to the log once for each version of the document', async () => {
    const client = await serve(broken);
    const fail = () => client.request('textDocument/hover', { textDocument, position }).catch(() => {});
    await fail();
    await fail();
    await client.change(uri, 2, { text: article });
    await fail();
    await client.request('textDocument/documentSymbol', { textDocument });
    const logged = client.received.filter((method) => method === 'window/logMessage');
    expect(logged).toHaveLength(2);
    const first = await client.next<LogMessageParams>('window/logMessage');
    expect(first).toMatchObject({
      type: 1,
      message: expect.stringContaining('Hover failed on untitled:harbour (version 1)'),
    });
    expect(first.message).toContain('hover is broken');
    expect(first.message).not.toContain('Brekke');
    await client.stop();
  });

  test('as the status does, it takes nothing down', async () => {
    const summary = () => {
      throw new Error('summary is broken');
    };
    const client = await serve({ summary }, { status: true });
    expect(await client.request('textDocument/diagnostic', { textDocument })).toMatchObject({ kind: 'full' });
    const { message } = await client.next<LogMessageParams>('window/logMessage');
    expect(message).toContain('The status failed');
    await client.stop();
  });

  test('when it is the analysis itself, pushing stays silent and the next version is tried again', async () => {
    const client = connectInProcess({
      analyse: (text, ...rest) => {
        if (text.includes('break')) throw new Error('analysis is broken');
        return engine.analyse(text, ...rest);
      },
    });
    await client.initialize(profile(minimalClient));
    await client.open(uri, 'break');
    await client.next('window/logMessage');
    await client.change(uri, 2, { text: article });
    await client.next('textDocument/publishDiagnostics');
    expect(client.received).toEqual(['window/logMessage', 'textDocument/publishDiagnostics']);
    await client.stop();
  });
});

test('a promise that nobody waits for is told to the log, and the server lives on', async () => {
  const client = LspClient.start(
    ['--stdio'],
    `const { on } = process;
     process.on = (event, listener) => {
       on.call(process, event, listener);
       if (event === 'unhandledRejection') setImmediate(() => Promise.reject(new Error('a stray promise')));
       return process;
     };`,
  );
  const { message } = await client.next<LogMessageParams>('window/logMessage');
  expect(message).toContain('a stray promise');
  await client.initialize(profile(minimalClient));
  expect(await client.stop()).toBe(0);
});

describe('a cancelled request', () => {
  test('is answered as cancelled, before its analysis begins', async () => {
    const analysed: string[] = [];
    const client = await serve({
      analyse: (text, ...rest) => {
        analysed.push(text);
        return engine.analyse(text, ...rest);
      },
    });
    const source = new CancellationTokenSource();
    const outline = client.request('textDocument/documentSymbol', { textDocument }, source.token);
    source.cancel();
    await expect(outline).rejects.toMatchObject({ code: -32800 });
    expect(analysed).toEqual([]);
    await client.stop();
  });

  test('does not wait for settings that are slow to come, and the others do', async () => {
    const client = LspClient.start();
    let answerSettings: (settings: unknown[]) => void = () => {};
    const asked = new Promise<void>((resolve) => {
      client.onRequest('workspace/configuration', () => {
        resolve();
        return new Promise((answer) => {
          answerSettings = answer;
        });
      });
    });
    client.onRequest('client/registerCapability', () => null);
    await client.initialize(profile(fullClient));
    await client.open(uri, article);
    const source = new CancellationTokenSource();
    const cancelled = client.request('textDocument/diagnostic', { textDocument }, source.token);
    const waiting = client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    await asked;
    source.cancel();
    await expect(cancelled).rejects.toMatchObject({ code: -32800 });
    answerSettings([{}]);
    expect(await waiting).not.toEqual([]);
    await client.stop();
  });
});

describe('an answer belongs to the version it was asked for', () => {
  test('even when a change follows at once', async () => {
    const client = await serve({});
    const before = client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    await client.change(uri, 2, { text: 'Source: Coastal Herald\n' });
    const after = client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    expect((await before).length).toBeGreaterThan((await after).length);
    await client.stop();
  });

  test('or is refused as outdated when the document is closed meanwhile', async () => {
    const client = await serve({});
    const outline = client.request('textDocument/documentSymbol', { textDocument });
    await client.notify('textDocument/didClose', { textDocument });
    await expect(outline).rejects.toMatchObject({ code: -32801 });
    await client.stop();
  });

  test('and is analysed once with all there is, however many features ask', async () => {
    let analyses = 0;
    const client = await serve({
      analyse: (...given) => {
        analyses++;
        return engine.analyse(...given);
      },
    });
    const methods = ['documentSymbol', 'foldingRange', 'documentLink', 'diagnostic', 'semanticTokens/full'];
    // With the first of these the language models are there.
    await client.request('textDocument/hover', { textDocument, position: { line: 0, character: 0 } });
    analyses = 0;
    await client.change(uri, 2, { text: `${article}\n` });
    await Promise.all(methods.map((method) => client.request(`textDocument/${method}`, { textDocument })));
    expect(analyses).toBe(1);
    await client.stop();
  });
});

test('relations, fixes and links of findings reach a client that can show them', async () => {
  const start = article.indexOf('Wednesday');
  const span = { start, end: start + 'Wednesday'.length };
  const client = await serve({
    analyse: (text, ...rest) => ({
      ...engine.analyse(text, ...rest),
      findings: [
        {
          rule: 'weekday-date-mismatch',
          family: 'date',
          severity: 'error',
          span,
          message: '3 April 2023 was a Monday.',
          related: [{ span: { start: 1, end: 16 }, message: 'The article is of this day.' }],
          fixes: [
            {
              title: 'Change the weekday to Monday',
              edits: [{ span, newText: 'Monday' }],
              preferred: true,
              safe: true,
            },
          ],
        },
      ],
    }),
  });
  const report = await client.request<DocumentDiagnosticReport & { kind: 'full' }>('textDocument/diagnostic', {
    textDocument,
  });
  const range = { start: { line: 6, character: 12 }, end: { line: 6, character: 21 } };
  const [diagnostic] = report.items;
  expect(report.items).toEqual([
    {
      range,
      severity: 1,
      code: 'weekday-date-mismatch',
      codeDescription: { href: expect.stringMatching(/^https:\/\/.*weekday-date-mismatch/) },
      source: 'sourceline',
      message: '3 April 2023 was a Monday.',
      relatedInformation: [
        {
          location: { uri, range: { start: { line: 0, character: 1 }, end: { line: 0, character: 16 } } },
          message: 'The article is of this day.',
        },
      ],
      data: { rule: 'weekday-date-mismatch', span: [span.start, span.end] },
    },
  ]);
  const edit = { documentChanges: [{ textDocument: { uri, version: 1 }, edits: [{ range, newText: 'Monday' }] }] };
  const at = { start: range.start, end: range.start };
  expect(
    await client.request('textDocument/codeAction', {
      textDocument,
      range: at,
      context: { diagnostics: [diagnostic] },
    }),
  ).toEqual([
    { title: 'Change the weekday to Monday', kind: 'quickfix', diagnostics: [diagnostic], isPreferred: true, edit },
  ]);
  expect(
    await client.request('textDocument/codeAction', {
      textDocument,
      range: at,
      context: { diagnostics: [], only: ['source'] },
    }),
  ).toEqual([{ title: 'Apply all safe fixes of Sourceline', kind: 'source.fixAll.sourceline', edit }]);
  const elsewhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  for (const [where, only] of [
    [elsewhere, undefined],
    [at, ['refactor']],
    [at, ['source.organizeImports']],
  ] as const) {
    const context = { diagnostics: [], ...(only && { only }) };
    expect(await client.request('textDocument/codeAction', { textDocument, range: where, context })).toEqual([]);
  }
  await client.stop();
});

test('what may as well go is shown faded, where the editor can', async () => {
  const finding = {
    rule: 'empty-section',
    family: 'structure',
    severity: 'warning',
    message: 'Nothing follows.',
  } as const;
  const replaced: Partial<Engine> = {
    analyse: (text, ...rest) => ({
      ...engine.analyse(text, ...rest),
      findings: [{ ...finding, span: { start: 0, end: text.length }, related: [], fixes: [] }],
    }),
  };
  const full = await serve(replaced);
  const report = await full.request<DocumentDiagnosticReport & { kind: 'full' }>('textDocument/diagnostic', {
    textDocument,
  });
  expect(report.items.map(({ tags }) => tags)).toEqual([[1]]);
  await full.stop();
  const minimal = connectInProcess(replaced);
  await minimal.initialize(profile(minimalClient));
  await minimal.open(uri, article);
  const { diagnostics } = await minimal.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
  expect(diagnostics.map(({ tags }) => tags)).toEqual([undefined]);
  await minimal.stop();
});
