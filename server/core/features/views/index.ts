import type { Analysis } from '../../analysis.ts';
import { actorRows } from './actors.ts';
import { findingsBySpan } from './findings.ts';
import type { StatementRow, Views } from './model.ts';
import { sourceRows } from './sources.ts';
import { statementRows } from './statements.ts';

export { changedViews, type ViewsChange } from './changes.ts';
export type { StatementRow, Views };

/** What the views of an article show, as plain data: a row for each statement, actor and source. Linear time. */
export function views(analysis: Analysis): Views {
  return {
    statements: statementRows(analysis, analysis.statements, findingsBySpan(analysis.findings)),
    actors: actorRows(analysis),
    sources: sourceRows(analysis, findingsBySpan(analysis.findings)),
  };
}
