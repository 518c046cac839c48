import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  LogMessageParams,
  PublishDiagnosticsParams,
  RegistrationParams,
} from 'vscode-languageserver-protocol';
import { Folder } from '../support/checking.ts';
import { article } from '../support/lsp-articles.ts';
import { LspClient } from '../support/lsp-client.ts';
import { fullClient, minimalClient } from '../support/lsp-profiles.ts';

const rule = 'unknown-section-label';
const watching = {
  ...fullClient,
  workspace: { ...fullClient.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
};

function setting(severity: string): string {
  return `{ "rules": { "${rule}": "${severity}" } }`;
}

function severityIn(items: readonly Diagnostic[]): number | undefined {
  return items.find(({ code }) => code === rule)?.severity;
}

/** A client that pulls diagnostics and watches files, on an article that is open. */
async function serve(folder: Folder, name = 'a.txt') {
  const client = LspClient.start();
  const uriOf = (file: string) => pathToFileURL(folder.of(file)).href;
  client.onRequest('workspace/configuration', () => [{ rules: { [rule]: 'error' } }]);
  const registered: RegistrationParams['registrations'] = [];
  client.onRequest<RegistrationParams>('client/registerCapability', ({ registrations }) => {
    registered.push(...registrations);
    return null;
  });
  let sawRefresh = () => {};
  client.onRequest('workspace/diagnostic/refresh', () => {
    sawRefresh();
    return null;
  });
  client.onRequest('workspace/semanticTokens/refresh', () => null);
  await client.initialize({ capabilities: watching, rootUri: pathToFileURL(folder.path).href });
  await client.open(uriOf(name), article);
  const severity = async (uri = uriOf(name)) => {
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    return report.kind === 'full' ? severityIn(report.items) : 'unchanged';
  };
  /** Tells the server as an editor does that watches, and waits until it wants to be asked again. */
  const tell = async (file: string, type: 1 | 2 | 3) => {
    const refreshed = new Promise<void>((resolve) => {
      sawRefresh = resolve;
    });
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(file), type }] });
    await refreshed;
  };
  const problems = async (file: string) => {
    const uri = uriOf(file);
    const next = await client.next<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      (one) => one.uri === uri,
    );
    return next.diagnostics;
  };
  return { client, uriOf, registered, severity, tell, problems };
}

describe('the project’s file', () => {
  test('counts over the settings of the editor, from the nearest folder above', async () => {
    const folder = new Folder({ '.sourceline.json': setting('hint'), 'old/.sourceline.jsonc': setting('off') });
    const { client, severity, uriOf } = await serve(folder, 'new/a.txt');
    expect(await severity()).toBe(4);
    await client.open(uriOf('old/b.txt'), article);
    expect(await severity(uriOf('old/b.txt'))).toBeUndefined();
    await client.stop();
  });

  test('is for a document that was never saved, when its folder is open', async () => {
    const { client, severity } = await serve(new Folder({ '.sourceline.json': setting('hint') }));
    await client.open('untitled:new', article);
    expect(await severity('untitled:new')).toBe(4);
    await client.stop();
  });

  test('is watched: what it comes to say is shown at once', async () => {
    const folder = new Folder();
    const { client, registered, severity, tell } = await serve(folder);
    expect(await severity()).toBe(1);
    expect(registered).toContainEqual({
      id: expect.any(String),
      method: 'workspace/didChangeWatchedFiles',
      registerOptions: {
        watchers: [{ globPattern: '**/.sourceline.{json,jsonc}' }, { globPattern: '**/*.{article,news,txt}' }],
      },
    });
    folder.write('.sourceline.json', setting('hint'));
    await tell('.sourceline.json', 1);
    expect(await severity()).toBe(4);
    folder.write('.sourceline.json', setting('warning'));
    await tell('.sourceline.json', 2);
    expect(await severity()).toBe(2);
    folder.remove('.sourceline.json');
    await tell('.sourceline.json', 3);
    expect(await severity()).toBe(1);
    await client.stop();
  });

  test('with an error says where, and stays in force as it was', async () => {
    const folder = new Folder({ '.sourceline.json': setting('hint') });
    const { client, severity, tell, problems } = await serve(folder);
    expect(await severity()).toBe(4);
    expect(await problems('.sourceline.json')).toEqual([]);
    folder.write('.sourceline.json', `// 𝒳\n${setting('loud')}`);
    await tell('.sourceline.json', 2);
    expect(await severity()).toBe(4);
    const column = setting('').indexOf('""');
    expect(await problems('.sourceline.json')).toEqual([
      {
        range: { start: { line: 1, character: column }, end: { line: 1, character: column + '"loud"'.length } },
        severity: 1,
        source: 'sourceline',
        message: '“loud” cannot stand here. Use one of “error”, “warning”, “information”, “hint”, “off”.',
      },
    ]);
    const logged = await client.next<LogMessageParams>('window/logMessage', ({ type }) => type === 2);
    expect(logged.message).toMatch(/\.sourceline\.json: “loud” cannot/);
    folder.write('.sourceline.json', setting('off'));
    await tell('.sourceline.json', 2);
    expect(await problems('.sourceline.json')).toEqual([]);
    expect(await severity()).toBeUndefined();
    await client.stop();
  });

  test('shows its errors even where no article needs it', async () => {
    const folder = new Folder({ 'elsewhere/.sourceline.json': '{ "profil": "strict" }' });
    const { client, tell, problems } = await serve(folder);
    await tell('elsewhere/.sourceline.json', 1);
    expect((await problems('elsewhere/.sourceline.json')).map(({ message }) => message)).toEqual([
      'There is no “profil” here. Did you mean “profile”?',
    ]);
    folder.remove('elsewhere/.sourceline.json');
    await tell('elsewhere/.sourceline.json', 3);
    expect(await problems('elsewhere/.sourceline.json')).toEqual([]);
    await client.stop();
  });
});

