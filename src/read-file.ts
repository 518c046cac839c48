import * as vscode from 'vscode';

/** What the server asks of a client that offered to read files for it. */
export const readFileMethod = 'sourceline/readFile';

/**
 * The text of a file for the server, which cannot reach the files of a virtual workspace by itself; null where there
 * is no such file. Rejects where there is one that cannot be read.
 */
export async function readFile(uri: vscode.Uri): Promise<{ text: string | null }> {
  // What lies above the folders that are open may be somebody else's, and asking for it may cost a request.
  const { workspaceFolders } = vscode.workspace;
  if (workspaceFolders && !vscode.workspace.getWorkspaceFolder(uri)) return { text: null };
  try {
    return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri)) };
  } catch (error) {
    // That there is no such file, file systems say in their own ways.
    if (await isThere(uri)) throw error;
    return { text: null };
  }
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
