import {
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ErrorCodes,
  type Position,
  type Range,
  ResponseError,
} from 'vscode-languageserver';
import type { Finding } from '../core/rules/model.ts';
import type { Span } from '../core/text/span.ts';
import type { Place } from './place.ts';
import type { DiagnosticData } from './toProtocolDiagnostics.ts';

/**
 * What comes in is checked before it is used: other editors send other things, and a message that makes no sense
 * is the sender's mistake, to be told as such.
 */
export function documentUri(params: unknown): string {
  const { uri } = record(record(params).textDocument);
  if (typeof uri !== 'string') throw invalid('textDocument.uri is missing.');
  return uri;
}

/** The text of a document that need not be open, as it comes with a request of our own. */
export function sentText(params: unknown): string {
  const { text } = record(params);
  if (typeof text !== 'string') throw invalid('text is missing.');
  return text;
}

export function toOffset(position: unknown, place: Place): number {
  if (!isPosition(position)) throw invalid('A position needs a line and a character, whole numbers from 0.');
  return place.offset(position);
}

export function toSpan(range: unknown, place: Place): Span {
  if (!isRange(range)) throw invalid('A range needs a start and an end.');
  return place.span(range);
}

/** The positions of a `textDocument/selectionRange` request, as offsets. */
export function toOffsets(positions: unknown, place: Place): number[] {
  if (!Array.isArray(positions)) throw invalid('positions is not a list.');
  return positions.map((position) => toOffset(position, place));
}

/** What is wrong with a notification about a document, or null; such a one is not applied. */
export function problemOfSync(method: string, params: unknown): string | null {
  const document = record(record(params).textDocument);
  if (typeof document.uri !== 'string') return 'textDocument.uri is missing';
  if (method === DidCloseTextDocumentNotification.method) return null;
  if (!Number.isInteger(document.version)) return 'textDocument.version is not a whole number';
  if (method === DidOpenTextDocumentNotification.method) {
    return typeof document.text === 'string' ? null : 'textDocument.text is not a string';
  }
  if (method !== DidChangeTextDocumentNotification.method) return null;
  const changes = record(params).contentChanges;
  if (!Array.isArray(changes)) return 'contentChanges is not a list';
  return changes.every(isChange) ? null : 'a content change has no text, or a range that is none';
}

/** Whether a diagnostic that the client sent back is that of `finding`. */
export function isDiagnosticOf(finding: Finding, diagnostic: Diagnostic, place: Place): boolean {
  if (diagnostic.code !== finding.rule) return false;
  const { span } = record(diagnostic.data) as Partial<DiagnosticData>;
  if (span?.[0] === finding.span.start && span[1] === finding.span.end) return true;
  // While the user types, an editor moves the range along; the data stays as it was.
  if (!isRange(diagnostic.range)) return false;
  const { start, end } = place.span(diagnostic.range);
  return start === finding.span.start && end === finding.span.end;
}

function isChange(change: unknown): boolean {
  const { text, range } = record(change);
  return typeof text === 'string' && (range === undefined || isRange(range));
}

function isRange(range: unknown): range is Range {
  const { start, end } = record(range);
  return isPosition(start) && isPosition(end);
}

function isPosition(position: unknown): position is Position {
  const { line, character } = record(position);
  return isCount(line) && isCount(character);
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function invalid(message: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, message);
}
