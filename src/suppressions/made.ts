import * as vscode from 'vscode';
import type { MadeSuppression } from '../../server/lsp/suppressions/messages.ts';
import { changeFile, saveUnlessShown } from './change-file.ts';
import type { ProjectSuppressions } from './project-suppressions.ts';

/**
 * Follows a suppression that was just made: saves it, so that it counts for the command too, and offers to say why, or
 * to take it back. Nothing waits for an answer.
 */
export async function suppressionMade(project: ProjectSuppressions, made: MadeSuppression): Promise<void> {
  const file = vscode.Uri.parse(made.file);
  await saveUnlessShown(file);
  const giveReason = vscode.l10n.t('Give a Reason…');
  const undo = vscode.l10n.t('Undo');
  const show = vscode.l10n.t('Show');
  const choice = await vscode.window.showInformationMessage(announcement(made), giveReason, undo, show);
  if (choice === giveReason) await askReason(project, file, made);
  else if (choice === undo) await lift(project, file, made);
  else if (choice === show) await vscode.window.showTextDocument(file);
}

function announcement({ level, suppression: { rule } }: MadeSuppression): string {
  switch (level) {
    case 'finding':
      return vscode.l10n.t('The finding of {rule} is suppressed.', { rule });
    case 'article':
      return vscode.l10n.t('{rule} is suppressed in this article.', { rule });
    case 'pattern':
      return vscode.l10n.t('{rule} is suppressed in the articles beside this one.', { rule });
    case 'project':
      return vscode.l10n.t('{rule} is suppressed in the whole project.', { rule });
  }
}

async function askReason(project: ProjectSuppressions, file: vscode.Uri, { suppression }: MadeSuppression) {
  const reason = await vscode.window.showInputBox({
    title: vscode.l10n.t('Why is it suppressed?'),
    prompt: vscode.l10n.t('For whoever comes across it later; it is written into the configuration file.'),
    value: suppression.reason ?? '',
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('Write a few words, or press Escape.') : undefined),
  });
  if (reason === undefined) return;
  await changeFile(file, await project.change(file, suppression, reason.trim()));
}

async function lift(project: ProjectSuppressions, file: vscode.Uri, { suppression }: MadeSuppression): Promise<void> {
  await changeFile(file, await project.change(file, suppression));
}
