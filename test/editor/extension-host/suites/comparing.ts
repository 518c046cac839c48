import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { asArticle, create, fileUri, findings, rule } from '../editor.ts';

const RULE = 'circular-sourcing';
const ours = 'TOLVA, Aug 19 (Northwire) - The pier of Tolva is closed after a fire, Port Bladet reported.\n';
const theirs = 'TOLVA, Aug 19 (Port Bladet) - The pier of Tolva is closed after a fire, Northwire reported.\n';

export function comparingSuite(): void {
  suite('comparing articles', () => {
    const folder = 'circle';
    const write = (name: string, text: string) =>
      vscode.workspace.fs.writeFile(fileUri(`${folder}/${name}`), new TextEncoder().encode(text));
    teardown(async () => {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await vscode.workspace.fs.delete(fileUri(folder), { recursive: true });
    });

    test('shows a circle in the article that is open, leads to the other one, and goes when that changes', async () => {
      await write('.sourceline.json', JSON.stringify({ rules: { [RULE]: 'warning' } }));
      await write('theirs.article', theirs);
      const { uri } = await asArticle((await create(`${folder}/ours.article`, ours)).uri);
      const found = await findings(uri, (rules) => rules.includes(RULE));
      const [related] = found.find((one) => rule(one) === RULE)?.relatedInformation ?? [];
      assert.equal(related?.message, 'Port Bladet cites Northwire here.');
      assert.equal(related.location.uri.toString(), fileUri(`${folder}/theirs.article`).toString());
      assert.equal(related.location.range.start.character, theirs.lastIndexOf('Northwire'));

      await write('theirs.article', theirs.replace('Northwire', 'the Coastal Herald'));
      await findings(uri, (rules) => !rules.includes(RULE));
    });
  });
}
