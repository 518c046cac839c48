import * as vscode from 'vscode';
import { configurationFileNames } from '../server/configuration/model.ts';
import { configurationTemplate } from '../server/configuration/template.ts';

/**
 * Shows the configuration file of the folder that the editor in front belongs to, else of the first one that is open,
 * and writes it where there is none: the same that `sourceline init` writes.
 */
export async function createConfiguration(): Promise<void> {
  const folder = folderInFront();
  if (!folder) {
    const message = vscode.l10n.t('Open the folder with your articles first: the configuration file stands in it.');
    await vscode.window.showInformationMessage(message);
    return;
  }
  const known = await firstThere(configurationFileNames.map((name) => vscode.Uri.joinPath(folder, name)));
  const uri = known ?? vscode.Uri.joinPath(folder, configurationFileNames[0]);
  if (!known) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(configurationTemplate));
  await vscode.window.showTextDocument(uri);
}

function folderInFront(): vscode.Uri | undefined {
  const inFront = vscode.window.activeTextEditor?.document.uri;
  const folder = inFront && vscode.workspace.getWorkspaceFolder(inFront);
  return (folder ?? vscode.workspace.workspaceFolders?.[0])?.uri;
}

async function firstThere(uris: readonly vscode.Uri[]): Promise<vscode.Uri | null> {
  for (const uri of uris) {
    try {
      await vscode.workspace.fs.stat(uri);
      return uri;
    } catch {
      // The next name may be there.
    }
  }
  return null;
}
