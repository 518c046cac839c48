import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import strings from '../../package.nls.json' with { type: 'json' };
import { generatedFiles } from '../../scripts/manifest/files.ts';
import { commands } from '../../src/commands.ts';
import { languageId } from '../../src/language.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const { contributes } = manifest;
const [language, ...otherLanguages] = contributes.languages;

test.each(generatedFiles())('$name is as it would be generated', ({ path, content }) => {
  expect(readFileSync(path, 'utf8')).toBe(content);
});

test('every text that the manifest names is there, and no other', () => {
  const named = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
  expect([...new Set(named)].sort()).toEqual(Object.keys(strings).sort());
});

describe('the files that the manifest names exist', () => {
  const { icon, configuration } = language!;
  const grammars = contributes.grammars.map(({ path }) => path);
  test.each([manifest.icon, icon?.light, icon?.dark, configuration, ...grammars])('%s', (path) => {
    expect(existsSync(join(root, path!))).toBe(true);
  });
});

test('the icon is a small PNG of 256 × 256', () => {
  const icon = readFileSync(join(root, manifest.icon));
  expect(icon.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([256, 256]);
  expect(icon.length).toBeLessThan(20_000);
});

test('the language and the commands are the ones the client knows', () => {
  expect(language!.id).toBe(languageId);
  expect(otherLanguages).toEqual([{ id: 'jsonc', filenames: ['.sourceline.json'] }]);
  expect(contributes.commands.map(({ command }) => command).sort()).toEqual(Object.values(commands).sort());
});

describe('every command', () => {
  test.each(contributes.commands)('$command has a title that can be translated, in one category', (command) => {
    expect(command.title).toMatch(/^%command\.\w+%$/);
    expect(command.category).toBe('Sourceline');
  });
});

test('plain text wakes the extension, so that articles in .txt files are found', () => {
  expect(manifest.activationEvents).toContain('onLanguage:plaintext');
});

test('the first line of a date header tells a file without a known ending', () => {
  const firstLine = new RegExp(language!.firstLine!);
  for (const line of [' date 2025-08-19 US and European officials', 'date 2022-04', ' date 2025-13-40 A']) {
    expect(line).toMatch(firstLine);
  }
  for (const line of ['date', 'The date 2025-08-19', 'date 2025-08-190', '2025-08-19'])
    expect(line).not.toMatch(firstLine);
});
