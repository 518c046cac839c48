import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { applyPatch } from 'diff';
import { describe, expect, test } from 'vitest';
import { fixText } from '../../server/cli/fix/fix-text.ts';
import { ChangedMeanwhileError, replaceFile } from '../../server/cli/replace-file.ts';
import { type Analysis, analyse } from '../../server/core/analysis.ts';
import { defaultConfiguration } from '../../server/core/configuration.ts';
import type { Finding, Fix } from '../../server/core/rules/model.ts';
import { applyEdits, safeEdits } from '../../server/core/rules/safe-edits.ts';
import { LineIndex } from '../../server/core/text/lines.ts';
import { Folder } from '../support/checking.ts';
import { seeds } from '../support/seeds.ts';

const misspelt =
  ' date 2025-08-19 The pier is closed.\n\nSoruce: Northwire\n\nDetials: It is windy, Northwire wrote.\n\nBackground: It was calm, Mayor Oda Brekke added.\n';
const mended = misspelt.replace('Soruce', 'Source').replace('Detials', 'Details');

const plain = (text: string) => analyse(text, defaultConfiguration);

/** A finding with fixes, each of edits `[start, end, newText]`. */
function finding(...fixes: (Partial<Fix> & { put: [number, number, string][] })[]): Finding {
  return {
    rule: 'unknown-section-label',
    family: 'structure',
    severity: 'warning',
    span: { start: 0, end: 1 },
    message: '',
    related: [],
    fixes: fixes.map(({ put, preferred = false, safe = true }) => ({
      title: '',
      edits: put.map(([start, end, newText]) => ({ span: { start, end }, newText })),
      preferred,
      safe,
    })),
  };
}

describe('safe edits', () => {
  const applied = (text: string, ...findings: Finding[]) => {
    const { fixes, edits } = safeEdits(findings);
    return [fixes, applyEdits(text, edits)];
  };
  test('are those of safe fixes, the preferred one first', () => {
    expect(applied('abc', finding({ put: [[0, 1, 'X']], safe: false }))).toEqual([0, 'abc']);
    expect(applied('abc', finding({ put: [[0, 1, 'X']] }, { put: [[0, 1, 'Y']], preferred: true }))).toEqual([
      1,
      'Ybc',
    ]);
    expect(
      applied('abc', finding({ put: [[0, 1, 'X']], preferred: true, safe: false }, { put: [[1, 2, 'Y']] })),
    ).toEqual([1, 'aYc']);
    expect(applied('abc', finding({ put: [] }))).toEqual([0, 'abc']);
  });
  test('of several findings do not overlap, whatever their order', () => {
    const a = finding({
      put: [
        [0, 2, 'A'],
        [6, 8, 'B'],
      ],
    });
    const b = finding({ put: [[4, 5, 'C']] });
    const c = finding({ put: [[9, 9, 'D']] });
    expect(applied('0123456789', b, c, a)).toEqual([2, 'A2345B8D9']);
    expect(applied('0123456789', finding({ put: [[3, 3, 'x']] }), finding({ put: [[3, 3, 'y']] }))).toEqual([
      1,
      '012x3456789',
    ]);
  });
});

describe('fixing a text', () => {
  const every = (analysis: Analysis) => analysis.findings;

  test('goes on until nothing is left to fix', () => {
    const fixed = fixText(misspelt, plain, 'all', every);
    expect(fixed).toMatchObject({ fixes: 2, settled: true });
    expect(fixed.analysis.text).toBe(mended);
  });
  test('ends where fixes undo each other', () => {
    const swap = ({ text }: Analysis) => [finding({ put: [[0, 1, text.startsWith('a') ? 'b' : 'a']] })];
    expect(fixText('abc', plain, 'all', swap).settled).toBe(false);
  });
  test('puts in the line breaks of the text', () => {
    const once = ({ text }: Analysis) =>
      text.endsWith('x') ? [] : [finding({ put: [[text.length, text.length, '\nx']] })];
    expect(fixText('a\r\nb', plain, 'all', once).analysis.text).toBe('a\r\nb\r\nx');
    expect(fixText('a\nb', plain, 'all', once).analysis.text).toBe('a\nb\nx');
  });
});

