import type { Finding } from '../../rules/model.ts';
import type { Span } from '../../text/span.ts';
import type { RowFinding } from './model.ts';

/** Gives the findings that start in a span; asked span after span, in text order. */
export type FindingsIn = (span: Span) => readonly RowFinding[];

const none: readonly RowFinding[] = [];

/** Findings in text order, for rows in text order: each is looked at once. */
export function findingsBySpan(findings: readonly Finding[]): FindingsIn {
  let next = 0;
  return ({ start, end }) => {
    while (next < findings.length && findings[next]!.span.start < start) next++;
    const first = next;
    while (next < findings.length && findings[next]!.span.start < end) next++;
    return next === first ? none : findings.slice(first, next).map(rowFinding);
  };
}

function rowFinding({ rule, family, severity, span, message, fixes }: Finding): RowFinding {
  const titles = fixes.toSorted((a, b) => Number(b.preferred) - Number(a.preferred)).map(({ title }) => title);
  return { rule, family, severity, span, message, fixes: titles };
}
