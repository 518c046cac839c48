import { type Range, RequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import type { Views } from '../core/features/index.ts';
import type { Span } from '../core/text/span.ts';
import type { Place } from './place.ts';

export interface ViewsParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** What the views of one version of a document list; documented in docs/protocol.md. */
export interface ViewsResult extends Located<Views> {
  /** The version of the document that the ranges are of. */
  readonly version: number;
}

/** Plain data of the core as it goes to a client: a `range` in the client's units where the core has a `span`. */
type Located<T> = T extends readonly (infer Item)[]
  ? readonly Located<Item>[]
  : T extends object
    ? { readonly [Key in keyof T as Key extends 'span' ? 'range' : Key]: T[Key] extends Span ? Range : Located<T[Key]> }
    : T;

/** Null: the document is not open. */
export const viewsRequest = new RequestType<ViewsParams, ViewsResult | null, void>('sourceline/views');

export function toViewsResult({ statements, actors, sources }: Views, version: number, place: Place): ViewsResult {
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
