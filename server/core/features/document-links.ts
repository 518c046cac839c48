import type { Analysis } from '../analysis.ts';
import type { Link } from '../article/model.ts';
import type { Span } from '../text/span.ts';

/** Words of the text that lead somewhere. */
export interface DocumentLink {
  readonly span: Span;
  /** An absolute `http:`, `https:` or `mailto:` address. */
  readonly target: string;
  /** Says what a click does; plain text, made of our own words only. */
  readonly tooltip: string;
}

const tooltips: Readonly<Record<Link['kind'], string>> = {
  url: 'Open the page',
  email: 'Write an e-mail',
  handle: 'Open the channel',
};

/**
 * The links of an article, in text order.
 *
 * Article text is untrusted: an address of any other kind (`command:`, `file:`, `javascript:`) is not a link.
 */
export function documentLinks({ article }: Analysis): readonly DocumentLink[] {
  return article.links
    .filter((link) => /^(?:https?:\/\/|mailto:)[^\s]/i.test(link.target))
    .map(({ kind, span, target }) => ({ span, target, tooltip: tooltips[kind] }));
}
