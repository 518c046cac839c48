import type { Language } from '../article/model.ts';
import { hearsayAdverbs } from '../data/en/wording.ts';
import { hearsayAdverbs as russianAdverbs } from '../data/ru/wording.ts';
import { hearsayAdverbs as ukrainianAdverbs } from '../data/uk/wording.ts';
import type { Span } from '../text/span.ts';
import { coveredBySources } from './covering-sources.ts';
import { Finder } from './find.ts';
import type { Fix, LocalRule, Subject, TextEdit } from './model.ts';
import { nameHint, placeholderEdit } from './placeholder.ts';
import { beforeFullStop, capitalised, sentenceFinder } from './sentences.ts';
import { knownSpeakers } from './speakers.ts';
import { quoted } from './wording.ts';

export const hearsayAdverb: LocalRule = {
  id: 'hearsay-adverb',
  family: 'attribution',
  severity: 'information',
  set: 'core',
  wording: true,
  summary: '“Reportedly” or “allegedly” stands in for a source.',
  description: `“Reportedly” says that somebody reported it and keeps back who. It protects nobody, least of all in court, and readers learn only that the writer is not sure.

Name the source in the sentence, or, where the Source section names it, do without the adverb.`,
  examples: {
    flagged: [
      'The general has reportedly resigned.',
      'Reportedly, the bridge will cost two billion crowns.',
      'The pier is closed, Mayor Oda Brekke said. Two ferries have apparently run aground.',
    ],
    fine: [
      'The general allegedly took bribes, the indictment says.',
      '“The general has reportedly resigned,” Mayor Oda Brekke said.',
      'The general has resigned, Mayor Oda Brekke said.',
    ],
  },
  *checkWithin(subject, { statements, attributions }) {
    const { article, text } = subject;
    const adverbs = adverbsOf[article.language];
    const found: Span[] = [];
    for (const { source, cue } of attributions) {
      const [adverb] = cue;
      if (source.length > 0 || !adverb || cue.length > 1) continue;
      if (adverbs.has(text.slice(adverb.start, adverb.end).toLowerCase())) found.push(adverb);
    }
    if (found.length === 0) return;
    // Where somebody is named for the statement, the adverb only repeats that it is their word.
    const vague = new Finder(
      statements.filter(({ support }) => support === 'vague'),
      ({ span }) => span,
    );
    const sentenceAt = sentenceFinder(article);
    const isCovered = coveredBySources(subject);
    const speakers = knownSpeakers(subject);
    for (const adverb of found) {
      const sentence = sentenceAt(adverb.start);
      if (!sentence || vague.indexAt(adverb.start) < 0 || speaksOfSelf(text, sentence.span)) continue;
      yield {
        span: adverb,
        message: `${quoted(text, adverb)} hides whose word this is: name the source in the sentence.`,
        fixes: fixesOf(subject, adverb, sentence.span, isCovered(adverb.start), speakers),
      };
    }
  },
};

const adverbsOf: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(hearsayAdverbs),
  uk: new Set(ukrainianAdverbs),
  ru: new Set(russianAdverbs),
};

/** A speech given in full, without marks: its words are the speaker's. */
function speaksOfSelf(text: string, { start, end }: Span): boolean {
  return /\b(?:I|me|my)\b/.test(text.slice(start, end));
}

function fixesOf(
  { text, article }: Subject,
  adverb: Span,
  sentence: Span,
  isCovered: boolean,
  speakers: readonly string[],
): Fix[] {
  const without = withoutAdverb(text, adverb, sentence);
  const word = text.slice(adverb.start, adverb.end);
  if (isCovered)
    return [
      {
        title: `Leave out “${word}”: the Source section names who says so`,
        edits: [without],
        preferred: true,
        safe: false,
      },
    ];
  const at = beforeFullStop(text, sentence);
  if (!at || article.language !== 'en') return [];
  if (speakers.length === 0) {
    const edits = [without, placeholderEdit(at, ', ', nameHint, ' said')];
    return [{ title: `Replace “${word}” with who said so`, edits, preferred: false, safe: false }];
  }
  return speakers.map((name) => ({
    title: `Replace “${word}” with “, ${name} said”`,
    edits: [without, { span: at, newText: `, ${name} said` }],
    preferred: false,
    safe: false,
  }));
}

/** Takes the adverb out with its commas and one space; a word that then opens the sentence gets a capital. */
function withoutAdverb(text: string, { start, end }: Span, sentence: Span): TextEdit {
  const after = /^(?:,? |,(?= ))/.exec(text.slice(end, end + 2))?.[0] ?? '';
  if (start === sentence.start) {
    const next = end + after.length;
    return { span: { start, end: next + 1 }, newText: capitalised(text.slice(next, next + 1)) };
  }
  const isEnclosed = text.slice(start - 2, start) === ', ' && after.startsWith(',');
  if (isEnclosed) return { span: { start: start - 2, end: end + 1 }, newText: '' };
  if (text[start - 1] === ' ') return { span: { start: start - 1, end }, newText: '' };
  return { span: { start, end: end + after.length }, newText: '' };
}
