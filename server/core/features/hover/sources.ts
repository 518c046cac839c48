import type { Analysis } from '../../analysis.ts';
import type { ChainLink, SourceEntry } from '../../article/model.ts';
import { sectionAt, spanAt } from '../find.ts';
import { quote } from '../markdown.ts';
import { sourceFacts } from '../source-facts.ts';
import { tieBefore } from '../source-words.ts';
import { firstFew, type LinkTo, link } from './links.ts';
import type { Hover } from './model.ts';

/** An entry of the Source section: its parts, the chain behind it as a list, and what in the text rests on it. */
export function sourceEntryHover(analysis: Analysis, offset: number, linkTo: LinkTo | null): Hover | null {
  const { article, text } = analysis;
  const section = sectionAt(article, offset);
  const entry = section && spanAt(section.entries, offset);
  if (!section || !entry) return null;
  const lines = [headLine(section.entries, entry), '', ...partLines(entry), ...entry.chain.map(chainLine)];
  if (lines.length === 2) lines.push(`- ${quote(text.slice(entry.span.start, entry.span.end))}`);
  const verdict = verdictOf(entry);
  if (verdict !== '') lines.push('', verdict);
  if (entry.form !== 'note') lines.push('', ...restingLines(analysis, entry, linkTo));
  return { span: entry.span, markdown: lines.join('\n') };
}

/** What rests on an entry, or on whom it cites. */
function restingLines(analysis: Analysis, entry: SourceEntry, linkTo: LinkTo | null): string[] {
  const facts = sourceFacts(analysis).find((one) => one.entry === entry);
  const all = facts ? [...facts.statements, ...facts.chain.flatMap(({ statements }) => statements)] : [];
  const resting = [...new Set(all)].sort((a, b) => a - b);
  if (resting.length === 0) return ['Nothing in the text rests on it.'];
  const lines = resting.map((index) => () => {
    const { start, end } = analysis.statements[index]!.span;
    return `- ${link(quote(analysis.text.slice(start, end), 90), start, linkTo)}`;
  });
  return [
    resting.length === 1 ? '1 statement rests on it:' : `${resting.length} statements rest on it:`,
    ...firstFew(lines),
  ];
}

function headLine(entries: readonly SourceEntry[], entry: SourceEntry): string {
  if (entry.form === 'note') return '**Note**, not a source';
  const sources = entries.filter(({ form }) => form !== 'note');
  return sources.length === 1 ? '**Only source**' : `**Source ${sources.indexOf(entry) + 1} of ${sources.length}**`;
}

/** In the order a reader asks: who, what are they, where and when did they speak. */
const parts = ['person', 'role', 'outlet', 'organisation', 'document', 'channel', 'occasion', 'note'] as const;

function partLines(entry: SourceEntry): string[] {
  return parts.flatMap((name) => {
    const part = entry[name];
    return part ? [`- ${name[0]!.toUpperCase()}${name.slice(1)}: ${quote(part.text)}`] : [];
  });
}

/** Each link one step deeper: it is what the link above got it from. */
function chainLine(link: ChainLink, depth: number): string {
  const { kind, text } = link;
  const what = kind === 'unnamed' ? ' (people without names)' : kind === 'vague' ? ' (nobody in particular)' : '';
  return `${'  '.repeat(depth + 1)}- ${quote(tieBefore(link))} **${quote(text)}**${what}`;
}

function verdictOf({ chain, unnamed, vague }: SourceEntry): string {
  if (unnamed && chain.length > 0) return 'At the end of the chain stand people without names.';
  if (unnamed) return 'These people are described, not named.';
  if (vague) return 'Readers cannot tell who this is: name the outlets or people.';
  if (chain.length > 0) return 'Second hand: the entry passes on what another source reported.';
  return '';
}
