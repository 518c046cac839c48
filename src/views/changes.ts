import { spliced, type ViewsChanges, type ViewsResult } from '../../server/lsp/views-result.ts';

/** An answer of the server in full, which may have told only what has changed since the one that is known. */
export function inFull(answer: ViewsResult | ViewsChanges, known: ViewsResult | undefined): ViewsResult | null {
  if (!('previousResultId' in answer)) return answer;
  if (known?.resultId !== answer.previousResultId) return null;
  return {
    version: answer.version,
    resultId: answer.resultId,
    statements: spliced(known.statements, answer.statements),
    actors: spliced(known.actors, answer.actors),
    sources: known.sources && spliced(known.sources, answer.sources),
  };
}
