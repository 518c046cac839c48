import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { MarkPairs } from './mark-pairs.ts';

/**
 * Linked editing of quotation marks. The editor would write the same mark at both ends, so it is told of none: what it
 * asks about, where `editor.linkedEditing` is on, is followed here, and each mark gets its own shape.
 */
export class LinkedMarks implements vscode.Disposable {
  readonly #listener: vscode.Disposable;
  #followed: { readonly document: vscode.TextDocument; readonly pairs: MarkPairs } | null = null;

  constructor() {
    this.#listener = vscode.workspace.onDidChangeTextDocument((event) => this.#onChange(event));
  }

  dispose(): void {
    this.#listener.dispose();
  }

  readonly provideLinkedEditingRange: NonNullable<Middleware['provideLinkedEditingRange']> = async (
    document,
    position,
    token,
    next,
  ) => {
    const { version } = document;
    const linked = await next(document, position, token);
    if (document.version !== version) return undefined;
    // While a mark is missing the quotation has none; its other mark still waits for it.
    if (linked)
      this.#followed = { document, pairs: new MarkPairs(linked.ranges.map(({ start }) => document.offsetAt(start))) };
    return undefined;
  };

  #onChange({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    if (document !== this.#followed?.document || contentChanges.length === 0) return;
    const [change, more] = contentChanges;
    const isTyped = change !== undefined && more === undefined && reason === undefined;
    const { pairs } = this.#followed;
    const following = isTyped
      ? pairs.follow({ offset: change.rangeOffset, length: change.rangeLength, text: change.text })
      : null;
    if (following === null) this.#followed = null;
    else if (following.length > 0) void this.#apply(document, following);
  }

  /** Part of the user's own step, so that one undo takes both back. */
  async #apply(document: vscode.TextDocument, changes: NonNullable<ReturnType<MarkPairs['follow']>>): Promise<void> {
    this.#followed = null;
    const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
    await editor?.edit(
      (edit) => {
        for (const { offset, length, text } of changes) {
          const range = new vscode.Range(document.positionAt(offset), document.positionAt(offset + length));
          edit.replace(range, text);
        }
      },
      { undoStopBefore: false, undoStopAfter: false },
    );
  }
}
