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

test('a pattern that is allowed takes no time on any path', () => {
  const overrides = ['**/*a*a*a/**/b', '**/a/**/b', '*a*a*ab'].map((files) => ({ files, ...says('hint') }));
  const paths = [`${'a/'.repeat(500)}c`, `${`${'a'.repeat(200)}/`.repeat(15)}c`, 'a'.repeat(250)];
  const before = process.cpuUsage();
  for (const path of paths) expect(severity({ file: file({ overrides }) }, `file:///desk/${path}`)).toBeUndefined();
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
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

describe('what is added to the tables', () => {
  const own: FileContent = {
    labels: { background: ['How we  got here '], quote: ['In her words'] },
    cues: { say: ['kvetch'] },
    house: { outlets: ['Halden Post'], spellings: { 'e-mail': 'email', Haldon: 'Halden' } },
    overrides: [
      {
        files: 'new/**',
        labels: { background: ['Før', 'How we got here'] },
        cues: { plan: ['gear up'] },
        house: { outlets: ['Tolva Times'], organisations: ['HHB'], spellings: { Haldon: 'Port Halden' } },
      },
    ],
  };

  test('adds up over the file and the overrides that fit, each once, with single spaces', () => {
    const { additions, spellings } = resolve(article, { file: file(own) });
    expect(additions).toMatchObject({
      labels: { background: ['How we got here', 'Før'], quote: ['In her words'] },
      cues: { say: ['kvetch'], plan: ['gear up'] },
      outlets: ['Halden Post', 'Tolva Times'],
      organisations: ['HHB'],
    });
    expect(spellings).toEqual({ 'e-mail': 'email', Haldon: 'Port Halden' });
  });
  test('is what the file says where no override fits', () => {
    const { additions, spellings } = resolve('file:///desk/old/a.txt', { file: file(own) });
    expect(additions).toMatchObject({ labels: { background: ['How we got here'] }, outlets: ['Halden Post'] });
    expect(spellings.Haldon).toBe('Halden');
  });
  test('makes another configuration of it, and the same words the same one', () => {
    const revision = (content: FileContent) => resolve(article, { file: file(content) }).revision;
    expect(revision(own)).toBe(revision(structuredClone(own)));
    expect(
      new Set([revision(own), revision({}), revision({ ...own, cues: {} }), revision({ ...own, house: {} })]).size,
    ).toBe(4);
  });
  test('is nothing where there are only empty lists', () => {
    expect(resolve(article, { file: file({ labels: { quote: [] }, cues: {}, house: { outlets: [] } }) })).toEqual(
      defaultConfiguration,
    );
  });
});
