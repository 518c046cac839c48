import type { Word } from './words.ts';

interface Phrase {
  /** In small letters; a `*` at the end has been taken off. */
  readonly words: readonly string[];
  readonly open: readonly boolean[];
  /** The words of a name count with a capital only. */
  readonly capital: boolean;
}

/** Phrases of a table, asked for at a place in a list of words; what a question costs does not grow with the table. */
export class PhraseSet {
  /** By the first word. */
  readonly #closed = new Map<string, Phrase[]>();
  /** By the first word's known letters, where it has a `*`. */
  readonly #open = new Map<string, Phrase[]>();
  readonly #openLengths: readonly number[];

  constructor(...lists: readonly (readonly string[])[]) {
    for (const text of lists.flat()) this.#add(text);
    this.#openLengths = [...new Set([...this.#open.keys()].map((letters) => letters.length))];
  }

  /** How many words the longest phrase takes that starts at `words[at]` and ends before `end`; 0: none starts there. */
  lengthAt(words: readonly Word[], at: number, end = words.length): number {
    const first = words[at]?.lower;
    if (first === undefined || at >= end) return 0;
    let longest = longestOf(this.#closed.get(first), words, at, end);
    for (const length of this.#openLengths)
      longest = Math.max(longest, longestOf(this.#open.get(first.slice(0, length)), words, at, end));
    return longest;
  }

  has(word: Word | undefined): boolean {
    return word !== undefined && this.lengthAt([word], 0) === 1;
  }

  /** Whether the words from `from` to `end` are one of the phrases. */
  isAll(words: readonly Word[], from = 0, end = words.length): boolean {
    return end > from && this.lengthAt(words, from, end) === end - from;
  }

  #add(text: string): void {
    const words = text.split(' ');
    const phrase = {
      words: words.map((word) => word.replace(/\*$/, '').toLowerCase()),
      open: words.map((word) => word.endsWith('*')),
      capital: /^\p{Lu}/u.test(text),
    };
    const phrases = phrase.open[0] ? this.#open : this.#closed;
    const same = phrases.get(phrase.words[0]!);
    if (same) same.push(phrase);
    else phrases.set(phrase.words[0]!, [phrase]);
  }
}

function longestOf(phrases: readonly Phrase[] | undefined, words: readonly Word[], at: number, end: number): number {
  let longest = 0;
  for (const phrase of phrases ?? []) {
    const { length } = phrase.words;
    if (length > longest && at + length <= end && matches(phrase, words, at)) longest = length;
  }
  return longest;
}

function matches({ words: parts, open, capital }: Phrase, words: readonly Word[], at: number): boolean {
  return parts.every((part, index) => {
    const word = words[at + index]!;
    if (word.quoted || (index === 0 && capital && !word.capital)) return false;
    return open[index] ? word.lower.startsWith(part) : word.lower === part;
  });
}
