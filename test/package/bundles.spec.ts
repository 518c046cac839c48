import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const dist = (name: string) => join(root, 'dist', name);

/** The Node of the scripts, and the one that a user has on the path: what ships has to run on both. */
const nodes = [...new Set([process.execPath, 'node'])];

/** Continuous integration turns colours on. */
const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };

function run(node: string, args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(node, args, { cwd: root, input, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe.each(nodes)('the shipped programs, run by %s', (node) => {
  test('the command checks the sample articles', () => {
    const { status, stdout, stderr } = run(node, [dist('cli.mjs'), 'check', 'seeds']);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^seeds\/security-guarantees\.txt:3:\d+ {2}warning {2}second-hand-source$/m);
    expect(status).toBe(1);
  });

  test('the command analyses a stream on several threads', () => {
    const lines = Array.from({ length: 12 }, (_, id) => JSON.stringify({ id, text: 'It is closed, Oda Brekke said.' }));
    const { status, stdout, stderr } = run(
      node,
      [dist('cli.mjs'), 'analyze', '--jsonl', '--jobs', '2'],
      lines.join('\n'),
    );
    expect(stderr).toBe('');
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(lines.map((_, id) => id));
    expect(status).toBe(0);
  });

  test('the command does not go on with a damaged language model', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sourceline-damaged-'));
    try {
      for (const name of ['cli.mjs', 'browser', 'models']) cpSync(dist(name), join(folder, name), { recursive: true });
      truncateSync(join(folder, 'models/syntax.model'), 100_000);
      const { status, stdout, stderr } = run(node, [join(folder, 'cli.mjs'), 'check', 'seeds']);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^sourceline: The language models cannot be read; install Sourceline again\. \(.+\)\n$/);
      expect(status).toBe(2);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('the language server answers', async () => {
    const body = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    const server = spawn(node, [dist('server.cjs'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    try {
      server.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
      let answer = '';
      for await (const chunk of server.stdout.setEncoding('utf8')) {
        answer += chunk;
        if (answer.includes('serverInfo')) break;
      }
      expect(answer).toMatch(/"serverInfo":\{"name":"sourceline"/i);
    } finally {
      server.kill();
    }
  });
});