describe('a profile in the project’s file', () => {
  async function askWith(profile: string) {
    const folder = new Folder({ '.sourceline.json': `{ "profile": "${profile}" }` });
    const { client, uriOf } = await serve(folder);
    const textDocument = { uri: uriOf('a.txt') };
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const params = { textDocument, range, context: { diagnostics: [] } };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', params);
    await client.stop();
    const items = report.kind === 'full' ? report.items : [];
    const ofRule = items.find(({ code }) => code === rule);
    return { ofRule, titles: actions.map(({ title }) => title) };
  }

  test('teaching says with each finding why it matters', async () => {
    const { ofRule, titles } = await askWith('teaching');
    expect(String(ofRule?.message).split('\n\n').length).toBeGreaterThan(1);
    expect(titles).toContain('Change “Detials” to “Details”');
  });
  test('archive offers no fixes', async () => {
    const { ofRule, titles } = await askWith('archive');
    expect(String(ofRule?.message).split('\n\n')).toHaveLength(1);
    expect(titles).not.toContain('Change “Detials” to “Details”');
  });
});

test('a client that does not watch has the file looked for whenever an article is opened or saved', async () => {
  const folder = new Folder({ '.sourceline.json': setting('hint') });
  const uri = pathToFileURL(folder.of('a.txt')).href;
  const client = LspClient.start();
  const { capabilities } = await client.initialize({ capabilities: minimalClient });
  expect(capabilities.textDocumentSync).toMatchObject({ save: true });
  const next = async () => {
    const sent = await client.next<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      (one) => one.uri === uri,
    );
    return severityIn(sent.diagnostics);
  };
  await client.open(uri, article);
  expect(await next()).toBe(4);
  folder.write('.sourceline.json', setting('error'));
  await client.notify('textDocument/didSave', { textDocument: { uri } });
  expect(await next()).toBe(1);
  await client.stop();
});

describe('a client that reads files for the server', () => {
  const uri = 'vscode-vfs://hub/desk/a.txt';

  async function severityWith(options: object, answer: (uri: string) => unknown) {
    const client = LspClient.start();
    const asked: string[] = [];
    client.onRequest<{ uri: string }>('sourceline/readFile', (params) => {
      asked.push(params.uri);
      return answer(params.uri);
    });
    await client.initialize({ capabilities: minimalClient, initializationOptions: options });
    await client.open(uri, article);
    const sent = await client.next<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      (one) => one.uri === uri,
    );
    await client.stop();
    return { severity: severityIn(sent.diagnostics), asked };
  }

  test('is asked for those the server cannot reach', async () => {
    const { severity, asked } = await severityWith({ readsFiles: true }, (file) => ({
      text: file === 'vscode-vfs://hub/.sourceline.json' ? setting('hint') : null,
    }));
    expect(severity).toBe(4);
    expect(asked).toEqual([
      'vscode-vfs://hub/desk/.sourceline.json',
      'vscode-vfs://hub/desk/.sourceline.jsonc',
      'vscode-vfs://hub/.sourceline.json',
    ]);
  });

  test('may fail at it', async () => {
    const { severity } = await severityWith({ readsFiles: true }, () => {
      throw new Error('offline');
    });
    expect(severity).toBe(2);
  });

  test('is not asked when it did not offer it', async () => {
    expect(await severityWith({}, () => ({ text: setting('hint') }))).toEqual({ severity: 2, asked: [] });
  });
});
