import { NotificationType } from 'vscode-languageserver';
import type { Summary } from '../core/features/index.ts';

/** How the statements of one version of a document are backed, for a status bar. */
export interface StatusParams extends Summary {
  readonly uri: string;
  readonly version: number;
}

/** Sent after each analysis of a document's latest version, to clients that asked for it with `{ "status": true }`. */
export const statusNotification = new NotificationType<StatusParams>('sourceline/status');
