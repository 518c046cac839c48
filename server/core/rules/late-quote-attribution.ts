import type { Span } from '../text/span.ts';
import { isSure } from './attributions.ts';
import { Finder } from './find.ts';
import type { Fix, LocalRule, Subject } from './model.ts';
import { outerQuotations } from './quoted-words.ts';
import { quoted } from './wording.ts';

/** So many sentences of a quotation may go before its speaker. */
const mostSentences = 2;

export const lateQuoteAttribution: LocalRule = {
  id: 'late-quote-attribution',
  family: 'quotation',
  severity: 'information',
  set: 'recommended',
  summary: 'The speaker of a long quotation is named only at its end.',
  description: `Readers want to know who speaks while they read, not after three sentences.

Name the speaker behind the first sentence of the quotation, or before it.`,
  examples: {
    flagged: [
      '“The pier is closed. Two beams are rotten. We will not stop building it,” Oda Brekke said.',
      '“The pier is closed. Two beams are rotten. It is dangerous. We will build a new one,” said Oda Brekke, the mayor.',
    ],
    fine: [
      '“The pier is closed,” Oda Brekke said. “Two beams are rotten. We will not stop building it.”',
      'Oda Brekke said: “The pier is closed. Two beams are rotten. We will not stop building it.”',
      '“The pier is closed. We will not stop building it,” Oda Brekke said.',
      'Oda Brekke said the wind was strong. “The pier is closed. Two beams are rotten. We will not stop building it,” she said.',
    ],
  },
  *checkWithin(subject, { attributions, attributionBefore }) {
    const { article, text } = subject;
    const outer = outerQuotations(article);
    const quotations = new Finder(outer, ({ span }) => span);
    const sentences = new Finder(article.sentences, ({ span }) => span);
    let before = attributionBefore;
    for (const attribution of attributions) {
      const previous = before;
      before = attribution;
      const { form, cue, source, content, actor } = attribution;
      if (form !== 'direct' || !cue[0] || !source[0] || !content[0] || !isSure(attribution)) continue;
      const quotation = outer[quotations.indexAt(content[0].start)];
      // A quotation that came from the paragraph before has its speaker there.
      if (!quotation || quotation.spans.length > 1 || !quotation.closed || quotation.span.end > cue[0].start) continue;
      if (previous && actor !== null && previous.actor === actor) continue;
      const { speaker } = article.sections[article.blocks[quotation.blocks[0]]!.section]!;
      if (speaker) continue;
      const first = sentences.indexAt(quotation.span.start);
      const last = sentences.indexAt(cue[0].start);
      if (first < 0 || last - first < mostSentences) continue;
      if (isIntroduced(subject, first)) continue;
      const count = last - first + 1;
      yield {
        span: source[0],
        message: `${quoted(text, source[0])} is named only after ${count} sentences of the quotation: name the speaker after the first.`,
        related: [{ span: article.sentences[first]!.span, message: 'The quotation starts here.' }],
        fixes: fixesOf(text, article.sentences[first]!.span, quotation.span, article.sentences[last]!.span),
      };
    }
  },
};

/** Whether the words before a quotation, in its paragraph, lead up to it: `Brekke spoke of the pier:`. */
function isIntroduced({ article, text }: Subject, sentence: number): boolean {
  const { span, block } = article.sentences[sentence]!;
  const before = article.sentences[sentence - 1];
  return before !== undefined && before.block === block && /:\s*$/.test(text.slice(before.span.start, span.start));
}

/** `“S1. S2,” Brekke said.` → `“S1,” Brekke said. “S2.”` */
function fixesOf(text: string, first: Span, quotation: Span, last: Span): Fix[] {
  const open = text.slice(quotation.start, quotation.start + 1);
  const close = text.slice(quotation.end - 1, quotation.end);
  const speaker = text.slice(quotation.end, last.end).trim();
  const end = text.slice(first.end - 1, first.end);
  const isPlain = text[quotation.end - 2] === ',' && /^[^“”"«»]+\.$/u.test(speaker) && /^[.!?]$/.test(end);
  if (first.start !== quotation.start || !isPlain) return [];
  const space = /^\s+/.exec(text.slice(first.end, first.end + 4))?.[0] ?? ' ';
  const moved = `${end === '.' ? ',' : end}${close} ${speaker}${space}${open}`;
  return [
    {
      title: 'Name the speaker after the first sentence',
      edits: [
        { span: { start: first.end - 1, end: first.end + space.length }, newText: moved },
        { span: { start: quotation.end - 2, end: last.end }, newText: `.${close}` },
      ],
      preferred: true,
      safe: false,
    },
  ];
}
