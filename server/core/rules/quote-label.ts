import type { Article, Section } from '../article/model.ts';
import { labelTables } from '../data/labels.ts';
import type { Fix } from './model.ts';
import { nameHint, placeholderEdit } from './placeholder.ts';

/**
 * `Quote:` becomes `Quote from Brekke:`. Other languages put the name into the genitive, which only the writer can.
 *
 * @param names as they are to stand in the label
 */
export function nameSpeakerFixes(
  { text, language }: Article,
  { labelSpan, label }: Section,
  names: readonly string[],
): Fix[] {
  const from = labelTables.find((table) => table.language === language)?.labels.find(({ kind }) => kind === 'quote')
    ?.speaker?.[0];
  if (language !== 'en' || from === undefined || !labelSpan || label === null) return [];
  // Bold marks stand before the label's words.
  const start = text.indexOf(label, labelSpan.start);
  const span = { start, end: start + label.length };
  if (names.length === 0) {
    const edits = [placeholderEdit(span, `${from} `, nameHint, '')];
    return [{ title: 'Name the speaker in the label', edits, preferred: false, safe: false }];
  }
  return names.map((name) => ({
    title: `Write “${from} ${name}:”`,
    edits: [{ span, newText: `${from} ${name}` }],
    preferred: false,
    safe: false,
  }));
}
