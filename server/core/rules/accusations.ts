import type { Attribution } from '../attribution/model.ts';
import { accusing, replies } from '../data/en/replies.ts';
import type { Span } from '../text/span.ts';
import { isSure, wordsIn } from './attributions.ts';
import { indexBefore } from './find.ts';
import type { Subject } from './model.ts';
import { namedWith, phrasePattern } from './replies.ts';

/** Somebody says something against somebody else. */
export interface Accusation {
  /** Index into `Analysis.actors`: the accused, a person or a body. */
  readonly accused: number;
  /** Where the accusation names them. */
  readonly mention: Span;
  /** Whether anything in the article is theirs, or says that they were asked. */
  readonly answered: boolean;
}

const accusingWords = new Set(accusing);
const pattern = phrasePattern(replies);

const none: readonly Accusation[] = [];

/** The accusations of an English article, in text order. Linear time. */
export function accusationsIn(subject: Subject): readonly Accusation[] {
  const { article, text, attributions } = subject;
  if (article.language !== 'en') return none;
  const accusing = attributions.filter((attribution) => accuses(text, attribution));
  if (accusing.length === 0) return none;
  const speaking = new Set(attributions.map(({ actor }) => actor));
  const answering = namedWith(subject, pattern);
  const accusedIn = mentionsIn(subject);
  return accusing.flatMap(({ content, actor }) => {
    const found = accusedIn(content[0]!);
    if (!found || found.accused === actor) return [];
    const { accused, mention } = found;
    return [{ accused, mention, answered: speaking.has(accused) || answering.has(subject.actors[accused]!) }];
  });
}

function accuses(text: string, attribution: Attribution): boolean {
  const { kind, cue, content, source } = attribution;
  if (kind !== 'say' || !content[0] || source.length === 0 || !isSure(attribution)) return false;
  return cue.some((span) => wordsIn(text, span).some(({ word }) => accusingWords.has(word)));
}

/** The person or body that what is said of somebody opens with. */
function mentionsIn({ actors }: Subject): (content: Span) => { accused: number; mention: Span } | undefined {
  const mentions = actors
    .flatMap(({ mentions }, accused) => mentions.map((mention) => ({ accused, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  return ({ start, end }) => {
    const first = mentions[indexBefore(mentions, start, ({ mention }) => mention) + 1];
    if (!first || first.mention.end > Math.min(end, start + 60)) return undefined;
    const { kind } = actors[first.accused]!;
    return kind === 'person' || kind === 'organisation' ? first : undefined;
  };
}
