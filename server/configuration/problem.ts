import type { Span } from '../core/text/span.ts';

/** What is wrong in a configuration file. */
export interface Problem {
  /** The words it is about, as offsets in UTF-16 code units. */
  readonly span: Span;
  /** Names what is wrong and says what was expected. */
  readonly message: string;
}
