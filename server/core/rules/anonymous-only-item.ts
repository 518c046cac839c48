import { describesPeople } from '../article/sources/described.ts';
import type { Support } from '../attribution/model.ts';
import type { Span } from '../text/span.ts';
import { isLabelled, labelledSections } from './layout.ts';
import type { Fix, Rule, Subject } from './model.ts';
import { addLineFixes, addNameFix } from './source-list.ts';

export const anonymousOnlyItem: Rule = {
  id: 'anonymous-only-item',
  family: 'source',
  severity: 'warning',
  set: 'core',
  summary: 'Nobody in the whole article is named as a source.',
  description: `An article in which every source is unnamed asks readers to trust the outlet alone. Most newsrooms let such an item pass only with an editor's consent.

Find one source with a name, or a document. Somebody named anywhere in the text will do.`,
  examples: {
    flagged: [
      'The pier is closed.\n\nSource: officials familiar with the matter\n\nDetails: The officials said the pier had burned.',
    ],
    fine: [
      'The pier is closed.\n\nSource: officials familiar with the matter; Oda Brekke, Mayor of Port Halden',
      'The pier is closed.\n\nSource: officials familiar with the matter\n\nDetails: Mayor Oda Brekke said the pier had burned.',
      'The pier is old. It burned. It is closed. The harbour is empty. Officials in the town say it will be rebuilt.',
    ],
  },
  *check(subject) {
    const { article, statements } = subject;
    if (statements.some(({ support }) => support === 'attributed')) return;
    const sources = article.sections.filter(({ kind }) => kind === 'source');
    const entries = sources.flatMap((section) => section.entries).filter(({ form }) => form !== 'note');
    if (!entries.every(({ unnamed, vague }) => unnamed || vague)) return;
    const span = entries.some(({ unnamed }) => unnamed)
      ? sources[0]?.labelSpan
      : firstUnnamed(subject, entries.length === 0);
    if (span)
      yield {
        span,
        message: 'Everybody this article rests on is unnamed: name at least one source.',
        fixes: entries.length > 0 ? [addNameFix(subject, entries)] : lineFixes(subject),
      };
  },
};

/** A line `Source:`, in texts of the layout that has one. */
function lineFixes(subject: Subject): Fix[] {
  const { article } = subject;
  if (!isLabelled(article) && !article.header.dateHeader) return [];
  const [first] = labelledSections(article);
  const lead = article.blocks[0];
  const offset = first?.labelSpan?.start ?? lead?.span.end;
  return offset === undefined ? [] : addLineFixes(subject, offset);
}

/** One official among many statements of nobody is not what an article rests on. */
function restsOnUnnamed(statements: Subject['statements']): boolean {
  const count = (wanted: (support: Support) => boolean) => statements.filter(({ support }) => wanted(support)).length;
  return count((support) => support === 'unnamed') * 4 >= count((support) => support !== 'not-a-claim');
}

/** Without a Source section, the first words that describe a source. `The Russian president` is known all the same. */
function firstUnnamed({ article, text, statements, attributions }: Subject, isAsked: boolean): Span | null {
  if (!isAsked || !restsOnUnnamed(statements)) return null;
  for (const { support, attributions: covering } of statements) {
    if (support !== 'unnamed') continue;
    for (const index of covering) {
      const { source, sourceKind, kind } = attributions[index]!;
      const [span] = source;
      if (sourceKind !== 'unnamed' || !span || (kind !== 'say' && kind !== 'show')) continue;
      if (describesPeople(text.slice(span.start, span.end), article.language)) return span;
    }
  }
  return null;
}
