import type { ConfigurationFile } from '../configuration/model.ts';
import { type Verdict, verdictOf } from '../configuration/suppressions/unused.ts';
import type { Analysis } from '../core/analysis.ts';
import type { Baseline } from './baseline.ts';
import type { Configurations } from './configuration.ts';
import type { Analyse } from './engine.ts';
import { fingerprinted, type ReportedFinding, type SuppressedReport } from './fingerprint.ts';
import { unifiedDiff } from './fix/diff.ts';
import { fixText } from './fix/fix-text.ts';
import { type Input, InputError, readInput, reasonOf } from './inputs.ts';
import type { Neighbours } from './neighbours.ts';
import { ChangedMeanwhileError, replaceFile } from './replace-file.ts';
import { isInScope, type Scope } from './scope.ts';
import type { ChangedLines } from './since/changed-lines.ts';

/** What is done about safe fixes: nothing, writing them, or showing them as a diff. */
export type FixMode = 'none' | 'write' | 'diff';

/** How each file is checked. */
export interface FileCheck {
  readonly analyse: Analyse;
  readonly configurations: Configurations;
  /** The other articles of the run. */
  readonly neighbours: Neighbours;
  /** Findings in it are not reported. */
  readonly baseline: Baseline | null;
  /** Findings elsewhere are not reported. */
  readonly changed: ChangedLines | null;
  readonly fix: FixMode;
}

export interface FileOutcome {
  readonly path: string;
  /** As it is in the end, be it on disk or in the diff. */
  readonly text: string;
  /** In that text. */
  readonly findings: readonly ReportedFinding[];
  /** In that text: what would be reported, were it not suppressed. */
  readonly suppressed: readonly SuppressedReport[];
  /** What the file has to say of the suppressions of its configuration file; null where there is no such file. */
  readonly suppressions: { readonly file: ConfigurationFile; readonly verdict: Verdict } | null;
  /** Whether it is an article, rather than a configuration file that some were read by. */
  readonly isArticle: boolean;
  /** How many fixes were made. */
  readonly fixes: number;
  /** Whether no safe fix is left. */
  readonly settled: boolean;
  /** With `fix: 'diff'`, the changes; empty when there are none. */
  readonly diff: string;
}

/** Checks one file. Throws an `InputError` when it cannot be read, or its fixes not be written. */
export async function checkFile(path: string, check: FileCheck): Promise<FileOutcome> {
  const input = await readInput(path);
  const { configuration: own, file } = await check.configurations.of(path, input.text);
  const configuration = check.neighbours.around(input.path, own);
  const analyse = (text: string) => check.analyse(text, configuration);
  const scope = check.changed ? await check.changed.scopeOf(input.path, input.text) : 'all';
  const select = (analysis: Analysis, current: Scope) => {
    const isAsked = (finding: ReportedFinding) =>
      isInScope(finding.span, current) && (check.baseline?.isNew(input.path, finding) ?? true);
    const { findings, suppressed } = fingerprinted(analysis);
    return { findings: findings.filter(isAsked), suppressed: suppressed.filter(({ finding }) => isAsked(finding)) };
  };

  const needed = (analysis: Analysis) => file && { file, verdict: verdictOf(analysis) };

  if (check.fix === 'none') {
    const analysis = analyse(input.text);
    return {
      ...input,
      ...select(analysis, scope),
      suppressions: needed(analysis),
      isArticle: true,
      fixes: 0,
      settled: true,
      diff: '',
    };
  }

  const {
    analysis,
    scope: moved,
    fixes,
    settled,
  } = fixText(input.text, analyse, scope, (current, currentScope) => select(current, currentScope).findings);
  const { text } = analysis;
  const isChanged = text !== input.text;
  if (isChanged && check.fix === 'write') await write(input, text);
  const diff = isChanged && check.fix === 'diff' ? unifiedDiff(input.path, input.text, text) : '';
  const suppressions = needed(analysis);
  return { path: input.path, text, ...select(analysis, moved), suppressions, isArticle: true, fixes, settled, diff };
}

async function write(input: Input, text: string): Promise<void> {
  try {
    await replaceFile(input.path, input.bytes, text);
  } catch (error) {
    const reason =
      error instanceof ChangedMeanwhileError ? error.message : `The fixes cannot be written. ${reasonOf(error)}`;
    throw new InputError(input.path, reason);
  }
}
