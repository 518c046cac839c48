import { isLabelled } from './layout.ts';
import type { Rule } from './model.ts';
import { firstWord } from './wording.ts';

export const dateHeaderMissing: Rule = {
  id: 'date-header-missing',
  family: 'date',
  severity: 'information',
  set: 'core',
  summary: 'The article says nowhere of what day it is.',
  description: `Without a date of its own an article cannot say what “on Tuesday” or “yesterday” means, and in an archive nobody can tell what was known when.

Put a line like \`date 2025-08-19\` at the top. Any date in the header will do: that of a byline, or of an agency's dateline with the year.`,
  examples: {
    flagged: ['The pier is closed.\n\nSource: Northwire\n\nDetails: It is windy.'],
    fine: [
      ' date 2025-03-14 The pier is closed.\n\nSource: Northwire\n\nDetails: It is windy.',
      'Pier closed\n\nMira TestenFriday, 14 March 2025, 10:58\n\nThe pier is closed.\n\nSource: Northwire',
    ],
  },
  *check({ article, text }) {
    const { header } = article;
    if (!isLabelled(article) || header.dateHeader || header.items.some(({ date }) => date)) return;
    yield {
      span: firstWord(text, 0),
      message: 'The article has no date: put one at the top, like “date 2025-08-19”.',
    };
  },
};
