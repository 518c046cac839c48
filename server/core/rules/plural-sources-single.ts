import type { Attribution } from '../attribution/model.ts';
import type { Span } from '../text/span.ts';
import { isSure, wordsIn } from './attributions.ts';
import type { Fix, Rule } from './model.ts';
import { inTextOrder, singularCue } from './verb-forms.ts';
import { quoted } from './wording.ts';

export const pluralSourcesSingle: Rule = {
  id: 'plural-sources-single',
  family: 'wording',
  severity: 'information',
  set: 'strict',
  wording: true,
  summary: '“Sources” in the plural, and the text shows one.',
  description: `“Sources said” promises more than one. Where the text goes on with “the source”, there was one, and the plural makes the news look better founded than it is.

Write “a source”, or show the others.`,
  examples: {
    flagged: [
      "Northwire's sources said the pier was closed. The source added that it had burned.",
      'Sources in the ministry said the talks had failed. “It is over,” the source said.',
    ],
    fine: [
      "Northwire's sources said the pier was closed. The sources added that it had burned.",
      'Sources in the ministry said the talks had failed. A source in the council said they had not. The source gave no reason.',
      'A source in the ministry said the talks had failed. The source gave no reason.',
    ],
  },
  *check({ article, text, attributions }) {
    if (article.language !== 'en') return;
    let several: Attribution | null = null;
    for (const attribution of attributions) {
      const span = attribution.source[0];
      if (!span || attribution.sourceKind !== 'unnamed' || !isSure(attribution)) continue;
      const number = numberOf(text, span);
      if (number === 'several') several ??= attribution;
      // Another one has been introduced: “the source” is that.
      else if (number === 'one') return;
      else if (number === 'the one' && several) {
        const plural = several.source[0]!;
        yield {
          span: plural,
          message: `${quoted(text, plural)} are several, and the text goes on with ${quoted(text, span)}: write “a source”, or show the others.`,
          related: [{ span, message: 'Here it is only one.' }],
          fixes: fixesOf(text, several),
        };
        return;
      }
    }
  },
};

function numberOf(text: string, span: Span): 'several' | 'one' | 'the one' | null {
  const words = wordsIn(text, span).map(({ word }) => word);
  if (words.includes('sources')) return /^(?:one|another|a)$/.test(words[0]!) ? 'one' : 'several';
  if (!words.includes('source')) return null;
  return words.length === 2 && /^(?:the|this|that|same)$/.test(words[0]!) ? 'the one' : 'one';
}

/** `Northwire's sources said` → `One of Northwire's sources said`, `Sources in` → `A source in` */
function fixesOf(text: string, attribution: Attribution): Fix[] {
  const span = attribution.source[0]!;
  const written = text.slice(span.start, span.end);
  const isPossessive = /^[^,]*['’ʼ]s?\s(?:\p{L}+\s)?sources\b/u.test(written);
  const isBare = /^sources\b/i.test(written);
  if (!isPossessive && !isBare) return [];
  const opens =
    /^\p{Lu}/u.test(written) &&
    (isBare || /(?:^|[.!?]\s+|\n\s*)$/.test(text.slice(Math.max(0, span.start - 3), span.start)));
  const edit = isBare
    ? { span: { start: span.start, end: span.start + 'sources'.length }, newText: opens ? 'A source' : 'a source' }
    : { span: { start: span.start, end: span.start }, newText: opens ? 'One of ' : 'one of ' };
  return [
    {
      title: isBare ? 'Write “a source”' : 'Write “one of”',
      edits: inTextOrder([edit, singularCue(text, attribution)]),
      preferred: false,
      safe: false,
    },
  ];
}
