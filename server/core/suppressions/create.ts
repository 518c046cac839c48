import type { Analysis } from '../analysis.ts';
import type { Finding } from '../rules/model.ts';
import { Anchors } from './anchors.ts';
import type { Level } from './levels.ts';
import type { Suppression } from './model.ts';
import { openingOf } from './opening.ts';

/** Where an article is, as suppressions name it. */
export interface ArticlePlace {
  /** From the folder of the configuration file, with `/` between its parts; null: the article has no place below it. */
  readonly path: string | null;
  /** A pattern for the articles that stand beside it; null where none can be told. */
  readonly pattern: string | null;
}

/**
 * A suppression of a finding, and of as much else as its level says.
 *
 * @param date the day it is made, as `YYYY-MM-DD`
 * @returns null where an article without a place cannot be suppressed so narrowly
 */
export function createSuppression(
  level: Level,
  { rule, span }: Finding,
  { article }: Analysis,
  { path, pattern }: ArticlePlace,
  date: string,
): Suppression | null {
  if (level === 'project') return { rule, date };
  if (level === 'pattern') return pattern === null ? null : { rule, files: pattern, date };
  if (path === null) return null;
  const opening = openingOf(article);
  const ofArticle = { rule, file: path, ...(opening !== undefined && { opening }) };
  if (level === 'article') return { ...ofArticle, date };
  const anchors = Anchors.of(article);
  const passage = anchors.passageAt(span.start);
  return passage < 0 ? null : { ...ofArticle, finding: anchors.anchorOf(passage), date };
}
