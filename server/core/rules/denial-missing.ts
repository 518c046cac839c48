import type { Actor, Attribution } from '../attribution/model.ts';
import { accusing, replies } from '../data/en/replies.ts';
import type { Span } from '../text/span.ts';
import { isSure, wordsIn } from './attributions.ts';
import { indexBefore } from './find.ts';
import type { Rule, Subject } from './model.ts';
import { namedWith, phrasePattern } from './replies.ts';

export const denialMissing: Rule = {
  id: 'denial-missing',
  family: 'source',
  severity: 'hint',
  set: 'strict',
  wording: true,
  summary: 'Somebody is accused and does not answer.',
  description: `Whoever is accused in an article has a right to answer in it, and readers to know whether there was an answer at all.

Ask them, and write what they say, or that they declined to comment or could not be reached.`,
  examples: {
    flagged: [
      'Ilmar Tessen, an engineer, accused Mayor Oda Brekke of taking bribes.',
      'President Denys Veld blamed Northern Ferries Ltd for the delay.',
    ],
    fine: [
      'Ilmar Tessen, an engineer, accused Mayor Oda Brekke of taking bribes. Brekke denied it.',
      'Ilmar Tessen, an engineer, accused Mayor Oda Brekke of taking bribes. “That is a lie,” Brekke said.',
      'Ilmar Tessen, an engineer, accused Mayor Oda Brekke of taking bribes. Brekke could not be reached.',
    ],
  },
  *check(subject) {
    const { article, text, attributions } = subject;
    if (article.language !== 'en') return;
    const accusations = attributions.filter((attribution) => accuses(text, attribution));
    if (accusations.length === 0) return;
    const speaking = new Set(attributions.map(({ actor }) => actor));
    const answering = namedWith(subject, pattern);
    const accusedIn = mentionsIn(subject);
    const reported = new Set<Actor>();
    for (const { content, actor } of accusations) {
      const accused = accusedIn(content[0]!);
      if (!accused || accused.index === actor || reported.has(accused.actor)) continue;
      reported.add(accused.actor);
      if (speaking.has(accused.index) || answering.has(accused.actor)) continue;
      yield {
        span: accused.mention,
        message: `${accused.actor.name} is accused here and does not answer: ask, and write what was said, or that there was no answer.`,
      };
    }
  },
};

const accusingWords = new Set(accusing);
const pattern = phrasePattern(replies);

function accuses(text: string, attribution: Attribution): boolean {
  const { kind, cue, content, source } = attribution;
  if (kind !== 'say' || !content[0] || source.length === 0 || !isSure(attribution)) return false;
  return cue.some((span) => wordsIn(text, span).some(({ word }) => accusingWords.has(word)));
}

interface Accused {
  readonly actor: Actor;
  readonly index: number;
  readonly mention: Span;
}

/** The person or body that what is said of somebody opens with. */
function mentionsIn({ actors }: Subject): (content: Span) => Accused | undefined {
  const mentions: Accused[] = actors
    .flatMap((actor, index) => actor.mentions.map((mention) => ({ actor, index, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  return ({ start, end }) => {
    const first = mentions[indexBefore(mentions, start, ({ mention }) => mention) + 1];
    if (!first || first.mention.end > Math.min(end, start + 60)) return undefined;
    return first.actor.kind === 'person' || first.actor.kind === 'organisation' ? first : undefined;
  };
}
