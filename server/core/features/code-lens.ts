import type { Analysis } from '../analysis.ts';
import type { Section } from '../article/model.ts';
import type { Span } from '../text/span.ts';
import { countSources } from './source-words.ts';
import { actorsBehind } from './statement-actors.ts';
import { count, excerpt } from './words.ts';

/** A line above a section that says how it stands. */
export interface SectionLens {
  /** The section's label, or where its text starts. */
  readonly span: Span;
  /** `4 statements, 1 unattributed · Oda Brekke, Northwire`: one line, plain text. */
  readonly title: string;
  /** The statements that nobody stands behind, in text order: what the line leads to. */
  readonly unattributed: readonly Span[];
}

/** Whose words a section rests on is said of so many; the others are counted. */
const mostNames = 3;

/** One for each section that holds statements, and for the Source section. Linear in the article. */
export function codeLenses(analysis: Analysis): readonly SectionLens[] {
  const { article } = analysis;
  const facts = factsBySection(analysis);
  return article.sections.flatMap((section, index) => {
    const span = section.labelSpan ?? section.content[0];
    const title = titleOf(section, facts[index]!);
    return span && title !== '' ? [{ span, title, unattributed: facts[index]!.unattributed }] : [];
  });
}

interface SectionFacts {
  statements: number;
  readonly unattributed: Span[];
  /** Names of those behind the statements, each once, in the order in which they come up. */
  readonly names: Set<string>;
}

function factsBySection(analysis: Analysis): readonly SectionFacts[] {
  const { article, statements, actors } = analysis;
  const facts = article.sections.map((): SectionFacts => ({ statements: 0, unattributed: [], names: new Set() }));
  const behind = actorsBehind(analysis);
  statements.forEach(({ sentence, support, span, behind: name }, index) => {
    const section = facts[article.sentences[sentence]!.section];
    if (!section || support === 'not-a-claim') return;
    section.statements++;
    if (support === 'unattributed') section.unattributed.push(span);
    for (const actor of behind[index]!) section.names.add(actors[actor]!.name);
    // The Source section stands behind it as it is written.
    if (behind[index]!.length === 0 && name !== null) section.names.add(name);
  });
  return facts;
}

function titleOf(section: Section, { statements, unattributed, names }: SectionFacts): string {
  if (section.kind === 'source') return section.entries.length > 0 ? countSources(section.entries) : '';
  if (statements === 0) return '';
  const parts = [count(statements, 'statement')];
  if (unattributed.length > 0) parts.push(`${unattributed.length} unattributed`);
  const shown = [...names].slice(0, mostNames).map((name) => excerpt(name, 40));
  const rest = names.size - shown.length;
  if (rest > 0) shown.push(`${rest} more`);
  return shown.length > 0 ? `${parts.join(', ')} · ${shown.join(', ')}` : parts.join(', ');
}
