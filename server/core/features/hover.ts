import type { Analysis } from '../analysis.ts';
import type { CalendarDay } from '../article/model.ts';
import { actorHover } from './hover/actors.ts';
import { cueHover } from './hover/attributions.ts';
import { articleDateHover, dateMentionHover } from './hover/dates.ts';
import type { LinkTo } from './hover/links.ts';
import type { Hover } from './hover/model.ts';
import { sentenceHover } from './hover/sentences.ts';
import { sourceEntryHover } from './hover/sources.ts';
import { boilerplateHover, labelHover } from './hover/structure.ts';

export type { Hover };

/** From the narrowest to the widest; two of them stand over each other only where one is part of the other. */
const makers: readonly ((analysis: Analysis, offset: number, linkTo: LinkTo | null) => Hover | null)[] = [
  labelHover,
  sourceEntryHover,
  boilerplateHover,
  cueHover,
  sentenceHover,
];

/**
 * What there is to say about the text at `offset`; null when there is nothing. Below a date or an actor stands what is
 * known of the sentence or source entry.
 *
 * @param now today, to say how long ago the article's date is; null leaves that out
 * @param linkTo where a line of the article is found; null for a client that cannot follow links
 */
export function hover(
  analysis: Analysis,
  offset: number,
  now: CalendarDay | null,
  linkTo: LinkTo | null = null,
): Hover | null {
  const header = articleDateHover(analysis, offset, now);
  if (header) return header;
  const narrow = dateMentionHover(analysis, offset) ?? actorHover(analysis, offset, linkTo);
  const around = firstOf(analysis, offset, linkTo);
  if (!narrow || !around) return narrow ?? around;
  return { span: narrow.span, markdown: `${narrow.markdown}\n\n---\n\n${around.markdown}` };
}

function firstOf(analysis: Analysis, offset: number, linkTo: LinkTo | null): Hover | null {
  for (const make of makers) {
    const found = make(analysis, offset, linkTo);
    if (found) return found;
  }
  return null;
}
