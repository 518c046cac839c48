import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { asArticle, create, fileUri, find, findings } from '../editor.ts';
import { until } from '../until.ts';

const ARTICLE_TEXT =
  ' date 2025-08-19 The mayor of Port Halden resigned, the city council said.\n\nDetails: The pier will allegedly close.\n';
const RULE = 'hearsay-adverb';

/** What a configuration file says on the disk; undefined as long as it is not there. */
async function saved(file: vscode.Uri): Promise<{ suppressions: Record<string, unknown>[] } | undefined> {
  try {
    return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
  } catch {
    return undefined;
  }
}

/** Takes the quick fix of that title, as the user does: its edit, then its command. */
async function take(document: vscode.TextDocument, words: string, title: RegExp): Promise<void> {
  const at = find(document, words);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(at, at),
    'quickfix',
  );
  const action = actions.find((one) => title.test(one.title));
  assert.ok(action?.edit, `no such fix among: ${actions.map((one) => one.title).join(', ')}`);
  await vscode.workspace.applyEdit(action.edit);
  // What it says then is answered, or not, later on.
  const { command } = action;
  if (command) void vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

export function suppressionsSuite(): void {
  suite('suppressing a finding', () => {
    // Each test has a folder of its own: an editor may still hold what was in a file that is gone and there again.
    let folder: string;
    let configuration: vscode.Uri;
    let count = 0;
    setup(async () => {
      folder = `quiet-${++count}`;
      configuration = fileUri(`${folder}/.sourceline.json`);
      await vscode.workspace.fs.writeFile(configuration, new TextEncoder().encode('{}\n'));
    });
    teardown(async () => {
      await vscode.workspace.saveAll(false); // A changed file would not close without a question.
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await vscode.workspace.fs.delete(fileUri(folder), { recursive: true });
    });

    test('hides it at once, is saved for the command, and is undone in one step', async () => {
      const { uri } = await asArticle((await create(`${folder}/one.article`, ARTICLE_TEXT)).uri);
      const document = await asArticle(uri);
      await findings(uri, (rules) => rules.includes(RULE));
      await take(document, 'allegedly', /^Suppress this finding \(hearsay-adverb\)$/);
      await findings(uri, (rules) => rules.length > 0 && !rules.includes(RULE));
      const { suppressions } = await until('the suppression to be saved', async () => {
        const file = await saved(configuration);
        return file?.suppressions?.length === 1 ? file : undefined;
      });
      assert.equal(suppressions[0]!.rule, RULE);
      assert.equal(suppressions[0]!.file, 'one.article');
      assert.match(String(suppressions[0]!.date), /^\d{4}-\d\d-\d\d$/);

      await vscode.window.showTextDocument(configuration, { viewColumn: vscode.ViewColumn.Beside });
      await vscode.commands.executeCommand('undo');
      await findings(uri, (rules) => rules.includes(RULE));
    });

    test('survives edits around it and another name of the article', async () => {
      const { uri } = await asArticle((await create(`${folder}/before.article`, ARTICLE_TEXT)).uri);
      const document = await asArticle(uri);
      await findings(uri, (rules) => rules.includes(RULE));
      await take(document, 'allegedly', /^Suppress this finding/);
      await findings(uri, (rules) => rules.length > 0 && !rules.includes(RULE));

      const edit = new vscode.WorkspaceEdit();
      edit.insert(uri, find(document, 'Details'), 'Background: It is old.\n\n');
      await vscode.workspace.applyEdit(edit);
      await document.save();
      const renaming = new vscode.WorkspaceEdit();
      const after = fileUri(`${folder}/after.article`);
      renaming.renameFile(uri, after);
      await vscode.workspace.applyEdit(renaming);
      await vscode.window.showTextDocument(after);
      await asArticle(after);
      await findings(after, (rules) => rules.length > 0 && !rules.includes(RULE));
      const written = await vscode.workspace.openTextDocument(configuration);
      await until('the suppression to name the article as it is named now', () =>
        written.getText().includes('"file": "after.article"') ? true : undefined,
      );
    });

    test('is told of in the file when it is not needed any more, and can be removed there', async () => {
      const text = JSON.stringify({ suppressions: [{ rule: RULE, file: 'mended.article' }] }, null, 2);
      await vscode.workspace.fs.writeFile(configuration, new TextEncoder().encode(text));
      const mended = ARTICLE_TEXT.replace('allegedly ', '');
      await asArticle((await create(`${folder}/mended.article`, mended)).uri);
      const file = configuration;
      const [unused] = await findings(file, (rules) => rules.includes('unused-suppression'));
      assert.deepEqual(unused!.tags, [vscode.DiagnosticTag.Unnecessary]);
      const document = await vscode.workspace.openTextDocument(file);
      await vscode.window.showTextDocument(document);
      const actions = await until('the fix', async () => {
        const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          file,
          unused!.range,
          'quickfix',
        );
        return found.some(({ title }) => title === 'Remove this suppression') ? found : undefined;
      });
      await vscode.workspace.applyEdit(actions.find(({ title }) => title === 'Remove this suppression')!.edit!);
      assert.deepEqual(JSON.parse(document.getText()), { suppressions: [] });
      await findings(file, (rules) => !rules.includes('unused-suppression'));
    });
  });
}
