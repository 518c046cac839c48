import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { Api } from '../../../../src/client.ts';
import type { ArticleViews } from '../../../../src/views/article-views.ts';
import type { Node } from '../../../../src/views/nodes.ts';
import type { Tree } from '../../../../src/views/tree.ts';
import { asArticle, create, find, open, SEED } from '../editor.ts';
import { until } from '../until.ts';

const ARTICLE =
  ' date 2025-08-19 The mayor of Port Halden resigned, the city council said.\n\n' +
  'Source: Oda Brekke; Coastal Herald, citing people familiar with the matter\n\n' +
  'Details: “We will build it again,” Brekke said. The pier stays closed until winter.\n';

const CLAIM = 'The pier stays closed until winter.';

const HEARSAY = ' date 2023-05-04 The pier burned, Oda Brekke reportedly said.\n\nSource: Oda Brekke\n';

export function viewsSuite(): void {
  suite('the views', () => {
    let views: ArticleViews;
    let document: vscode.TextDocument;

    suiteSetup(async () => {
      const extension = vscode.extensions.getExtension<Api>('sourceline.sourceline');
      assert.ok(extension);
      views = await (await extension.activate()).views;
      await vscode.commands.executeCommand('workbench.view.extension.sourceline');
      document = await asArticle((await create('views.txt', ARTICLE)).uri);
    });

    suiteTeardown(async () => {
      await vscode.commands.executeCommand('sourceline.statements.clearFilter');
      await vscode.commands.executeCommand('workbench.view.explorer');
    });

    test('list the statements by support, those of nobody first', async () => {
      const row = await rowOf(views.statements, CLAIM);
      const item = views.statements.getTreeItem(row);
      assert.equal(item.contextValue, 'statement fixable');
      assert.match(item.accessibilityInformation?.label ?? '', /Unattributed\./);
      const [first] = views.statements.getChildren();
      assert.ok(first);
      assert.equal(views.statements.getTreeItem(first).label, 'Unattributed');
      assert.equal(views.statements.getParent(row), first);
    });

    test('list the actors with what they say, and the sources with whom they cite', async () => {
      const brekke = await rowOf(views.actors, 'Oda Brekke');
      assert.equal(views.actors.getTreeItem(brekke).contextValue, 'actor named');
      assert.deepEqual(labels(views.actors, brekke), ['“We will build it again,” Brekke said.']);
      const herald = await rowOf(views.sources, 'Coastal Herald');
      assert.deepEqual(labels(views.sources, herald), ['citing people familiar with the matter']);
    });

    test('lead to the words of a row', async () => {
      const { command } = views.statements.getTreeItem(await rowOf(views.statements, CLAIM));
      assert.ok(command);
      await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
      const editor = vscode.window.activeTextEditor;
      assert.equal(editor?.document.getText(editor.selection), CLAIM);
    });

    test('select what the cursor is in', async () => {
      await placeCursor(document, 'build it again');
      await until('the statement to be selected', () =>
        views.statements.view.selection[0]?.row.label.startsWith('“We will build') ? true : undefined,
      );
      await until('its speaker to be selected', () =>
        views.actors.view.selection[0]?.row.label === 'Oda Brekke' ? true : undefined,
      );
    });

    test('leave the selection alone where they are not to follow', async () => {
      const settings = vscode.workspace.getConfiguration('sourceline', document);
      await settings.update('views.followCursor', false, vscode.ConfigurationTarget.Workspace);
      try {
        await placeCursor(document, 'stays closed');
        await vscode.commands.executeCommand('sourceline.views.goTo', await rowOf(views.actors, 'Oda Brekke'));
        assert.match(views.statements.view.selection[0]?.row.label ?? '', /^“We will build/);
      } finally {
        await settings.update('views.followCursor', undefined, vscode.ConfigurationTarget.Workspace);
      }
      await placeCursor(document, 'stays closed');
      await until('the statement to be selected', () =>
        views.statements.view.selection[0]?.row.label === CLAIM ? true : undefined,
      );
    });

    test('select a statement again that has come under another head', async () => {
      await placeCursor(document, ' until winter');
      const edit = new vscode.WorkspaceEdit();
      const end = find(document, ' until winter').translate(0, ' until winter'.length);
      edit.insert(document.uri, end, ', Brekke said');
      assert.ok(await vscode.workspace.applyEdit(edit));
      await until('the statement to be selected under its new head', () => {
        const [selected] = views.statements.view.selection;
        return selected?.row.label.endsWith('Brekke said.') && selected.parent?.row.key === 'attributed'
          ? true
          : undefined;
      });
      await vscode.commands.executeCommand('undo');
    });

    test('keep up with typing, and the row that is typed in stays the same', async () => {
      const before = await rowOf(views.statements, CLAIM);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, find(document, ' closed until'), ' firmly');
      assert.ok(await vscode.workspace.applyEdit(edit));
      const after = await rowOf(views.statements, 'The pier stays firmly closed until winter.');
      assert.equal(after.id, before.id);
    });

    test('list what passes a filter, say so, and list all again', async () => {
      views.setFilter({ supports: null, text: 'brekke build' }, true);
      const shown = () => views.statements.getChildren().flatMap((group) => labels(views.statements, group));
      assert.deepEqual(shown(), ['“We will build it again,” Brekke said.']);
      assert.match(views.statements.view.message ?? '', /1/);
      views.setFilter({ supports: ['vague'], text: '' }, true);
      assert.deepEqual(shown(), []);
      await vscode.commands.executeCommand('sourceline.statements.clearFilter');
      assert.ok(shown().length > 2);
      assert.equal(views.statements.view.message || undefined, undefined);
    });

    test('make the fix that the editor offers, from the row', async () => {
      const { uri } = await asArticle((await create('views-fix.article', HEARSAY)).uri);
      const row = await rowOf(views.statements, 'The pier burned, Oda Brekke reportedly said.');
      assert.equal(row.row.findings.flatMap(({ fixes }) => fixes).length, 1);
      await vscode.commands.executeCommand('sourceline.views.fix', row);
      const document = await asArticle(uri);
      assert.ok(document.getText().includes('Oda Brekke said.'), document.getText());
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), HEARSAY);
    });

    test('leave the cursor where only the writer knows the words', async () => {
      const text = ' date 2023-05-04 The pier burned, Oda Brekke said.\n\nSource: Northwire\n';
      const settings = vscode.workspace.getConfiguration('sourceline');
      await settings.update('rules', { 'actor-first-reference': 'information' }, vscode.ConfigurationTarget.Workspace);
      const { uri } = await asArticle((await create('views-role.article', text)).uri);
      const node = await rowOf(views.statements, 'The pier burned, Oda Brekke said.');
      const findings = node.row.findings.filter(({ rule }) => rule === 'actor-first-reference');
      assert.equal(findings.length, 1);
      await vscode.commands.executeCommand('sourceline.views.fix', { ...node, row: { ...node.row, findings } });
      const document = await asArticle(uri);
      assert.ok(document.getText().includes('Oda Brekke, ROLE, said'), document.getText());
      const { selection } = vscode.window.activeTextEditor ?? {};
      assert.equal(document.getText(selection), 'ROLE');
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    });

    test('are about the article in front, and about none when there is none', async () => {
      await asArticle((await open(SEED)).uri);
      await rowOf(
        views.statements,
        'EU leaders are to be briefed remotely on Tuesday on the outcome of the talks in Washington.',
      );
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await until('the views to be empty', () =>
        views.statements.getChildren().length + views.sources.getChildren().length === 0 ? true : undefined,
      );
    });

    test('show an article again at once that one comes back to', async () => {
      await asArticle((await open(SEED)).uri);
      const claim = 'EU leaders are to be briefed remotely on Tuesday on the outcome of the talks in Washington.';
      const before = await rowOf(views.statements, claim);
      await vscode.window.showTextDocument(document);
      await until('the other article', () =>
        views.statements.getChildren().includes(before.parent!) ? undefined : true,
      );
      const seen: number[] = [];
      const watching = views.statements.onDidChangeTreeData(() => seen.push(views.statements.getChildren().length));
      await open(SEED);
      await until('the first article', () =>
        views.statements.getChildren().includes(before.parent!) ? true : undefined,
      );
      watching.dispose();
      assert.ok(seen.length > 0);
      assert.ok(!seen.includes(0), 'the view was empty for a moment');
    });

    test('work in a text that has no file yet', async () => {
      const untitled = await vscode.workspace.openTextDocument({ language: 'news-article', content: ARTICLE });
      await vscode.window.showTextDocument(untitled);
      await rowOf(views.statements, CLAIM);
    });

    test('are there again after the server is', async () => {
      await vscode.commands.executeCommand('sourceline.restartServer');
      await rowOf(views.statements, CLAIM);
    });
  });
}

/** The row with a label, anywhere in a tree, once it is there. */
async function rowOf(tree: Tree, label: string): Promise<Node> {
  const search = (nodes: readonly Node[]): Node | undefined => {
    for (const node of nodes) {
      const found = tree.getTreeItem(node).label === label ? node : search(tree.getChildren(node));
      if (found) return found;
    }
    return undefined;
  };
  return await until(`the row “${label}”`, () => search(tree.getChildren()));
}

function labels(tree: Tree, node: Node): unknown[] {
  return tree.getChildren(node).map((child) => tree.getTreeItem(child).label);
}

async function placeCursor(document: vscode.TextDocument, words: string): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  const at = find(document, words);
  editor.selection = new vscode.Selection(at, at);
}
