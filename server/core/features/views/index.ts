import type { Analysis } from '../../analysis.ts';
import { actorRows } from './actors.ts';
import { findingsBySpan } from './findings.ts';
import type { Views } from './model.ts';
import { sourceRows } from './sources.ts';
import { statementRows } from './statements.ts';

export type { Views };

/** What the views of an article show, as plain data: a row for each statement, actor and source. Linear time. */
export function views(analysis: Analysis): Views {
  return {
    statements: statementRows(analysis, findingsBySpan(analysis)),
    actors: actorRows(analysis),
    sources: sourceRows(analysis, findingsBySpan(analysis)),
  };
}
