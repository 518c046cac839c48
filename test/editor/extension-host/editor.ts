// The few things that every suite does with the editor.
import * as vscode from 'vscode';
import { until } from './until.ts';

export const ARTICLE = 'news-article';
export const SEED = 'security-guarantees.txt';

/** A file of the opened folder. */
export function fileUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('No folder is open.');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a file of the folder and shows it. */
export async function open(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(fileUri(name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Writes a file into the folder, opens it and shows it. */
export async function create(name: string, text: string): Promise<vscode.TextDocument> {
  await vscode.workspace.fs.writeFile(fileUri(name), new TextEncoder().encode(text));
  return await open(name);
}

/**
 * The document as it is once it is an article. A change of language closes a document and opens another under its
 * address, so the answer is asked for by address.
 */
export async function asArticle(uri: vscode.Uri): Promise<vscode.TextDocument> {
  return await until(`${uri.path} to become an article`, () =>
    vscode.workspace.textDocuments.find(
      (document) => document.uri.toString() === uri.toString() && document.languageId === ARTICLE,
    ),
  );
}

/** The findings shown for a document, once they satisfy a condition. */
export async function findings(
  uri: vscode.Uri,
  wanted: (rules: readonly string[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  let last: readonly string[] = [];
  return await until('the expected findings', () => {
    const diagnostics = vscode.languages.getDiagnostics(uri);
    last = diagnostics.map(rule);
    return wanted(last) ? diagnostics : undefined;
  }).catch((error: Error) => {
    throw new Error(`${error.message} The last ones were: ${last.join(', ') || 'none'}.`);
  });
}

/** The rule that a finding comes from. */
export function rule(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}

/** The place of the first occurrence of some words in a document. */
export function find(document: vscode.TextDocument, words: string): vscode.Position {
  const offset = document.getText().indexOf(words);
  if (offset < 0) throw new Error(`“${words}” is not in ${document.uri.path}.`);
  return document.positionAt(offset);
}
