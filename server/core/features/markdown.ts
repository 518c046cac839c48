import { excerpt } from './words.ts';

/**
 * Article text made inert for Markdown: it shows as it was written and can be neither emphasis, link, image, command,
 * icon, HTML, entity nor the start of a list, heading, quotation, table or code.
 *
 * Everything of ASCII that Markdown or its dialects may read is escaped with a backslash (the colon, full stop and
 * at sign too: bare addresses turn into links). Expects one line: line breaks are the business of `quote`.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+\-.!|~&:@$=^/"]/g, '\\$&');
}

/** Words of the article as hovers show them: on one line, cut to a readable length, inert. */
export function quote(text: string, limit?: number): string {
  return escapeMarkdown(excerpt(text, limit));
}

/** What a hover's Markdown says, for clients that show plain text. Understands only what this folder writes. */
export function toPlainText(markdown: string): string {
  return markdown
    .replace(/\\([!-/:-@[-`{-~])|\*\*|^---$|\[|\]\([^)]*\)/gm, (_, escaped?: string) => escaped ?? '')
    .replace(/\n{3,}/g, '\n\n');
}
