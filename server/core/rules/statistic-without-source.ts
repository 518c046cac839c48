import { units } from '../data/en/figures.ts';
import { contains, type Span } from '../text/span.ts';
import type { LocalRule } from './model.ts';
import { addSpeakerFixes } from './placeholder.ts';
import { beforeFullStop } from './sentences.ts';
import { knownSpeakers } from './speakers.ts';
import { quoted } from './wording.ts';

export const statisticWithoutSource: LocalRule = {
  id: 'statistic-without-source',
  family: 'attribution',
  severity: 'information',
  set: 'strict',
  wording: true,
  summary: 'A number with nobody behind it.',
  description: `Somebody counted, measured or estimated: “two million people”, “42 per cent”. Readers should be told who, and when, since another count may give another number.

Name the source of the number. Where [unattributed-claim](unattributed-claim.md) reports the whole statement, that finding stands and this one is silent.`,
  examples: {
    flagged: [
      'Mayor Oda Brekke said the pier was closed. It was used by 42 per cent of the boats.',
      'The fire killed 12 people.',
      'Mayor Oda Brekke said the pier was closed. The repair will cost 3.5 million crowns.',
    ],
    fine: [
      'The fire killed 12 people, Mayor Oda Brekke said.',
      'According to the harbour authority, 42 per cent of the boats are old.',
      'The pier was built in 1987 and is 40 metres long.',
    ],
  },
  *checkWithin(subject, { statements }) {
    const { article, text, attributions } = subject;
    if (article.language !== 'en') return;
    let speakers: readonly string[] | null = null;
    for (const { span, support, sentence, attributions: covering } of statements) {
      if (support !== 'unattributed' || !/\d/.test(text.slice(span.start, span.end))) continue;
      const figure = figureIn(text, span);
      // A clause that only names who says the rest has a cue.
      if (!figure || covering.some((index) => attributions[index]!.cue.some((cue) => contains(span, cue)))) continue;
      speakers ??= knownSpeakers(subject);
      const at = article.sentences[sentence]!.span.end === span.end ? beforeFullStop(text, span) : null;
      yield {
        span: figure,
        message: `Nobody is named for ${quoted(text, figure)}: say whose number it is.`,
        fixes: at ? addSpeakerFixes(at, speakers) : [],
      };
    }
  },
};

const unitWords = new Set(units);
/** A number with the two words behind it: `3.5 million crowns`. */
const numbers = /\d(?:[\d.,]{0,20}\d)?(?:\s?%|\s(per\scent|\p{L}{1,20})(?:\s(\p{L}{1,20}))?)/gu;

/** The first number with its unit. */
function figureIn(text: string, { start, end }: Span): Span | null {
  for (const { 0: written, 1: unit, 2: more, index } of text.slice(start, end).matchAll(numbers)) {
    const from = start + index;
    if (unit === undefined || /^per\s/.test(unit))
      return { start: from, end: from + written.length - (more ? more.length + 1 : 0) };
    if (!unitWords.has(unit)) continue;
    return { start: from, end: from + written.length - (more && !unitWords.has(more) ? more.length + 1 : 0) };
  }
  return null;
}
