import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { configurationTemplate } from '../../server/configuration/template.ts';
import { Folder } from '../support/checking.ts';
import { sourceline } from '../support/command.ts';

test('init writes a file that check goes by, and changes nothing', async () => {
  const folder = new Folder({ 'desk/a.txt': 'Three ministers have agreed to resign.\n' });
  const before = await sourceline(['check', 'desk'], { cwd: folder.path });
  expect(await sourceline(['init', 'desk'], { cwd: folder.path })).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^desk\/\.sourceline\.json written\./),
    stderr: '',
  });
  expect(readFileSync(folder.of('desk/.sourceline.json'), 'utf8')).toBe(configurationTemplate);
  expect(await sourceline(['check', 'desk'], { cwd: folder.path })).toEqual(before);
});

test('init without a folder writes into the current one', async () => {
  const folder = new Folder();
  expect((await sourceline(['init'], { cwd: folder.path })).code).toBe(0);
  expect(existsSync(folder.of('.sourceline.json'))).toBe(true);
});

test.each(['.sourceline.json', '.sourceline.jsonc'])('init leaves a file alone that is there: %s', async (name) => {
  const folder = new Folder({ [name]: '{}' });
  const { code, stdout, stderr } = await sourceline(['init'], { cwd: folder.path });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe(`sourceline: ${name}: The file is there already, and stays as it is.\n`);
  expect(readFileSync(folder.of(name), 'utf8')).toBe('{}');
});

test('init says what is wrong with its folder', async () => {
  const { code, stderr } = await sourceline(['init', 'nowhere'], { cwd: new Folder().path });
  expect(code).toBe(2);
  expect(stderr).toBe('sourceline: nowhere/.sourceline.json: The file cannot be written. There is no such folder.\n');
});
