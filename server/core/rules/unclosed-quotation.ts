import type { Article, Quotation, QuoteStyle } from '../article/model.ts';
import { abbreviationTables } from '../data/abbreviations.ts';
import { wordTables } from '../data/attribution.ts';
import type { Span } from '../text/span.ts';
import { indexAt } from './find.ts';
import type { Fix, LocalRule } from './model.ts';
import { firstWord, quoted } from './wording.ts';

export const unclosedQuotation: LocalRule = {
  id: 'unclosed-quotation',
  family: 'quotation',
  severity: 'error',
  set: 'core',
  summary: 'A quotation is opened and never closed.',
  description: `Without a closing mark nobody can tell where somebody's words end and the writer's go on: what follows is put into the speaker's mouth.

Insert the mark. A quotation over several paragraphs is fine when every paragraph opens it again and the last one closes it, or when it is opened once and closed once.`,
  examples: {
    flagged: ['Mayor Oda Brekke spoke on Tuesday 11 March 2025. “We will stop. She said it was late.'],
    fine: [
      'Mayor Oda Brekke said: “We will stop.” He left.',
      'The pier is closed.\n\nMayor Oda Brekke said: “We will stop.\n\n“It is late.”',
      'The pier is closed.\n\nMayor Oda Brekke said: “We will stop.\n\nIt is late.”',
    ],
  },
  *checkWithin({ article, text }, { quotations }) {
    const closingMarkOf = closingMarksIn(article);
    for (const quotation of quotations) {
      const { span, closed, style } = quotation;
      // An apostrophe passes for a single mark, and 6" for a straight one.
      if (closed || style === 'single' || /\d/.test(text[span.start - 1] ?? '')) continue;
      if (goesOnBehindLine(article, quotation)) continue;
      const marked = { start: span.start, end: firstWord(text, span.start + 1).end };
      yield {
        span: marked,
        message: `The quotation that starts with ${quoted(text, { start: span.start + 1, end: span.end }, 30)} is never closed.`,
        fixes: fixesOf(article, quotation, closingMarkOf(quotation.style)),
      };
    }
  },
};

/** A line that cuts into a quotation has no more words than a caption or the name of an advertisement. */
const longestLine = 160;

/** Whether the next paragraph but one opens the quotation again, and only a line that is no sentence stands between. */
function goesOnBehindLine({ text, blocks }: Article, { spans, blocks: [, last] }: Quotation): boolean {
  const between = blocks[last + 1];
  const next = blocks[last + 2];
  if (!between || !next) return false;
  const line = text.slice(between.span.start, between.span.end);
  const mark = text[spans[0]!.start];
  return line.length <= longestLine && !/[.!?…”"»]$/u.test(line) && text[next.span.start] === mark;
}

const defaultMarks: Readonly<Record<QuoteStyle, string>> = {
  straight: '"',
  curly: '”',
  guillemet: '»',
  low: '“',
  single: '’',
};

/** The place of a closing mark is looked for in no more sentences than this. */
const mostSentences = 20;
/** The words that name a speaker are no longer, in UTF-16 code units. */
const longestAttribution = 150;

/** Where the closing mark may belong: before the words that name the speaker, or at a sentence's end. */
function fixesOf(article: Article, quotation: Quotation, mark: string): Fix[] {
  const { text, sentences: all } = article;
  const { start, end } = quotation.spans.at(-1)!;
  const from = indexAt(all, start, ({ span }) => span);
  const last = all[indexAt(all, end - 1, ({ span }) => span)];
  const sentences = all.slice(from, from + mostSentences).filter(({ span }) => span.start < end);
  const [first] = sentences;
  if (from < 0 || !first || !last) return [];
  const places = new Map<number, string>();
  const attribution = beforeAttribution(article, quotation, first.span);
  if (attribution !== null) places.set(attribution, 'Close the quotation before its speaker');
  else {
    const goesOn = sentences.findIndex(({ span }, index) => index > 0 && leavesSpeech(article, span));
    if (goesOn > 0)
      places.set(endOf(text, sentences[goesOn - 1]!.span), 'Close the quotation before the next sentence');
    places.set(endOf(text, last.span), 'Close the quotation at the end of the paragraph');
  }
  return [...places].map(([offset, title], index) => ({
    title,
    edits: [{ span: { start: offset, end: offset }, newText: mark }],
    preferred: index === 0,
    safe: false,
  }));
}

/** As the article closes its other quotations of a kind; after „ some write “ and some ”. */
function closingMarksIn({ text, quotations }: Article): (style: QuoteStyle) => string {
  const marks = new Map<QuoteStyle, string>();
  return (style) => {
    let mark = marks.get(style);
    if (mark === undefined) {
      const closed = quotations.find((quotation) => quotation.closed && quotation.style === style);
      mark = closed ? text.slice(closed.span.end - 1, closed.span.end) : defaultMarks[style];
      marks.set(style, mark);
    }
    return mark;
  };
}

/** `“We will not stop, ¦she said.`: behind the last comma of the sentence, when few words with a verb of speech follow it. */
function beforeAttribution({ text, language }: Article, { span: { start } }: Quotation, sentence: Span): number | null {
  const from = Math.max(start + 1, sentence.end - longestAttribution);
  const words = text.slice(from, sentence.end);
  for (let at = words.length - 2; at > 0; at--) {
    if (!',!?'.includes(words[at]!)) continue;
    const after = words.slice(at + 1).match(/[\p{L}'’ʼ-]+/gu) ?? [];
    if (after.length > 12) return null;
    if (after.some((word) => abbreviationTables[language].speechVerbs.includes(word.toLowerCase())))
      return from + at + 1;
  }
  return null;
}

/** Whether a sentence speaks of the speaker rather than as the speaker: it starts with one in the third person. */
function leavesSpeech({ text, language }: Article, { start }: Span): boolean {
  const word = /^\p{Lu}\p{L}{0,8}(?![\p{L}'’ʼ])/u.exec(text.slice(start, start + 12))?.[0].toLowerCase();
  return wordTables[language].pronouns.some(
    ({ form, gender, number }) => form === word && (number === 'plural' || gender !== 'neuter'),
  );
}

function endOf(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1]!)) at--;
  return at;
}
