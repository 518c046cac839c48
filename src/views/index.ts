import type * as vscode from 'vscode';
import type { ServerLink } from '../server-link.ts';
import { ArticleViews } from './article-views.ts';
import { registerFilterCommands } from './filter-commands.ts';
import { registerRowCommands } from './row-commands.ts';

/** Sets the views up: their trees and their commands. */
export function createViews(
  link: ServerLink,
  memento: vscode.Memento,
  subscriptions: vscode.Disposable[],
): ArticleViews {
  const views = new ArticleViews(link, memento);
  subscriptions.push(views, ...registerRowCommands(views), ...registerFilterCommands(views));
  return views;
}
