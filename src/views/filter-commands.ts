import * as vscode from 'vscode';
import type { Support } from '../../server/core/attribution/model.ts';
import { commands } from '../commands.ts';
import type { ArticleViews } from './article-views.ts';
import { noFilter, withSupports } from './filter.ts';
import { countStatements, supportName, supports } from './words.ts';

/** The commands that choose which statements are listed. */
export function registerFilterCommands(views: ArticleViews): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand(commands.filterBySupport, () => filterBySupport(views)),
    vscode.commands.registerCommand(commands.filterByText, () => filterByText(views)),
    vscode.commands.registerCommand(commands.clearFilter, () => views.setFilter(noFilter, true)),
  ];
}

async function filterBySupport(views: ArticleViews): Promise<void> {
  const translate = vscode.l10n.t;
  const { filter } = views;
  const items = supports.map((support) => ({
    label: supportName(support, translate),
    description: countStatements(countOf(views, support), translate),
    picked: filter.supports?.includes(support) ?? true,
    support,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    placeHolder: translate('Which statements to list'),
  });
  if (picked) {
    const chosen = picked.map(({ support }) => support);
    views.setFilter(withSupports(views.filter, chosen), true);
  }
}

function countOf({ views }: ArticleViews, support: Support): number {
  return views?.statements.filter((statement) => statement.support === support).length ?? 0;
}

/** Lists what is typed while it is typed; leaving with Escape brings back what was listed before. */
async function filterByText(views: ArticleViews): Promise<void> {
  const before = views.filter;
  const input = vscode.window.createInputBox();
  input.placeholder = vscode.l10n.t('Words of a statement, of whoever is behind it, or of its section');
  input.value = before.text;
  let isAccepted = false;
  input.onDidChangeValue((text) => views.setFilter({ ...before, text }, false));
  input.onDidAccept(() => {
    isAccepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    views.setFilter(isAccepted ? { ...before, text: input.value } : before, true);
    input.dispose();
  });
  input.show();
}
