import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { asArticle, create, find, findings, open, rule, SEED } from '../editor.ts';

const MISMATCH =
  ' date 2023-05-04 The bridge at Port Halden was closed, Mayor Oda Brekke said.\n\nSource: Oda Brekke, Mayor of Port Halden\n\nDetails: Brekke said work began on Wednesday 3 April.\n';

export function findingsSuite(): void {
  suite('what is found in an article', () => {
    test('in the sample: second-hand sources and claims that nobody is behind', async () => {
      const document = await asArticle((await open(SEED)).uri);
      const found = await findings(
        document.uri,
        (rules) => rules.includes('second-hand-source') && rules.includes('unattributed-claim'),
      );
      const claims = found
        .filter((finding) => rule(finding) === 'unattributed-claim')
        .map(({ range }) => range.start.line);
      assert.ok(claims.includes(find(document, 'The aim is to prevent Russia').line));
      assert.ok(claims.includes(find(document, 'EU leaders are to be briefed').line));
      assert.ok(!claims.includes(find(document, 'Bloomberg said the White House').line));
      for (const finding of found) assert.equal(finding.source, 'sourceline');
    });

    test('anew after each edit, and after undoing it', async () => {
      const { uri } = await asArticle((await create('mismatch.txt', MISMATCH)).uri);
      const document = await asArticle(uri);
      const editor = await vscode.window.showTextDocument(document);
      await findings(uri, (rules) => rules.includes('weekday-date-mismatch'));
      const april = find(document, 'April');
      await editor.edit((edit) => edit.replace(new vscode.Range(april, april.translate(0, 'April'.length)), 'May'));
      await findings(uri, (rules) => !rules.includes('weekday-date-mismatch'));
      await vscode.commands.executeCommand('undo');
      await findings(uri, (rules) => rules.includes('weekday-date-mismatch'));
    });

    test('with a fix that the user can apply', async () => {
      const { uri } = await asArticle((await create('fix.txt', MISMATCH)).uri);
      const document = await asArticle(uri);
      const [mismatch] = (await findings(uri, (rules) => rules.includes('weekday-date-mismatch'))).filter(
        (finding) => rule(finding) === 'weekday-date-mismatch',
      );
      assert.ok(mismatch);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        mismatch.range,
        'quickfix',
        10,
      );
      const edit = actions.find((action) => action.edit)?.edit;
      assert.ok(edit, `no fix among: ${actions.map(({ title }) => title).join(', ')}`);
      const before = document.getText();
      await vscode.workspace.applyEdit(edit);
      assert.notEqual(document.getText(), before);
      await findings(uri, (rules) => !rules.includes('weekday-date-mismatch'));
    });
  });
}
