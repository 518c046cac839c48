import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CheckOptions } from '../../server/cli/check.ts';
import { createProgram } from '../../server/cli/program.ts';
import { Folder } from '../support/checking.ts';
import { sourceline } from '../support/command.ts';
import { seed } from '../support/seeds.ts';

const clean = 'It is closed, Mayor Oda Brekke said.\n';
const vague =
  ' date 2025-08-19 The pier is closed.\n\nSource: several coastal media outlets\n\nDetails: It is windy, Oda Brekke said.\n';

function articles(): Folder {
  const folder = new Folder({
    'seed.txt': seed,
    'deep/clean.article': clean,
    'deep/er/vague.news': vague,
    'deep/notes.md': 'not an article',
  });
  folder.write('binary.bin', Buffer.from([0x89, 0x50, 0x00, 0x01]));
  folder.write('latin.bin', Buffer.from([0x4b, 0xf8, 0x62, 0x65]));
  folder.write('wide.bin', Buffer.from([0xff, 0xfe, 0x41, 0x00]));
  return folder;
}

const check = (names: readonly string[], options: Partial<CheckOptions> = {}) => articles().check(names, options);

describe('what is checked', () => {
  test('files, with place, rule, message and the line', async () => {
    const { code, stdout, told } = await check(['seed.txt']);
    expect(told).toEqual([]);
    expect(stdout).toMatch(/^seed\.txt:3:\d+ {2}warning {2}second-hand-source\n {2}\S/m);
    expect(stdout).toMatch(
      / {2}3 │ Source: European Pravda; Bloomberg, citing sources familiar with the matter\n {4}│ +\^{10,}\n/,
    );
    expect(stdout).toMatch(/unattributed-claim/);
    expect(code).toBe(1);
  });
  test('folders: their articles, however deep, and nothing else', async () => {
    expect(Object.keys(await articles().rules(['.']))).toEqual([
      'deep/clean.article',
      'deep/er/vague.news',
      'seed.txt',
    ]);
  });
  test('globs, and each file once', async () => {
    expect(Object.keys(await articles().rules(['**/*.news', 'deep/er/vague.news']))).toEqual(['deep/er/vague.news']);
  });
});

describe('what is reported', () => {
  test('findings below the threshold do not count', async () => {
    for (const [maxSeverity, code] of [
      ['error', 0],
      ['warning', 1],
      ['never', 0],
    ] as const)
      expect((await check(['deep/er/vague.news'], { maxSeverity })).code).toBe(code);
  });
  test('rules as they are set', async () => {
    const { stdout } = await check(['deep/er/vague.news', 'seed.txt'], {
      configuration: {
        profile: null,
        rules: { 'vague-media-source': 'hint', 'second-hand-source': 'error', 'unattributed-claim': 'off' },
        config: 'found',
      },
    });
    expect(stdout).toMatch(/^deep\/er\/vague\.news:3:9 {2}hint {2}vague-media-source$/m);
    expect(stdout).toMatch(/^seed\.txt:3:\d+ {2}error {2}second-hand-source$/m);
    expect(stdout).not.toMatch(/unattributed-claim/);
  });
  test('no more than is wanted, though all count', async () => {
    const { stdout: all } = await check(['seed.txt', 'deep/er/vague.news']);
    const { code, stdout, told } = await check(['seed.txt', 'deep/er/vague.news'], { maxFindings: 2 });
    expect(stdout.match(/^\S+:\d+:\d+/gm)).toHaveLength(2);
    expect(stdout.split('\n').at(-2)).toBe(all.split('\n').at(-2));
    expect(told.join()).toMatch(/^\d+ more findings not shown \(--max-findings\)\.$/);
    expect(code).toBe(1);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['nothing.txt', /^nothing\.txt: There is no such file\./],
    ['*.nothing', /^\*\.nothing: No article matches\./],
    ['binary.bin', /^binary\.bin: This is no text: there is a zero byte at byte 2\./],
    ['latin.bin', /^latin\.bin: The file is not valid UTF-8\./],
    ['wide.bin', /^wide\.bin: The file is in UTF-16\./],
  ])('is named: %s', async (name, message) => {
    const { code, told } = await check([name]);
    expect(told.join('\n')).toMatch(message);
    expect(code).toBe(2);
  });
  test('does not stop the rest', async () => {
    const { code, stdout, told } = await check(['binary.bin', 'deep/er/vague.news']);
    expect(told).toHaveLength(1);
    expect(stdout).toMatch(/vague-media-source/);
    expect(code).toBe(2);
  });
  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('may be a matter of permission', async () => {
    const folder = new Folder({ 'secret.txt': clean });
    chmodSync(folder.of('secret.txt'), 0);
    expect((await folder.check(['secret.txt'])).told.join()).toMatch(/no permission/);
  });
});

