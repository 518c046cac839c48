import type { Sentence } from '../article/model.ts';
import type { Actor } from '../attribution/model.ts';
import type { Subject } from './model.ts';
import { sentenceFinder } from './sentences.ts';

/** A pattern that finds any of the phrases, as whole words. */
export function phrasePattern(phrases: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${phrases.join('|').replaceAll(' ', '\\s')})\\b`, 'giu');
}

/** Who is named in the sentences that have one of the phrases, and the first such sentence of each. */
export function namedWith({ article, text, actors }: Subject, pattern: RegExp): ReadonlyMap<Actor, Sentence> {
  const sentenceAt = sentenceFinder(article);
  const sentences = new Set<Sentence>();
  for (const { index } of text.matchAll(pattern)) {
    const sentence = sentenceAt(index);
    if (sentence) sentences.add(sentence);
  }
  const found = new Map<Actor, Sentence>();
  if (sentences.size === 0) return found;
  for (const actor of actors)
    for (const { start } of actor.mentions) {
      const sentence = sentenceAt(start);
      if (!sentence || !sentences.has(sentence)) continue;
      found.set(actor, sentence);
      break;
    }
  return found;
}
