import type { Span } from '../../text/span.ts';

/** What to show beside the text at one place. */
export interface Hover {
  /** The words it is about; the offset asked for touches them. */
  readonly span: Span;
  /** Markdown without HTML, links or images; whatever of it is from the article is escaped. */
  readonly markdown: string;
}
