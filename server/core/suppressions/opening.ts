import type { Article } from '../article/model.ts';
import { comparable, firstWords } from './words.ts';

/** So many words tell articles apart, even those that have the first few of their title in common. */
const openingWords = 12;

/** How far into a text, in UTF-16 code units, an opening is written down from, and how far in one is looked for. */
const openingLength = 600;
const searchedLength = 4000;

/** How an article begins: the first words of its title, or of its text where it has none. Undefined: it has no words. */
export function openingOf({ text, header, sentences }: Article): string | undefined {
  const start = header.title?.start ?? sentences[0]?.span.start ?? 0;
  return firstWords(text.slice(start, start + openingLength), openingWords) || undefined;
}

/** Tells of openings whether a text begins so, be it after a header. */
export function openingReader(text: string): (opening: string) => boolean {
  let beginning: string | undefined;
  return (opening) => {
    const words = comparable(opening);
    beginning ??= ` ${comparable(text.slice(0, searchedLength))} `;
    return words !== '' && beginning.includes(` ${words} `);
  };
}
