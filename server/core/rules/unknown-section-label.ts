import { editDistance } from '../article/near-labels.ts';
import type { Rule } from './model.ts';

export const unknownSectionLabel: Rule = {
  id: 'unknown-section-label',
  family: 'structure',
  severity: 'warning',
  set: 'core',
  summary: 'A label is misspelt.',
  description: `A label that is not spelt as readers and programs know it opens no section: its text is taken for a part of the section before.

The quick fix writes the label that was probably meant. Only near misses of known labels are reported: “Brekke: no comment” is none.`,
  examples: {
    flagged: ['The pier is closed.\n\nSource: Northwire\n\nDetials: It is windy.'],
    fine: [
      'The pier is closed.\n\nSource: Northwire\n\nDetails: It is windy.',
      'The pier is closed.\n\nSource: Northwire\n\nBrekke: no comment.',
    ],
  },
  *check({ article }) {
    for (const { span, written, meant } of article.nearLabels)
      yield {
        span,
        message: `“${written}” is no section label: did you mean “${meant}”?`,
        fixes: [
          {
            title: `Change “${written}” to “${meant}”`,
            edits: [{ span, newText: meant }],
            preferred: true,
            // A single slip leaves no doubt.
            safe: editDistance(written.toLowerCase(), meant.toLowerCase()) <= 1,
          },
        ],
      };
  },
};
