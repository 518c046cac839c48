import * as vscode from 'vscode';
import { languageId } from '../language.ts';

/**
 * The articles that the editor shows, in tabs or in sight, by their addresses: for these, and for no other open ones, it
 * asks the language server.
 */
export function articlesInTabs(): Set<string> {
  const shown = new Set<string>();
  for (const { tabs } of vscode.window.tabGroups.all)
    for (const { input } of tabs) {
      if (input instanceof vscode.TabInputText) shown.add(input.uri.toString());
      else if (input instanceof vscode.TabInputTextDiff) shown.add(input.modified.toString());
    }
  for (const { document } of vscode.window.visibleTextEditors) shown.add(document.uri.toString());
  const open = vscode.workspace.textDocuments.filter((document) => document.languageId === languageId);
  return new Set(open.map(({ uri }) => uri.toString()).filter((uri) => shown.has(uri)));
}
