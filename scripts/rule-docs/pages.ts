import type { RuleDescription, RuleFamily, RuleSet, Severity } from '../../server/core/rules/model.ts';

/** A page of documentation, by its name in `docs/rules/`. */
export interface Page {
  readonly name: string;
  readonly content: string;
}

const families: Readonly<Record<RuleFamily, string>> = {
  attribution: 'Attribution',
  wording: 'Wording',
  spelling: 'Spelling',
  quotation: 'Quotations',
  source: 'Sources',
  structure: 'Structure',
  date: 'Dates',
  configuration: 'Configuration',
};

const severities: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'information',
  hint: 'hint',
};

const sets: Readonly<Record<RuleSet, string>> = {
  core: 'core: on',
  recommended: 'recommended: on',
  strict: 'strict: off until a severity is set',
};

/** One page a rule, made of what the rule says of itself, and a list of them all. */
export function rulePages(rules: readonly RuleDescription[]): Page[] {
  return [
    ...rules.map((rule) => ({ name: `${rule.id}.md`, content: page(rule) })),
    { name: 'README.md', content: index(rules) },
  ];
}

function page({ id, family, severity, set, wording, summary, description, examples }: RuleDescription): string {
  const fenced = (text: string) => fence(text, examples.language);
  const foreign = 'Words in quotation marks, editor’s notes, links, captions and boilerplate are not judged.';
  return `# ${id}

${summary}

| family | severity | set |
|---|---|---|
| ${families[family]} | ${severities[severity]} | ${sets[set]} |

${description}${wording ? `\n\n${foreign}` : ''}
${configured(examples.spellings)}${beside(examples.article)}
## Reported

${examples.flagged.map(fenced).join('\n\n')}

## Not reported

${examples.fine.map(fenced).join('\n\n')}

## Change it

In the editor's settings:

\`\`\`json
"sourceline.rules": { "${id}": "off" }
\`\`\`

For a project, in its [configuration file](../configuration.md):

\`\`\`json
"rules": { "${id}": "off" }
\`\`\`

Instead of \`off\`, any severity: ${Object.keys(severities)
    .map((name) => `\`${name}\``)
    .join(', ')}.
`;
}

/** What the examples take as configured. */
function configured(spellings: Readonly<Record<string, string>> | undefined): string {
  if (!spellings) return '';
  return `
## With this in \`.sourceline.json\`

\`\`\`json
${JSON.stringify({ house: { spellings } }, null, 2)}
\`\`\`
`;
}

/** What the examples are about, where they are no articles themselves. */
function beside(article: string | undefined): string {
  return article === undefined ? '' : `\n## With this article\n\n${fence(article)}\n`;
}

function fence(text: string, language = 'text'): string {
  return `\`\`\`${language}\n${text.trim()}\n\`\`\``;
}

function index(rules: readonly RuleDescription[]): string {
  const rows = rules.map(
    ({ id, family, severity, set, summary }) =>
      `| [${id}](${id}.md) | ${summary} | ${families[family]} | ${severities[severity]} | ${set} |`,
  );
  return `# The rules

What each finding means, with examples. The pages are generated from the rules themselves.

| rule | reports | family | severity | set |
|---|---|---|---|---|
${rows.join('\n')}
`;
}
