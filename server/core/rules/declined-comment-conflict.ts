import { declined } from '../data/en/replies.ts';
import { anonymousSources } from './anonymous.ts';
import type { Rule } from './model.ts';
import { namedWith, phrasePattern } from './replies.ts';
import { quoted } from './wording.ts';

export const declinedCommentConflict: Rule = {
  id: 'declined-comment-conflict',
  family: 'wording',
  severity: 'warning',
  set: 'strict',
  wording: true,
  summary: 'A body declined to comment, and somebody of it speaks without a name.',
  description: `“The ministry declined to comment” tells readers that it said nothing. Where a ministry official speaks without a name in the same article, that is not true, or at least not the whole.

Leave the line out, or write that the body would not comment for the record.`,
  examples: {
    flagged: [
      'A Halden Harbour Authority official said the pier had burned. The Halden Harbour Authority declined to comment.',
    ],
    fine: [
      'A Halden Harbour Authority official said the pier had burned. The Tolva City Council declined to comment.',
      'Oda Brekke of the Halden Harbour Authority said the pier had burned. The Tolva City Council declined to comment.',
    ],
  },
  *check(subject) {
    const { text } = subject;
    const sources = anonymousSources(subject);
    if (sources.length === 0) return;
    const silent = [...namedWith(subject, pattern)].filter(([{ kind }]) => kind === 'organisation');
    for (const { span } of sources) {
      const words = text.slice(span.start, span.end).toLowerCase();
      const conflict = silent.find(([{ name }]) => words.includes(withoutArticle(name)));
      if (!conflict) continue;
      const [{ name }, sentence] = conflict;
      yield {
        span,
        message: `${quoted(text, span)} speaks here, and ${name} is said to have declined to comment: say which it is.`,
        related: [{ span: sentence.span, message: 'The body declined to comment here.' }],
      };
    }
  },
};

const pattern = phrasePattern(declined);

function withoutArticle(name: string): string {
  return name.toLowerCase().replace(/^the /, '');
}
