import { RequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import type { Views } from '../core/features/index.ts';
import type { Span } from '../core/text/span.ts';
import type { Place } from './place.ts';
import type { ViewsChanges, ViewsResult } from './views-result.ts';

export interface ViewsParams {
  readonly textDocument: TextDocumentIdentifier;
  /** Names the last answer the client has: it may then be told what has changed since. */
  readonly previousResultId?: string;
}

/** Null: the document is not open. */
export const viewsRequest = new RequestType<ViewsParams, ViewsResult | ViewsChanges | null, void>('sourceline/views');

export function toViewsResult(
  { statements, actors, sources }: Views,
  version: number,
  place: Place,
): Omit<ViewsResult, 'resultId'> {
  return {
    version,
    statements: statements.map(({ findings, ...row }) => ({ ...located(row, place), findings: all(findings, place) })),
    actors: actors.map(({ first, ...row }) => ({ ...row, first: place.range(first) })),
    sources:
      sources?.map(({ findings, chain, ...row }) => ({
        ...located(row, place),
        findings: all(findings, place),
        chain: all(chain, place),
      })) ?? null,
  };
}

function all<T extends { readonly span: Span }>(rows: readonly T[], place: Place) {
  return rows.map((row) => located(row, place));
}

function located<T extends { readonly span: Span }>({ span, ...row }: T, place: Place) {
  return { ...row, range: place.range(span) };
}
