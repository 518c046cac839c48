import type { SuppressionItem, SuppressionsResult } from '../../server/lsp/suppressions/messages.ts';
import type { PlainRange } from '../../server/lsp/views-result.ts';

/** Something to choose from what is suppressed. */
export interface SuppressionRow {
  /** The rule. */
  readonly rule: string;
  /** How far it reaches, as `level` and the path or pattern, if it names one. */
  readonly level: SuppressionItem['level'];
  readonly reach: string;
  /** What is hidden, or the words it is about. */
  readonly detail: string;
  readonly reason: string;
  readonly date: string;
  readonly item: SuppressionItem;
  /** In the article at hand; null for a row of the configuration file. */
  readonly range: PlainRange | null;
}

/** First what is hidden in the article at hand, in the order of its text, then all entries of the configuration file. */
export function suppressionRows({ suppressions }: SuppressionsResult): {
  readonly hidden: readonly SuppressionRow[];
  readonly entries: readonly SuppressionRow[];
} {
  const hidden = suppressions.flatMap((item) =>
    (item.findings ?? []).map(({ range, message }) => ({ ...rowOf(item), detail: message, range })),
  );
  hidden.sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
  return { hidden, entries: suppressions.map(rowOf) };
}

function rowOf(item: SuppressionItem): SuppressionRow {
  const { rule, file, files, finding, reason = '', date = '' } = item.suppression;
  const patterns = typeof files === 'string' ? files : (files ?? []).join(', ');
  return {
    rule,
    level: item.level,
    reach: file ?? patterns,
    detail: finding?.words ?? '',
    reason,
    date,
    item,
    range: null,
  };
}
