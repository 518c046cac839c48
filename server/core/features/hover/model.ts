import type { Span } from '../../text/span.ts';

/** What to show beside the text at one place. */
export interface Hover {
  /** The words it is about; the offset asked for touches them. */
  readonly span: Span;
  /** Markdown without HTML, images or commands; its links lead into the article; whatever of it is from the article is escaped. */
  readonly markdown: string;
}
