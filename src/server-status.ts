/** What the server tells of an article after each analysis (`sourceline/status`). */
export interface ArticleStatus {
  readonly uri: string;
  /** All statements of the article that assert something. */
  readonly statements: number;
  /** Those of them that nobody stands behind. */
  readonly unattributed: number;
}

export type ServerState = 'starting' | 'running' | 'failed';

/** What the language status item shows, in plain data. */
export interface StatusView {
  readonly text: string;
  readonly detail: string;
  readonly severity: 'information' | 'error';
  readonly busy: boolean;
  readonly action: 'show-problems' | 'restart' | null;
}

/** Translates a message with `{0}` places; `vscode.l10n.t` in the editor. */
export type Translate = (message: string, ...values: (string | number)[]) => string;

/**
 * Says in a few words how the statements of the article in front of the user are backed, or what ails the server.
 *
 * @param article null until the server has told of it
 */
export function viewStatus(state: ServerState, article: ArticleStatus | null, translate: Translate): StatusView {
  if (state === 'failed') {
    const detail = translate('The language server is not running.');
    return { text: translate('Statements: unknown'), detail, severity: 'error', busy: false, action: 'restart' };
  }
  const quiet = { severity: 'information', busy: false } as const;
  if (state === 'starting' || article === null) {
    const detail = state === 'starting' ? translate('The language server is starting.') : '';
    return { ...quiet, text: translate('Statements: reading …'), detail, busy: true, action: null };
  }
  const { statements, unattributed } = article;
  if (statements === 0) return { ...quiet, text: translate('No statements'), detail: '', action: null };
  return {
    ...quiet,
    text: translate('Statements: {0} unattributed of {1}', unattributed, statements),
    detail: unattributed === 0 ? translate('Somebody stands behind every statement.') : '',
    action: 'show-problems',
  };
}

/** Reads what came with the notification; null for what is none of ours. */
export function readStatus(params: unknown): ArticleStatus | null {
  if (typeof params !== 'object' || params === null) return null;
  const { uri, statements, unattributed } = params as Record<string, unknown>;
  if (typeof uri !== 'string' || typeof statements !== 'number' || typeof unattributed !== 'number') return null;
  return { uri, statements, unattributed };
}
