import type { Span } from '../core/text/span.ts';

/** Words of the article, or ours, inert in HTML and XML, between tags and in attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** A length in percent of what surrounds it, as attributes of SVG take it. */
export function percentOf(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Number(((part / whole) * 100).toFixed(3))}%`;
}

/** Attributes of a link that leads to words of the article: where they are in the report, and where in the article. */
export function leadsTo(target: string, { start, end }: Span): string {
  return `href="#${target}" data-start="${start}" data-end="${end}"`;
}

/** The `id` of a statement in the part of the report that holds them. */
export function statementId(index: number): string {
  return `s${index}`;
}
