import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { inLineBreaksOf, safeEdits } from '../core/rules/safe-edits.ts';
import type { Analysed } from './analyses.ts';
import type { Client } from './client.ts';
import { isDiagnosticOf, toSpan } from './fromProtocol.ts';
import type { Place } from './place.ts';
import { suppressingActions } from './suppressions/actions.ts';
import { fixAllKind, toFixAll, toQuickFix } from './toProtocolEdits.ts';

/** The kinds of action on offer, as the server's capabilities name them. */
export const codeActionKinds = [CodeActionKind.QuickFix, fixAllKind];

/**
 * Fixes of the findings that touch the range, and after them ways to suppress those; all safe fixes of the document,
 * where a client asks for them by kind.
 *
 * @param today as `YYYY-MM-DD`
 */
export function codeActions(
  analysed: Analysed,
  params: CodeActionParams,
  place: Place,
  client: Client,
  today: string,
): CodeAction[] {
  const { analysis, snapshot } = analysed;
  const range = toSpan(params.range, place);
  const only = Array.isArray(params.context?.only) ? params.context.only : undefined;
  const reported = Array.isArray(params.context?.diagnostics) ? params.context.diagnostics : [];
  const actions: CodeAction[] = [];
  if (only === undefined || isAsked(CodeActionKind.QuickFix, only)) {
    const touched = analysis.findings
      .filter(({ span }) => span.start <= range.end && range.start <= span.end)
      .map((finding) => ({
        finding,
        diagnostics: reported.filter((diagnostic) => isDiagnosticOf(finding, diagnostic, place)),
      }));
    for (const { finding, diagnostics } of touched)
      for (const fix of finding.fixes) actions.push(toQuickFix(fix, diagnostics, snapshot, place, client));
    actions.push(...suppressingActions(touched, analysed, client, today));
  }
  if (only !== undefined && isAsked(fixAllKind, only)) {
    const edits = inLineBreaksOf(analysis.text, safeEdits(analysis.findings).edits);
    if (edits.length > 0) actions.push(toFixAll(edits, snapshot, place, client));
  }
  return actions;
}

/** Kinds are hierarchical: who asks for `source` is given `source.fixAll.sourceline` too. */
function isAsked(kind: string, only: readonly unknown[]): boolean {
  return only.some(
    (asked) => typeof asked === 'string' && (asked === '' || kind === asked || kind.startsWith(`${asked}.`)),
  );
}
