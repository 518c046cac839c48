import * as vscode from 'vscode';

/** Makes an edit of a configuration file. Null stands for one that could not be made: somebody has changed the file. */
export async function changeFile(file: vscode.Uri, edit: vscode.WorkspaceEdit | null): Promise<boolean> {
  const isMade = edit !== null && (await vscode.workspace.applyEdit(edit));
  if (isMade) await saveUnlessShown(file);
  else void vscode.window.showInformationMessage(vscode.l10n.t('The configuration file has changed meanwhile.'));
  return isMade;
}

/** Saves a file that was changed unseen. One that is open in a tab is the user's to save: it may not be finished. */
export async function saveUnlessShown(file: vscode.Uri): Promise<void> {
  const isShown = vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === file.toString());
  if (isShown) return;
  const document = await vscode.workspace.openTextDocument(file);
  await document.save();
}
