import * as vscode from 'vscode';
import type { PlainRange } from '../../server/lsp/views-result.ts';
import { listed, withoutIcons } from '../views/row.ts';
import { changeFile } from './change-file.ts';
import type { ProjectSuppressions } from './project-suppressions.ts';
import { type SuppressionRow, suppressionRows } from './rows.ts';

/** A row in the list, or a separator of it. */
interface Item extends vscode.QuickPickItem {
  readonly row?: SuppressionRow;
}

/**
 * Lists what is suppressed in the project of the article in front: choosing something goes there, and each can be
 * lifted on its row.
 */
export async function showSuppressed(project: ProjectSuppressions): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const found = uri && (await project.suppressions(uri));
  if (!uri || !found || found.suppressions.length === 0) {
    await vscode.window.showInformationMessage(vscode.l10n.t('Nothing is suppressed here.'));
    return;
  }
  const file = vscode.Uri.parse(found.file);
  const pick = vscode.window.createQuickPick<Item>();
  const buttons = {
    entry: { iconPath: new vscode.ThemeIcon('go-to-file'), tooltip: vscode.l10n.t('Show in the Configuration File') },
    lift: { iconPath: new vscode.ThemeIcon('trash'), tooltip: vscode.l10n.t('Lift the Suppression') },
  };
  const fill = (rows: ReturnType<typeof suppressionRows>) => {
    const itemOf = (row: SuppressionRow): Item => ({
      label: row.rule,
      description: withoutIcons(listed(reachOf(row), row.date)),
      detail: withoutIcons(listed(row.detail, row.reason)),
      buttons: [buttons.entry, buttons.lift],
      row,
    });
    pick.items = [
      ...section(vscode.l10n.t('In this article'), rows.hidden.map(itemOf)),
      ...section(vscode.workspace.asRelativePath(file), rows.entries.map(itemOf)),
    ];
  };
  pick.title = vscode.l10n.t('Suppressed Findings');
  pick.placeholder = vscode.l10n.t('Choose one to go there');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  fill(suppressionRows(found));
  pick.onDidAccept(async () => {
    const [chosen] = pick.selectedItems;
    pick.hide();
    if (chosen?.row) await goTo(chosen.row, uri, file);
  });
  pick.onDidTriggerItemButton(async ({ button, item: { row } }) => {
    if (!row) return;
    if (button === buttons.entry) {
      pick.hide();
      await show(file, row.item.range);
      return;
    }
    if (!(await changeFile(file, await project.change(file, row.item.suppression)))) return;
    const left = await project.suppressions(uri);
    if (left && left.suppressions.length > 0) fill(suppressionRows(left));
    else pick.hide();
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();
}

function section(label: string, items: readonly Item[]): readonly Item[] {
  return items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
}

function reachOf({ level, reach, range }: SuppressionRow): string {
  const line = range === null ? '' : vscode.l10n.t('line {line}', { line: range.start.line + 1 });
  switch (level) {
    case 'finding':
      return listed(line, range === null ? reach : '', vscode.l10n.t('this finding'));
    case 'article':
      return listed(line, range === null ? reach : '', vscode.l10n.t('the whole article'));
    case 'pattern':
      return listed(line, reach);
    case 'project':
      return listed(line, vscode.l10n.t('the whole project'));
  }
}

/** To the words that are hidden; else to the article that is named, if it is there; else to the entry. */
async function goTo({ range, item }: SuppressionRow, article: vscode.Uri, file: vscode.Uri): Promise<void> {
  const [first] = item.findings ?? [];
  if (range ?? first) return show(article, range ?? first!.range);
  if (item.article !== null && (await isThere(vscode.Uri.parse(item.article))))
    return show(vscode.Uri.parse(item.article), null);
  return show(file, item.range);
}

async function show(uri: vscode.Uri, range: PlainRange | null): Promise<void> {
  const selection =
    range && new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
  await vscode.window.showTextDocument(uri, selection ? { selection } : {});
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
