import * as vscode from 'vscode';
import type { ReportResult } from '../../server/lsp/report-result.ts';
import type { ServerLink } from '../server-link.ts';
import { ActiveArticle } from '../views/active-article.ts';
import { reportLanguage } from './language.ts';
import { type PageState, readFromPage, type ToPage } from './messages.ts';
import { pageHtml } from './page.ts';

export const panelType = 'sourceline.report';

/** Milliseconds in which several analyses of an article lead to one question. */
const lull = 60;

/**
 * A report beside the article that the user is in: it follows him from article to article, and each edit. What is
 * clicked in it is shown in the article; the statement with the cursor is marked in it.
 */
export class ReportPanel implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #link: ServerLink;
  readonly #article = new ActiveArticle();
  readonly #subscriptions: vscode.Disposable[];
  readonly #gone = new vscode.EventEmitter<void>();
  readonly onDidDispose = this.#gone.event;
  /** What a page said of itself before it was loaded again, until there is an article in sight. */
  #remembered: vscode.TextDocument | null = null;
  #shown: { readonly document: vscode.TextDocument; readonly version: number; readonly html: string } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #question: vscode.CancellationTokenSource | null = null;
  #isReady = false;

  constructor(panel: vscode.WebviewPanel, link: ServerLink, dist: vscode.Uri) {
    this.#panel = panel;
    this.#link = link;
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: [dist] };
    panel.iconPath = {
      light: vscode.Uri.joinPath(dist, '../docs/images/article-light.svg'),
      dark: vscode.Uri.joinPath(dist, '../docs/images/article-dark.svg'),
    };
    this.#subscriptions = [
      this.#article,
      this.#gone,
      webview.onDidReceiveMessage((message) => void this.receive(message)),
      this.#article.onDidChange(() => this.#onArticle()),
      link.onDidChangeState(() => this.#onArticle()),
      link.onDidAnalyse(({ uri }) => {
        if (uri.toString() === this.document?.uri.toString()) this.#askSoon();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === this.document) this.#tellCursor(textEditor);
      }),
      panel.onDidChangeViewState(() => this.#askSoon()),
      panel.onDidDispose(() => this.dispose()),
    ];
    webview.html = pageHtml({
      source: webview.cspSource,
      script: `${webview.asWebviewUri(vscode.Uri.joinPath(dist, 'report.js'))}`,
      style: `${webview.asWebviewUri(vscode.Uri.joinPath(dist, 'report.css'))}`,
      language: reportLanguage(),
      title: vscode.l10n.t('Article Report'),
    });
    this.#onArticle();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#question?.cancel();
    this.#gone.fire();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** The article that is reported on; null for none. */
  get document(): vscode.TextDocument | null {
    return this.#article.document ?? this.#remembered;
  }

  /** The report as it was last shown; null for none. */
  get html(): string | null {
    return this.#shown?.html ?? null;
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  /** Goes on with the article of before, until another one comes in sight. */
  async remember({ uri }: PageState): Promise<void> {
    try {
      this.#remembered = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
    } catch {
      // The article is gone: there is none then.
    }
    this.#onArticle();
  }

  /** Does what the page asks for. */
  async receive(message: unknown): Promise<void> {
    const asked = readFromPage(message);
    if (asked?.type === 'ready') {
      this.#isReady = true;
      this.#show();
      this.#askSoon(0);
    }
    const { document } = this;
    // Of a version that is past nobody knows where it stands now; the new report is on its way.
    if (asked?.type !== 'reveal' || document?.version !== asked.version) return;
    const selection = new vscode.Range(document.positionAt(asked.start), document.positionAt(asked.end));
    const viewColumn = this.#article.editor?.viewColumn ?? vscode.ViewColumn.One;
    await vscode.window.showTextDocument(document, { viewColumn, selection });
  }

  #onArticle(): void {
    const { document } = this;
    if (document !== this.#shown?.document) this.#shown = null;
    const name = document ? document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1) : '';
    this.#panel.title = name === '' ? vscode.l10n.t('Article Report') : vscode.l10n.t('Report: {name}', { name });
    this.#show();
    this.#askSoon(0);
  }

  /** @param delay in milliseconds */
  #askSoon(delay = lull): void {
    if (!this.#panel.visible || !this.document || this.#link.state !== 'running') return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#ask();
    }, delay);
  }

  async #ask(): Promise<void> {
    const { document } = this;
    if (!document) return;
    this.#question?.cancel();
    const question = new vscode.CancellationTokenSource();
    this.#question = question;
    try {
      const asked = { language: reportLanguage() };
      const found = await this.#link.ask<ReportResult>('sourceline/report', document.uri, question.token, asked);
      if (question !== this.#question || document !== this.document || found?.version !== document.version) return;
      this.#shown = { document, ...found };
      this.#show();
    } catch {
      // The server has told its log; the report stays as it was.
    } finally {
      question.dispose();
      if (this.#question === question) this.#question = null;
    }
  }

  #show(): void {
    if (!this.#isReady) return;
    const shown = this.#shown;
    if (shown) {
      this.#tell({ type: 'report', uri: shown.document.uri.toString(), version: shown.version, html: shown.html });
      const { editor } = this.#article;
      if (editor) this.#tellCursor(editor);
    } else if (!this.document)
      this.#tell({ type: 'notice', text: vscode.l10n.t('Open an article to see its report.') });
    else if (this.#link.state === 'failed')
      this.#tell({ type: 'notice', text: vscode.l10n.t('The language server is not running.') });
  }

  #tellCursor({ document, selection: { start } }: vscode.TextEditor): void {
    if (this.#isReady && this.#panel.visible) this.#tell({ type: 'cursor', offset: document.offsetAt(start) });
  }

  #tell(message: ToPage): void {
    void this.#panel.webview.postMessage(message);
  }
}
