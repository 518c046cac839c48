import type { RuleDescription } from './model.ts';

/**
 * Reported on configuration files, not on articles: whoever checks articles by one knows, when all that a suppression
 * could reach has been seen, whether it was needed.
 */
export const unusedSuppression: RuleDescription = {
  id: 'unused-suppression',
  family: 'configuration',
  severity: 'hint',
  set: 'recommended',
  summary: 'A suppression in the configuration file keeps nothing from being reported.',
  description: `What is suppressed by mistake is not seen again: a suppression that has done its work is better taken out of the configuration file. It has when the words it was made for are gone or rewritten, when the article is, or when the rule has nothing to say there any more.

An editor tells it of suppressions of articles that are open. \`sourceline check\` tells it of those of the articles that it has checked, and of wider ones when it has checked the whole folder of the configuration file.`,
  examples: {
    language: 'jsonc',
    flagged: ['{ "suppressions": [{ "rule": "relative-date", "file": "harbour.txt" }] }'],
    fine: ['{ "suppressions": [{ "rule": "hearsay-adverb", "file": "harbour.txt" }] }'],
    article: 'The pier will allegedly close.',
  },
};
