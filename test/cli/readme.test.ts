import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { Folder } from '../support/checking.ts';

const fileOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const readme = readFileSync(fileOf('README.md'), 'utf8');

/** What stands in the README in the first code block of this kind after these words. */
function example(words: string, kind: string): string {
  const fence = `\`\`\`${kind}\n`;
  const from = readme.indexOf(fence, readme.indexOf(words)) + fence.length;
  return readme.slice(from, readme.indexOf('```', from));
}

const calm = 'date 2025-08-19 The pier is closed, Oda Brekke said.\n\nSource: Northwire\n';
const wrongDay = 'date 2025-08-19 The pier was closed on Wednesday 18 August, Oda Brekke said.\n\nSource: Northwire\n';

let folder: Folder;

function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const withCommand = `${folder.of('bin')}${delimiter}${process.env.PATH}`;
  try {
    const stdout = execFileSync(program, args, {
      cwd: folder.path,
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', NO_COLOR: '1', PATH: withCommand, ...env },
      stdio: 'pipe',
      encoding: 'utf8',
    });
    return { code: 0, stdout };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, stdout, stderr };
  }
}

function git(...args: string[]) {
  return run('git', ['-c', 'user.name=Oda Brekke', '-c', 'user.email=oda@example.org', ...args]);
}

function writeProgram(name: string, content: string): void {
  folder.write(name, content);
  chmodSync(folder.of(name), 0o755);
}

/** A repository with an article on the branch `main`, and the command in the PATH. */
describe('the examples in the README', { timeout: 120_000 }, () => {
  beforeEach(() => {
    folder = new Folder({ 'articles/old.txt': wrongDay, '.gitignore': 'bin/\nreports/\n' });
    const command = `exec '${process.execPath}' '${fileOf('server/cli/main.ts')}' "$@"\n`;
    writeProgram('bin/sourceline', `#!/bin/sh\n${command}`);
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'First');
  });

  test('the hook stops a commit with new errors, and no other', () => {
    writeProgram('.git/hooks/pre-commit', example('A hook for git', 'sh'));
    folder.write('notes.md', 'No article.\n');
    git('add', '--all');
    expect(git('commit', '--message', 'No article').code).toBe(0);
    folder.write('articles/new one.txt', calm);
    folder.write('articles/old.txt', `${wrongDay}\nDetails: It is windy, Oda Brekke said.\n`);
    git('add', '--all');
    expect(git('commit', '--message', 'An article').code).toBe(0);
    folder.write('articles/new one.txt', wrongDay);
    git('add', '--all');
    const refused = git('commit', '--message', 'A wrong day');
    expect(refused.code).toBe(1);
    expect(`${refused.stdout}${refused.stderr}`).toMatch(/weekday-date-mismatch/);
  });

  test('the workflow annotates what the pull request brought', () => {
    const [command] = /node \S+ check .*/.exec(example('A workflow for GitHub', 'yaml')) ?? [''];
    git('update-ref', 'refs/remotes/origin/main', 'main');
    git('switch', '--quiet', '--create', 'mine');
    folder.write('articles/new.txt', wrongDay);
    folder.write(
      '.sourceline/dist/cli.mjs',
      `import ${JSON.stringify(new URL('../../server/cli/main.ts', import.meta.url).href)};\n`,
    );
    const { code, stdout } = run('sh', ['-c', command], { GITHUB_BASE_REF: 'main', GITHUB_WORKSPACE: folder.path });
    expect(stdout).toMatch(/^::error file=articles\/new\.txt,line=1,.*title=weekday-date-mismatch::/m);
    expect(stdout).not.toMatch(/old\.txt/);
    expect(code).toBe(1);
  });

  test('the script leaves a report and a log', async () => {
    writeProgram('ci.sh', example('A script for any other service', 'sh'));
    await folder.check(['articles'], { baseline: { file: folder.of('articles/baseline.json'), update: true } });
    writeFileSync(join(folder.path, 'articles/new.txt'), wrongDay);
    const { code, stdout } = run('./ci.sh', []);
    expect(stdout).toMatch(/^articles\/new\.txt:1:\d+ {2}error {2}weekday-date-mismatch$/m);
    expect(stdout).not.toMatch(/old\.txt/);
    expect(readFileSync(folder.of('reports/sourceline.xml'), 'utf8')).toMatch(/<failure type="error"/);
    expect(code).toBe(1);
  });
});
