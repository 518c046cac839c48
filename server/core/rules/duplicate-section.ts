import type { Section, SectionKind } from '../article/model.ts';
import { nameOf } from './layout.ts';
import type { Rule } from './model.ts';

/** Details and quotations take turns, updates and photos come as they come; these are said once. */
const once: ReadonlySet<SectionKind> = new Set(['source', 'background', 'context', 'what-happened']);

/** What the story itself is told in. */
const story: ReadonlySet<SectionKind> = new Set(['details', 'quote', 'topic', 'background', 'what-happened', 'update']);

export const duplicateSection: Rule = {
  id: 'duplicate-section',
  family: 'structure',
  severity: 'warning',
  set: 'core',
  summary: 'A section that belongs once into an article stands in it twice.',
  description: `Two Source or two Background sections make the reader look in two places, and hide that one of them is out of date.

Join them into the first one. Details and Quote may repeat. A second Source after the story, as a republisher adds it, is only pointed out.`,
  examples: {
    flagged: [
      'The pier is closed.\n\nSource: Northwire\n\nDetails: It is windy, Mayor Oda Brekke said.\n\nBackground: The pier was built in 1987, Northwire reported.\n\nBackground: It is long, Northwire reported.',
    ],
    fine: [
      'The pier is closed.\n\nSource: Northwire\n\nDetails: It is windy.\n\nQuote: "It is cold," Mayor Oda Brekke said.\n\nDetails: It is wet.',
    ],
  },
  *check({ article: { sections } }) {
    const seen = new Map<SectionKind, Section>();
    for (const [index, section] of sections.entries()) {
      const { kind, labelSpan } = section;
      if (!labelSpan || !once.has(kind)) continue;
      const first = seen.get(kind);
      if (!first) {
        seen.set(kind, section);
        continue;
      }
      const isRepublished = kind === 'source' && !sections.slice(index + 1).some((later) => story.has(later.kind));
      const name = nameOf(section);
      yield {
        span: labelSpan,
        message: isRepublished
          ? `A second “${name}” follows the story: name everybody in the first one.`
          : `A second “${name}”: join it with the first one.`,
        related: [{ span: first.labelSpan!, message: `The first “${nameOf(first)}” stands here.` }],
        ...(isRepublished && { severity: 'information' as const }),
      };
    }
  },
};
