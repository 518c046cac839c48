import { describe, expect, test } from 'vitest';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { article } from '../support/lsp-articles.ts';
import { ableClient, configuration, Editor } from '../support/lsp-editor.ts';
import { minimalClient } from '../support/lsp-profiles.ts';

const rule = 'unknown-section-label';

const levels = [
  ['finding', /^Suppress this finding \(unknown-section-label\)$/, { a: false, near: true, far: true }],
  ['article', /^Suppress unknown-section-label in this article$/, { a: false, near: true, far: true }],
  ['pattern', /^Suppress unknown-section-label in desk\/$/, { a: false, near: false, far: true }],
  ['project', /^Suppress unknown-section-label in the whole project$/, { a: false, near: false, far: false }],
] as const;

describe('suppressing a finding', () => {
  test.each(levels)('at the level of the %s takes effect at once and as far as it says', async (_, title, left) => {
    const names = ['desk/a.txt', 'desk/near.txt', 'far.txt'];
    const editor = await Editor.start(Object.fromEntries(names.map((name) => [name, article])));
    for (const name of names) await editor.open(name, article);
    expect(await editor.found('desk/a.txt')).toContain(rule);
    await editor.suppress('desk/a.txt', 'Detials', title);
    const found = async (name: string) => (await editor.found(name)).includes(rule);
    expect({
      a: await found('desk/a.txt'),
      near: await found('desk/near.txt'),
      far: await found('far.txt'),
    }).toEqual(left);
    await editor.client.stop();
  });

  test('is undone with the edit', async () => {
    const before = '{ "profile": "strict" }';
    const editor = await Editor.start({ [configuration]: before });
    await editor.open('a.txt', article);
    await editor.suppress('a.txt', 'Detials', /this finding/);
    expect(await editor.found('a.txt')).not.toContain(rule);
    await editor.write(configuration, before);
    expect(await editor.found('a.txt')).toContain(rule);
    await editor.client.stop();
  });

  test('twice writes after what was written first, be it unsaved', async () => {
    const editor = await Editor.start({});
    await editor.open('a.txt', article);
    await editor.suppress('a.txt', 'Detials', /this finding/);
    await editor.suppress('a.txt', 'Experts', /^Suppress vague-attribution in this article/);
    const { suppressions } = JSON.parse(editor.text(configuration)!);
    expect(suppressions).toEqual([
      {
        rule,
        file: 'a.txt',
        opening: 'The harbour of Port Halden stays closed 🌊 after the flood. Source: Coastal',
        finding: {
          words: 'Detials: On Wednesday 3 April the council closed the harbour.',
          before: 'Mayor of Port Halden, on Telegram',
          after: 'Three ministers have agreed to resign',
        },
        date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      },
      expect.objectContaining({ rule: 'vague-attribution', file: 'a.txt' }),
    ]);
    const found = await editor.found('a.txt');
    expect(found).not.toContain(rule);
    expect(found).not.toContain('vague-attribution');
    await editor.client.stop();
  });

  test('comes after what mends it, and is never the preferred thing to do', async () => {
    const editor = await Editor.start({});
    await editor.open('a.txt', article);
    const actions = await editor.actions('a.txt', 'Detials');
    const suppressing = actions.filter(({ title }) => title.startsWith('Suppress'));
    expect(actions[0]!.title).toBe('Change “Detials” to “Details”');
    expect(actions.slice(-suppressing.length)).toEqual(suppressing);
    expect(suppressing.filter(({ title }) => title.includes(rule))).toHaveLength(4);
    for (const { isPreferred, command } of suppressing) expect([isPreferred, command]).toEqual([undefined, undefined]);
    await editor.client.stop();
  });

  test('is asked about, where the client does that', async () => {
    const editor = await Editor.start({}, ableClient, { asksReasons: true });
    await editor.open('a.txt', article);
    const { command, edit } = await editor.suppress('a.txt', 'Detials', /this article/);
    const [suppression] = JSON.parse(editor.text(configuration)!).suppressions;
    expect(command).toMatchObject({
      command: 'sourceline.suppressions.made',
      arguments: [{ file: editor.uri(configuration), suppression, level: 'article' }],
    });
    expect(edit!.documentChanges![0]).toMatchObject({ kind: 'create', uri: editor.uri(configuration) });
    await editor.client.stop();
  });

  test('is written with plain changes for a client that knows no others', async () => {
    const editor = await Editor.start({}, minimalClient);
    await editor.open('a.txt', article);
    const [action] = (await editor.actions('a.txt', 'Detials')).filter(({ title }) => title.includes('whole project'));
    const [change] = action!.edit!.changes![editor.uri(configuration)]!;
    expect(JSON.parse(change!.newText).suppressions).toEqual([{ rule, date: expect.any(String) }]);
    await editor.client.stop();
  });

  test('of a document that was never saved goes as far as the project', async () => {
    const editor = await Editor.start({});
    await editor.client.open('untitled:new', article);
    const line = article.split('\n').findIndex((one) => one.startsWith('Detials'));
    const at = { line, character: 2 };
    const params = {
      textDocument: { uri: 'untitled:new' },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    };
    const actions = await editor.client.request<CodeAction[]>('textDocument/codeAction', params);
    const titles = actions.map(({ title }) => title).filter((title) => title.startsWith(`Suppress`));
    expect(titles.filter((title) => title.includes(rule))).toEqual([`Suppress ${rule} in the whole project`]);
    await editor.client.stop();
  });

  test.each(['{ "suppressions": [', '{ "profil": "strict" }'])('waits until the file is mended: %s', async (text) => {
    const editor = await Editor.start({ [configuration]: text });
    await editor.open('a.txt', article);
    const titles = (await editor.actions('a.txt', 'Detials')).map(({ title }) => title);
    expect(titles).toContain('Change “Detials” to “Details”');
    expect(titles.filter((title) => title.startsWith('Suppress'))).toEqual([]);
    await editor.client.stop();
  });
});

