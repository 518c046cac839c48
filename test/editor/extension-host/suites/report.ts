import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { Api } from '../../../../src/client.ts';
import type { ReportPanel } from '../../../../src/report/panel.ts';
import { asArticle, create, fileUri, find } from '../editor.ts';
import { until } from '../until.ts';

const ARTICLE_TEXT =
  ' date 2025-08-19 The pier is closed, Mayor Oda Brekke said.\n\nDetails: It will burn. “We will rebuild it,” Brekke said.\n';

async function reports() {
  const extension = vscode.extensions.getExtension<Api>('sourceline.sourceline');
  assert.ok(extension);
  return (await extension.activate()).reports();
}

/** The report of an article, once it is about it and shows some words. */
async function shown(document: vscode.TextDocument, words: string): Promise<ReportPanel> {
  const { panel } = await until('the report to open', async () => {
    const all = await reports();
    return all.panel ? all : undefined;
  });
  assert.ok(panel);
  return await until(`the report to show “${words}”`, () =>
    panel.document === document && panel.html?.includes(words) ? panel : undefined,
  );
}

export function reportSuite(): void {
  suite('the article report', () => {
    suiteTeardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

    test('opens beside the article, without taking the cursor from it', async () => {
      const document = await asArticle((await create('report.article', ARTICLE_TEXT)).uri);
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('sourceline.showReport');
      const panel = await shown(document, 'Oda Brekke');
      assert.equal(vscode.window.activeTextEditor?.document, document);
      await vscode.commands.executeCommand('sourceline.showReport');
      assert.equal((await reports()).panel, panel);
    });

    test('keeps up while one types', async () => {
      const { activeTextEditor: editor } = vscode.window;
      assert.ok(editor);
      const at = find(editor.document, 'It will burn');
      await editor.edit((edit) => edit.insert(at, 'The harbour is empty. '));
      await shown(editor.document, 'The harbour is empty.');
    });

    test('leads to the words that are clicked', async () => {
      const { activeTextEditor: editor } = vscode.window;
      assert.ok(editor);
      const panel = await shown(editor.document, 'The harbour is empty.');
      const start = editor.document.getText().indexOf('“We will');
      const version = editor.document.version;
      await panel.receive({ type: 'reveal', version, start, end: start + 24 });
      assert.equal(editor.document.getText(vscode.window.activeTextEditor!.selection), '“We will rebuild it,” Br');
      await panel.receive({ type: 'reveal', version: version - 1, start: 0, end: 4 });
      assert.equal(
        vscode.window.activeTextEditor!.document.offsetAt(vscode.window.activeTextEditor!.selection.start),
        start,
      );
    });

    test('follows to another article', async () => {
      const other = await asArticle(
        (await create('report-other.article', ' date 2025-08-20 The ferry is late, Ada Lindqvist said.\n')).uri,
      );
      await vscode.window.showTextDocument(other, vscode.ViewColumn.One);
      await shown(other, 'Ada Lindqvist');
    });

    test('is exported as one file', async () => {
      const document = vscode.window.activeTextEditor!.document;
      const target = fileUri('exported.report.html');
      assert.ok(await (await reports()).write(document.uri, target));
      const html = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
      assert.match(html, /^<!DOCTYPE html>/);
      assert.match(html, /Ada Lindqvist/);
      await vscode.workspace.fs.delete(target);
    });

    test('goes on in a panel that comes back with the window', async () => {
      const all = await reports();
      const uri = fileUri('report.article').toString();
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await until('the report to be closed', () => (all.panel === null ? true : undefined));
      const panel = vscode.window.createWebviewPanel('sourceline.report', 'Report', vscode.ViewColumn.One);
      await all.restore(panel, { uri });
      const restored = await until('the article of before', () =>
        all.panel?.document?.uri.toString() === uri ? all.panel : undefined,
      );
      assert.match(panel.title, /report\.article/);
      await until('its report', () => (restored.html?.includes('Oda Brekke') ? true : undefined));
      panel.dispose();
    });
  });
}
