import * as vscode from 'vscode';
import type { ServerLink } from '../server-link.ts';
import { exportReport, writeReport } from './export.ts';
import { readPageState } from './messages.ts';
import { panelType, ReportPanel } from './panel.ts';

/** Keeps the one report that is shown. */
export class Reports implements vscode.Disposable {
  readonly #link: ServerLink;
  readonly #dist: vscode.Uri;
  #panel: ReportPanel | null = null;

  constructor(link: ServerLink, extension: vscode.Uri) {
    this.#link = link;
    this.#dist = vscode.Uri.joinPath(extension, 'dist');
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  /** The report that is open; null for none. */
  get panel(): ReportPanel | null {
    return this.#panel;
  }

  /** Opens the report beside the article, or brings it to the front. */
  show(): void {
    if (this.#panel) this.#panel.reveal();
    else {
      const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      this.#keep(vscode.window.createWebviewPanel(panelType, vscode.l10n.t('Article Report'), place));
    }
  }

  /** Goes on in a panel that was there when the window was closed. */
  async restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const kept = this.#keep(panel);
    const page = readPageState(state);
    if (page) await kept.remember(page);
  }

  async export(): Promise<void> {
    const { activeTextEditor } = vscode.window;
    const document = this.#panel?.document ?? activeTextEditor?.document;
    if (document) await exportReport(this.#link, document);
  }

  /** Writes the report on an article into a file; false where there is none to write. */
  write(article: vscode.Uri, target: vscode.Uri): Promise<boolean> {
    return writeReport(this.#link, article, target);
  }

  #keep(panel: vscode.WebviewPanel): ReportPanel {
    this.#panel?.dispose();
    const kept = new ReportPanel(panel, this.#link, this.#dist);
    this.#panel = kept;
    kept.onDidDispose(() => {
      if (this.#panel === kept) this.#panel = null;
    });
    return kept;
  }
}
