import type { ChainLink, SourceEntry } from '../article/model.ts';
import { sourceEntries } from './covering-sources.ts';
import type { Fix, Rule } from './model.ts';
import { endOfList } from './source-list.ts';
import { excerpt } from './wording.ts';

export const secondHandSource: Rule = {
  id: 'second-hand-source',
  family: 'source',
  severity: 'information',
  set: 'core',
  summary: 'An entry of the Source section passes on what another source said.',
  description: `“Northwire, citing Port Bladet” is news at second hand: each link of the chain may shorten or misread what came before it, and a chain that ends in people without names cannot be followed to its end.

Go to the first link where you can, and name it as a source of its own: then nothing is reported. A chain that ends in unnamed people is a warning.`,
  examples: {
    flagged: [
      'The pier is closed.\n\nSource: Bloomberg, citing sources',
      'The pier is closed.\n\nSource: European Pravda, citing ANSA',
    ],
    fine: [
      'The pier is closed.\n\nSource: Bloomberg',
      'The pier is closed.\n\nSource: Oda Brekke in an interview for Euractiv',
      'The pier is closed.\n\nSource: European Pravda, citing ANSA; ANSA',
    ],
  },
  *check({ article, text }) {
    const entries = sourceEntries(article);
    const firstHand = new Set(entries.filter(({ chain }) => chain.length === 0).flatMap(namesOf));
    // In other languages a name has the case that its chain asks for.
    const isOffered = article.language === 'en';
    for (const entry of entries) {
      const last = entry.chain.at(-1);
      if (!last || firstHand.has(last.text)) continue;
      const carrier = carrierOf(entry);
      const end = excerpt(last.text, { start: 0, end: last.text.length });
      yield {
        span: entry.span,
        message: entry.unnamed
          ? `${carrier} passes on what “${end}” said, and they are not named: look for a source with a name.`
          : `${carrier} passes on what ${end} said: go to the first hand where you can.`,
        ...(entry.unnamed && { severity: 'warning' as const }),
        related: entry.chain.map(({ span, text, kind }, index) => ({
          span,
          message: `${index === 0 ? 'Got from' : 'which got it from'} ${text}${kind === 'unnamed' ? ' (people without names)' : ''}`,
        })),
        fixes: isOffered && !entry.unnamed && !entry.vague ? [addFix(text, last, entries.at(-1)!)] : [],
      };
    }
  },
};

function namesOf({ outlet, organisation, person }: SourceEntry): string[] {
  return [outlet, organisation, person].flatMap((name) => (name ? [name.text] : []));
}

/** The list then says that the writer went to where the chain begins. */
function addFix(text: string, { text: name, role }: ChainLink, last: SourceEntry): Fix {
  const words = role ? `${name}, ${role.text}` : name;
  return {
    title: `Add ${name} as a source of its own`,
    edits: [{ span: endOfList(text, last), newText: `; ${words}` }],
    preferred: false,
    safe: false,
  };
}

function carrierOf({ outlet, organisation, person }: SourceEntry): string {
  return (outlet ?? organisation ?? person)?.text ?? 'The entry';
}
