import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { isInScope, movedScope, type Scope } from '../../server/cli/scope.ts';
import { hunksOf, stretchesOf } from '../../server/cli/since/hunks.ts';
import { applyEdits } from '../../server/core/rules/safe-edits.ts';
import { Folder } from '../support/checking.ts';

/** Every sentence of it is an unattributed claim. */
const claims = ['The pier is closed.', 'The ferry has sunk.', 'The mayor has left.', 'The harbour is empty.'];
const textOf = (sentences: readonly string[]) => `${sentences.join('\n\n')}\n`;

let folder: Folder;

function git(...args: string[]): void {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const who = ['-c', 'user.name=Oda Brekke', '-c', 'user.email=oda@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], { cwd: folder.path, env, stdio: 'pipe' });
}

function commit(message: string): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
}

/** The claims reported in each file. */
async function reported(names: readonly string[], revision = 'HEAD'): Promise<Record<string, string[]>> {
  const { stdout } = await folder.check(names, { since: revision, format: 'json' });
  const { files } = JSON.parse(stdout) as { files: { path: string; findings: { message: string }[] }[] };
  const words = (message: string) => /“(.*)”/.exec(message)?.[1] ?? message;
  return Object.fromEntries(files.map(({ path, findings }) => [path, findings.map(({ message }) => words(message))]));
}

describe('--since', () => {
  beforeEach(() => {
    folder = new Folder({ 'a.txt': textOf(claims), 'b.txt': textOf(claims), 'deep/c.txt': textOf(claims) });
    git('init', '--quiet', '--initial-branch=main');
  });

  test('reports nothing where nothing changed, and all before the first commit', async () => {
    expect((await reported(['a.txt']))['a.txt']).toEqual(claims);
    commit('All');
    expect(await reported(['a.txt', 'b.txt'])).toEqual({ 'a.txt': [], 'b.txt': [] });
  });
  test('reports what is on lines added or changed, staged or not', async () => {
    commit('All');
    folder.write('a.txt', textOf(claims.with(1, 'The ferry is gone.')));
    folder.write('b.txt', textOf(claims.toSpliced(2, 0, 'The crane has fallen down.')));
    git('add', 'b.txt');
    folder.write('deep/c.txt', textOf(claims.slice(1)));
    expect(await reported(['a.txt', 'b.txt', 'deep/c.txt'])).toEqual({
      'a.txt': ['The ferry is gone.'],
      'b.txt': ['The crane has fallen down.'],
      'deep/c.txt': [],
    });
  });
  test('knows new, renamed, moved and oddly named files', async () => {
    const odd = 'deep/ö "b"\tc*.txt';
    folder.write(odd, textOf(claims));
    commit('All');
    folder.write('new.txt', textOf(claims.slice(0, 2)));
    git('mv', 'b.txt', 'deep/renamed.txt');
    folder.write('deep/renamed.txt', textOf(claims.with(3, 'The harbour is full.')));
    folder.write(odd, textOf(claims.with(0, 'The pier is open.')));
    git('add', 'deep/renamed.txt');
    expect(await reported(['new.txt', 'deep/renamed.txt', odd])).toEqual({
      'new.txt': claims.slice(0, 2),
      'deep/renamed.txt': ['The harbour is full.'],
      [odd]: ['The pier is open.'],
    });
  });
  test('is not misled by other line breaks', async () => {
    folder.write('a.txt', textOf(claims).replaceAll('\n', '\r\n'));
    folder.write('b.txt', `\ufeff${claims.join('\r')}\n\n${claims[0]}`);
    commit('All');
    folder.write('a.txt', textOf(claims.with(2, 'The mayor is back.')).replaceAll('\n', '\r\n'));
    folder.write('b.txt', `\ufeff${claims.join('\r')}\n\nThe pier is open.`);
    expect(await reported(['a.txt', 'b.txt'])).toEqual({
      'a.txt': ['The mayor is back.'],
      'b.txt': ['The pier is open.'],
    });
  });
  test('compares with where the branch began', async () => {
    commit('All');
    git('switch', '--quiet', '--create', 'mine');
    folder.write('a.txt', textOf(claims.with(0, 'The pier is open.')));
    commit('Mine');
    git('switch', '--quiet', 'main');
    folder.write('b.txt', textOf(claims.with(0, 'The pier is open.')));
    commit('Theirs');
    git('switch', '--quiet', 'mine');
    expect(await reported(['a.txt', 'b.txt'], 'main')).toEqual({ 'a.txt': ['The pier is open.'], 'b.txt': [] });
  });
  test('does what it says whatever the user has configured', async () => {
    commit('All');
    for (const [name, value] of [
      ['diff.noprefix', 'true'],
      ['diff.external', 'false'],
      ['diff.renames', 'false'],
      ['diff.interHunkContext', '9'],
      ['color.ui', 'always'],
      ['diff.context', '5'],
    ])
      git('config', name!, value!);
    folder.write('.gitattributes', '*.txt binary\n');
    folder.write('a.txt', textOf(claims.with(0, 'The pier is open.').with(2, 'The mayor is back.')));
    expect(await reported(['a.txt'])).toEqual({ 'a.txt': ['The pier is open.', 'The mayor is back.'] });
  });
  test('fixes only changed lines', async () => {
    const text = 'Detials: The pier is closed, Oda Brekke said.\n\nBackround: It was open, she added.\n';
    folder.write('a.txt', text);
    commit('All');
    folder.write('a.txt', text.replace('open', 'calm'));
    await folder.check(['a.txt'], { since: 'HEAD', fix: 'write' });
    expect(readFileSync(folder.of('a.txt'), 'utf8')).toBe(
      text.replace('open', 'calm').replace('Backround', 'Background'),
    );
  });
  test('names what it cannot do', async () => {
    commit('All');
    for (const revision of ['nothing', '--output=x', 'HEAD:a.txt', ''])
      await expect(folder.check(['a.txt'], { since: revision })).rejects.toThrow(/git knows no revision “/);
    const outside = new Folder({ 'x.txt': textOf(claims) });
    await expect(outside.check(['x.txt'], { since: 'HEAD' })).rejects.toThrow(
      /^--since needs a git repository, and .* is in none\./,
    );
    symlinkSync(outside.path, folder.of('elsewhere'));
    const { code, told } = await folder.check(['elsewhere/x.txt', 'a.txt'], { since: 'HEAD' });
    expect(told[0]).toMatch(/x\.txt: The file is outside the git repository/);
    expect(code).toBe(2);
  });
});

