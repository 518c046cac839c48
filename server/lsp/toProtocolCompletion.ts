import {
  type CompletionItem,
  CompletionItemKind,
  type InsertReplaceEdit,
  InsertTextFormat,
} from 'vscode-languageserver';
import type { Completion, CompletionKind } from '../core/features/index.ts';
import type { Client } from './client.ts';
import type { Place } from './place.ts';
import { toTextEdit } from './toProtocolEdits.ts';

/** The first kind of each list that the client knows; all clients know the last. */
const itemKinds: Readonly<Record<CompletionKind, readonly CompletionItemKind[]>> = {
  label: [CompletionItemKind.Keyword],
  actor: [CompletionItemKind.Variable],
  source: [CompletionItemKind.Reference],
  // Not of the kind Text: an editor hides those from who wants no words of the document completed.
  attribution: [CompletionItemKind.Value],
  date: [CompletionItemKind.Event, CompletionItemKind.Value],
  article: [CompletionItemKind.Snippet],
};

/** @param index its place in the list, which the client keeps by it */
export function toCompletionItem(completion: Completion, index: number, place: Place, client: Client): CompletionItem {
  const { kind, label, detail, edit, replace, filter, also } = completion;
  const { snippets, insertReplace, kinds } = client.completion;
  const isSnippet = snippets && edit.snippet !== undefined;
  const newText = isSnippet ? edit.snippet! : edit.newText;
  const insert = place.range(edit.span);
  const both: InsertReplaceEdit = { newText, insert, replace: place.range(replace) };
  const isBoth = insertReplace && replace.end > edit.span.end;
  return {
    label,
    kind: itemKinds[kind].find((one) => kinds.includes(one)) ?? itemKinds[kind].at(-1)!,
    ...(detail !== '' && (kind === 'label' || kind === 'article' ? { documentation: detail } : { detail })),
    sortText: String(index).padStart(4, '0'),
    filterText: filter,
    ...(isSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
    textEdit: isBoth ? both : { range: insert, newText },
    ...(also.length > 0 && { additionalTextEdits: also.map((one) => toTextEdit(one, place)) }),
  };
}
