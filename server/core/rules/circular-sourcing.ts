import { type Circle, circlesOf } from '../sourcing/circles.ts';
import { sourcingOf } from '../sourcing/sourcing.ts';
import type { Related, Rule } from './model.ts';

export const circularSourcing: Rule = {
  id: 'circular-sourcing',
  family: 'source',
  severity: 'warning',
  set: 'strict',
  summary: 'Outlets cite each other for the same news, so that nobody is at its beginning.',
  description: `Where Northwire cites Port Bladet, and Port Bladet cites Northwire for the same event, two sources are none: whatever one got wrong the other confirms. Look for where the news comes from, and name that.

Articles of one folder are compared with each other, those on the same event: with much the same words in title and opening paragraphs and, where they have dates, at most three days apart. Whose an article is tells the agency of its dateline, or \`house.publisher\` in the configuration file, which may differ by path. Chains of the Source section are followed in any article.`,
  examples: {
    article: 'TOLVA, Aug 19 (Port Bladet) - The pier of Tolva is closed after a fire, Northwire reported.',
    flagged: [
      'TOLVA, Aug 19 (Northwire) - The pier of Tolva is closed after a fire, Port Bladet reported.',
      'The pier of Tolva is closed.\n\nSource: Northwire, citing Port Bladet; Port Bladet, citing Northwire',
    ],
    fine: [
      'TOLVA, Aug 19 (Northwire) - The pier of Tolva is closed after a fire, Mayor Oda Brekke said.',
      'TOLVA, Aug 19 (Northwire) - The price of herring rose again in the markets of Halden, Port Bladet reported.',
    ],
  },
  *check(subject) {
    const { neighbourhood, publisher } = subject.configuration;
    const own = sourcingOf(subject, publisher);
    const others = neighbourhood?.articles.filter(({ uri }) => uri !== neighbourhood.uri) ?? [];
    for (const circle of circlesOf(own, others)) {
      const { from, to } = circle.citation;
      yield {
        span: circle.citation.span,
        message: `${to} in turn cites ${from}${over(circle)}: the news goes in a circle, look for where it begins.`,
        related: relatedTo(circle),
      };
    }
  },
};

/** `, over Coastal Herald`: who stands between the two. */
function over({ back }: Circle): string {
  const between = back.slice(0, -1).map(({ citation }) => citation.to);
  return between.length === 0 ? '' : `, over ${between.join(' and ')}`;
}

function relatedTo({ back }: Circle): Related[] {
  return back.map(({ citation: { from, to, span }, in: neighbour }) => ({
    span,
    message: `${from} cites ${to} here.`,
    ...(neighbour && { in: { uri: neighbour.uri, text: neighbour.text } }),
  }));
}
