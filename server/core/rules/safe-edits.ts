import type { Finding, Fix, TextEdit } from './model.ts';

/** Edits of several fixes, and how many fixes they are. */
export interface SafeEdits {
  readonly fixes: number;
  /** In text order, not overlapping. */
  readonly edits: readonly TextEdit[];
}

/** One safe fix a finding, the preferred one first; a fix that touches one before it waits for the next round. */
export function safeEdits(findings: readonly Finding[]): SafeEdits {
  const fixes = findings
    .map(safeFixOf)
    .filter((fix) => fix !== undefined)
    .sort((a, b) => startOf(a) - startOf(b));
  const edits: TextEdit[] = [];
  let end = -1;
  let count = 0;
  for (const fix of fixes) {
    if (startOf(fix) <= end) continue;
    edits.push(...fix.edits);
    end = fix.edits.at(-1)!.span.end;
    count++;
  }
  return { fixes: count, edits };
}

function safeFixOf({ fixes }: Finding): Fix | undefined {
  const safe = fixes.filter((fix) => fix.safe && fix.edits.length > 0);
  return safe.find((fix) => fix.preferred) ?? safe[0];
}

function startOf({ edits }: Fix): number {
  return edits[0]!.span.start;
}

/**
 * The text with the edits made.
 *
 * @param edits in text order, not overlapping
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { span, newText } of edits) {
    pieces.push(text.slice(from, span.start), newText);
    from = span.end;
  }
  return pieces.join('') + text.slice(from);
}

/** The edits with the line breaks that the text has, so that no file ends up with both kinds. */
export function inLineBreaksOf(text: string, edits: readonly TextEdit[]): TextEdit[] {
  const first = text.indexOf('\n');
  const lineBreak = first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
  return edits.map(({ span, newText }) => ({ span, newText: newText.replaceAll(/\r?\n/g, lineBreak) }));
}
