import * as vscode from 'vscode';
import { commands } from '../commands.ts';
import { findCandidates } from './find-articles.ts';
import type { FolderFindings } from './folder-findings.ts';

/** How a check of a folder went. */
export interface FolderCheck {
  readonly articles: number;
  readonly findings: number;
  readonly unreadable: number;
  readonly isComplete: boolean;
}

/**
 * “Check the Whole Folder”: checks every article of a workspace folder, with progress that can be cancelled, and says
 * what came of it. What was found until a cancellation stays.
 *
 * @returns null when there is no folder, or the user chose none
 */
export async function checkFolder(findings: FolderFindings, memento: vscode.Memento): Promise<FolderCheck | null> {
  const folder = await chooseFolder();
  if (!folder) return null;
  try {
    const result = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Checking the articles of “{0}”', folder.name),
        cancellable: true,
      },
      (progress, token) => checkAll(findings, folder.uri, memento, progress, token),
    );
    void tell(result);
    return result;
  } catch (error) {
    void tellFailure(error);
    throw error;
  }
}

async function chooseFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1)
    return vscode.window.showWorkspaceFolderPick({ placeHolder: vscode.l10n.t('Which folder shall be checked?') });
  if (folders.length === 0) void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder to check first.'));
  return folders[0];
}

/** One article after the other: nothing of one is kept but its findings. */
async function checkAll(
  shown: FolderFindings,
  folder: vscode.Uri,
  memento: vscode.Memento,
  progress: vscode.Progress<{ message?: string; increment?: number }>,
  token: vscode.CancellationToken,
): Promise<FolderCheck> {
  let [articles, findings, unreadable] = [0, 0, 0];
  const candidates = await findCandidates(folder, memento, token);
  if (!token.isCancellationRequested) shown.keepOnly(folder, candidates);
  for (const [index, candidate] of candidates.entries()) {
    const message = vscode.l10n.t('{0} of {1}', index + 1, candidates.length);
    progress.report({ message, increment: 100 / candidates.length });
    try {
      if (token.isCancellationRequested) break;
      const outcome = await shown.check(candidate, token);
      if (outcome === 'unreadable') unreadable++;
      else if (outcome !== 'no article') {
        articles++;
        findings += outcome.findings;
      }
    } catch (error) {
      // A request that was cancelled fails; so may one that was not.
      if (!token.isCancellationRequested) throw error;
    }
  }
  return { articles, findings, unreadable, isComplete: !token.isCancellationRequested };
}

async function tell({ articles, findings, unreadable, isComplete }: FolderCheck): Promise<void> {
  const parts = [
    isComplete ? '' : vscode.l10n.t('The check was stopped.'),
    vscode.l10n.t('Articles checked: {0}. Findings: {1}.', articles, findings),
    unreadable === 0 ? '' : vscode.l10n.t('Files that could not be read: {0}; the output names them.', unreadable),
  ];
  const show = vscode.l10n.t('Show Problems');
  const choice = await vscode.window.showInformationMessage(
    parts.filter((part) => part !== '').join(' '),
    ...(findings > 0 ? [show] : []),
  );
  if (choice === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}

async function tellFailure(error: unknown): Promise<void> {
  const output = vscode.l10n.t('Show Output');
  const reason = error instanceof Error ? error.message : String(error);
  const choice = await vscode.window.showErrorMessage(
    vscode.l10n.t('The folder could not be checked: {0}', reason),
    output,
  );
  if (choice === output) await vscode.commands.executeCommand(commands.showOutput);
}
