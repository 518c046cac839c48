/** Where the pages on the rules are; each has the name of its rule. */
const rulePages = 'https://github.com/sourceline/sourceline/blob/main/docs/rules';

/** The page that says what a rule is for and what to do about its findings. */
export function pageOfRule(rule: string): string {
  return `${rulePages}/${encodeURIComponent(rule)}.md`;
}
