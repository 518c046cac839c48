import { judgements } from '../data/en/judgements.ts';
import { type AnonymousSource, anonymousSources } from './anonymous.ts';
import { isSure, wordsIn } from './attributions.ts';
import type { Rule } from './model.ts';
import { quoted } from './wording.ts';

export const anonymousOpinion: Rule = {
  id: 'anonymous-opinion',
  family: 'attribution',
  severity: 'warning',
  set: 'strict',
  summary: 'Somebody without a name praises or abuses somebody else.',
  description: `A source may stay unnamed to tell what it knows, not to tell what it thinks of others. Nobody can answer abuse from behind a curtain, and praise from there is worth nothing.

Find somebody who says it under a name, or leave it out.`,
  examples: {
    flagged: [
      '“He is incompetent,” a colleague said.',
      'A senior official said the mayor was a coward.',
      'Two people familiar with the talks called the minister “a disgrace”.',
    ],
    fine: [
      '“He is incompetent,” said Olha Veld, a member of parliament.',
      '“The talks have failed,” a senior official said.',
      'A senior official said the pier had burned.',
    ],
  },
  *check(subject) {
    const { text } = subject;
    for (const source of anonymousSources(subject)) {
      const word = judgementIn(text, source);
      if (!word) continue;
      yield {
        span: source.span,
        message: `${quoted(text, source.span)} ${source.plural ? 'are not named and judge' : 'is not named and judges'} others (“${word.word}”): let somebody say it under a name, or leave it out.`,
        related: [{ span: word.span, message: 'This is an opinion.' }],
      };
    }
  },
};

const words = new Set(judgements);

function judgementIn(text: string, { attribution }: AnonymousSource) {
  if (!isSure(attribution)) return undefined;
  for (const span of attribution.content) {
    const found = wordsIn(text, span).find(({ word }) => words.has(word));
    if (found) return found;
  }
  return undefined;
}
