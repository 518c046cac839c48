import type { RecordedFindings } from './baseline.ts';
import type { FileOutcome } from './check-file.ts';
import { plural } from './formats/plural.ts';
import type { Reporter } from './formats/reporter.ts';
import { fails, type Threshold } from './severity.ts';

/** What is done with what comes of each file; all give text for standard output. */
export interface Sink {
  start(): string;
  add(outcome: FileOutcome): string;
  fail(path: string, error: string): string;
  finish(): string;
}

/** Shows findings until enough are shown, and counts the others. */
export class FindingsSink implements Sink {
  readonly #reporter: Reporter | null;
  readonly #threshold: Threshold;
  /** How many more may be shown. */
  #room: number;
  /** How many were found and not shown. */
  hidden = 0;
  /** Whether some finding fails the run. */
  isFailure = false;

  /** @param reporter null to show the diffs of the fixes instead */
  constructor(reporter: Reporter | null, options: { readonly maxSeverity: Threshold; readonly maxFindings: number }) {
    this.#reporter = reporter;
    this.#threshold = options.maxSeverity;
    this.#room = options.maxFindings;
  }

  start(): string {
    return this.#reporter?.start() ?? '';
  }

  add({ path, text, findings, suppressed, isArticle, diff }: FileOutcome): string {
    this.isFailure ||= findings.some(({ severity }) => fails(severity, this.#threshold));
    if (!this.#reporter) return diff;
    const shown = findings.slice(0, this.#room);
    const hidden = findings.slice(shown.length);
    this.#room -= shown.length;
    this.hidden += hidden.length;
    return this.#reporter.add({ path, text, findings: shown, hidden, suppressed, isArticle });
  }

  fail(path: string, error: string): string {
    return this.#reporter?.add({ path, error }) ?? '';
  }

  finish(): string {
    return this.#reporter?.finish() ?? '';
  }
}

/** Shows nothing and keeps what a baseline records. */
export class BaselineSink implements Sink {
  readonly found = new Map<string, RecordedFindings>();
  #count = 0;

  get summary(): string {
    return `${plural(this.#count, 'finding')} of ${plural(this.found.size, 'article')}`;
  }

  start(): string {
    return '';
  }

  add({ path, findings }: FileOutcome): string {
    this.found.set(path, Object.fromEntries(findings.map(({ fingerprint, rule }) => [fingerprint, rule])));
    this.#count += findings.length;
    return '';
  }

  fail(): string {
    return '';
  }

  finish(): string {
    return '';
  }
}
