import type { Article } from '../article/model.ts';
import { isLabelled, labelledSections } from './layout.ts';
import type { Rule, Subject } from './model.ts';
import { addLineFixes, sourceForms } from './source-list.ts';
import { firstWord } from './wording.ts';

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
        fixes: addLineFixes(subject, first.labelSpan.start),
      };
    } else if (isDatedOnly(subject)) {
      yield {
        span: firstWord(text, article.header.span.end),
        message: 'Nobody is named as the source of this article: add a “Source:” line below the lead.',
      };
    }
  },
};

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
