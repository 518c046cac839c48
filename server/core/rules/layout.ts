import type { Article, Section, SectionKind } from '../article/model.ts';

/** Kinds of sections that ordinary agency texts have too: they show no labelled layout. */
const common: ReadonlySet<SectionKind> = new Set(['photo', 'video', 'screenshot', 'link', 'lead', 'body']);

/** Sections by which an article shows that it has the labelled layout; bare labels belong to one without a Source line. */
export function labelledSections({ sections }: Article): Section[] {
  return sections.filter(({ kind, layout }) => layout !== null && layout !== 'bare' && !common.has(kind));
}

/** A lead has fewer paragraphs than this. */
const notALead = 3;

/** Whether the article is written in the layout `Source: … Details: …`; a `Source:` at the end of a text is no layout. */
export function isLabelled(article: Article): boolean {
  const [first, second] = labelledSections(article);
  if (first?.kind !== 'source' || second) return first !== undefined;
  return article.blocks.filter(({ span }) => span.end <= first.span.start).length < notALead;
}

/** `Details` of `Details:`, as a name for messages. */
export function nameOf(section: Section): string {
  return section.label ?? section.kind;
}
