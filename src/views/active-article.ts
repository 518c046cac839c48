import * as vscode from 'vscode';
import { languageId } from '../language.ts';

/** Milliseconds for which no text is in sight while the editor goes from one to another: nothing to tell of. */
const between = 150;

/**
 * The article that the views are about: the one the user is in. While he is elsewhere, in a panel, a webview or another
 * text, it stays the last one as long as that is in sight.
 */
export class ActiveArticle implements vscode.Disposable {
  readonly #changes = new vscode.EventEmitter<vscode.TextDocument | null>();
  readonly onDidChange = this.#changes.event;
  readonly #subscriptions: vscode.Disposable[];
  #document: vscode.TextDocument | null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#document = this.#find();
    this.#subscriptions = [
      this.#changes,
      vscode.window.onDidChangeActiveTextEditor(() => this.#look()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#look()),
      // A change of language closes a document and opens it again.
      vscode.workspace.onDidOpenTextDocument(() => this.#look()),
      vscode.workspace.onDidCloseTextDocument(() => this.#look()),
    ];
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  get document(): vscode.TextDocument | null {
    return this.#document;
  }

  /** The editor that shows the article; of several the one the user is in. */
  get editor(): vscode.TextEditor | null {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    const editors = activeTextEditor ? [activeTextEditor, ...visibleTextEditors] : visibleTextEditors;
    return editors.find(({ document }) => document === this.#document) ?? null;
  }

  #look(): void {
    clearTimeout(this.#timer);
    const found = this.#find();
    if (found) this.#set(found);
    else this.#timer = setTimeout(() => this.#set(this.#find()), between);
  }

  #set(found: vscode.TextDocument | null): void {
    if (found === this.#document) return;
    this.#document = found;
    this.#changes.fire(found);
  }

  #find(): vscode.TextDocument | null {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    const inSight = visibleTextEditors.map(({ document }) => document).filter(isArticle);
    if (activeTextEditor && isArticle(activeTextEditor.document)) return activeTextEditor.document;
    return inSight.find((document) => document === this.#document) ?? inSight[0] ?? null;
  }
}

function isArticle({ languageId: language, isClosed, uri }: vscode.TextDocument): boolean {
  return language === languageId && !isClosed && uri.scheme !== 'vscode-notebook-cell';
}
