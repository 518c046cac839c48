import type { Rule } from './model.ts';
import { quoted } from './wording.ts';

export const dateHeaderInvalid: Rule = {
  id: 'date-header-invalid',
  family: 'date',
  severity: 'error',
  set: 'core',
  summary: 'A date in the header does not exist.',
  description: `Everything that the text says of days hangs on the article's own date. One that is not in the calendar, like \`2025-13-40\`, dates nothing.

Correct the date.`,
  examples: {
    flagged: [
      ' date 2025-13-40 The pier is closed.\n\nSource: Northwire',
      ' date 2025-02-30 The pier is closed.\n\nSource: Northwire',
    ],
    fine: [
      ' date 2024-02-29 The pier is closed.\n\nSource: Northwire',
      ' date 2022-04 The pier is closed.\n\nSource: Northwire',
    ],
  },
  *check({ article: { header }, text }) {
    for (const { date } of header.items)
      if (date?.problem) yield { span: date.span, message: `${quoted(text, date.span)}: ${date.problem}` };
  },
};