describe('how it is printed', () => {
  test('JSON has spans and places', async () => {
    const { stdout } = await check(['deep/er/vague.news'], { format: 'json' });
    const { files, errors } = JSON.parse(stdout);
    expect(errors).toEqual([]);
    const finding = files[0].findings.find(({ rule }: { rule: string }) => rule === 'vague-media-source');
    expect(finding).toMatchObject({ severity: 'warning', family: 'source', start: { line: 3, column: 9 } });
    expect(vague.slice(...(finding.span as [number, number]))).toBe('several coastal media outlets');
  });
  test('JSON of nothing', async () => {
    const { stdout } = await check(['nothing.txt'], { format: 'json' });
    expect(JSON.parse(stdout)).toEqual({
      files: [],
      errors: [{ path: 'nothing.txt', message: 'There is no such file.' }],
    });
  });
  test('text keeps what an article holds from the terminal', async () => {
    const folder = new Folder({ 'a.txt': 'The \u001b[31mpier\u001b]0;x\u0007 is closed.\n' });
    const { stdout } = await folder.check(['a.txt']);
    expect(stdout).toMatch(/unattributed-claim/);
    for (const character of ['\u001b', '\u0007']) expect(stdout).not.toContain(character);
  });
});

describe('wrong usage', () => {
  /** What is said of the arguments, and whether commander calls it an error. */
  async function complaint(args: readonly string[]): Promise<string> {
    const words: string[] = [];
    const program = createProgram({ writeErr: (word) => words.push(word), writeOut: (word) => words.push(word) });
    await expect(program.parseAsync(args, { from: 'user' })).rejects.toMatchObject({ exitCode: 1 });
    return words.join('');
  }
  test.each([
    [['check'], /name a file/],
    [['check', '--format', 'yaml', '.'], /Allowed choices are text, json, sarif, github, junit, checkstyle\./],
    [['check', '--max-severity', 'grave', '.'], /Allowed choices are error/],
    [['check', '--max-findings', '-1', '.'], /Expected a whole number/],
    [['check', '--update-baseline', '.'], /needs --baseline FILE/],
    [['check', '--update-baseline', '--baseline', 'x', '--since', 'HEAD', '.'], /cannot be used with option '--since/],
    [['check', '--fix', '--fix-dry-run', '.'], /cannot be used with option '--fix'/],
    [['check', '--fix', '-'], /use --fix-dry-run/],
    [['check', '--since', 'HEAD', '-'], /compares files/],
    [['check', '--rule', 'relatve-date=off', '.'], /There is no rule “relatve-date”\. Did you mean relative-date\?/],
    [['check', '--rule', 'relative-date=grave', '.'], /Write it as ID=SEVERITY/],
    [['check', '--explain', 'source-section'], /Did you mean missing-source-section/],
    [['nothing'], /unknown command 'nothing'/],
    [['analyze'], /name a file, or use --jsonl/],
    [['analyze', '--jsonl', 'file.txt'], /leave the files out/],
    [['analyze', '--jsonl', '--jobs', '0'], /Expected a whole number from 1/],
  ])('%j', async (args, message) => {
    const words = await complaint(args);
    expect(words).toMatch(/^error: /);
    expect(words).toMatch(message);
  });
});

describe('as a process', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sourceline-check-'));
    writeFileSync(join(folder, 'vague.txt'), vague);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (args: readonly string[], options: Parameters<typeof sourceline>[1] = {}) =>
    sourceline(args, { cwd: folder, ...options });

  test('reads standard input', async () => {
    const { code, stdout, stderr } = await run(['check', '-', '--rule', 'unattributed-claim=off'], { stdin: vague });
    expect(stdout).toMatch(/^<stdin>:3:9 {2}warning {2}vague-media-source$/m);
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });
  test('ends with 0 when nothing is found', async () => {
    expect(await run(['check', '-'], { stdin: clean })).toEqual({
      code: 0,
      stdout: '1 article: nothing found.\n',
      stderr: '',
    });
  });
  test('ends with 2 for what cannot be read', async () => {
    const { code, stderr } = await run(['check', 'nothing.txt', 'vague.txt']);
    expect(stderr).toBe('sourceline: nothing.txt: There is no such file.\n');
    expect(code).toBe(2);
  });
  test('ends with 2 for wrong usage, and help', async () => {
    const { code, stdout, stderr } = await run(['check', '--format', 'yaml', '.']);
    expect(stderr).toMatch(/^error: .*\n\(sourceline --help shows how it is used\)\n$/);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
  test('ends with 2, and a sentence, when it cannot start', async () => {
    const { code, stderr } = await run(['check', 'vague.txt', '--baseline', 'none.json']);
    expect(stderr).toBe('sourceline: There is no baseline none.json. Write it first, with --update-baseline.\n');
    expect(code).toBe(2);
  });
  test('ends with 0 for help, version and explanations', async () => {
    expect((await run(['--help'])).code).toBe(0);
    expect(await run(['--version'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
    const { code, stdout } = await run(['check', '--explain', 'relative-date']);
    expect(stdout).toMatch(/^relative-date\n\n.*relative-date\.md\n$/s);
    expect(code).toBe(0);
  });
  test('colours only where they are wanted', async () => {
    const env = { NO_COLOR: undefined, FORCE_COLOR: '1' };
    expect((await run(['check', 'vague.txt'], { env })).stdout).toContain('\u001b[');
    expect((await run(['check', 'vague.txt', '--no-color'], { env })).stdout).not.toContain('\u001b[');
  });
});
