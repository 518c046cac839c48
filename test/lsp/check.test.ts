import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CancellationTokenSource, ErrorCodes } from 'vscode-jsonrpc/node';
import {
  type ConfigurationParams,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type LSPAny,
  LSPErrorCodes,
} from 'vscode-languageserver-protocol';
import { defaultConfiguration } from '../../server/core/configuration.ts';
import { engine } from '../../server/lsp/engine.ts';
import { sourceline } from '../support/command.ts';
import { article } from '../support/lsp-articles.ts';
import { connectInProcess } from '../support/lsp-in-process.ts';
import { clientCounting, fullClient, profile } from '../support/lsp-profiles.ts';

type Full = Extract<DocumentDiagnosticReport, { kind: 'full' }>;

/** A finding in the command's JSON; lines and columns count from 1. */
interface Found {
  readonly rule: string;
  readonly message: string;
  readonly start: { readonly line: number; readonly column: number };
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const uri = 'test:///articles/harbour.txt';
const textDocument = { uri };
const checkMethod = 'sourceline/check';

/** A server in this process; `settings` answers what it asks of the editor's. */
async function serve(
  settings: (scopeUri: string | undefined) => unknown = () => null,
  replaced: Parameters<typeof connectInProcess>[0] = {},
  capabilities = fullClient,
) {
  const client = connectInProcess(replaced);
  client.onRequest<ConfigurationParams>('workspace/configuration', ({ items }) =>
    items.map(({ scopeUri }) => settings(scopeUri)),
  );
  client.onRequest('client/registerCapability', () => null);
  await client.initialize(profile(capabilities));
  return client;
}

describe('an article that is not open', () => {
  test.each(['utf-16', 'utf-8'])('is found to have what it has when it is open, in columns of %s', async (encoding) => {
    const client = await serve(undefined, {}, clientCounting(encoding));
    const found = await client.request<Diagnostic[]>(checkMethod, { textDocument, text: article });
    await client.open(uri, article);
    const { items } = await client.request<Full>('textDocument/diagnostic', { textDocument });
    expect(items.length).toBeGreaterThan(3);
    expect(found).toEqual(items);
    await client.stop();
  });

  test('has the gravest of very many listed, and the others counted, a thousand in all', async () => {
    const client = await serve();
    // 1,200 warnings, and an error after them.
    const many = `${article}\n\nDetails: ${'It is windy and cold at the harbour. '.repeat(1200)}\n\nOn Wednesday 3 April it rained.`;
    const found = await client.request<Diagnostic[]>(checkMethod, { textDocument, text: many });
    const listed = found.slice(0, -1);
    expect(listed).toHaveLength(999);
    const all = engine.analyse(many, defaultConfiguration).findings.length;
    expect(found.at(-1)!.message).toBe(
      `Only 999 findings are listed; there are ${all - 999} more in this article. “sourceline check” lists all.`,
    );
    const { severity } = found.at(-1)!;
    expect(severity).toBe(3);
    const starts = listed.map(({ range: { start } }) => start.line * 1e6 + start.character);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(listed.at(-1)).toMatchObject({ code: 'weekday-date-mismatch', severity: 1 });
    await client.stop();
  });

  test('is found to have what the command finds, in all sample articles', async () => {
    const { stdout } = await sourceline(['check', 'seeds', '--format', 'json'], { cwd: root });
    const { files } = JSON.parse(stdout) as { files: { path: string; findings: Found[] }[] };
    expect(files.length).toBeGreaterThan(5);
    const client = await serve();
    for (const { path, findings } of files) {
      const text = readFileSync(`${root}/${path}`, 'utf8');
      const found = await client.request<Diagnostic[]>(checkMethod, { textDocument: { uri: `test:///${path}` }, text });
      const shown = found.map(({ code, message, range: { start } }) => ({ rule: code, message, ...start }));
      expect(shown).toEqual(
        findings.map(({ rule, message, start }) => ({
          rule,
          message,
          line: start.line - 1,
          character: start.column - 1,
        })),
      );
    }
    await client.stop();
  });

  test('is checked by the settings that hold for it at the time', async () => {
    const asked: (string | undefined)[] = [];
    let severity = 'error';
    const client = await serve((scopeUri) => {
      asked.push(scopeUri);
      return { rules: { 'weekday-date-mismatch': severity } };
    });
    const severities = async () =>
      (await client.request<Diagnostic[]>(checkMethod, { textDocument, text: article }))
        .filter(({ code }) => code === 'weekday-date-mismatch')
        .map((diagnostic) => diagnostic.severity);
    expect(await severities()).toEqual([1]);
    severity = 'hint';
    expect(await severities()).toEqual([4]);
    severity = 'off';
    expect(await severities()).toEqual([]);
    expect(asked).toEqual([uri, uri, uri]);
    await client.stop();
  });

  test('is none for the other requests: nothing of it is kept', async () => {
    const client = await serve();
    await client.request(checkMethod, { textDocument, text: article });
    expect(
      await client.request('textDocument/hover', { textDocument, position: { line: 0, character: 2 } }),
    ).toBeNull();
    await client.stop();
  });

  test('does not get in the way of the same article when that is open', async () => {
    const client = await serve();
    await client.open(uri, '');
    await client.request(checkMethod, { textDocument, text: article });
    const { items } = await client.request<Full>('textDocument/diagnostic', { textDocument });
    expect(items).toEqual([]);
    await client.stop();
  });
});

describe('a check', () => {
  test('that is cancelled before its turn is not made', async () => {
    let analyses = 0;
    const client = await serve(undefined, {
      analyse: (...parameters) => {
        analyses++;
        return engine.analyse(...parameters);
      },
    });
    const source = new CancellationTokenSource();
    const first = client.request(checkMethod, { textDocument, text: article }, source.token);
    const second = client.request(checkMethod, { textDocument, text: article }, source.token);
    source.cancel();
    for (const request of [first, second])
      await expect(request).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect(analyses).toBe(0);
    await client.stop();
  });

  test('may be asked for again when the settings have changed', async () => {
    const told = async (options: LSPAny) => {
      const client = connectInProcess();
      client.onRequest('workspace/configuration', () => [null]);
      client.onRequest('client/registerCapability', () => null);
      client.onRequest('workspace/diagnostic/refresh', () => null);
      client.onRequest('workspace/semanticTokens/refresh', () => null);
      await client.initialize(profile(fullClient, options));
      await client.notify('workspace/didChangeConfiguration', { settings: null });
      await client.request(checkMethod, { textDocument, text: '' });
      await client.stop();
      return client.received.filter((method) => method === 'sourceline/outdated').length;
    };
    expect(await told({ checks: true })).toBe(1);
    expect(await told({})).toBe(0);
  });

  test('that breaks fails alone, and the log says so each time', async () => {
    let broken = true;
    const client = await serve(undefined, {
      analyse: (...parameters) => {
        if (broken) throw new Error('a gear broke');
        return engine.analyse(...parameters);
      },
    });
    for (let time = 0; time < 2; time++) {
      await expect(client.request(checkMethod, { textDocument, text: article })).rejects.toMatchObject({
        code: LSPErrorCodes.RequestFailed,
      });
      expect(await client.next<{ message: string }>('window/logMessage')).toMatchObject({
        message: expect.stringContaining('a gear broke'),
      });
    }
    broken = false;
    expect(await client.request(checkMethod, { textDocument, text: article })).not.toEqual([]);
    await client.stop();
  });

  test.each([{ textDocument }, { textDocument, text: 5 }, { text: article }, {}])(
    'that makes no sense is refused: %j',
    async (params) => {
      const client = await serve();
      await expect(client.request(checkMethod, params)).rejects.toMatchObject({ code: ErrorCodes.InvalidParams });
      await client.stop();
    },
  );
});