describe('a configuration file that is open', () => {
  test('is told of by a client that can be asked to', async () => {
    const editor = await Editor.start({});
    await editor.open('a.txt', article);
    await editor.found('a.txt');
    const documentSelector = [{ pattern: '**/.sourceline.{json,jsonc}' }];
    expect(editor.registered.map(({ method, registerOptions }) => [method, registerOptions])).toEqual(
      expect.arrayContaining([
        ['textDocument/didOpen', { documentSelector }],
        ['textDocument/didChange', { documentSelector, syncKind: 2 }],
        ['textDocument/didClose', { documentSelector }],
        ['textDocument/codeAction', { documentSelector, codeActionKinds: expect.any(Array) }],
      ]),
    );
    await editor.client.stop();
  });

  test('counts as it is there, and as it was saved once it is closed', async () => {
    const editor = await Editor.start({ [configuration]: '{}' });
    await editor.open('a.txt', article);
    expect(await editor.found('a.txt')).toContain(rule);
    await editor.open(configuration, `{ "rules": { "${rule}": "off" } }`);
    expect(await editor.found('a.txt')).not.toContain(rule);
    await editor.write(configuration, `{ "rules": { "${rule}": "of`);
    expect(await editor.found('a.txt')).not.toContain(rule);
    await editor.client.notify('textDocument/didClose', { textDocument: { uri: editor.uri(configuration) } });
    expect(await editor.found('a.txt')).toContain(rule);
    await editor.client.stop();
  });
});

describe('a configuration file that is gone', () => {
  test('counts no longer, though the editor keeps what it had open', async () => {
    const editor = await Editor.start({ [configuration]: `{ "rules": { "${rule}": "off" } }` });
    await editor.open(configuration, editor.folder.read(configuration));
    await editor.open('a.txt', article);
    expect(await editor.found('a.txt')).not.toContain(rule);
    editor.folder.remove(configuration);
    const changes = [{ uri: editor.uri(configuration), type: 3 }];
    await editor.client.notify('workspace/didChangeWatchedFiles', { changes });
    expect(await editor.found('a.txt')).toContain(rule);
    await editor.client.stop();
  });
});

describe('what is suppressed', () => {
  const written = {
    suppressions: [
      { rule: 'relative-date', reason: 'Agency copy.' },
      { rule, file: 'desk/a.txt', date: '2025-08-19' },
    ],
  };

  test('is listed with where it is and what it holds back', async () => {
    const editor = await Editor.start({ [configuration]: JSON.stringify(written, null, 2) });
    await editor.open('desk/a.txt', article);
    const listed = (await editor.list('desk/a.txt'))!;
    expect(listed.file).toBe(editor.uri(configuration));
    expect(listed.suppressions.map(({ level, article: of, findings }) => [level, of, findings?.length])).toEqual([
      ['project', null, expect.any(Number)],
      ['article', editor.uri('desk/a.txt'), 1],
    ]);
    const [finding] = listed.suppressions[1]!.findings!;
    expect(article.split('\n')[finding!.range.start.line]).toMatch(/^Detials/);
    expect(await editor.list('desk/closed.txt')).toMatchObject({
      suppressions: [{ findings: null }, { findings: null }],
    });
    await editor.client.stop();
  });

  test('is nothing without a configuration file', async () => {
    const editor = await Editor.start({});
    expect(await editor.list('a.txt')).toBeNull();
    await editor.client.stop();
  });

  test('can be given a reason, and lifted', async () => {
    const editor = await Editor.start({ [configuration]: JSON.stringify(written, null, 2) });
    await editor.open('desk/a.txt', article);
    const change = (suppression: unknown, reason?: string) =>
      editor.client.request<WorkspaceEdit | null>('sourceline/changeSuppression', {
        textDocument: { uri: editor.uri(configuration) },
        suppression,
        ...(reason !== undefined && { reason }),
      });
    await editor.apply((await change(written.suppressions[1], 'Known.'))!);
    expect(JSON.parse(editor.text(configuration)!).suppressions[1]).toEqual({
      ...written.suppressions[1],
      reason: 'Known.',
    });
    expect(await change(written.suppressions[1])).toBeNull();
    await editor.apply((await change({ ...written.suppressions[1], reason: 'Known.' }))!);
    expect(JSON.parse(editor.text(configuration)!).suppressions).toEqual([written.suppressions[0]]);
    expect(await editor.found('desk/a.txt')).toContain(rule);
    await editor.client.stop();
  });
});

