import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { ARTICLE, asArticle, create, open, SEED } from '../editor.ts';

const ARTICLE_TEXT =
  ' date 2025-08-19 The harbour of Port Halden is to close for a week.\n\nSource: the Coastal Herald\n';

export function detectionSuite(): void {
  suite('what becomes an article', () => {
    test('the sample, a plain .txt file', async () => {
      const document = await open(SEED);
      await asArticle(document.uri);
    });

    test('a file with the ending .article, whatever is in it', async () => {
      const document = await create('empty.article', '');
      assert.equal(document.languageId, ARTICLE);
    });

    test('not a .txt file that only holds notes', async () => {
      const notes = await create('notes.txt', 'Things to do:\n\n- buy milk\n- call Oda Brekke\n');
      const article = await create('after-notes.txt', ARTICLE_TEXT);
      await asArticle(article.uri); // Opened later, so the notes have been looked at.
      assert.equal(current(notes.uri).languageId, 'plaintext');
    });

    test('not a file that the user switched back to Plain Text', async () => {
      const { uri } = await create('switched.txt', ARTICLE_TEXT);
      await vscode.languages.setTextDocumentLanguage(await asArticle(uri), 'plaintext');
      await closeAll();
      await open('switched.txt');
      const other = await create('after-switched.txt', ARTICLE_TEXT);
      await asArticle(other.uri); // Opened later, so the switched one has been looked at again.
      assert.equal(current(uri).languageId, 'plaintext');
    });
  });
}

function current(uri: vscode.Uri): vscode.TextDocument {
  const document = vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri.toString());
  assert.ok(document, `${uri.path} is not open`);
  return document;
}

async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
