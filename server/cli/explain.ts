import pc from 'picocolors';
import stringWidth from 'string-width';
import type { RuleDescription } from '../core/rules/model.ts';
import { pageOfRule } from '../documentation.ts';
import { severities } from './severity.ts';

/** Columns of prose, however wide the terminal is. */
export const proseWidth = 88;

/**
 * A rule's documentation for a terminal, from what the rule says of itself.
 *
 * @param columns of the terminal
 */
export function explain(rule: RuleDescription, colors: boolean, columns = proseWidth): string {
  const { bold, dim, green, red } = pc.createColors(colors);
  const { id, family, severity, set, wording, summary, description, examples } = rule;
  const width = Math.min(columns, proseWidth);
  const foreign = 'Words in quotation marks, editor’s notes, links, captions and boilerplate are not judged.';
  const prose = [...description.split(/\n{2,}/), ...(wording ? [foreign] : [])];
  const state = set === 'strict' ? 'off until a severity is set' : 'on';
  const parts = [
    bold(id),
    wrap(summary, width),
    dim(wrap(`family ${family}, severity ${severity}, set ${set}: ${state}`, width)),
    ...prose.map((paragraph) => wrap(paragraph, width)),
    ...(examples.spellings
      ? [wrap(`With this in .sourceline.json: ${JSON.stringify({ house: { spellings: examples.spellings } })}`, width)]
      : []),
    red('Reported'),
    ...examples.flagged.map((example) => quoted(example, width, dim)),
    green('Not reported'),
    ...examples.fine.map((example) => quoted(example, width, dim)),
    bold('Change it'),
    `  --rule ${id}=off`,
    wrap(`Instead of off, any severity: ${severities.join(', ')}.`, width),
    wrap('For a project, say it under "rules" in its .sourceline.json.', width),
    dim(pageOfRule(id)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function quoted(example: string, width: number, dim: (words: string) => string): string {
  return example
    .trim()
    .split('\n')
    .flatMap((line) => wrap(line, width - 4).split('\n'))
    .map((line) => `${dim('  │')} ${line}`.trimEnd())
    .join('\n');
}

/** `words` in lines of at most `width` columns; a word that is longer has a line of its own. */
export function wrap(words: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && stringWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].join('\n');
}
