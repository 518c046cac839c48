import type { Analysis } from '../analysis.ts';

const knownOf = new WeakMap<Analysis, readonly (readonly number[])[]>();

const nobody: readonly number[] = [];

/**
 * Who stands behind each statement, at the statement's index: indices into `Analysis.actors`, each once. The speaker
 * that goes on into a statement without being named again counts. Computed once for an analysis, in linear time.
 */
export function actorsBehind(analysis: Analysis): readonly (readonly number[])[] {
  let known = knownOf.get(analysis);
  if (!known) {
    known = compute(analysis);
    knownOf.set(analysis, known);
  }
  return known;
}

function compute({ attributions, statements }: Analysis): readonly (readonly number[])[] {
  /** Whose source stands where: a statement that somebody's words go on into knows only the place. */
  const bySource = new Map<number, number>();
  for (const { actor, source } of attributions)
    if (actor !== null && source[0] && !bySource.has(source[0].start)) bySource.set(source[0].start, actor);
  return statements.map(({ attributions: covering, behindSpan }) => {
    const actors = new Set<number>();
    for (const index of covering) {
      const { actor } = attributions[index]!;
      if (actor !== null) actors.add(actor);
    }
    if (covering.length === 0 && behindSpan !== null) {
      const actor = bySource.get(behindSpan.start);
      if (actor !== undefined) actors.add(actor);
    }
    return actors.size === 0 ? nobody : [...actors];
  });
}
