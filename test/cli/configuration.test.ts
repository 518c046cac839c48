import { describe, expect, test } from 'vitest';
import { Folder } from '../support/checking.ts';
import { sourceline } from '../support/command.ts';

const article = 'Three ministers have agreed to resign.\n';
const off = '{ "rules": { "unattributed-claim": "off" } }';
const error = '{ "rules": { "unattributed-claim": "error" } }';

/** The rules and severities of what is found in each file. */
async function found(folder: Folder, args: readonly string[], stdin?: string): Promise<Record<string, string[]>> {
  const { code, stdout, stderr } = await sourceline(['check', ...args, '--format', 'json'], {
    cwd: folder.path,
    ...(stdin !== undefined && { stdin }),
  });
  expect(stderr).toBe('');
  expect(code).not.toBe(2);
  const { files } = JSON.parse(stdout) as { files: { path: string; findings: { rule: string; severity: string }[] }[] };
  return Object.fromEntries(
    files.map(({ path, findings }) => [path, findings.map(({ rule, severity }) => `${rule} ${severity}`)]),
  );
}

describe('check and the project’s file', () => {
  const folder = () =>
    new Folder({
      '.sourceline.json': `// Ours.\n{ "profile": "default", "overrides": [{ "files": "old/**", "profile": "archive", "rules": { "unattributed-claim": "hint" } }] }`,
      'in/.sourceline.jsonc': off,
      'a.txt': article,
      'in/b.txt': article,
      'old/c.txt': article,
      'other.json': error,
    });

  test('it counts for the articles below it, the nearest one', async () => {
    const rules = await found(folder(), ['.']);
    expect(rules['a.txt']).toContain('unattributed-claim warning');
    expect(rules['in/b.txt']).not.toContain('unattributed-claim warning');
    expect(rules['old/c.txt']).toContain('unattributed-claim hint');
  });
  test('--config names the one that counts, --no-config none', async () => {
    expect((await found(folder(), ['in', '--config', 'other.json']))['in/b.txt']).toContain('unattributed-claim error');
    expect((await found(folder(), ['in', '--no-config']))['in/b.txt']).toContain('unattributed-claim warning');
  });
  test('--profile and --rule win over it', async () => {
    const strict = await found(folder(), ['in', '--profile', 'strict', '--rule', 'unattributed-claim=hint']);
    expect(strict['in/b.txt']).toContain('unattributed-claim hint');
  });
  test('standard input is taken to stand in the current folder', async () => {
    const here = new Folder({ '.sourceline.json': error });
    expect((await found(here, ['-'], article))['<stdin>']).toContain('unattributed-claim error');
  });
});

describe('analyze', () => {
  const folder = () =>
    new Folder({ '.sourceline.json': error, 'a.txt': article, 'archive.json': '{ "profile": "archive" }' });
  const severities = (record: { findings: { rule: string; severity: string }[] }) =>
    record.findings.filter(({ rule }) => rule === 'unattributed-claim').map(({ severity }) => severity);

  test('finds what check finds', async () => {
    const here = folder();
    for (const options of [[], ['--no-config'], ['--profile', 'strict'], ['--config', 'archive.json']]) {
      const { stdout } = await sourceline(['analyze', 'a.txt', ...options], { cwd: here.path });
      const analysed: { findings: { rule: string; severity: string }[] } = JSON.parse(stdout);
      const checked = await found(here, ['a.txt', ...options]);
      expect(analysed.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(checked['a.txt']);
    }
  });
  test.each([1, 2])('goes by it line by line, on %i threads', async (jobs) => {
    const stdin = `${JSON.stringify({ id: 1, text: article })}\n`;
    const { stdout } = await sourceline(['analyze', '--jsonl', '--jobs', String(jobs)], { cwd: folder().path, stdin });
    expect(severities(JSON.parse(stdout))).toEqual(['error']);
  });
});

describe('a file that is not as it should be', () => {
  const bad = '{\n  "profile": "strictest",\n  "rules": { "relative-dates": "off" }\n}\n';
  const complaint = [
    'sourceline: The configuration cannot be used.',
    'in/.sourceline.json:2:14: “strictest” cannot stand here. Did you mean “strict”?',
    'in/.sourceline.json:3:14: There is no “relative-dates” here. Did you mean “relative-date”?',
    '',
  ].join('\n');

  test.each([
    ['check', ['check', '.']],
    ['check --fix', ['check', '.', '--fix']],
    ['analyze', ['analyze', '.']],
    ['--config', ['check', 'a.txt', '--config', 'in/.sourceline.json']],
  ])('%s ends with 2 before it writes anything, and names each place', async (_, args) => {
    const folder = new Folder({ 'a.txt': article, 'in/.sourceline.json': bad, 'in/b.txt': article });
    expect(await sourceline(args, { cwd: folder.path })).toEqual({ code: 2, stdout: '', stderr: complaint });
  });
  test('and is not there, or is a folder', async () => {
    const folder = new Folder({ 'a.txt': article, 'x/.sourceline.json/y': '', 'x/b.txt': article });
    const absent = await sourceline(['check', 'a.txt', '--config', 'nowhere.json'], { cwd: folder.path });
    expect(absent).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/nowhere\.json: There is no such file\./),
    });
    const isFolder = await sourceline(['check', 'x/b.txt'], { cwd: folder.path });
    expect(isFolder).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/x\/\.sourceline\.json:1:1: The file cannot be read\./),
    });
  });
});

describe('profiles on the command line', () => {
  const folder = () =>
    new Folder({
      'a.txt': 'The pier is closed.\n\nDetials: Three ministers have agreed to resign. Three others will follow.\n',
    });
  test('teaching says once for each rule why it matters', async () => {
    const { stdout } = await sourceline(['check', 'a.txt', '--profile', 'teaching'], { cwd: folder().path });
    expect(stdout.match(/unattributed-claim/g)!.length).toBeGreaterThan(1);
    expect(stdout.match(/is the writer's own word/g)).toHaveLength(1);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThan(120);
  });
  test('and in JSON with each finding, which others leave out', async () => {
    const json = async (profile: string) => {
      const args = ['check', 'a.txt', '--profile', profile, '--format', 'json'];
      return (await sourceline(args, { cwd: folder().path })).stdout;
    };
    expect(await json('teaching')).toContain('"explanation":"A statement that no source reaches');
    expect(await json('strict')).not.toContain('"explanation"');
  });
  test('archive mends nothing', async () => {
    const here = folder();
    const args = ['check', 'a.txt', '--fix-dry-run'];
    expect((await sourceline(args, { cwd: here.path })).stdout).toContain('+Details:');
    expect(await sourceline([...args, '--profile', 'archive'], { cwd: here.path })).toMatchObject({ stdout: '' });
  });
  test('there are no others', async () => {
    const { code, stderr } = await sourceline(['check', 'a.txt', '--profile', 'loud'], { cwd: folder().path });
    expect(code).toBe(2);
    expect(stderr).toContain('default, strict, teaching, archive');
  });
});
