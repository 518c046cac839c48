import type { ActorRow, LinkRow, RowFinding, SourceRow, StatementRow } from '../core/features/views/model.ts';
import type { Position } from '../core/text/lines.ts';

// This file imports types of the core alone, so that the client can name what it is answered, and put it together.

/** A range of the protocol, in the units that were negotiated. */
export interface PlainRange {
  readonly start: Position;
  readonly end: Position;
}

/** What the views of one version of a document list; documented in docs/protocol.md. */
export interface ViewsResult {
  /** The version of the document that the ranges are of. */
  readonly version: number;
  /** Names this answer. */
  readonly resultId: string;
  readonly statements: readonly StatementItem[];
  readonly actors: readonly ActorItem[];
  readonly sources: readonly SourceItem[] | null;
}

/** What has changed since an earlier answer, in the place of a `ViewsResult`. */
export interface ViewsChanges {
  /** The version of the document that the ranges are of. */
  readonly version: number;
  /** Names what this makes of the earlier answer. */
  readonly resultId: string;
  /** Names the earlier answer. */
  readonly previousResultId: string;
  readonly statements: Splice<StatementItem>;
  readonly actors: Splice<ActorItem>;
  /** Of no rows where there are no sources, before and after. */
  readonly sources: Splice<SourceItem>;
}

/** From `start` on, `deleted` rows of a list are replaced by `rows`. */
export interface Splice<Row> {
  readonly start: number;
  readonly deleted: number;
  readonly rows: readonly Row[];
}

/** The rows after a change; those that stay are the same objects. */
export function spliced<Row>(before: readonly Row[], { start, deleted, rows }: Splice<Row>): readonly Row[] {
  return [...before.slice(0, start), ...rows, ...before.slice(start + deleted)];
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
