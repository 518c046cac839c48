import type { CreateFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { fileWith, SuppressionEntries } from '../../configuration/suppressions/entries.ts';
import type { TextEdit } from '../../core/rules/model.ts';
import type { Suppression } from '../../core/suppressions/model.ts';
import { LineIndex } from '../../core/text/lines.ts';
import type { Client } from '../client.ts';
import { Place } from '../place.ts';
import { toTextEdit } from '../toProtocolEdits.ts';

/** A configuration file that is to be changed, as it is now. */
export interface Target {
  readonly uri: string;
  /** Null: there is none yet. */
  readonly text: string | null;
  /** Of the document, if the client has it open; null stands for the file as it was saved. */
  readonly version: number | null;
}

/** Has a suppression written into a configuration file; null where the file is such that nothing can be added. */
export function toAddition(suppression: Suppression, target: Target, client: Client): WorkspaceEdit | null {
  if (target.text === null) return toCreation(target.uri, fileWith(suppression), client);
  const edits = SuppressionEntries.of(target.text)?.add(suppression);
  return edits ? toFileEdit(edits, target, client) : null;
}

/** Changes of a file that is there, as one edit. */
export function toFileEdit(edits: readonly TextEdit[], { uri, text, version }: Target, client: Client): WorkspaceEdit {
  const place = new Place(new LineIndex(text ?? ''), client.encoding);
  const changes = edits.map((edit) => toTextEdit(edit, place));
  return client.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}

/** Editors that cannot be asked for a new file make one when they are to change it. */
function toCreation(uri: string, text: string, client: Client): WorkspaceEdit {
  const start = { line: 0, character: 0 };
  const edits = [{ range: { start, end: start }, newText: text }];
  if (!client.createsFiles) return { changes: { [uri]: edits } };
  const creation: CreateFile = { kind: 'create', uri, options: { ignoreIfExists: true } };
  const content: TextDocumentEdit = { textDocument: { uri, version: null }, edits };
  return { documentChanges: [creation, content] };
}
