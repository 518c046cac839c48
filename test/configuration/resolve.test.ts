import { describe, expect, test } from 'vitest';
import type { ConfigurationFile, FileContent } from '../../server/configuration/model.ts';
import { type Layers, resolve } from '../../server/configuration/resolve.ts';
import { createConfiguration, defaultConfiguration, defaultPolicy } from '../../server/core/configuration.ts';

const article = 'file:///desk/new/a.txt';

function file(content: FileContent): ConfigurationFile {
  return { uri: 'file:///desk/.sourceline.json', text: '', content, problems: [] };
}

/** The severities of `relative-date`, in a run with these layers. */
function severity(layers: Layers, uri = article) {
  return resolve(uri, layers).rules['relative-date'];
}

const says = (setting: 'off' | 'hint' | 'warning' | 'error') => ({ rules: { 'relative-date': setting } });

test('nothing said is the default', () => {
  expect(resolve(article, {})).toEqual(defaultConfiguration);
  expect(resolve(article, { file: file({}) })).toEqual(defaultConfiguration);
});

describe('what is more particular wins', () => {
  const editor = says('off');
  const own = { ...says('hint'), overrides: [{ files: 'new/**', ...says('warning') }] };
  test('the file over the editor', () => expect(severity({ editor, file: file(says('hint')) })).toBe('hint'));
  test('an override over the rest of the file', () => expect(severity({ editor, file: file(own) })).toBe('warning'));
  test('only where it fits', () =>
    expect(severity({ editor, file: file(own) }, 'file:///desk/old/a.txt')).toBe('hint'));
  test('the later of two overrides', () => {
    const overrides = [
      { files: 'new/**', ...says('warning') },
      { files: '*.txt', ...says('off') },
    ];
    expect(severity({ file: file({ overrides }) })).toBe('off');
  });
  test('the command line over all', () =>
    expect(severity({ editor, file: file(own), command: says('error') })).toBe('error'));
  test('of the policy, line by line', () => {
    const { policy } = resolve(article, {
      editor: { policy: { sourceCoversLead: false, reportedSpeechContinues: false } },
      file: file({ policy: { sourceCoversLead: true, kinds: ['say'] } }),
    });
    expect(policy).toEqual({ ...defaultPolicy, reportedSpeechContinues: false, kinds: ['say'] });
  });
});

describe('a profile', () => {
  test('is the last one named', () => {
    const overrides = [{ files: 'new/**', profile: 'archive' as const }];
    expect(resolve(article, { editor: { profile: 'teaching' }, file: file({}) }).profile).toBe('teaching');
    expect(resolve(article, { editor: { profile: 'teaching' }, file: file({ profile: 'strict' }) }).profile).toBe(
      'strict',
    );
    expect(resolve(article, { file: file({ profile: 'strict', overrides }) }).profile).toBe('archive');
    expect(resolve(article, { file: file({ overrides }), command: { profile: 'default' } }).profile).toBe('default');
  });
  test('in the file speaks for the project: the editor and the command agree', () => {
    const editor = { profile: 'teaching' as const, policy: { sourceCoversLead: false }, ...says('off') };
    const project = file({ profile: 'default', rules: { 'empty-section': 'error' } });
    expect(resolve(article, { editor, file: project })).toEqual(resolve(article, { file: project }));
  });
  test('of an override stands under the rules of the whole file', () => {
    const project = file({ ...says('off'), overrides: [{ files: 'new/**', profile: 'strict' }] });
    expect(severity({ file: project })).toBe('off');
  });
});

describe('patterns', () => {
  test.each([
    ['new/**', true],
    ['new/', true],
    ['./new/*.txt', true],
    ['*.txt', true],
    ['a.txt', true],
    ['**/a.*', true],
    ['{old,new}/**', true],
    ['new', false],
    ['/new/**', false],
    ['*.news', false],
    ['old/**', false],
    [['old/**', 'new/**'], true],
    [['new/**', '!new/a.txt'], false],
    [['new/**', '!*.txt'], false],
    ['!old/**', false],
  ])('%j', (files, fits) => {
    expect(severity({ file: file({ overrides: [{ files, ...says('hint') }] }) }) === 'hint').toBe(fits);
  });
  test('are for paths as people write them, whatever the address encodes', () => {
    const overrides = [{ files: 'день/**', ...says('hint') }];
    const folder = encodeURIComponent('день');
    expect(severity({ file: file({ overrides }) }, `file:///desk/${folder}/a%20b.txt`)).toBe('hint');
    expect(
      severity({ file: { ...file({ overrides }), uri: 'file:///d%3A/x/.sourceline.json' } }, `file:///D:/x/день/a.txt`),
    ).toBe('hint');
  });
  test('fit nothing that is not below the file', () => {
    const overrides = [{ files: '**', ...says('hint') }];
    for (const uri of ['untitled:a', 'file:///elsewhere/a.txt'])
      expect(severity({ file: file({ overrides }) }, uri)).toBeUndefined();
  });
});

test('suppressions that cannot reach an article are left out', () => {
  const rule = 'empty-section';
  const reaching = [{ rule }, { rule, file: 'new/a.txt' }, { rule, files: 'new/**' }];
  const suppressions = [...reaching, { rule, file: 'new/b.txt' }, { rule, files: ['old/**'] }];
  expect(resolve(article, { file: file({ suppressions }) })).toEqual(createConfiguration({ suppressions: reaching }));
});
