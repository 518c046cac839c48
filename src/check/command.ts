import * as vscode from 'vscode';
import { commands } from '../commands.ts';
import type { LanguageService } from '../language-service.ts';
import type { FolderCheck } from './check-folder.ts';
import type { FolderFindings } from './folder-findings.ts';

/** Registers “Check the Whole Folder”; what it needs is loaded when it is first run. */
export function registerCheckFolder(
  context: vscode.ExtensionContext,
  loadService: () => Promise<LanguageService>,
  log: vscode.LogOutputChannel,
): void {
  let loaded: Promise<FolderFindings> | null = null;
  let running: Promise<FolderCheck | null> | null = null;

  const load = async (): Promise<FolderFindings> => {
    const [service, { FolderFindings }] = await Promise.all([loadService(), import('./folder-findings.ts')]);
    const findings = new FolderFindings(service, log);
    context.subscriptions.push(findings);
    return findings;
  };
  const run = async (): Promise<FolderCheck | null> => {
    loaded ??= load();
    const [findings, { checkFolder }] = await Promise.all([loaded, import('./check-folder.ts')]);
    return checkFolder(findings, context.workspaceState);
  };
  context.subscriptions.push(
    // Asked again while a check goes on, there is still one.
    vscode.commands.registerCommand(commands.checkFolder, () => {
      running ??= run().finally(() => {
        running = null;
      });
      return running;
    }),
  );
}
