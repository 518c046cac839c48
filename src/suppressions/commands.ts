import * as vscode from 'vscode';
import { type MadeSuppression, madeCommand } from '../../server/lsp/suppressions/messages.ts';
import { commands } from '../commands.ts';
import type { ProjectSuppressions } from './project-suppressions.ts';

/** Registers what is done with suppressions; it is loaded when it is first needed. */
export function registerSuppressions(load: () => Promise<ProjectSuppressions>): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand(commands.showSuppressed, async () =>
      (await import('./show.ts')).showSuppressed(await load()),
    ),
    vscode.commands.registerCommand(madeCommand, async (made: MadeSuppression) =>
      (await import('./made.ts')).suppressionMade(await load(), made),
    ),
  ];
}
