import type { Article } from '../article/model.ts';
import { indexBefore } from '../rules/find.ts';
import { type Span, trim } from '../text/span.ts';
import { firstWords, hasWords, lastWords, wordsOf } from './words.ts';

/**
 * An article as a row of passages, each of which has words of its own that a finding can be known by: a sentence, an
 * entry of the Source section, a label, a part of the header, or a line (or what is left of one) where there is none of
 * these.
 */
export class Passages {
  readonly #text: string;
  readonly #spans: readonly Span[];

  constructor(article: Article) {
    this.#text = article.text;
    this.#spans = passageSpans(article);
  }

  get count(): number {
    return this.#spans.length;
  }

  /** The passage that `offset`, in UTF-16 code units, lies in; between two of them the later one. -1: there is none. */
  indexAt(offset: number): number {
    const last = indexBefore(this.#spans, offset + 1, (span) => span);
    const isInside = last >= 0 && offset < this.#spans[last]!.end;
    return isInside ? last : Math.min(last + 1, this.#spans.length - 1);
  }

  /** The words of a passage as an anchor holds them. */
  words(index: number): string {
    return wordsOf(this.#written(index));
  }

  /** The first few words of a passage. */
  head(index: number): string {
    return firstWords(this.#written(index));
  }

  /** The last few words of a passage. */
  tail(index: number): string {
    return lastWords(this.#written(index));
  }

  #written(index: number): string {
    const { start, end } = this.#spans[index]!;
    return this.#text.slice(start, end);
  }
}

/** In text order, not overlapping. */
function passageSpans({ text, header, sentences, sections }: Article): Span[] {
  const known = [...header.items, ...sentences].map(({ span }) => span);
  for (const { labelSpan, entries } of sections) {
    if (labelSpan) known.push(labelSpan);
    for (const { span } of entries) known.push(span);
  }
  known.sort((a, b) => a.start - b.start || b.end - a.end);
  const spans: Span[] = [];
  let end = 0;
  for (const span of known) {
    if (span.start < end || span.start === span.end) continue;
    addLines(text, { start: end, end: span.start }, spans);
    spans.push(span);
    end = span.end;
  }
  addLines(text, { start: end, end: text.length }, spans);
  return spans;
}

/** Adds the lines of what lies between passages, as far as there are words in them. */
function addLines(text: string, { start, end }: Span, spans: Span[]): void {
  let from = start;
  while (from < end) {
    const to = lineEnd(text, from, end);
    const line = trim(text, { start: from, end: to });
    if (hasWords(text.slice(line.start, line.end))) spans.push(line);
    from = to + 1;
  }
}

function lineEnd(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) return at;
  }
  return end;
}
