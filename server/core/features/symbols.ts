import type { Analysis } from '../analysis.ts';
import type { Actor } from '../attribution/model.ts';
import type { Span } from '../text/span.ts';
import { sectionName } from './outline.ts';
import { excerpt } from './words.ts';

/** Something that an article is looked up by. */
export interface ArticleSymbol {
  readonly kind: 'title' | 'section' | Actor['kind'];
  /** On one line, never empty. */
  readonly name: string;
  readonly span: Span;
}

/** What an article is looked up by, in text order: its title, its labelled sections, and whom it names. */
export function symbols({ article, actors, text }: Analysis): readonly ArticleSymbol[] {
  const found: ArticleSymbol[] = [];
  const { title } = article.header;
  if (title) found.push({ kind: 'title', name: excerpt(text.slice(title.start, title.end)), span: title });
  for (const section of article.sections)
    if (section.labelSpan) found.push({ kind: 'section', name: sectionName(section), span: section.labelSpan });
  for (const { kind, name, mentions } of actors) {
    const [first] = mentions;
    if (first && kind !== 'unnamed' && kind !== 'vague') found.push({ kind, name: excerpt(name), span: first });
  }
  return found.filter(({ name }) => name !== '').sort((a, b) => a.span.start - b.span.start);
}
