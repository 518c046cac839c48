import type { Article, Sentence } from '../article/model.ts';
import type { Span } from '../text/span.ts';
import { Finder } from './find.ts';

/** The sentence that an offset lies in, for questions that mostly come in text order. */
export function sentenceFinder({ sentences }: Article): (offset: number) => Sentence | undefined {
  const finder = new Finder(sentences, ({ span }) => span);
  return (offset) => sentences[finder.indexAt(offset)];
}

/** The empty span before the full stop of a sentence, where `, Brekke said` may go; null where it ends otherwise. */
export function beforeFullStop(text: string, { start, end }: Span): Span | null {
  if (!/[^.!?…”"»]\.$/u.test(text.slice(Math.max(start, end - 2), end))) return null;
  return { start: end - 1, end: end - 1 };
}

/** The words without their first letter's capital, or with it. */
export function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
