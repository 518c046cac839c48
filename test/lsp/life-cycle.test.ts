import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, test } from 'vitest';
import type { LogMessageParams } from 'vscode-languageserver-protocol';
import manifest from '../../package.json' with { type: 'json' };
import { article } from '../support/lsp-articles.ts';
import { LspClient, serverProgram } from '../support/lsp-client.ts';
import { minimalClient, profile } from '../support/lsp-profiles.ts';

const uri = 'untitled:harbour';
const textDocument = { uri };

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill();
});

function start(...args: string[]): LspClient {
  const client = LspClient.start(args);
  started.push(client.process!);
  return client;
}

async function exitOf(client: LspClient): Promise<unknown> {
  const [code] = await once(client.process!, 'exit');
  return code;
}

describe('the process', () => {
  test('ends with 0 after shutdown and exit', async () => {
    const client = start('--stdio');
    await client.initialize(profile(minimalClient));
    expect(await client.stop()).toBe(0);
  });

  test('ends with 1 after exit without shutdown', async () => {
    const client = start('--stdio');
    await client.initialize(profile(minimalClient));
    const ended = exitOf(client);
    await client.notify('exit');
    expect(await ended).toBe(1);
  });

  test('speaks over its standard streams when it is not told how', async () => {
    const client = start();
    const { serverInfo } = await client.initialize(profile(minimalClient));
    expect(serverInfo).toEqual({ name: 'Sourceline', version: manifest.version });
    expect(await client.stop()).toBe(0);
  });

  test('ends when the other end of its standard input does', async () => {
    const client = start('--stdio');
    await client.initialize(profile(minimalClient));
    const ended = exitOf(client);
    client.process!.stdin!.end();
    expect(await ended).toBe(1);
  });

  test('ends when the editor that started it dies, even if its standard input stays open', async () => {
    const editor = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
    started.push(editor);
    const client = start('--stdio');
    await client.initialize({ ...profile(minimalClient), processId: editor.pid! });
    const ended = exitOf(client);
    editor.kill();
    expect(await ended).toBe(1);
  });

  test.each([
    ['--version', `${manifest.version}\n`],
    ['--help', 'Usage: sourceline-language-server'],
  ])('answers %s and ends', async (option, expected) => {
    const child = spawn(process.execPath, [serverProgram, option], { stdio: ['ignore', 'pipe', 'inherit'] });
    started.push(child);
    let printed = '';
    child.stdout.on('data', (chunk) => {
      printed += chunk;
    });
    expect((await once(child, 'close'))[0]).toBe(0);
    expect(printed).toContain(expected);
  });

  test('speaks over the channel of a parent process that asks for it', async () => {
    const child = spawn(process.execPath, [serverProgram, '--node-ipc'], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    started.push(child);
    child.send({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: process.pid, rootUri: null, capabilities: {} },
    });
    const [answer] = await once(child, 'message');
    expect(answer).toMatchObject({ id: 1, result: { capabilities: { hoverProvider: true } } });
    const ended = once(child, 'exit');
    child.send({ jsonrpc: '2.0', id: 2, method: 'shutdown' });
    child.send({ jsonrpc: '2.0', method: 'exit' });
    expect((await ended)[0]).toBe(0);
  });
});

describe('a request at the wrong time', () => {
  test('before initialize is refused', async () => {
    const client = start('--stdio');
    await expect(client.request('textDocument/documentSymbol', { textDocument })).rejects.toMatchObject({
      code: -32002,
    });
    await client.initialize(profile(minimalClient));
    await client.stop();
  });

  test('to initialize again is refused', async () => {
    const client = start('--stdio');
    await client.initialize(profile(minimalClient));
    await expect(
      client.request('initialize', { processId: null, rootUri: null, capabilities: {} }),
    ).rejects.toMatchObject({ code: -32600 });
    await client.stop();
  });

  test('after shutdown is refused', async () => {
    const client = start('--stdio');
    await client.initialize(profile(minimalClient));
    await client.request('shutdown');
    await expect(client.request('textDocument/documentSymbol', { textDocument })).rejects.toMatchObject({
      code: -32600,
    });
    const ended = exitOf(client);
    await client.notify('exit');
    expect(await ended).toBe(0);
  });
});

describe('a message that makes no sense', () => {
  test('is refused when it is a request, and the server lives on', async () => {
    const client = start('--stdio');
    await client.initialize(profile(minimalClient));
    await client.open(uri, article);
    for (const [method, params] of [
      ['textDocument/hover', {}],
      ['textDocument/hover', { textDocument: {} }],
      ['textDocument/hover', { textDocument }],
      ['textDocument/hover', { textDocument, position: { line: 'one', character: 0 } }],
      ['textDocument/hover', { textDocument, position: { line: -1, character: 0 } }],
      ['textDocument/selectionRange', { textDocument, positions: 5 }],
      ['textDocument/codeAction', { textDocument, range: { start: { line: 0, character: 0 } }, context: {} }],
      ['textDocument/documentSymbol', { textDocument: { uri: 7 } }],
    ] as const) {
      await expect(client.request(method, params), `${method} ${JSON.stringify(params)}`).rejects.toMatchObject({
        code: -32602,
      });
    }
    await expect(client.request('textDocument/unheardOf', {})).rejects.toMatchObject({ code: -32601 });
    expect(await client.request('textDocument/documentSymbol', { textDocument })).not.toEqual([]);
    await client.stop();
  });

  test('is not applied when it is a notification, and the log says so', async () => {
    const client = start('--stdio');
    await client.initialize(profile(minimalClient));
    await client.open(uri, article);
    const before = await client.request('textDocument/documentSymbol', { textDocument });
    for (const [method, params] of [
      ['textDocument/didOpen', { textDocument: { uri } }],
      ['textDocument/didChange', { textDocument: { uri, version: 2 } }],
      ['textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text: 5 }] }],
      ['textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text: '', range: {} }] }],
      ['textDocument/didChange', { textDocument: { uri }, contentChanges: [{ text: '' }] }],
      ['textDocument/didClose', {}],
    ] as const) {
      await client.notify(method, params);
      const { type, message } = await client.next<LogMessageParams>('window/logMessage');
      expect([type, message]).toEqual([1, expect.stringContaining(`${method} was not applied`)]);
    }
    expect(await client.request('textDocument/documentSymbol', { textDocument })).toEqual(before);
    await client.stop();
  });

  test('of unknown documents is nothing to fail for', async () => {
    const client = start('--stdio');
    await client.initialize(profile(minimalClient));
    await client.change('untitled:unknown', 2, { text: 'x' });
    await client.notify('textDocument/didClose', { textDocument: { uri: 'untitled:unknown' } });
    expect(await client.request('textDocument/documentSymbol', { textDocument })).toBeNull();
    expect(
      await client.request('textDocument/hover', { textDocument, position: { line: 0, character: 0 } }),
    ).toBeNull();
    await client.stop();
  });
});
