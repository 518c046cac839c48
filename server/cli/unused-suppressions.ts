import { dirname, isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ConfigurationFile } from '../configuration/model.ts';
import { SuppressionEntries } from '../configuration/suppressions/entries.ts';
import { suppressionKey, unusedMessage, type Verdict } from '../configuration/suppressions/unused.ts';
import { severityOf } from '../core/rules/run.ts';
import { unusedSuppression } from '../core/rules/unused-suppression.ts';
import type { Suppression } from '../core/suppressions/model.ts';
import type { FileCheck, FileOutcome } from './check-file.ts';
import { fingerprintOf, type ReportedFinding } from './fingerprint.ts';
import { InputError } from './inputs.ts';
import { pathWithin } from './paths.ts';
import { isInScope, type Scope } from './scope.ts';
import type { ChangedLines } from './since/changed-lines.ts';

/** What the articles of a run had to say of the suppressions of one configuration file. */
interface Heard {
  readonly file: ConfigurationFile;
  /** Whether articles are named by absolute paths, so that the file is too. */
  readonly isAbsolute: boolean;
  readonly used: Set<string>;
  readonly unused: Set<string>;
}

/** Gathers, over a run, which suppressions of the configuration files it went by were not needed. */
export class UnusedSuppressions {
  readonly #check: FileCheck;
  readonly #folders: readonly string[];
  readonly #current: string;
  readonly #byFile = new Map<string, Heard>();

  /**
   * @param folders all articles of which are checked
   * @param current the current folder, from which paths are written
   */
  constructor(check: FileCheck, folders: readonly string[], current: string) {
    this.#check = check;
    this.#folders = folders;
    this.#current = current;
  }

  add({ path, suppressions }: FileOutcome): void {
    if (!suppressions) return;
    const { file, verdict } = suppressions;
    const heard = this.#byFile.get(file.uri) ?? {
      file,
      isAbsolute: isAbsolute(path),
      used: new Set(),
      unused: new Set(),
    };
    this.#byFile.set(file.uri, heard);
    take(heard, verdict);
  }

  /**
   * The findings on each configuration file that has some, as if it were one of the files checked.
   *
   * @param isComplete whether all articles could be read: else those that could not may need what seems unused
   */
  async outcomes(isComplete: boolean): Promise<readonly FileOutcome[]> {
    const outcomes = await Promise.all([...this.#byFile.values()].map((heard) => this.#outcome(heard, isComplete)));
    return outcomes.filter(({ findings }) => findings.length > 0);
  }

  async #outcome({ file, isAbsolute: isFull, used, unused }: Heard, isComplete: boolean): Promise<FileOutcome> {
    const { changed, baseline, configurations } = this.#check;
    const path = fileURLToPath(file.uri);
    const name = (isFull ? null : pathWithin(this.#current, path)) ?? path;
    const scope = changed ? await scopeOf(path, file.text, changed) : 'all';
    const isWhole = isComplete && this.#isWhole(dirname(path));
    const spans = SuppressionEntries.of(file.text)?.spans ?? [];
    const severity = severityOf(unusedSuppression, configurations.ofFile(file));
    const findings = (file.content.suppressions ?? []).flatMap((suppression, index): ReportedFinding[] => {
      const key = suppressionKey(suppression);
      const isUnused = !used.has(key) && (unused.has(key) || isWhole);
      if (severity === 'off' || !isUnused) return [];
      return [findingOf(suppression, spans[index]!, severity, index)];
    });
    return {
      path: name,
      text: file.text,
      findings: findings.filter((one) => isInScope(one.span, scope) && (baseline?.isNew(path, one) ?? true)),
      suppressed: [],
      suppressions: null,
      isArticle: false,
      fixes: 0,
      settled: true,
      diff: '',
    };
  }

  /** Whether all articles that a configuration file in this folder is for are among those checked. */
  #isWhole(folder: string): boolean {
    return this.#folders.some((checked) => {
      const above = resolve(this.#current, checked);
      return above === folder || pathWithin(above, folder) !== null;
    });
  }
}

/** A file that git knows nothing of has not changed. */
async function scopeOf(path: string, text: string, changed: ChangedLines): Promise<Scope> {
  try {
    return await changed.scopeOf(path, text);
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}

function take({ used, unused }: Heard, verdict: Verdict): void {
  for (const key of verdict.used) used.add(key);
  for (const key of verdict.unused) unused.add(key);
}

function findingOf(
  suppression: Suppression,
  span: ReportedFinding['span'],
  severity: ReportedFinding['severity'],
  index: number,
): ReportedFinding {
  return {
    rule: unusedSuppression.id,
    family: unusedSuppression.family,
    severity,
    span,
    message: unusedMessage(suppression),
    related: [],
    fixes: [],
    fingerprint: fingerprintOf(unusedSuppression.id, `${suppressionKey(suppression)}\n${index}`),
  };
}
