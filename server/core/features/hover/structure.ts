import type { Analysis } from '../../analysis.ts';
import type { Section } from '../../article/model.ts';
import { boilerplatePurposes } from '../../data/en/boilerplate-purposes.ts';
import { sectionPurposes } from '../../data/en/section-purposes.ts';
import { touches } from '../../text/span.ts';
import { sectionAt, spanAt } from '../find.ts';
import { quote } from '../markdown.ts';
import { countSources } from '../source-words.ts';
import { type Summary, summaryBySection } from '../summary.ts';
import { count } from '../words.ts';
import type { Hover } from './model.ts';

/** A label: what its section is for, who speaks in it, how its statements are backed. */
export function labelHover(analysis: Analysis, offset: number): Hover | null {
  const section = sectionAt(analysis.article, offset);
  const label = section?.labelSpan;
  if (!section || !label || !touches(label, offset) || section.kind === 'lead' || section.kind === 'body') return null;
  const statements = summaryBySection(analysis)[analysis.article.sections.indexOf(section)]!;
  const lines = [
    `**${quote(section.label ?? section.kind)}**`,
    sectionPurposes[section.kind],
    speakerLine(section),
    contentLine(section, statements),
  ];
  return { span: label, markdown: lines.filter(Boolean).join('\n\n') };
}

function speakerLine({ speaker }: Section): string {
  return speaker ? `Speaker: ${quote(speaker.text)}` : '';
}

function contentLine(section: Section, { statements, bySupport }: Summary): string {
  if (section.content.length === 0) return 'The section is empty.';
  if (section.kind === 'source') return countSources(section.entries);
  if (statements === 0) return '';
  const parts = (['attributed', 'inherited', 'unnamed', 'vague', 'unattributed'] as const).flatMap((support) =>
    bySupport[support] === 0 ? [] : [`${bySupport[support]} ${support}`],
  );
  return `${count(statements, 'statement')}: ${parts.join(', ')}`;
}

/** Boilerplate: why nothing is said about it. */
export function boilerplateHover({ article }: Analysis, offset: number): Hover | null {
  const found = spanAt(article.boilerplate, offset);
  if (!found) return null;
  return { span: found.span, markdown: `**${boilerplatePurposes[found.kind]}**, not part of the article’s text` };
}
