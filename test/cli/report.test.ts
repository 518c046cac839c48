import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Folder } from '../support/checking.ts';
import { sourceline } from '../support/command.ts';

const article = 'The pier is closed, Mayor Oda Brekke said. It will burn.\n';

describe('report', () => {
  const folder = () => new Folder({ 'a.txt': article });

  test('writes one HTML file', async () => {
    const here = folder();
    expect(await sourceline(['report', 'a.txt', '-o', 'a.html'], { cwd: here.path })).toEqual({
      code: 0,
      stdout: 'a.html written.\n',
      stderr: '',
    });
    const html = here.read('a.html');
    expect(html).toMatch(/^<!DOCTYPE html>/);
    expect(html).toContain('Oda Brekke');
  });

  test('goes to standard output without -o, in either language, and is of standard input too', async () => {
    const here = folder();
    const run = (...args: string[]) => sourceline(['report', ...args], { cwd: here.path, stdin: article });
    const { stdout } = await run('a.txt');
    expect((await run('-', '-o', '-')).stdout).toBe(stdout);
    expect((await run('a.txt', '--language', 'uk')).stdout).toContain('Хто це каже');
    expect(await run('a.txt', '--language', 'xx')).toMatchObject({ code: 2, stdout: '' });
  });

  test('goes by the project’s file', async () => {
    const here = new Folder({ 'a.txt': article, '.sourceline.json': '{ "policy": { "kinds": ["plan"] } }' });
    const share = async (...args: string[]) =>
      /<strong>(\S+)<\/strong>/.exec((await sourceline(['report', 'a.txt', ...args], { cwd: here.path })).stdout)?.[1];
    expect(await share()).toBe('0%');
    expect(await share('--no-config')).not.toBe('0%');
  });

  test.each([
    ['a.txt', /^sourceline: a\.txt: This is the article itself/],
    ['link.txt', /^sourceline: link\.txt: This is the article itself/],
    ['folder', /^sourceline: folder: This is a folder/],
    ['/dev/null', /^sourceline: \/dev\/null: This is no regular file/],
    ['nowhere/a.html', /^sourceline: nowhere\/a\.html: The report cannot be written\. There is no such folder\./],
  ])('refuses to write to %s', async (output, message) => {
    const here = folder();
    mkdirSync(here.of('folder'));
    symlinkSync(here.of('a.txt'), here.of('link.txt'));
    const { code, stdout, stderr } = await sourceline(['report', 'a.txt', '-o', output], { cwd: here.path });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(here.read('a.txt')).toBe(article);
  });

  test.each([
    [['gone.txt'], /^sourceline: gone\.txt: There is no such file/],
    [['.'], /^sourceline: \.: This is a folder/],
    [['a.txt', 'a.txt'], /too many arguments/],
    [[], /missing required argument/],
  ])('says what is wrong with %j', async (args, message) => {
    const { code, stdout, stderr } = await sourceline(['report', ...args], { cwd: folder().path });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('leaves the report that was there, where the article cannot be read', async () => {
    const here = new Folder({ 'a.txt': 'a\0b', 'a.html': 'the last one' });
    expect((await sourceline(['report', 'a.txt', '-o', 'a.html'], { cwd: here.path })).code).toBe(2);
    expect(here.read('a.html')).toBe('the last one');
  });
});
