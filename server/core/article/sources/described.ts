import type { Language } from '../model.ts';
import { headOf, withoutArticle } from './reading.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { type Word, wordsOf } from './words.ts';

/** Whether a source's words mean media in general: `local media`, `Telegram channels`. */
export function namesMediaOnly(source: string, language: Language): boolean {
  const vocabulary = vocabularyOf(language);
  const { vagueMedia, outletPlurals } = vocabulary;
  const head = headIn(source, vocabulary);
  return head.some((_, at) => vagueMedia.isAll(head, at) || outletPlurals.isAll(head, at));
}

/** Whether a source's words describe people who are not named, and not known by their office either: `a senior official`. */
export function describesPeople(source: string, language: Language): boolean {
  const vocabulary = vocabularyOf(language);
  const head = headIn(source, vocabulary);
  return head.some((word) => vocabulary.anonymous.has(word)) || vocabulary.unnamed.has(head.at(-1));
}

function headIn(source: string, vocabulary: Vocabulary): readonly Word[] {
  const words = wordsOf(source, { start: 0, end: source.length }, []);
  return headOf(withoutArticle(words, vocabulary), vocabulary);
}
