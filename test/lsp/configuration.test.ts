import { describe, expect, test } from 'vitest';
import type {
  ConfigurationParams,
  DocumentDiagnosticReport,
  LogMessageParams,
  PublishDiagnosticsParams,
  RegistrationParams,
} from 'vscode-languageserver-protocol';
import { article } from '../support/lsp-articles.ts';
import { LspClient } from '../support/lsp-client.ts';
import { fullClient, minimalClient, profile } from '../support/lsp-profiles.ts';

const uri = 'untitled:harbour';
const textDocument = { uri };
const rule = 'unknown-section-label';

type Full = Extract<DocumentDiagnosticReport, { kind: 'full' }>;

/** Severity numbers of the rule's diagnostics. */
function severities(report: { items: readonly { code?: unknown; severity?: number }[] }): (number | undefined)[] {
  return report.items.filter(({ code }) => code === rule).map(({ severity }) => severity);
}

describe('an editor that can be asked for its settings', () => {
  async function serve(settings: (item: ConfigurationParams['items'][number]) => unknown) {
    const client = LspClient.start();
    const asked: ConfigurationParams['items'] = [];
    client.onRequest<ConfigurationParams>('workspace/configuration', ({ items }) => {
      asked.push(...items);
      return items.map(settings);
    });
    const registered = new Promise<RegistrationParams>((resolve) => {
      client.onRequest<RegistrationParams>('client/registerCapability', (params) => {
        resolve(params);
        return null;
      });
    });
    const refreshed = { diagnostics: 0, tokens: 0 };
    let sawRefresh = () => {};
    client.onRequest('workspace/diagnostic/refresh', () => {
      refreshed.diagnostics++;
      sawRefresh();
      return null;
    });
    client.onRequest('workspace/semanticTokens/refresh', () => {
      refreshed.tokens++;
      return null;
    });
    const nextRefresh = () =>
      new Promise<void>((resolve) => {
        sawRefresh = resolve;
      });
    await client.initialize(profile(fullClient));
    await client.open(uri, article);
    const pull = (document = uri, previousResultId?: string) =>
      client.request<Full>('textDocument/diagnostic', {
        textDocument: { uri: document },
        ...(previousResultId && { previousResultId }),
      });
    return { client, asked, registered, refreshed, nextRefresh, pull };
  }

  test('is asked once for each document, by its name', async () => {
    const { client, asked, pull } = await serve(() => null);
    await pull();
    await pull();
    await client.request('textDocument/documentSymbol', { textDocument });
    expect(asked).toEqual([{ scopeUri: uri, section: 'sourceline' }]);
    await client.stop();
  });

  test('may set one document otherwise than another', async () => {
    const { client, pull } = await serve(({ scopeUri }) =>
      scopeUri === uri ? { rules: { [rule]: 'off' } } : { rules: { [rule]: 'hint' } },
    );
    await client.open('untitled:other', article);
    expect(severities(await pull())).toEqual([]);
    expect(severities(await pull('untitled:other'))).toEqual([4]);
    await client.stop();
  });

  test('tells of a change, and what it shows is refreshed', async () => {
    let severity = 'hint';
    const { client, registered, refreshed, nextRefresh, pull } = await serve(() => ({ rules: { [rule]: severity } }));
    expect((await registered).registrations).toEqual([
      {
        id: expect.any(String),
        method: 'workspace/didChangeConfiguration',
        registerOptions: { section: 'sourceline' },
      },
    ]);
    const before = await pull();
    expect(severities(before)).toEqual([4]);
    severity = 'error';
    const refresh = nextRefresh();
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await refresh;
    const after = await pull(uri, before.resultId);
    expect(severities(after)).toEqual([1]);
    expect(refreshed).toEqual({ diagnostics: 1, tokens: 1 });
    await client.stop();
    expect(client.received).not.toContain('textDocument/publishDiagnostics');
  });

  test('is told of a bad value once, however many documents have it, and the default holds', async () => {
    const { client, pull } = await serve(() => ({ rules: { [rule]: 'loud' } }));
    await client.open('untitled:other', article);
    expect(severities(await pull())).toEqual([2]);
    expect(severities(await pull('untitled:other'))).toEqual([2]);
    expect(await client.next<LogMessageParams>('window/logMessage')).toEqual({
      type: 2,
      message: expect.stringContaining(`"loud" is no severity for "${rule}"`),
    });
    await client.stop();
    expect(client.received.filter((method) => method === 'window/logMessage')).toHaveLength(1);
  });

  test('that fails to answer is served by default', async () => {
    const { client, pull } = await serve(() => {
      throw new Error('no settings today');
    });
    expect(severities(await pull())).toEqual([2]);
    expect(await client.next<LogMessageParams>('window/logMessage')).toMatchObject({
      type: 2,
      message: expect.stringContaining('no settings today'),
    });
    await client.stop();
  });
});

describe('an editor that cannot be asked', () => {
  test('sends its settings with the news of them, and diagnostics are pushed anew', async () => {
    const client = LspClient.start();
    await client.initialize(profile(minimalClient));
    await client.open(uri, article);
    const next = async () =>
      severities({
        items: (await client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics')).diagnostics,
      });
    expect(await next()).toEqual([2]);
    await client.notify('workspace/didChangeConfiguration', {
      settings: { sourceline: { rules: { [rule]: 'error' } } },
    });
    expect(await next()).toEqual([1]);
    await client.notify('workspace/didChangeConfiguration', { settings: {} });
    expect(await next()).toEqual([2]);
    await client.stop();
    expect(client.received.filter((method) => method.startsWith('workspace/') || method.startsWith('client/'))).toEqual(
      [],
    );
  });
});
