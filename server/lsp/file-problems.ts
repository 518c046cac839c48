import { type Connection, type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { ConfigurationFile } from '../configuration/model.ts';
import { resolve } from '../configuration/resolve.ts';
import { SuppressionEntries } from '../configuration/suppressions/entries.ts';
import { suppressionKey, unusedMessage } from '../configuration/suppressions/unused.ts';
import { severityOf } from '../core/rules/run.ts';
import { unusedSuppression } from '../core/rules/unused-suppression.ts';
import type { Suppression } from '../core/suppressions/model.ts';
import { LineIndex } from '../core/text/lines.ts';
import type { Span } from '../core/text/span.ts';
import { pageOfRule } from '../documentation.ts';
import type { Client } from './client.ts';
import { Place } from './place.ts';
import { diagnosticSource, severities } from './toProtocolDiagnostics.ts';

/**
 * What is wrong in a configuration file, and which of its suppressions are not needed, as diagnostics on it. They are
 * pushed to every client: nobody asks about a file that is not open.
 *
 * @param unused by their keys
 */
export function sendFileProblems(
  connection: Connection,
  uri: string,
  file: ConfigurationFile | null,
  unused: ReadonlySet<string>,
  client: Client,
): Promise<void> {
  const place = new Place(new LineIndex(file?.text ?? ''), client.encoding);
  const diagnostics = (file?.problems ?? []).map(
    ({ span, message }): Diagnostic => ({
      range: place.range(span),
      severity: DiagnosticSeverity.Error,
      source: diagnosticSource,
      message,
    }),
  );
  if (file) diagnostics.push(...unusedDiagnostics(file, unused, place, client));
  return connection.sendDiagnostics({ uri, diagnostics });
}

function unusedDiagnostics(
  file: ConfigurationFile,
  unused: ReadonlySet<string>,
  place: Place,
  { diagnostics: { codeDescription, tags } }: Client,
): Diagnostic[] {
  const severity = severityOf(unusedSuppression, resolve(file.uri, { file }));
  if (severity === 'off') return [];
  return unusedEntries(file, unused).map(({ suppression, span }) => ({
    range: place.range(span),
    severity: severities[severity],
    code: unusedSuppression.id,
    ...(codeDescription && { codeDescription: { href: pageOfRule(unusedSuppression.id) } }),
    source: diagnosticSource,
    message: unusedMessage(suppression),
    ...(tags.includes(DiagnosticTag.Unnecessary) && { tags: [DiagnosticTag.Unnecessary] }),
  }));
}

/** An entry of the list of suppressions. */
export interface UnusedEntry {
  readonly suppression: Suppression;
  readonly index: number;
  /** UTF-16 offsets in the file. */
  readonly span: Span;
}

/** The entries that are not needed, in the order of the file; none in a file that has to be mended first. */
export function unusedEntries(file: ConfigurationFile, unused: ReadonlySet<string>): readonly UnusedEntry[] {
  if (unused.size === 0 || file.problems.length > 0) return [];
  const spans = SuppressionEntries.of(file.text)?.spans ?? [];
  return (file.content.suppressions ?? []).flatMap((suppression, index) => {
    const span = spans[index];
    return span && unused.has(suppressionKey(suppression)) ? [{ suppression, index, span }] : [];
  });
}
