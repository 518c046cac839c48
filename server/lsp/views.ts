import { RequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import type { StatementRow, Views, ViewsChange } from '../core/features/index.ts';
import type { Span } from '../core/text/span.ts';
import type { Place } from './place.ts';
import { type StatementItem, spliced, type ViewsChanges, type ViewsResult } from './views-result.ts';

export interface ViewsParams {
  readonly textDocument: TextDocumentIdentifier;
  /** Names the last answer the client has: it may then be told what has changed since. */
  readonly previousResultId?: string;
}

/** Null: the document is not open. */
export const viewsRequest = new RequestType<ViewsParams, ViewsResult | ViewsChanges | null, void>('sourceline/views');

/** What the views list, before the answer has a name. */
export type ViewsLists = Omit<ViewsResult, 'resultId'>;

export function toViewsResult({ statements, actors, sources }: Views, version: number, place: Place): ViewsLists {
  return {
    version,
    statements: statements.map((row) => toStatementItem(row, place)),
    actors: actors.map(({ first, ...row }) => ({ ...row, first: place.range(first) })),
    sources:
      sources?.map(({ findings, chain, ...row }) => ({
        ...located(row, place),
        findings: all(findings, place),
        chain: all(chain, place),
      })) ?? null,
  };
}

/**
 * `toViewsResult` after an edit, made of what it gave before that; for texts with equally many lines. Rows that stay are
 * the same objects: there are thousands in a long article.
 */
export function toChangedViewsResult(
  before: ViewsLists,
  { head, statements, firsts }: ViewsChange,
  version: number,
  place: Place,
): ViewsLists {
  const actors = [...before.actors];
  for (const [index, first] of firsts) actors[index] = { ...actors[index]!, first: place.range(first) };
  const rows = statements.map((row) => toStatementItem(row, place));
  return {
    version,
    statements: spliced(before.statements, { start: head, deleted: rows.length, rows }),
    actors,
    sources: before.sources,
  };
}

function toStatementItem({ findings, ...row }: StatementRow, place: Place): StatementItem {
  return { ...located(row, place), findings: all(findings, place) };
}

function all<T extends { readonly span: Span }>(rows: readonly T[], place: Place) {
  return rows.map((row) => located(row, place));
}

function located<T extends { readonly span: Span }>({ span, ...row }: T, place: Place) {
  return { ...row, range: place.range(span) };
}
