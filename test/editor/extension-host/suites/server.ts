import * as vscode from 'vscode';
import { asArticle, create, findings } from '../editor.ts';

const CLAIM =
  ' date 2025-08-19 The mayor of Port Halden resigned, the city council said.\n\nDetails: Three ministers have agreed to resign.\n';

export function serverSuite(): void {
  suite('the language server', () => {
    test('is back at work after “Restart server”', async () => {
      const { uri } = await asArticle((await create('restart.txt', CLAIM)).uri);
      await findings(uri, (rules) => rules.includes('missing-source-section'));
      await vscode.commands.executeCommand('sourceline.restartServer');
      const document = await asArticle(uri);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(
        uri,
        document.positionAt(document.getText().indexOf('Details:')),
        'Source: Oda Brekke, Mayor of Port Halden; Coastal Herald\n\n',
      );
      await vscode.workspace.applyEdit(edit);
      await findings(uri, (rules) => rules.length > 0 && !rules.includes('missing-source-section'));
    });

    test('leaves an article alone that is no longer one', async () => {
      const { uri } = await asArticle((await create('left.txt', CLAIM)).uri);
      await findings(uri, (rules) => rules.length > 0);
      await vscode.languages.setTextDocumentLanguage(await asArticle(uri), 'plaintext');
      await findings(uri, (rules) => rules.length === 0);
    });
  });
}
