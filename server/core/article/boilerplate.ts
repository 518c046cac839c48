import { longestBoilerplate } from '../data/boilerplate-table.ts';
import { boilerplate as en } from '../data/en/boilerplate.ts';
import { boilerplate as ru } from '../data/ru/boilerplate.ts';
import { boilerplate as uk } from '../data/uk/boilerplate.ts';
import type { BoilerplateKind } from './model.ts';

const cyrillic = [...uk, ...ru];

/**
 * What kind of boilerplate a whole paragraph is, if any: appeals, credits, captions, remains of a web page.
 * (`Advertisement:` with a colon is a label, see labels.ts.)
 */
export function boilerplateKind(paragraph: string): BoilerplateKind | null {
  if (paragraph.length > longestBoilerplate) return null;
  for (const { kind, pattern } of en) if (pattern.test(paragraph)) return kind;
  // Most of what it costs to try a pattern for the first time is to compile it.
  if (/[\u0400-\u04ff]/.test(paragraph))
    for (const { kind, pattern } of cyrillic) if (pattern.test(paragraph)) return kind;
  if (isUrl(paragraph) || isShouted(paragraph)) return 'page-leftover';
  return null;
}

/** Whether the paragraph is a web address and nothing else. */
export function isUrl(paragraph: string): boolean {
  return /^(?:https?:\/\/|www\.)\S{3,}$/iu.test(paragraph);
}

/** A line in capitals without a full stop: web pages print links to other stories so. */
function isShouted(paragraph: string): boolean {
  return paragraph.split(/\s+/, 5).length > 4 && !/\p{Ll}/u.test(paragraph) && /\p{Lu}[^.!?…:]$/u.test(paragraph);
}
