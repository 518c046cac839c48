import { findDateline } from './header/dateline.ts';
import { findLabels } from './labels.ts';

/** How far into a text the signs of an article are looked for, in UTF-16 code units. */
export const detectionLength = 8000;

/** A Source label further down than this line (blank ones not counted) is a footer. */
const lastSourceLine = 24;

/** A line of at least this many code units that ends a sentence is prose: a lead, not a heading or a field. */
const shortestLead = 40;

/**
 * Whether a plain text looks like a news article: it opens with a date header or an agency's dateline, or has a Source
 * label where one belongs, after the lead and before the rest. English, Ukrainian and Russian.
 * Meant to be right about notes, licences, logs and lists too: a wrong yes annoys more than a wrong no.
 *
 * @param text the text or its beginning; only the first `detectionLength` code units are read
 */
export function looksLikeArticle(text: string): boolean {
  const lines = text
    .slice(0, detectionLength)
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return opensWithDate(lines) || opensWithDateline(lines) || hasSourceSection(lines);
}

/** ` date 2025-08-19 …`, with words on its line or after it. */
function opensWithDate([first = '', second = '']: readonly string[]): boolean {
  const header = /^date\s{1,3}\d{4}-\d{1,2}(?:-\d{1,2})?(?![\d-])/u.exec(first);
  if (!header) return false;
  return /\p{L}{2}/u.test(first.slice(header[0].length)) || /\p{L}{2}/u.test(second);
}

/** `PORT HALDEN, Aug 19 (Northwire) - …`: the agency in brackets or slashes tells it from a heading with a dash. */
function opensWithDateline([first = '']: readonly string[]): boolean {
  const dateline = findDateline(first);
  if (!dateline?.place || !dateline.agency) return false;
  const written = first.slice(0, dateline.span.end);
  return /[(/]/.test(written) && isProse(first.slice(dateline.span.end));
}

/** A Source label with a lead before it and text after it, or beside another label of the layout. */
function hasSourceSection(lines: readonly string[]): boolean {
  const labels = lines.map(labelAt);
  const source = labels.indexOf('source');
  if (source === -1 || source >= lastSourceLine) return false;
  if (labels.some((kind, line) => line > source && kind !== null && kind !== 'source')) return true;
  return lines.slice(0, source).some(isProse) && lines.slice(source + 1).some(isProse);
}

/** The kind of the label that starts the line, or is all of it. */
function labelAt(line: string): string | null {
  const [label] = findLabels(line);
  return label && label.position !== 'inline' ? label.kind : null;
}

function isProse(line: string): boolean {
  return line.length >= shortestLead && /[.!?…]["”»)]?$/u.test(line) && /\p{L}{2,}\s+\p{L}{2,}/u.test(line);
}
