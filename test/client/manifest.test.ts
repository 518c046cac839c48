import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SaxesParser } from 'saxes';
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
  const views = Object.values(contributes.views)
    .flat()
    .map((view) => view.icon);
  const containers = contributes.viewsContainers.activitybar.map((container) => container.icon);
  const snippets = contributes.snippets.map(({ path }) => path);
  test.each([manifest.icon, icon?.light, icon?.dark, configuration, ...grammars, ...snippets, ...containers, ...views])(
    '%s',
    (path) => {
      expect(existsSync(join(root, path!))).toBe(true);
    },
  );
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

describe('the views', () => {
  const ids = contributes.views.sourceline.map(({ id }) => id);

  test('all have a word to say when they are empty, whatever the reason', () => {
    for (const id of ids) {
      const reasons = contributes.viewsWelcome.filter(({ view }) => view === id).map(({ when }) => when);
      for (const state of ["== 'no-article'", '== starting', '== failed', '== ready'])
        expect(
          reasons.filter((when) => when.endsWith(`sourceline.views ${state}`)),
          `${id} ${state}`,
        ).toHaveLength(1);
    }
  });

  test('are named by their menus, and rows without which a command makes no sense keep it from the palette', () => {
    const { commandPalette, ...menus } = contributes.menus;
    for (const { command } of menus['view/item/context'].filter(({ when }) => when.includes('sourceline')))
      expect(commandPalette).toContainEqual({ command, when: 'false' });
    for (const { when } of menus['view/title'].filter(({ command }) => command.startsWith('sourceline.statements')))
      expect(ids).toContain(/view == ([\w.]+)/.exec(when)?.[1]);
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

describe('the walkthrough', () => {
  const [walkthrough] = contributes.walkthroughs;
  const texts: Readonly<Record<string, string>> = strings;

  test.each(walkthrough!.steps)('has a step “$id” with a well-formed picture and words for it', ({ id, media }) => {
    const picture = readFileSync(join(root, media.svg), 'utf8');
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(picture).close();
    // The editor shows the picture where no style is allowed that it did not write itself.
    expect(picture).not.toMatch(/<style|\sstyle=|<script|href/);
    expect(picture).toContain('var(--vscode-');
    for (const part of ['', '.text', '.picture']) expect(texts[`walkthrough.${id}${part}`]).toBeTruthy();
  });

  test('leads to commands that there are', () => {
    const own = new Set(contributes.commands.map(({ command }) => command));
    const named = [
      ...Object.values(texts)
        .join('\n')
        .matchAll(/\(command:([\w.-]+)/g),
    ].map(([, command]) => command!);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((command) => command.startsWith('sourceline.') && !own.has(command))).toEqual([]);
  });
});
