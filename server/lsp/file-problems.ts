import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { ConfigurationFile } from '../configuration/model.ts';
import { LineIndex, type PositionEncoding } from '../core/text/lines.ts';
import { Place } from './place.ts';
import { diagnosticSource } from './toProtocol.ts';

/**
 * What is wrong in a configuration file, as diagnostics on it. They are pushed to every client: nobody asks about a
 * file that is not open.
 */
export function sendFileProblems(
  connection: Connection,
  uri: string,
  file: ConfigurationFile | null,
  encoding: PositionEncoding,
): Promise<void> {
  const place = new Place(new LineIndex(file?.text ?? ''), encoding);
  const diagnostics = (file?.problems ?? []).map(
    ({ span, message }): Diagnostic => ({
      range: place.range(span),
      severity: DiagnosticSeverity.Error,
      source: diagnosticSource,
      message,
    }),
  );
  return connection.sendDiagnostics({ uri, diagnostics });
}
