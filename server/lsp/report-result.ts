// This file imports nothing, so that the client can name what it is answered.

/** A report on one version of a document; documented in docs/protocol.md. */
export interface ReportResult {
  /** The version of the document that the offsets in the report are of. */
  readonly version: number;
  readonly html: string;
}
