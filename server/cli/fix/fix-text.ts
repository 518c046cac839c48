import type { Analysis } from '../../core/analysis.ts';
import type { Finding } from '../../core/rules/model.ts';
import { applyEdits, inLineBreaksOf, safeEdits } from '../../core/rules/safe-edits.ts';
import { movedScope, type Scope } from '../scope.ts';

/** A fix may make place for another; more rounds than this mean that they undo each other. */
const maxRounds = 10;

export interface Fixed {
  /** Of the text as it is in the end. */
  readonly analysis: Analysis;
  /** What is asked about, in that text. */
  readonly scope: Scope;
  /** How many fixes were made. */
  readonly fixes: number;
  /** Whether no safe fix is left. */
  readonly settled: boolean;
}

/**
 * Makes safe fixes until none is left.
 *
 * @param scope what is asked about; it moves with the text
 * @param select the findings to fix
 */
export function fixText(
  text: string,
  analyse: (text: string) => Analysis,
  scope: Scope,
  select: (analysis: Analysis, scope: Scope) => readonly Finding[],
): Fixed {
  let analysis = analyse(text);
  let current = scope;
  let made = 0;
  for (let round = 0; ; round++) {
    const { fixes, edits } = safeEdits(select(analysis, current));
    if (fixes === 0 || round === maxRounds) return { analysis, scope: current, fixes: made, settled: fixes === 0 };
    const ours = inLineBreaksOf(analysis.text, edits);
    current = movedScope(current, ours);
    analysis = analyse(applyEdits(analysis.text, ours));
    made += fixes;
  }
}
