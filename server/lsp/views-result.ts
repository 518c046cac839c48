import type { ActorRow, LinkRow, RowFinding, SourceRow, StatementRow } from '../core/features/views/model.ts';
import type { Position } from '../core/text/lines.ts';

// This file imports types of the core alone, so that the client can name what it is answered.

/** A range of the protocol, in the units that were negotiated. */
export interface PlainRange {
  readonly start: Position;
  readonly end: Position;
}

/** What the views of one version of a document list; documented in docs/protocol.md. */
export interface ViewsResult {
  /** The version of the document that the ranges are of. */
  readonly version: number;
  readonly statements: readonly StatementItem[];
  readonly actors: readonly ActorItem[];
  readonly sources: readonly SourceItem[] | null;
}

/** Rows of the core with a range where those have a span. */
type Ranged<Row, Without extends PropertyKey = never> = Omit<Row, 'span' | Without> & { readonly range: PlainRange };

export type FindingItem = Ranged<RowFinding>;
export type StatementItem = Ranged<StatementRow, 'findings'> & { readonly findings: readonly FindingItem[] };
export type ActorItem = Omit<ActorRow, 'first'> & { readonly first: PlainRange };
export type LinkItem = Ranged<LinkRow>;
export type SourceItem = Ranged<SourceRow, 'findings' | 'chain'> & {
  readonly findings: readonly FindingItem[];
  readonly chain: readonly LinkItem[];
};
