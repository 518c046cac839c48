import { gestureVerbs, plainVerb } from '../data/en/wording.ts';
import { cueVerb, indexVerbs, isSure } from './attributions.ts';
import type { LocalRule } from './model.ts';

export const nonSpeechVerb: LocalRule = {
  id: 'non-speech-verb',
  family: 'wording',
  severity: 'hint',
  set: 'strict',
  wording: true,
  summary: 'Words are smiled, laughed or sighed.',
  description: `Nobody can smile a sentence. The verb of an attribution says how words came about, and a smile goes beside it.

Write “said”, and, if the smile is news, that there was one.`,
  examples: {
    flagged: ['“Great news,” Oda Brekke smiled.', 'Oda Brekke was glad. “It is over,” she sighed.'],
    fine: ['“Great news,” Oda Brekke said, smiling.', '“He smiled,” Oda Brekke said.', 'Oda Brekke smiled.'],
  },
  *checkWithin({ article, text }, { attributions }) {
    if (article.language !== 'en') return;
    for (const attribution of attributions) {
      if (attribution.source.length === 0 || !isSure(attribution)) continue;
      const verb = cueVerb(text, attribution, gestures);
      if (!verb) continue;
      const written = text.slice(verb.span.start, verb.span.end);
      const said = plainVerb[verb.form]!;
      const beside = ` with a ${verb.verb[0]}`;
      // “Sighed Brekke” becomes “said Brekke with a sigh”.
      const after = Math.max(verb.span.end, ...attribution.source.map(({ end }) => end));
      const edits =
        after === verb.span.end
          ? [{ span: verb.span, newText: said + beside }]
          : [
              { span: verb.span, newText: said },
              { span: { start: after, end: after }, newText: beside },
            ];
      yield {
        span: verb.span,
        message: `Words cannot be ${verb.verb[2]}: write “said” instead of “${written}”.`,
        fixes: [{ title: `Write “${said}${beside}”`, edits, preferred: true, safe: false }],
      };
    }
  },
};

const gestures = indexVerbs(gestureVerbs);
