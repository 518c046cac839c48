import { expect, test } from 'vitest';
import { type Analysis, analyse } from '../../server/core/analysis.ts';
import { defaultConfiguration } from '../../server/core/configuration.ts';
import { type OutlineItem, outline } from '../../server/core/features/index.ts';
import type { Span } from '../../server/core/text/span.ts';
import { seeds } from '../support/seeds.ts';

/** Everything a reader of the sample would look at, one thing a line: the difference to the snapshot is the review. */
function picture(analysis: Analysis): string {
  const { article, statements, actors, findings, text } = analysis;
  const words = ({ start, end }: Span) => text.slice(start, end).replaceAll(/\s+/g, ' ');
  const lines: string[] = [];
  const heading = (title: string) => lines.push('', `# ${title}`, '');

  heading(`Header (${article.language})`);
  for (const { kind, span } of article.header.items) lines.push(`${kind}: ${words(span)}`);
  heading('Outline');
  const add = (items: readonly OutlineItem[], depth: number) => {
    for (const { name, detail, kind, children } of items) {
      lines.push(`${'  '.repeat(depth)}${name}${detail ? ` (${detail})` : ''} · ${kind}`);
      add(children, depth + 1);
    }
  };
  add(outline(analysis), 0);
  heading('Statements');
  for (const { support, line, behind, span } of statements)
    lines.push(`${support} [${line}${behind ? `: ${behind}` : ''}] ${words(span)}`);
  heading('Quotations');
  for (const { spans, closed, short } of article.quotations)
    lines.push(`${closed ? '' : 'unclosed '}${short ? 'short ' : ''}${spans.map(words).join(' ¶ ')}`);
  heading('Dates');
  for (const { span, from, reason } of article.dates)
    lines.push(`${words(span)} = ${from ? `${from.year}-${from.month}-${from.day}` : '?'} · ${reason}`);
  heading('Actors');
  for (const { name, kind, roles, mentions } of actors)
    lines.push(`${kind}: ${name}${roles.length > 0 ? ` (${roles.join('; ')})` : ''} × ${mentions.length}`);
  heading('Boilerplate');
  for (const { kind, span } of article.boilerplate) lines.push(`${kind}: ${words(span)}`);
  heading('Findings');
  for (const { rule, severity, span, message, fixes } of findings) {
    lines.push(`${severity} ${rule} “${words(span)}”: ${message}`);
    for (const { title, preferred } of fixes) lines.push(`  fix: ${title}${preferred ? ' (preferred)' : ''}`);
  }
  return `${lines.join('\n').trim()}\n`;
}

test.each(seeds)('$name', async ({ name, text }) => {
  await expect(picture(analyse(text, defaultConfiguration))).toMatchFileSnapshot(`snapshots/${name}`);
});
