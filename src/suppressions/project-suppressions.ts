import type * as vscode from 'vscode';
import type { Suppression } from '../../server/core/suppressions/model.ts';
import type { SuppressionsResult } from '../../server/lsp/suppressions/messages.ts';

/** What the server knows of the suppressions of a project. Both questions reject when it does not run. */
export interface ProjectSuppressions {
  /** Those of the project that a document or a folder belongs to; null where it has no configuration file. */
  suppressions(uri: vscode.Uri): Promise<SuppressionsResult | null>;
  /**
   * The edit that gives a suppression a reason or, without one, removes it; null where the file has none like it.
   *
   * @param file the configuration file
   */
  change(file: vscode.Uri, suppression: Suppression, reason?: string): Promise<vscode.WorkspaceEdit | null>;
}
