import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sourceline } from '../support/command.ts';
import { seed } from '../support/seeds.ts';

const clean = 'It is closed, Oda Brekke said.\n';
const vague =
  ' date 2025-08-19 The pier is closed.\n\nSource: several coastal media outlets\n\nDetails: It is windy, Oda Brekke said.\n';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-check-'));
  mkdirSync(join(folder, 'deep/er'), { recursive: true });
  writeFileSync(join(folder, 'seed.txt'), seed);
  writeFileSync(join(folder, 'deep/clean.article'), clean);
  writeFileSync(join(folder, 'deep/er/vague.news'), vague);
  writeFileSync(join(folder, 'deep/notes.md'), 'not an article');
  writeFileSync(join(folder, 'binary.bin'), Buffer.from([0x89, 0x50, 0x00, 0x01]));
  writeFileSync(join(folder, 'latin.bin'), Buffer.from([0x4b, 0xf8, 0x62, 0x65]));
  writeFileSync(join(folder, 'wide.bin'), Buffer.from([0xff, 0xfe, 0x41, 0x00]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = (...args: string[]) => sourceline(['check', ...args], { cwd: folder });

describe('what is checked', () => {
  test('files, with place, rule, message and the line', async () => {
    const { code, stdout, stderr } = await check('seed.txt');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^seed\.txt:3:\d+ {2}warning {2}second-hand-source\n {2}\S/m);
    expect(stdout).toMatch(
      / {2}3 │ Source: European Pravda; Bloomberg, citing sources familiar with the matter\n {4}│ +\^{10,}\n/,
    );
    expect(stdout).toMatch(/unattributed-claim/);
    expect(code).toBe(1);
  });
  test('folders: their articles, however deep, and nothing else', async () => {
    const { stdout } = await check('.', '--format', 'json');
    const { files } = JSON.parse(stdout) as { files: { path: string }[] };
    expect(files.map(({ path }) => path)).toEqual(['deep/clean.article', 'deep/er/vague.news', 'seed.txt']);
  });
  test('globs', async () => {
    const { stdout } = await check('**/*.news', '--format', 'json');
    expect((JSON.parse(stdout) as { files: { path: string }[] }).files.map(({ path }) => path)).toEqual([
      'deep/er/vague.news',
    ]);
  });
  test('standard input', async () => {
    const { code, stdout } = await sourceline(['check', '-'], { stdin: vague });
    expect(stdout).toMatch(/^<stdin>:3:9 {2}warning {2}vague-media-source$/m);
    expect(code).toBe(1);
  });
});

describe('exit codes', () => {
  test('0 when nothing is found', async () => {
    const { code, stdout } = await check('deep/clean.article');
    expect([code, stdout]).toEqual([0, '1 article: nothing found.\n']);
  });
  test('findings below the threshold do not count', async () => {
    expect((await check('deep/er/vague.news', '--max-severity', 'error')).code).toBe(0);
    expect((await check('deep/er/vague.news', '--max-severity', 'warning')).code).toBe(1);
    expect((await check('deep/er/vague.news', '--max-severity', 'never')).code).toBe(0);
  });
  test.each([
    [['nothing.txt'], /nothing\.txt: There is no such file\./],
    [['*.nothing'], /\*\.nothing: No article matches\./],
    [['binary.bin'], /binary\.bin: This is no text: there is a zero byte at byte 2\./],
    [['latin.bin'], /latin\.bin: The file is not valid UTF-8\./],
    [['wide.bin'], /wide\.bin: The file is in UTF-16\./],
  ])('2 for what cannot be read: %j', async (args, message) => {
    const { code, stderr } = await check(...args);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });
  test('what cannot be read does not stop the rest', async () => {
    const { code, stdout, stderr } = await check('binary.bin', 'deep/er/vague.news');
    expect(stderr).toMatch(/^sourceline: binary\.bin: /);
    expect(stdout).toMatch(/vague-media-source/);
    expect(code).toBe(2);
  });
  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('a file that may not be read', async () => {
    const path = join(folder, 'secret.txt');
    writeFileSync(path, clean);
    chmodSync(path, 0);
    expect((await check('secret.txt')).stderr).toMatch(/no permission/);
    rmSync(path);
  });
  test.each([
    [['check']],
    [['check', '--format', 'yaml', '.']],
    [['check', '--max-severity', 'grave', '.']],
    [['nothing']],
    [['analyze']],
    [['analyze', '--jsonl', 'file.txt']],
    [['analyze', '--jsonl', '--jobs', '0']],
  ])('2 for wrong usage: %j', async (args) => {
    const { code, stderr } = await sourceline(args, { cwd: folder });
    expect(stderr).toMatch(/error: /);
    expect(code).toBe(2);
  });
  test('0 for help and version', async () => {
    expect((await sourceline(['--help'])).code).toBe(0);
    expect(await sourceline(['--version'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });
});

describe('how it is printed', () => {
  test('JSON has spans and places', async () => {
    const { stdout } = await check('deep/er/vague.news', '--format', 'json');
    const { files, errors } = JSON.parse(stdout);
    expect(errors).toEqual([]);
    const finding = files[0].findings.find(({ rule }: { rule: string }) => rule === 'vague-media-source');
    expect(finding).toMatchObject({ severity: 'warning', family: 'source', start: { line: 3, column: 9 } });
    expect(vague.slice(...(finding.span as [number, number]))).toBe('several coastal media outlets');
  });
  test('JSON of nothing', async () => {
    const { stdout, code } = await check('nothing.txt', '--format', 'json');
    expect(JSON.parse(stdout)).toEqual({
      files: [],
      errors: [{ path: 'nothing.txt', message: 'There is no such file.' }],
    });
    expect(code).toBe(2);
  });
  test('colours only where they are wanted', async () => {
    const colored = await sourceline(['check', 'seed.txt'], {
      cwd: folder,
      env: { NO_COLOR: undefined, FORCE_COLOR: '1' },
    });
    expect(colored.stdout).toContain('\u001b[');
    const plain = await sourceline(['check', 'seed.txt', '--no-color'], {
      cwd: folder,
      env: { NO_COLOR: undefined, FORCE_COLOR: '1' },
    });
    expect(plain.stdout).not.toContain('\u001b[');
  });
});
