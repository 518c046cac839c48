import isEqual from 'fast-deep-equal';
import type { Analysis } from '../core/analysis.ts';
import type { Analysed } from './analyses.ts';
import type { Engine } from './engine.ts';
import type { Place } from './place.ts';
import { toChangedViewsResult, toViewsResult } from './views.ts';
import { type Splice, spliced, type ViewsChanges, type ViewsResult } from './views-result.ts';

/** A client that types fast may not have had the latest. */
const mostKept = 3;

/** What is listed of one version of a document. */
interface Listed {
  readonly analysis: Analysis;
  readonly lineCount: number;
  readonly result: ViewsResult;
}

/** The latest answers about what the views list, to tell a client that names one only what has changed since. */
export class ViewsAnswers {
  readonly #engine: Pick<Engine, 'views' | 'changedViews'>;
  /** The article that views show: there is one at a time. */
  #uri: string | null = null;
  /** The latest last. */
  #kept: Listed[] = [];
  /** A client may go on with what it was told by a server that has ended. */
  readonly #server = Date.now().toString(36);
  #count = 0;

  constructor(engine: Pick<Engine, 'views' | 'changedViews'>) {
    this.#engine = engine;
  }

  /** @param previousResultId names the last answer that the client has, if it has one */
  answer({ analysis, snapshot }: Analysed, place: Place, previousResultId?: unknown): ViewsResult | ViewsChanges {
    const { uri, version } = snapshot;
    if (uri !== this.#uri) this.clear();
    this.#uri = uri;
    const { lineCount } = place.lines;
    const before = this.#kept.find(({ result }) => result.resultId === previousResultId);
    const change = before?.lineCount === lineCount ? this.#engine.changedViews(before.analysis, analysis) : null;
    const lists = change
      ? toChangedViewsResult(before!.result, change, version, place)
      : toViewsResult(this.#engine.views(analysis), version, place);
    const result: ViewsResult = { ...lists, resultId: `${this.#server}-${++this.#count}` };
    const changes = before ? changesBetween(before.result, result) : null;
    // Rows that stay are kept as the objects they are: there are thousands in a long article.
    const kept =
      before && changes ? { ...result, statements: spliced(before.result.statements, changes.statements) } : result;
    this.#kept = [...this.#kept, { analysis, lineCount, result: kept }].slice(-mostKept);
    return changes ?? result;
  }

  forget(uri: string): void {
    if (uri === this.#uri) this.clear();
  }

  clear(): void {
    this.#uri = null;
    this.#kept = [];
  }
}

/** What makes one answer of an earlier one; null where a list is new, or gone, which cannot be told so. */
function changesBetween(before: ViewsResult, after: ViewsResult): ViewsChanges | null {
  if ((before.sources === null) !== (after.sources === null)) return null;
  return {
    version: after.version,
    resultId: after.resultId,
    previousResultId: before.resultId,
    statements: spliceOf(before.statements, after.statements),
    actors: spliceOf(before.actors, after.actors),
    sources: spliceOf(before.sources ?? [], after.sources ?? []),
  };
}

/** What lies between the rows that two lists have in common at their starts and at their ends. */
function spliceOf<Row>(before: readonly Row[], after: readonly Row[]): Splice<Row> {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isEqual(before[start], after[start])) start++;
  let tail = 0;
  while (tail < shorter - start && isEqual(before.at(-1 - tail), after.at(-1 - tail))) tail++;
  return { start, deleted: before.length - tail - start, rows: after.slice(start, after.length - tail) };
}
