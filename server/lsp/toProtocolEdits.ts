import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextEdit as Edit, Fix } from '../core/rules/model.ts';
import type { Client } from './client.ts';
import type { Snapshot } from './documents.ts';
import type { Place } from './place.ts';

/** Applies every safe fix of the document. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.sourceline`;

export function toQuickFix(
  fix: Fix,
  diagnostics: Diagnostic[],
  snapshot: Snapshot,
  place: Place,
  client: Client,
): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    ...(diagnostics.length > 0 && { diagnostics }),
    ...(client.preferredActions && fix.preferred && { isPreferred: true }),
    edit: toWorkspaceEdit(fix.edits, snapshot, place, client),
  };
}

export function toFixAll(edits: readonly Edit[], snapshot: Snapshot, place: Place, client: Client): CodeAction {
  return {
    title: 'Apply all safe fixes of Sourceline',
    kind: fixAllKind,
    edit: toWorkspaceEdit(edits, snapshot, place, client),
  };
}

/** The edits of one document, as a change that the client makes in one step. */
export function toWorkspaceEdit(
  edits: readonly Edit[],
  snapshot: Snapshot,
  place: Place,
  client: Client,
): WorkspaceEdit {
  const { uri, version } = snapshot;
  if (client.versionedEdits) {
    const all = edits.map((edit) => (client.snippetEdits && toSnippetEdit(edit, place)) || toTextEdit(edit, place));
    return { documentChanges: [{ textDocument: { uri, version }, edits: all }] };
  }
  return { changes: { [uri]: edits.map((edit) => toTextEdit(edit, place)) } };
}

export function toTextEdit({ span, newText }: Edit, place: Place): TextEdit {
  return { range: place.range(span), newText };
}

/** Undefined for an edit that leaves nothing to fill in. */
function toSnippetEdit({ span, snippet }: Edit, place: Place): SnippetTextEdit | undefined {
  return snippet === undefined ? undefined : { range: place.range(span), snippet: { kind: 'snippet', value: snippet } };
}
