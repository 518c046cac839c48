import type { Analysis } from '../../core/analysis.ts';
import type { Suppression } from '../../core/suppressions/model.ts';

/** What one article has to say of suppressions, by their keys. */
export interface Verdict {
  /** Those that keep something in it from being reported. */
  readonly used: ReadonlySet<string>;
  /** Those that are for it alone and keep nothing from being reported. */
  readonly unused: ReadonlySet<string>;
}

/** What a suppression is told from others by: what it says. */
export function suppressionKey(suppression: Suppression): string {
  return JSON.stringify(suppression);
}

/** Which suppressions an article needs. Of those that reach further than the article it can only tell that it does. */
export function verdictOf(analysis: Analysis): Verdict {
  const { configuration } = analysis;
  // Most articles have none, and need not be checked for it.
  if (configuration.suppressions.length === 0) return { used: new Set(), unused: new Set() };
  const used = new Set(analysis.suppressed.flatMap(({ by }) => by.map(suppressionKey)));
  const own = configuration.suppressions.filter(({ file }) => file !== undefined).map(suppressionKey);
  return { used, unused: new Set(own.filter((key) => !used.has(key))) };
}

/** Says of a suppression that is not needed what it is about, and what to do. */
export function unusedMessage({ rule, file, files, finding }: Suppression): string {
  const place = placeInWords(file, files);
  const what = finding ? `The finding of ${rule} that this is about is no longer there` : `${rule} finds nothing`;
  return `${what} ${place}. Remove this suppression.`;
}

function placeInWords(file: Suppression['file'], files: Suppression['files']): string {
  if (file !== undefined) return `in ${file}`;
  if (files === undefined) return 'in the whole project';
  return `in ${typeof files === 'string' ? files : files.join(', ')}`;
}
