import * as vscode from 'vscode';
import { detectionLength, looksLikeArticle } from '../server/core/article/detect.ts';
import { languageId } from './language.ts';
import { PlainTextChoices } from './plain-text-choices.ts';

/** A change below this line cannot make an article of a text that was none. */
const lastLine = 200;

/**
 * Opens plain text as a news article when it looks like one, and leaves alone what the user switched back.
 *
 * The editor tells a change of language as the document closing and opening again: the same object with another
 * language. That is how a user's own choice is known from a file that is simply opened.
 */
export class ArticleDetection implements vscode.Disposable {
  readonly #choices: PlainTextChoices;
  readonly #log: vscode.LogOutputChannel;
  readonly #languages = new WeakMap<vscode.TextDocument, string>();
  /** Untitled documents that were switched back; their names are used again, so they are not kept by name. */
  readonly #untitledChoices = new WeakSet<vscode.TextDocument>();
  readonly #subscriptions: vscode.Disposable[];

  constructor(memento: vscode.Memento, log: vscode.LogOutputChannel) {
    this.#choices = new PlainTextChoices(memento);
    this.#log = log;
    this.#subscriptions = [
      vscode.workspace.onDidOpenTextDocument((document) => this.#onOpen(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.some(({ range }) => range.start.line <= lastLine)) this.#detect(document);
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('sourceline.detect')) this.#detectAll();
      }),
    ];
    for (const document of vscode.workspace.textDocuments) this.#languages.set(document, document.languageId);
    this.#detectAll();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #onOpen(document: vscode.TextDocument): void {
    const before = this.#languages.get(document);
    this.#languages.set(document, document.languageId);
    if (document.languageId === languageId) this.#forget(document);
    else if (before === languageId && document.languageId === 'plaintext') this.#remember(document);
    else this.#detect(document);
  }

  #remember(document: vscode.TextDocument): void {
    if (document.isUntitled) this.#untitledChoices.add(document);
    else void this.#choices.add(document.uri.toString());
  }

  #forget(document: vscode.TextDocument): void {
    if (document.isUntitled) this.#untitledChoices.delete(document);
    else void this.#choices.delete(document.uri.toString());
  }

  #detectAll(): void {
    for (const document of vscode.workspace.textDocuments) this.#detect(document);
  }

  #detect(document: vscode.TextDocument): void {
    if (document.languageId !== 'plaintext' || document.isClosed || !isWriting(document)) return;
    if (this.#untitledChoices.has(document) || this.#choices.has(document.uri.toString())) return;
    if (vscode.workspace.getConfiguration('sourceline', document).get('detect') === 'never') return;
    if (!looksLikeArticle(beginning(document))) return;
    vscode.languages.setTextDocumentLanguage(document, languageId).then(
      () => this.#log.info(`${document.uri} looks like a news article.`),
      (error) => this.#log.debug(`${document.uri} was not opened as a news article: ${error}`),
    );
  }
}

/** Whether the document is something people write, not an output channel, a comment box or a notebook's cell. */
function isWriting({ isUntitled, uri }: vscode.TextDocument): boolean {
  return isUntitled || vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== undefined;
}

/** The first part of a document, without building the text of all of it. */
function beginning(document: vscode.TextDocument): string {
  const lines: string[] = [];
  let length = 0;
  for (let line = 0; line < document.lineCount && length < detectionLength; line++) {
    const text = document.lineAt(line).text.slice(0, detectionLength);
    lines.push(text);
    length += text.length + 1;
  }
  return lines.join('\n');
}
