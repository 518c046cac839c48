import type { Range } from 'vscode-languageserver';
import type { Level } from '../../core/suppressions/levels.ts';
import type { Suppression } from '../../core/suppressions/model.ts';

/** A client that has this command is told of each suppression that was made, to save it and to ask why. */
export const madeCommand = 'sourceline.suppressions.made';

/** What `madeCommand` is called with. */
export interface MadeSuppression {
  /** The address of the configuration file. */
  readonly file: string;
  readonly suppression: Suppression;
  readonly level: Level;
}

/** What is suppressed in a project: the answer to `sourceline/suppressions`. */
export interface SuppressionsResult {
  /** The address of the configuration file. */
  readonly file: string;
  /** In the order of the file. */
  readonly suppressions: readonly SuppressionItem[];
}

export interface SuppressionItem {
  readonly level: Level;
  /** As the file has it. */
  readonly suppression: Suppression;
  /** Where it stands in the file. */
  readonly range: Range;
  /** The address of the article that it names; null where it names none. */
  readonly article: string | null;
  /** What it keeps from being reported in the document that was asked about; null where that is not open. */
  readonly findings: readonly SuppressedItem[] | null;
}

export interface SuppressedItem {
  readonly range: Range;
  readonly message: string;
}
