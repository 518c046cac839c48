import type { Section, SectionKind } from '../article/model.ts';
import { nameOf } from './layout.ts';
import type { Report, Rule } from './model.ts';

export const sectionOrder: Rule = {
  id: 'section-order',
  family: 'structure',
  severity: 'information',
  set: 'recommended',
  summary: 'Background stands before the news, or the Source section after the details.',
  description: `Readers look for the source right below the lead, and for what happened before at the end. Quotations and details may stand in either order, and repeat.

Move the Source section up, or Background down.`,
  examples: {
    flagged: [
      'The pier is closed.\n\nSource: Northwire\n\nBackground: The pier was built in 1987, Northwire reported.\n\nDetails: It is windy, Mayor Oda Brekke said.',
      'The pier is closed.\n\nDetails: It is windy, Mayor Oda Brekke said.\n\nSource: Northwire',
    ],
    fine: [
      'The pier is closed.\n\nSource: Northwire\n\nQuote: "It is cold," Mayor Oda Brekke said.\n\nDetails: It is windy.\n\nBackground: The pier was built in 1987, Northwire reported.',
    ],
  },
  *check({ article: { sections } }) {
    const first = (kind: SectionKind) => sections.find((section) => section.kind === kind && section.labelSpan);
    const [source, details, background] = [first('source'), first('details'), first('background')];
    if (source && details && isBefore(details, source))
      yield report(source, details, `“${nameOf(source)}” stands after “${nameOf(details)}”: move it below the lead.`);
    const news = [source, details].find((section) => section && background && isBefore(background, section));
    if (news && background)
      yield report(background, news, `“${nameOf(background)}” stands before “${nameOf(news)}”: move it to the end.`);
  },
};

function isBefore(a: Section, b: Section): boolean {
  return a.span.start < b.span.start;
}

function report(section: Section, other: Section, message: string): Report {
  return {
    span: section.labelSpan!,
    message,
    related: [{ span: other.labelSpan!, message: `“${nameOf(other)}” stands here.` }],
  };
}
