import { type Span, trim } from '../text/span.ts';
import { isWordAt } from './characters.ts';
import { findInsertions, matchBrackets } from './insertions.ts';
import type { Language } from './model.ts';
import { candidates } from './sentence-candidates.ts';
import { SentenceEnds } from './sentence-ends.ts';

/**
 * Splits a block of running text into its sentences. The spans are relative to the text, in order, without white space
 * at their ends, and cover everything else. A line break inside the block is white space like any other.
 */
export function splitSentences(text: string, language: Language): Span[] {
  const hasBrackets = /[([]/u.test(text);
  const ends = new SentenceEnds(text, language, hasBrackets ? matchBrackets(text) : []);
  const sentences = new Sentences(text);
  let start = 0;
  for (const candidate of candidates(text, hasBrackets ? findInsertions(text) : [])) {
    if (candidate.next <= start || !ends.endsAt(candidate, start)) continue;
    sentences.add({ start, end: candidate.next });
    start = candidate.next;
  }
  sentences.add({ start, end: text.length });
  return sentences.spans;
}

/** The sentences so far. A stretch without a letter or a digit joins the sentence before it, or the one after. */
class Sentences {
  readonly spans: Span[] = [];
  readonly #text: string;
  #lastHasWord = true;

  constructor(text: string) {
    this.#text = text;
  }

  add(stretch: Span): void {
    const { start, end } = trim(this.#text, stretch);
    if (start === end) return;
    const hasWord = this.#hasWord(start, end);
    const last = this.spans.at(-1);
    if (last && !(hasWord && this.#lastHasWord)) {
      this.spans[this.spans.length - 1] = { start: last.start, end };
      this.#lastHasWord ||= hasWord;
    } else {
      this.spans.push({ start, end });
      this.#lastHasWord = hasWord;
    }
  }

  #hasWord(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (isWordAt(this.#text, at)) return true;
    return false;
  }
}
