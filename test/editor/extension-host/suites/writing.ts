import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { asArticle, create, find } from '../editor.ts';
import { until } from '../until.ts';

const LEAD = ' date 2025-03-21 The pier is closed, Mayor Oda Brekke said.\n\nSource: Northwire\n\n';

export function writingSuite(): void {
  suite('what the editor offers while somebody writes', () => {
    test('labels that the article does not have yet', async () => {
      const document = await article('labels.article', `${LEAD}Deta`);
      const list = await completion(document, document.positionAt(document.getText().length));
      const labels = list.items.map(({ label }) => label);
      assert.deepEqual(labels.slice(0, 1), ['Details:']);
    });

    test('who said it behind a quotation, with the comma that goes before the mark', async () => {
      const document = await article('said.article', `${LEAD}Details: “We will not wait any longer.”`);
      const end = document.positionAt(document.getText().length);
      const list = await completion(document, end, '”');
      const [item] = list.items;
      assert.equal(item?.label, 'Brekke said');
      assert.deepEqual(
        item.additionalTextEdits?.map(({ newText }) => newText),
        [','],
      );
      assert.ok(item.insertText instanceof vscode.SnippetString, 'no place for the cursor before the full stop');
    });

    test('a tidy article, on request', async () => {
      const document = await article('format.article', `${LEAD}DETAILS :It  is windy, Brekke said.  \n`);
      await vscode.window.showTextDocument(document);
      await until('the article to be tidy', async () => {
        await vscode.commands.executeCommand('editor.action.formatDocument');
        return document.getText() === `${LEAD}Details: It is windy, Brekke said.\n` || undefined;
      });
      await vscode.commands.executeCommand('undo');
      assert.match(document.getText(), /DETAILS :It {2}is/);
    });

    test('a line above each section that leads to what nobody is named for', async () => {
      const document = await article(
        'lens.article',
        `${LEAD}Background: Brekke said that it was cold. The lamp was stolen.\n`,
      );
      const lenses = await until('the lines above the sections', async () => {
        const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
          'vscode.executeCodeLensProvider',
          document.uri,
          10,
        );
        return found?.length === 3 ? found : undefined;
      });
      const { command } = lenses[2]!;
      assert.equal(command?.title, '2 statements, 1 unattributed · Oda Brekke');
      await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
      const editor = await until('the editor', () => vscode.window.activeTextEditor);
      assert.equal(editor.selection.start.line, find(document, 'The lamp').line);
    });

    test('the other quotation mark, changed along with the first', async () => {
      const document = await article('marks.article', `${LEAD}Details: Brekke said: “It is windy.” She left.\n`);
      const editor = await vscode.window.showTextDocument(document);
      const at = find(document, '“It is');
      // The editor asks for the linked marks when the cursor comes to rest at one of them.
      await until('the marks to be linked', async () => {
        editor.selection = new vscode.Selection(at, at);
        await new Promise((resolve) => setTimeout(resolve, 400));
        await vscode.commands.executeCommand('deleteRight');
        await new Promise((resolve) => setTimeout(resolve, 100));
        await vscode.commands.executeCommand('type', { text: '«' });
        await new Promise((resolve) => setTimeout(resolve, 400));
        if (document.getText().includes('«It is windy.»')) return true;
        await vscode.commands.executeCommand('undo');
        await vscode.commands.executeCommand('undo');
        return undefined;
      });
    });

    test('a place to fill in, where a fix needs a name', async () => {
      const document = await article('place.article', `${LEAD}Details: A senior official said that it burned.\n`);
      const at = find(document, 'A senior official');
      const action = await until('the fix', async () => {
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          new vscode.Range(at, at),
          'quickfix',
          10,
        );
        return actions.find(({ title }) => title === 'Name the source');
      });
      assert.ok(action.edit);
      await vscode.workspace.applyEdit(action.edit);
      assert.match(document.getText(), /Details: NAME, a senior official, said/);
    });
  });
}

async function article(name: string, text: string): Promise<vscode.TextDocument> {
  return await asArticle((await create(name, text)).uri);
}

async function completion(
  document: vscode.TextDocument,
  at: vscode.Position,
  trigger?: string,
): Promise<vscode.CompletionList> {
  return await until('completions', async () => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at,
      trigger,
    );
    return list?.items.length ? list : undefined;
  });
}
