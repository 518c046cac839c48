import * as vscode from 'vscode';
import type { ReportResult } from '../../server/lsp/report-result.ts';
import type { ServerLink } from '../server-link.ts';
import { reportLanguage } from './language.ts';

/** Writes the report on an article as one HTML file, where the user wants it. */
export async function exportReport(link: ServerLink, { uri }: vscode.TextDocument): Promise<void> {
  const target = await vscode.window.showSaveDialog({
    ...place(uri),
    filters: { HTML: ['html'] },
    title: vscode.l10n.t('Export the Article Report'),
  });
  if (target && (await writeReport(link, uri, target))) await offerToOpen(target);
}

/** @returns whether there was a report to write */
export async function writeReport(link: ServerLink, article: vscode.Uri, target: vscode.Uri): Promise<boolean> {
  const asked = { language: reportLanguage(), file: true };
  const found = await link.ask<ReportResult>('sourceline/report', article, undefined, asked);
  if (!found) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The language server is not running.'));
    return false;
  }
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(found.html));
  return true;
}

/** Beside the article, under its name. */
function place(article: vscode.Uri): Pick<vscode.SaveDialogOptions, 'defaultUri'> {
  if (article.scheme !== 'untitled')
    return { defaultUri: article.with({ path: `${article.path.replace(/\.[^./]+$/, '')}.report.html` }) };
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return folder ? { defaultUri: vscode.Uri.joinPath(folder, 'report.html') } : {};
}

async function offerToOpen(target: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open');
  const name = vscode.workspace.asRelativePath(target);
  const message = vscode.l10n.t('The report was written to {name}.', { name });
  if ((await vscode.window.showInformationMessage(message, open)) === open) await vscode.env.openExternal(target);
}
