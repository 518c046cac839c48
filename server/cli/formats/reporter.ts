import type { ReportedFinding, SuppressedReport } from '../fingerprint.ts';
import type { Threshold } from '../severity.ts';

/** What came of one file. */
export type FileResult = CheckedFile | UnreadableFile;

export interface CheckedFile {
  readonly path: string;
  readonly text: string;
  /** Those to show. */
  readonly findings: readonly ReportedFinding[];
  /** Those that are counted but not shown, because enough were. */
  readonly hidden: readonly ReportedFinding[];
  /** Those that the configuration does not want to see. */
  readonly suppressed: readonly SuppressedReport[];
  /** Whether it is an article, rather than a configuration file that some were read by. */
  readonly isArticle: boolean;
}

export interface UnreadableFile {
  readonly path: string;
  readonly error: string;
}

/**
 * Writes what was found: `start`, then `add` for each file in order, then `finish`. All give text for standard output,
 * and none keeps more of a file than its counts.
 */
export interface Reporter {
  start(): string;
  add(result: FileResult): string;
  finish(): string;
}

export interface ReporterOptions {
  /** Whether to colour what people read. */
  readonly color: boolean;
  /** Findings of this severity or a graver one fail the run. */
  readonly maxSeverity: Threshold;
  /** The folder that programs look for the files in. */
  readonly root: string;
}
