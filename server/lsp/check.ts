import {
  type Connection,
  type Diagnostic,
  NotificationType0,
  RequestType,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { Requests } from './requests.ts';
import { toDiagnostics } from './toProtocolDiagnostics.ts';

interface CheckParams {
  readonly textDocument: TextDocumentIdentifier;
  /** All of the document, as its positions shall count. */
  readonly text: string;
}

/**
 * Asked by a client that goes through the articles of a folder: the diagnostics of one of them. The client reads the
 * files, so that any file system will do, and asks for the next when it has the answer: no more than one article is in
 * the server's hands, and what else is asked meanwhile comes in between.
 */
const checkRequest = new RequestType<CheckParams, Diagnostic[], void>('sourceline/check');

/**
 * Sent to a client that said `{ "checks": true }` when settings or configuration files have changed: what a check
 * answered before may not hold any more.
 */
export const outdatedNotification = new NotificationType0('sourceline/outdated');

/** Has `connection` check articles that are not open. */
export function registerCheck(connection: Connection, requests: Requests): void {
  connection.onRequest(
    checkRequest,
    requests.textHandler<CheckParams, Diagnostic[]>(
      'The check',
      ({ analysed: { analysis, snapshot }, place, client }) =>
        toDiagnostics(analysis.findings, snapshot.uri, place, client),
    ),
  );
}