describe('--fix', () => {
  const files = Object.fromEntries(seeds.map(({ name, text }) => [name, text]));
  const names = Object.keys(files);

  test('of all seeds loses nothing, and once is enough', async () => {
    const folder = new Folder(files);
    const { stdout: before } = await folder.check(names, { format: 'json' });
    const mayChange = new Map<string, Set<string>>();
    for (const { path } of JSON.parse(before).files) {
      const lines = new LineIndex(files[path]!);
      const fixable = plain(files[path]!).findings.filter((one) => one.fixes.some(({ safe }) => safe));
      const touched = fixable.map(({ span }) => lines.lineSpan(lines.lineAt(span.start)));
      mayChange.set(path, new Set(touched.map(({ start, end }) => files[path]!.slice(start, end))));
    }
    const { told } = await folder.check(names, { fix: 'write' });
    expect(told.join()).toMatch(/^\d+ fixes made in \d+ of \d+ articles\.$/);
    const written = Object.fromEntries(names.map((name) => [name, readFileSync(folder.of(name), 'utf8')]));
    for (const name of names) {
      const left = new Set(written[name]!.split('\n'));
      const lost = files[name]!.split('\n').filter((line) => line !== '' && !left.has(line));
      for (const line of lost) expect(mayChange.get(name)).toContain(line);
    }
    const { told: again } = await folder.check(names, { fix: 'write' });
    expect(again).toEqual([]);
    for (const name of names) expect(readFileSync(folder.of(name), 'utf8')).toBe(written[name]);
    // Nothing is left lying about.
    expect(readdirSync(folder.path).sort()).toEqual(names.sort());
  });
  test('reports what is left, and ends accordingly', async () => {
    const folder = new Folder({ 'a.txt': misspelt, 'b.txt': `${misspelt}\nThe ferry has sunk.\n` });
    expect(await folder.check(['a.txt'], { fix: 'write' })).toEqual({
      code: 0,
      stdout: '1 article: nothing found.\n',
      told: ['2 fixes made in 1 of 1 article.'],
      chunks: expect.anything(),
    });
    const { code, stdout } = await folder.check(['b.txt'], { fix: 'write' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^b\.txt:9:1 {2}warning {2}unattributed-claim$/m);
    expect(stdout).not.toMatch(/unknown-section-label/);
  });
  test('keeps the byte order mark, the line breaks, the mode and a symbolic link', async () => {
    const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    const folder = new Folder({ 'a.txt': windows(misspelt), 'clean.txt': windows(mended) });
    chmodSync(folder.of('a.txt'), 0o640);
    symlinkSync('a.txt', folder.of('link.txt'));
    const untouched = statSync(folder.of('clean.txt')).ino;
    expect((await folder.check(['link.txt', 'clean.txt'], { fix: 'write' })).told).toEqual([
      '2 fixes made in 1 of 2 articles.',
    ]);
    expect(readFileSync(folder.of('a.txt'), 'utf8')).toBe(windows(mended));
    expect(statSync(folder.of('a.txt')).mode & 0o777).toBe(0o640);
    expect(lstatSync(folder.of('link.txt')).isSymbolicLink()).toBe(true);
    expect(statSync(folder.of('clean.txt')).ino).toBe(untouched);
  });
  test('leaves a file alone that changed meanwhile', async () => {
    const folder = new Folder({ 'a.txt': misspelt, 'b.txt': misspelt });
    const slow = (text: string) => {
      if (text === misspelt) folder.write('a.txt', 'Written by somebody else.\n');
      return plain(text);
    };
    const { code, told } = await folder.check(['a.txt', 'b.txt'], { fix: 'write' }, slow);
    expect(told[0]).toBe('a.txt: The file was changed meanwhile: it is left as it is.');
    expect(code).toBe(2);
    expect(readFileSync(folder.of('a.txt'), 'utf8')).toBe('Written by somebody else.\n');
    expect(readFileSync(folder.of('b.txt'), 'utf8')).toBe(mended);
    expect(readdirSync(folder.path).sort()).toEqual(['a.txt', 'b.txt']);
  });
});

describe('--fix-dry-run', () => {
  test('shows a diff that makes what --fix does, and writes nothing', async () => {
    const folder = new Folder({ 'a.txt': misspelt, 'b.txt': mended });
    const { code, stdout, told } = await folder.check(['a.txt', 'b.txt'], { fix: 'diff' });
    expect(stdout).toMatch(/^@@ -1,7 \+1,7 @@$/m);
    expect(stdout).not.toMatch(/b\.txt/);
    expect(applyPatch(misspelt, stdout)).toBe(mended);
    expect(told).toEqual(['2 fixes to make in 1 of 2 articles.']);
    expect(code).toBe(0);
    expect(readFileSync(folder.of('a.txt'), 'utf8')).toBe(misspelt);
  });
});

describe('replacing a file', () => {
  test('takes one that is as it was, or new', async () => {
    const folder = new Folder({ 'a.txt': 'old' });
    await replaceFile(folder.of('a.txt'), Buffer.from('old'), 'new');
    await replaceFile(folder.of('b.txt'), null, 'b');
    expect(['a.txt', 'b.txt'].map((name) => readFileSync(folder.of(name), 'utf8'))).toEqual(['new', 'b']);
  });
  test('leaves nothing behind where it cannot', async () => {
    const folder = new Folder({ 'a.txt': 'old', 'b/c.txt': '' });
    await expect(replaceFile(folder.of('a.txt'), Buffer.from('older'), 'new')).rejects.toThrow(ChangedMeanwhileError);
    await expect(replaceFile(folder.of('b'), null, 'new')).rejects.toThrow();
    await expect(replaceFile(folder.of('none/d.txt'), null, 'new')).rejects.toThrow();
    expect(readFileSync(folder.of('a.txt'), 'utf8')).toBe('old');
    expect(readdirSync(folder.path).sort()).toEqual(['a.txt', 'b']);
  });
});
