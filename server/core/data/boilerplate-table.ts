import type { BoilerplateKind } from '../article/model.ts';

/**
 * One row of a language's boilerplate table (`<language>/boilerplate.ts`).
 * A pattern is tried on whole paragraphs of at most `longestBoilerplate` code units, ignoring case.
 */
export interface BoilerplateEntry {
  readonly kind: BoilerplateKind;
  readonly pattern: RegExp;
}

/** UTF-16 code units. */
export const longestBoilerplate = 300;
