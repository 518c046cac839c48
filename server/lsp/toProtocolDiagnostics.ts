import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Finding, Severity } from '../core/rules/model.ts';
import { LineIndex } from '../core/text/lines.ts';
import { pageOfRule } from '../documentation.ts';
import type { Client } from './client.ts';
import { Place } from './place.ts';

/** Names the server in the editor's list of problems. */
export const diagnosticSource = 'sourceline';

/** What a diagnostic carries so that a code action finds its finding again. */
export interface DiagnosticData {
  readonly rule: string;
  /** UTF-16 offsets of the finding. */
  readonly span: readonly [number, number];
}

export const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What may as well go is shown faded. */
const ruleTags: Readonly<Record<string, DiagnosticTag>> = {
  'empty-section': DiagnosticTag.Unnecessary,
};

/**
 * More than these nobody reads in an editor, which has to be sent and to draw them after each edit. VS Code shows as many,
 * and would leave out the one that counts the others if it came on top.
 */
const mostDiagnostics = 1000;

/**
 * What the editor lists of an article's findings, in text order. Of very many the gravest are listed, and one more
 * diagnostic, where the first of the others is, tells how many there are.
 */
export function toDiagnostics(findings: readonly Finding[], uri: string, place: Place, client: Client): Diagnostic[] {
  const listed = findings.length > mostDiagnostics ? gravest(findings, mostDiagnostics - 1) : findings;
  const diagnostics = listed.map((finding) => toDiagnostic(finding, uri, place, client));
  const left = findings.length - listed.length;
  const first = left > 0 ? findings.find((finding, index) => finding !== listed[index]) : undefined;
  if (first)
    diagnostics.push({
      range: place.range(first.span),
      severity: DiagnosticSeverity.Information,
      source: diagnosticSource,
      message: `Only ${listed.length} findings are listed; there are ${left} more in this article. “sourceline check” lists all.`,
    });
  return diagnostics;
}

/** The gravest `most`, those of equal severity in the order they come, all in that order. */
function gravest(findings: readonly Finding[], most: number): readonly Finding[] {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  // Graver severities come first.
  let room = most;
  for (const severity of ['error', 'warning', 'information', 'hint'] as const) {
    counts[severity] = Math.min(counts[severity], room);
    room -= counts[severity];
  }
  return findings.filter(({ severity }) => counts[severity]-- > 0);
}

function toDiagnostic(finding: Finding, uri: string, place: Place, client: Client): Diagnostic {
  const { relatedInformation, codeDescription, data, tags } = client.diagnostics;
  const tag = Object.hasOwn(ruleTags, finding.rule) ? ruleTags[finding.rule] : undefined;
  const related = relatedInformation && finding.related.length > 0;
  const carried: DiagnosticData = { rule: finding.rule, span: [finding.span.start, finding.span.end] };
  return {
    range: place.range(finding.span),
    severity: severities[finding.severity],
    code: finding.rule,
    ...(codeDescription && { codeDescription: { href: pageOfRule(finding.rule) } }),
    source: diagnosticSource,
    message: finding.explanation === undefined ? finding.message : `${finding.message}\n\n${finding.explanation}`,
    ...(tag !== undefined && tags.includes(tag) && { tags: [tag] }),
    ...(related && {
      relatedInformation: finding.related.map(({ span, message, in: other }) => ({
        location: other
          ? { uri: other.uri, range: new Place(new LineIndex(other.text), place.encoding).range(span) }
          : { uri, range: place.range(span) },
        message,
      })),
    }),
    ...(data && { data: carried }),
  };
}
