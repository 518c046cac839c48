import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { asArticle, create, fileUri, findings, open, rule, SEED } from '../editor.ts';
import { until } from '../until.ts';

const CLAIM =
  ' date 2025-08-19 The mayor of Port Halden resigned, the city council said.\n\nDetails: Three ministers have agreed to resign.\n';

export function checkFolderSuite(): void {
  suite('“Check the Whole Folder”', () => {
    suiteSetup(async () => {
      await write('closed/claim.article', CLAIM);
      await write('closed/notes.txt', 'Things to do:\n\n- buy milk\n- call Oda Brekke\n');
      await vscode.workspace.saveAll(false); // A changed file would not close without a question.
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await until('all tabs to be closed', () => (tabs() === 0 ? true : undefined));
      const result = await vscode.commands.executeCommand<{ articles: number; findings: number; isComplete: boolean }>(
        'sourceline.checkFolder',
      );
      assert.ok(result.isComplete);
      assert.ok(result.articles >= 9, `only ${result.articles} articles`);
      assert.ok(result.findings >= 20, `only ${result.findings} findings`);
    });

    test('shows the findings of articles that nobody has opened', async () => {
      assert.deepEqual(rules(fileUri('closed/claim.article')), ['missing-source-section', 'unattributed-claim']);
      assert.equal(tabs(), 0);
    });

    test('leaves plain text alone that is no article', () => {
      assert.deepEqual(rules(fileUri('closed/notes.txt')), []);
    });

    test('shows what the editor shows when the article is open, and each finding once', async () => {
      const closed = places(fileUri(SEED));
      assert.ok(closed.length > 3);
      const { uri } = await asArticle((await open(SEED)).uri);
      // For a moment there may be none: the one kind gives way to the other.
      await until('the same findings', () => (same(places(uri), closed) ? true : undefined));
    });

    test('gives way to the editor, and is back with what the file holds when it is closed', async () => {
      const uri = fileUri('closed/claim.article');
      await open('closed/claim.article');
      const edit = new vscode.WorkspaceEdit();
      edit.delete(uri, new vscode.Range(2, 0, 4, 0));
      await vscode.workspace.applyEdit(edit);
      await findings(uri, (found) => !found.includes('unattributed-claim'));
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await findings(uri, (found) => found.includes('unattributed-claim'));
      assert.equal(tabs(), 0);
    });

    test('checks a file again when it changes, and forgets it when it is gone', async () => {
      const uri = fileUri('closed/claim.article');
      await write('closed/claim.article', CLAIM.replace('Three ministers have', 'The port has'));
      await until('the finding about the new words', () =>
        vscode.languages.getDiagnostics(uri).find(({ message }) => message.includes('The port has')),
      );
      await vscode.workspace.fs.delete(uri);
      await findings(uri, (found) => found.length === 0);
    });

    test('checks again by settings that have changed', async () => {
      await create('other.article', CLAIM); // So that there is one that the server has open, too.
      await write('closed/claim.article', CLAIM);
      await vscode.commands.executeCommand('sourceline.checkFolder');
      const uri = fileUri('closed/claim.article');
      await findings(uri, (found) => found.includes('missing-source-section'));
      const settings = vscode.workspace.getConfiguration('sourceline');
      try {
        await settings.update('rules', { 'missing-source-section': 'off' }, vscode.ConfigurationTarget.Workspace);
        await findings(uri, (found) => found.length > 0 && !found.includes('missing-source-section'));
      } finally {
        await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
      }
      await findings(uri, (found) => found.includes('missing-source-section'));
    });
  });
}

async function write(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(fileUri(name), new TextEncoder().encode(text));
}

function tabs(): number {
  return vscode.window.tabGroups.all.reduce((sum, group) => sum + group.tabs.length, 0);
}

function rules(uri: vscode.Uri): string[] {
  return vscode.languages.getDiagnostics(uri).map(rule).sort();
}

function places(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .map((finding) => `${finding.range.start.line}:${finding.range.start.character} ${rule(finding)}`)
    .sort();
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.join() === other.join();
}
