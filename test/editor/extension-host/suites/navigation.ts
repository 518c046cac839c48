import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { asArticle, create, find } from '../editor.ts';
import { until } from '../until.ts';

const text = ` date 2025-03-21 Mayor Oda Brekke came.

Source: Northwire

Details: The pier is closed, Brekke said. Brekke’s staff left.
`;

export function navigationSuite(): void {
  suite('an actor', () => {
    let document: vscode.TextDocument;

    suiteSetup(async () => {
      document = await asArticle((await create('navigation.article', text)).uri);
    });

    test('is defined where it is first named in full', async () => {
      const [found] = await until('the definition', async () => {
        const links = await vscode.commands.executeCommand<(vscode.LocationLink | vscode.Location)[]>(
          'vscode.executeDefinitionProvider',
          document.uri,
          find(document, 'Brekke said'),
        );
        return links?.length ? links : undefined;
      });
      const range = 'targetRange' in found! ? found.targetRange : found!.range;
      assert.equal(document.getText(range), 'Oda Brekke');
    });

    test('is renamed with its short forms, in one step', async () => {
      const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        find(document, 'Oda Brekke'),
        'Oda Brekka',
      );
      assert.ok(await vscode.workspace.applyEdit(edit));
      assert.equal(document.getText().replaceAll('\r', ''), text.replaceAll('Brekke', 'Brekka'));
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText().replaceAll('\r', ''), text);
    });

    test('is found in the workspace, in articles that nobody has opened', async () => {
      const { uri } = await create(
        'looked-up.article',
        ' date 2025-08-19 The pier is closed, Mayor Runa Holmgaard said.\n',
      );
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      const found = await until('somebody to be found', async () => {
        const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
          'vscode.executeWorkspaceSymbolProvider',
          'holmgaard',
        );
        return symbols.length > 0 ? symbols : undefined;
      });
      assert.deepEqual(
        found.map(({ name, location }) => [name, location.uri.toString()]),
        [['Runa Holmgaard', uri.toString()]],
      );
    });

    test('cites somebody, as the call hierarchy shows', async () => {
      const document = await asArticle(
        (await create('cited.article', 'The pier is closed.\n\nSource: Harbour News, citing the Coastal Herald\n')).uri,
      );
      const [item] = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
        'vscode.prepareCallHierarchy',
        document.uri,
        find(document, 'Harbour News'),
      );
      assert.equal(item?.name, 'Harbour News');
      const calls = await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>(
        'vscode.provideOutgoingCalls',
        item,
      );
      assert.deepEqual(
        calls.map(({ to }) => to.name),
        ['Coastal Herald'],
      );
    });
  });
}
