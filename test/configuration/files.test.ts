import { describe, expect, test } from 'vitest';
import { ConfigurationFiles } from '../../server/configuration/files.ts';
import type { ConfigurationFile } from '../../server/configuration/model.ts';

/** A disk of these files, which tests may change, and what was read of it. */
function disk(files: Record<string, string>) {
  const read: string[] = [];
  const seen: [string, ConfigurationFile | null][] = [];
  const fileSystem = {
    read: async (uri: string) => {
      read.push(uri);
      if (files[uri] === 'locked') throw new Error('No permission.');
      return files[uri] ?? null;
    },
  };
  const configurations = new ConfigurationFiles(fileSystem, (uri, file) => void seen.push([uri, file]));
  return { files, read, seen, configurations };
}

const strict = '{ "profile": "strict" }';
const archive = '{ "profile": "archive" }';

describe('the file that is for an article', () => {
  const { configurations } = disk({
    'file:///desk/.sourceline.json': strict,
    'file:///desk/old/.sourceline.jsonc': `// Published.\n${archive}`,
    'file:///both/.sourceline.json': strict,
    'file:///both/.sourceline.jsonc': archive,
    'vscode-vfs://hub/desk/.sourceline.json': archive,
  });
  test.each([
    ['file:///desk/a.txt', 'file:///desk/.sourceline.json'],
    ['file:///desk/new/b%20c/a.txt', 'file:///desk/.sourceline.json'],
    ['file:///desk/old/a.txt', 'file:///desk/old/.sourceline.jsonc'],
    ['file:///desk/old/1999/a.txt', 'file:///desk/old/.sourceline.jsonc'],
    ['file:///both/a.txt', 'file:///both/.sourceline.json'],
    ['vscode-vfs://hub/desk/x/a.txt', 'vscode-vfs://hub/desk/.sourceline.json'],
    ['file:///a.txt', undefined],
    ['file:///desks/a.txt', undefined],
    ['untitled:a.txt', undefined],
    ['nonsense', undefined],
  ])('%s is the nearest one above it', async (article, file) => {
    expect((await configurations.find(article))?.uri).toBe(file);
  });
});

test('a folder is looked into once, however many articles are in it', async () => {
  const { read, configurations } = disk({ 'file:///desk/.sourceline.json': strict });
  for (let i = 0; i < 20; i++) await configurations.find(`file:///desk/in/${i}.txt`);
  expect(read).toEqual([
    'file:///desk/in/.sourceline.json',
    'file:///desk/in/.sourceline.jsonc',
    'file:///desk/.sourceline.json',
  ]);
});

describe('a file that changes', () => {
  const uri = 'file:///desk/.sourceline.json';
  const article = 'file:///desk/a.txt';

  test('is read again when that is said, and not before', async () => {
    const { files, configurations } = disk({ [uri]: strict });
    await configurations.find(article);
    files[uri] = archive;
    expect((await configurations.find(article))?.content.profile).toBe('strict');
    configurations.changed();
    expect((await configurations.find(article))?.content.profile).toBe('archive');
  });

  test('stays in force as it was last good, while it has problems', async () => {
    const { files, configurations } = disk({ [uri]: strict });
    await configurations.find(article);
    for (const bad of ['{ "profile": "strictest" }', '{ "profile": ', '[]', 'locked']) {
      files[uri] = bad;
      configurations.changed();
      const file = await configurations.find(article);
      expect(file?.problems.length).toBeGreaterThan(0);
      expect(file?.content).toEqual({ profile: 'strict' });
    }
    files[uri] = archive;
    configurations.changed();
    expect(await configurations.find(article)).toMatchObject({ problems: [], content: { profile: 'archive' } });
  });

  test('and was never good says nothing', async () => {
    const { configurations } = disk({ [uri]: '{ "profile": "strictest" }' });
    expect((await configurations.find(article))?.content).toEqual({});
  });

  test('and goes is told of, and what it said is forgotten', async () => {
    const { files, seen, configurations } = disk({ [uri]: strict });
    await configurations.find(article);
    delete files[uri];
    configurations.changed();
    expect(await configurations.find(article)).toBeNull();
    expect(seen.map(([of, file]) => [of, file?.text])).toEqual([
      [uri, strict],
      [uri, undefined],
    ]);
    files[uri] = '{';
    configurations.changed();
    expect((await configurations.find(article))?.content).toEqual({});
  });

  test('while it is being read gives way to what it has become', async () => {
    const answers: ((text: string) => void)[] = [];
    const configurations = new ConfigurationFiles({ read: () => new Promise((resolve) => answers.push(resolve)) });
    const before = configurations.read(uri);
    configurations.changed();
    const after = configurations.read(uri);
    answers[1]!(archive);
    await after;
    answers[0]!(strict);
    await before;
    configurations.changed();
    const broken = configurations.read(uri);
    answers[2]!('{');
    expect((await broken)?.content).toEqual({ profile: 'archive' });
  });
});
