import type { Span } from '../text/span.ts';
import { standingAttributions } from './attributions.ts';
import { sourceEntries } from './covering-sources.ts';
import { indexAt } from './find.ts';
import type { Rule, Subject } from './model.ts';

/** A shorter item may well rest on one source. */
const fewStatements = 8;

export const singleSourceItem: Rule = {
  id: 'single-source-item',
  family: 'source',
  severity: 'hint',
  set: 'recommended',
  summary: 'A whole article rests on one source.',
  description: `One source may be mistaken, or have an interest. An article of some length that rests on one alone should say so, or ask a second.

The finding is a hint to the editor: there is nothing wrong with a report of what one person said. Articles of up to ${fewStatements} statements are left alone.`,
  examples: {
    flagged: [
      `The pier is closed.\n\nSource: Oda Brekke, Mayor of Port Halden\n\nDetails: ${'Brekke said that it had burned. '.repeat(9).trim()}`,
      `Mayor Oda Brekke said the pier was closed. ${'Brekke said that it had burned. '.repeat(9).trim()}`,
    ],
    fine: [
      'The pier is closed.\n\nSource: Oda Brekke, Mayor of Port Halden\n\nDetails: Brekke said that it had burned.',
      `The pier is closed.\n\nSource: Oda Brekke, Mayor of Port Halden\n\nDetails: ${'Brekke said that it had burned. '.repeat(9)}Ilmar Tessen, an engineer, said it was rotten.`,
    ],
  },
  *check(subject) {
    const claims = subject.statements.filter(({ support }) => support !== 'not-a-claim');
    if (claims.length <= fewStatements) return;
    const only = onlySource(subject);
    const backed = claims.filter(({ support }) => support === 'attributed' || support === 'inherited').length;
    // Where most statements rest on nobody, one source is not what the article rests on.
    if (!only || backed < claims.length / 2) return;
    yield {
      span: only.span,
      message: `The article rests on ${only.name} alone: ask a second source, or say that there is none.`,
    };
  },
};

/** The one source that all attributions and the Source section come down to; null where there are several or none. */
function onlySource(subject: Subject): { name: string; span: Span } | null {
  const { article, text, attributions, actors } = subject;
  const entries = sourceEntries(article);
  if (entries.length > 1 || entries.some(({ chain, vague }) => chain.length > 0 || vague)) return null;
  const [entry] = entries;
  let only: { readonly actor: number; readonly span: Span } | null = null;
  for (const index of standingAttributions(subject)) {
    const { actor, source, kind, sourceKind } = attributions[index]!;
    if (kind === 'plan' || kind === 'think') continue;
    // A source that is not made out may be another one.
    if (actor === null || !source[0]) {
      if (sourceKind === 'pronoun' || sourceKind === 'none') continue;
      return null;
    }
    if (only && only.actor !== actor) return null;
    only ??= { actor, span: source[0] };
  }
  if (entry) {
    const { mentions = [] } = only ? actors[only.actor]! : {};
    if (only && !mentions.some(({ start }) => indexAt([entry], start, ({ span }) => span) >= 0)) return null;
    const named = entry.person ?? entry.outlet ?? entry.organisation;
    return { name: named?.text ?? text.slice(entry.span.start, entry.span.end), span: entry.span };
  }
  if (!only || actors[only.actor]!.kind === 'unnamed' || actors[only.actor]!.kind === 'vague') return null;
  return { name: actors[only.actor]!.name, span: only.span };
}