describe('a suppression that is not needed', () => {
  const text = JSON.stringify({
    suppressions: [
      { rule: 'date-header-invalid', file: 'a.txt' },
      { rule, file: 'a.txt' },
    ],
  });

  test('is shown in the file while its article is open, and can be removed', async () => {
    const editor = await Editor.start({ [configuration]: text });
    await editor.open(configuration, text);
    await editor.open('a.txt', article);
    await editor.found('a.txt');
    const [unused, ...others] = await editor.problems((all) => all.length > 0);
    expect(others).toEqual([]);
    expect(unused).toMatchObject({
      code: 'unused-suppression',
      severity: 4,
      tags: [1],
      message: 'date-header-invalid finds nothing in a.txt. Remove this suppression.',
    });
    const [action] = await editor.actions(configuration, '{"rule":"date-header-invalid"');
    expect(action).toMatchObject({ title: 'Remove this suppression', isPreferred: true });
    await editor.apply(action!.edit!);
    expect(JSON.parse(editor.text(configuration)!)).toEqual({ suppressions: [{ rule, file: 'a.txt' }] });
    await editor.problems((all) => all.length === 0);
    await editor.client.stop();
  });

  test('is one as soon as the article is mended', async () => {
    const editor = await Editor.start({ [configuration]: JSON.stringify({ suppressions: [{ rule, file: 'a.txt' }] }) });
    await editor.open('a.txt', article);
    await editor.found('a.txt');
    await editor.write('a.txt', article.replace('Detials', 'Details'));
    await editor.found('a.txt');
    expect(await editor.problems((all) => all.length === 1)).toMatchObject([{ code: 'unused-suppression' }]);
    await editor.client.notify('textDocument/didClose', { textDocument: { uri: editor.uri('a.txt') } });
    await editor.problems((all) => all.length === 0);
    await editor.client.stop();
  });

  test('is not told of where that is set off', async () => {
    const off = JSON.stringify({ rules: { 'unused-suppression': 'off' }, suppressions: [{ rule, file: 'a.txt' }] });
    const editor = await Editor.start({ [configuration]: off });
    await editor.open('a.txt', article.replace('Detials', 'Details'));
    await editor.found('a.txt');
    await editor.list('a.txt');
    expect(await editor.problems(() => true)).toEqual([]);
    await editor.client.stop();
  });
});

describe('an article that gets another name', () => {
  const suppressions = [
    { rule, file: 'desk/a.txt' },
    { rule, file: 'b.txt' },
  ];

  test.each([
    ['desk/a.txt', 'desk/ü b.txt', ['desk/ü b.txt', 'b.txt']],
    ['desk', 'old/desk', ['old/desk/a.txt', 'b.txt']],
  ])('%s → %s takes its suppressions along', async (from, to, files) => {
    const editor = await Editor.start({ [configuration]: JSON.stringify({ suppressions }) });
    const params = { files: [{ oldUri: editor.uri(from), newUri: editor.uri(to) }] };
    const edit = await editor.client.request<WorkspaceEdit>('workspace/willRenameFiles', params);
    await editor.apply(edit);
    expect(JSON.parse(editor.text(configuration)!).suppressions.map(({ file }: { file: string }) => file)).toEqual(
      files,
    );
    await editor.client.stop();
  });

  test('that no suppression is for changes nothing', async () => {
    const editor = await Editor.start({ [configuration]: JSON.stringify({ suppressions }) });
    const params = { files: [{ oldUri: editor.uri('c.txt'), newUri: editor.uri('d.txt') }] };
    expect(await editor.client.request('workspace/willRenameFiles', params)).toBeNull();
    await editor.client.stop();
  });

  test('outside the editor is known again by how it begins', async () => {
    const opening = 'The harbour of Port Halden stays closed';
    const editor = await Editor.start({
      [configuration]: JSON.stringify({ suppressions: [{ rule, file: 'gone.txt', opening }] }),
    });
    await editor.open('renamed.txt', article);
    expect(await editor.found('renamed.txt')).not.toContain(rule);
    await editor.client.stop();
  });

  test('is another article where the first is still there', async () => {
    const opening = 'The harbour of Port Halden stays closed';
    const editor = await Editor.start({
      [configuration]: JSON.stringify({ suppressions: [{ rule, file: 'first.txt', opening }] }),
      'first.txt': article,
    });
    await editor.open('copy.txt', article);
    expect(await editor.found('copy.txt')).toContain(rule);
    await editor.client.stop();
  });
});