describe('changed lines', () => {
  test('are read from the heads of hunks', () =>
    expect(hunksOf('--- a\n+++ b\n@@ -1 +1,2 @@ x\n-@@ -9 +9 @@\n+b\n+c\n@@ -4,2 +5,0 @@\n@@ -9 +8 @@\n')).toEqual([
      { line: 1, count: 2 },
      { line: 8, count: 1 },
    ]));
  test('end with their line feed, the last with the text', () => {
    expect(stretchesOf('ab\nc\rd\ne', [{ line: 2, count: 1 }])).toEqual([{ start: 3, end: 7 }]);
    expect(
      stretchesOf('ab\nc\rd\ne', [
        { line: 1, count: 1 },
        { line: 3, count: 1 },
      ]),
    ).toEqual([
      { start: 0, end: 3 },
      { start: 7, end: 9 },
    ]);
  });
  test('of an empty finding are those it stands on', () => {
    const scope: Scope = [{ start: 3, end: 7 }];
    expect([2, 3, 6, 7].map((at) => isInScope({ start: at, end: at }, scope))).toEqual([false, true, true, false]);
    expect(isInScope({ start: 0, end: 4 }, scope)).toBe(true);
    expect(isInScope({ start: 0, end: 3 }, scope)).toBe(false);
  });
  test('move with the text', () => {
    const pieces = fc.array(fc.record({ kept: fc.string(), gone: fc.string(), put: fc.string() }), { maxLength: 5 });
    fc.assert(
      fc.property(pieces, fc.nat(60), fc.nat(60), (changes, from, length) => {
        let text = '';
        const edits = changes.map(({ kept, gone, put }) => {
          text += `${kept}.${gone}`;
          return { span: { start: text.length - gone.length, end: text.length }, newText: put };
        });
        const start = Math.min(from, text.length);
        const end = Math.min(start + length + 1, text.length + 1);
        const [moved] = movedScope([{ start, end }], edits) as { start: number; end: number }[];
        const after = `${applyEdits(text, edits)}\0`;
        // What is before and after the stretch, and no edit touches, is before and after it still.
        const touched =
          edits.some(({ span }) => span.start < start && start < span.end) ||
          edits.some(({ span }) => span.start < end && end < span.end);
        fc.pre(!touched);
        const inside = edits.filter(({ span }) => span.start >= start && span.start < end);
        const shifted = inside.map(({ span, newText }) => ({
          newText,
          span: { start: span.start - start, end: span.end - start },
        }));
        expect(after.slice(moved!.start, moved!.end)).toBe(applyEdits(`${text}\0`.slice(start, end), shifted));
      }),
    );
  });
});
