import type { Article } from '../article/model.ts';
import { labelTables } from '../data/labels.ts';
import type { Span } from '../text/span.ts';
import { isLabelled, labelledSections } from './layout.ts';
import type { Fix, Rule, Subject } from './model.ts';
import { placeholderEdit } from './placeholder.ts';
import { knownSpeakers } from './speakers.ts';
import { firstWord, lineEnding } from './wording.ts';

export const missingSourceSection: Rule = {
  id: 'missing-source-section',
  family: 'structure',
  severity: 'warning',
  set: 'core',
  summary: 'The article has no Source section.',
  description: `In the labelled layout the Source section tells the reader where the news is from, before anything else is said. Without it the lead rests on nobody.

Add a line \`Source: …\` below the lead, with the outlet, the person and the role, or the organisation. Texts of other layouts, such as an agency's with its dateline, are left alone.`,
  examples: {
    flagged: [
      'The pier of Port Halden is closed.\n\nDetails: The wind was strong, Mayor Oda Brekke said.',
      ' date 2025-03-14 The pier of Port Halden is closed.\n\nThe wind tore off its roof.',
    ],
    fine: [
      'The pier of Port Halden is closed.\n\nSource: Oda Brekke, Mayor of Port Halden\n\nDetails: The wind was strong.',
      'TOLVA, Aug 19 (Northwire) - The pier of Tolva is closed, Mayor Jon Ravn said.',
    ],
  },
  *check(subject) {
    const { article, text } = subject;
    if (article.sections.some(({ kind }) => kind === 'source')) return;
    // A misspelt `Sourse:` is reported as that.
    if (article.nearLabels.some(({ meant }) => sourceLabels.has(meant))) return;
    const first = labelledSections(article)[0];
    if (first?.labelSpan) {
      yield {
        span: first.labelSpan,
        message: `No Source section tells where this is from: add a “Source:” line before “${first.label}”.`,
        fixes: fixesAt(subject, first.labelSpan.start),
      };
    } else if (isDatedOnly(subject)) {
      yield {
        span: firstWord(text, article.header.span.end),
        message: 'Nobody is named as the source of this article: add a “Source:” line below the lead.',
      };
    }
  },
};

const sourceForms = new Map(
  labelTables.map(({ language, labels }) => [language, labels.find(({ kind }) => kind === 'source')!.forms]),
);
const sourceLabels: ReadonlySet<string> = new Set([...sourceForms.values()].flat());

/**
 * A date header of the labelled layout, no label, no agency's dateline, and not one statement that names its source.
 * Only English articles are read closely enough to tell.
 */
function isDatedOnly({ article, statements }: Subject): boolean {
  const { header } = article;
  if (article.language !== 'en' || !header.dateHeader || isLabelled(article) || hasBareLabels(article)) return false;
  if (header.items.some(({ kind }) => kind === 'dateline')) return false;
  return (
    statements.some(({ support }) => support === 'unattributed') &&
    statements.every(({ support }) => support === 'unattributed' || support === 'not-a-claim')
  );
}

function hasBareLabels({ sections }: Article): boolean {
  return sections.some(({ layout }) => layout === 'bare');
}

function fixesAt(subject: Subject, offset: number): Fix[] {
  const { article, text } = subject;
  const word = sourceForms.get(article.language)![0]!;
  const eol = lineEnding(text);
  const isAtLineStart = /(?:^|[\n\r])[ \t]*$/.test(text.slice(Math.max(0, offset - 20), offset));
  const span: Span = { start: offset, end: offset };
  const before = `${isAtLineStart ? '' : eol + eol}${word}: `;
  const speakers = knownSpeakers(subject);
  if (speakers.length === 0) {
    const edits = [placeholderEdit(span, before, 'SOURCE', eol + eol)];
    return [{ title: `Add a line “${word}:”`, edits, preferred: false, safe: false }];
  }
  return speakers.map((name) => ({
    title: `Add “${word}: ${name}”`,
    edits: [{ span, newText: `${before}${name}${eol}${eol}` }],
    preferred: false,
    safe: false,
  }));
}
