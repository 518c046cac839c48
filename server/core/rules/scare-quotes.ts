import type { Quotation } from '../article/model.ts';
import { naming } from '../data/en/naming.ts';
import type { Span } from '../text/span.ts';
import { wordsIn } from './attributions.ts';
import { lastStartingBefore } from './find.ts';
import type { Rule } from './model.ts';
import { quoted } from './wording.ts';

/** Longer words in quotation marks are a piece of what somebody said. */
const mostWords = 3;

export const scareQuotes: Rule = {
  id: 'scare-quotes',
  family: 'quotation',
  severity: 'hint',
  set: 'strict',
  summary: 'A word or two in quotation marks that are nobody’s.',
  description: `“Experts” in quotation marks says that they are none, without saying so: the marks are a comment that nobody signs.

Take the marks away, or say whose word it is. Names, titles and words that the text itself speaks of (“the term …”, “known as …”) keep theirs.`,
  examples: {
    flagged: [
      'Mayor Oda Brekke met the “experts” in Port Halden on 11 March 2025.',
      'The “free elections” took place on 11 March 2025.',
    ],
    fine: [
      'Mayor Oda Brekke called the fire “a dark day”.',
      'The ferry “Northern Star” sails on 11 March 2025.',
      'The pier is known as “the stump”.',
      'Mayor Oda Brekke said the “experts” had failed.',
    ],
  },
  *check({ article, text, attributions }) {
    if (article.language !== 'en') return;
    const contents = attributions.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
    for (const quotation of article.quotations) {
      const { depth, closed, span, style } = quotation;
      if (depth > 0 || !closed || style === 'single' || article.blocks[quotation.blocks[0]]?.kind === 'caption')
        continue;
      if (!isScare(text, quotation) || (lastStartingBefore(contents, span.end)?.end ?? 0) > span.start) continue;
      const inner = { start: span.start + 1, end: span.end - 1 };
      yield {
        span,
        message: `${quoted(text, inner)} stands in quotation marks, and nobody is quoted: take them away, or say whose word it is.`,
        fixes: [
          {
            title: 'Take the quotation marks away',
            edits: [
              { span: { start: span.start, end: inner.start }, newText: '' },
              { span: { start: inner.end, end: span.end }, newText: '' },
            ],
            preferred: false,
            safe: false,
          },
        ],
      };
    }
  },
};

const namingWords = new Set(naming);

/** Few words, in small letters, that no word before them introduces. */
function isScare(text: string, { spans, span }: Quotation): boolean {
  if (spans.length > 1) return false;
  const words = wordsIn(text, { start: span.start + 1, end: Math.min(span.end - 1, span.start + 100) });
  if (words.length === 0 || words.length > mostWords) return false;
  if (/[\p{Lu}\d]|[.,!?]["”»“]$/u.test(text.slice(span.start + 1, span.end))) return false;
  return !wordsIn(text, before(text, span)).some(({ word }) => namingWords.has(word));
}

/** The last words before a quotation. */
function before(text: string, { start }: Span): Span {
  const words = /(?:\S+\s+){0,3}$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  return { start: start - words.length, end: start };
}
