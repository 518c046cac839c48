import type { Attribution } from '../attribution/model.ts';
import { wordTables } from '../data/attribution.ts';
import { loadedVerbs, plainVerb } from '../data/en/wording.ts';
import { wordList } from '../data/word-lists.ts';
import type { Span } from '../text/span.ts';
import { cueVerb, indexVerbs, isSure, wordsIn } from './attributions.ts';
import type { LocalRule } from './model.ts';
import { isBaseVerb } from './verb-forms.ts';

export const loadedAttributionVerb: LocalRule = {
  id: 'loaded-attribution-verb',
  family: 'wording',
  severity: 'information',
  set: 'recommended',
  wording: true,
  summary: 'The verb of an attribution judges what is said: “claims”, “admits”, “insists”.',
  description: `“Claims” tells readers not to believe it, “admits” that there was something to hide, “insists” that somebody protests too much. That is a comment, and it is mostly not meant.

Write “said”. Where the doubt is news, say what speaks against the words.`,
  examples: {
    flagged: [
      'Secretary-General Jon Stolberg claims that all members agree.',
      'Mayor Oda Brekke admitted that the pier was old.',
      '“The pier is safe,” Brekke insisted.',
    ],
    fine: [
      'The Storm Front claimed responsibility for the attack.',
      'Secretary-General Jon Stolberg said that all members agree.',
      'Mayor Oda Brekke said: “Stolberg claims that all members agree.”',
      'Mayor Oda Brekke did not admit that the pier was old.',
    ],
  },
  *checkWithin({ article, text }, { attributions }) {
    if (article.language !== 'en') return;
    for (const attribution of attributions) {
      if (attribution.kind !== 'say' || attribution.source.length === 0 || !isSure(attribution)) continue;
      const verb = cueVerb(text, attribution, loaded);
      if (!verb || isSupposedOrNoun(text, attribution, verb.span)) continue;
      const content = contentOf(text, attribution, verb.span.end);
      if (content === 'thing') continue;
      const written = text.slice(verb.span.start, verb.span.end);
      const plain = plainVerb[verb.form]!;
      const fix = {
        title: `Write “${plain}”`,
        edits: [{ span: verb.span, newText: plain }],
        preferred: true,
        safe: false,
      };
      yield {
        span: verb.span,
        message: `“${written}” judges the words it reports: write “${plain}”.`,
        // “Claims to have won” cannot become “says to have won”.
        fixes: content === 'infinitive' ? [] : [fix],
      };
    }
  },
};

const loaded = indexVerbs(loadedVerbs);

const finite = new Set([
  ...wordTables.en.be,
  ...wordTables.en.have,
  ...wordTables.en.do,
  ...wordTables.en.modals,
  ...wordTables.en.verbs,
]);

/** What one claims or admits without a word. */
const things = new Set(
  wordList(
    'responsibility credit victory right rights lives life ownership success sovereignty independence guilt defeat',
  ),
);
const modals = new Set(wordTables.en.modals);

/** `Would claim` is only supposed; `the Pope's claim` is a noun. */
function isSupposedOrNoun(text: string, { cue }: Attribution, { start }: Span): boolean {
  if (cue.some((span) => wordsIn(text, span).some(({ word }) => modals.has(word)))) return true;
  const before = text.slice(Math.max(0, start - 24), start);
  return /(?:['’ʼ]s?|\b(?:the|a|this|that|his|her|its|their))\s$|\b(?:would|will|may|might|could)\s[^.,;]*$/i.test(
    before,
  );
}

const beforeNoun = new Set([...wordTables.en.determiners, ...wordTables.en.possessives, ...wordTables.en.prepositions]);

/** What a verb reports: somebody's words, or a thing as in “claimed responsibility”, “admitted a mistake”. */
function contentOf(text: string, { content, form }: Attribution, verbEnd: number): 'words' | 'infinitive' | 'thing' {
  const [span] = content;
  if (!span || form !== 'indirect' || span.start < verbEnd) return 'words';
  const follows = wordsIn(text, { start: verbEnd, end: Math.min(span.end, verbEnd + 200) });
  const words = follows.map(({ word }) => word);
  const [first] = words;
  if (first === 'that') return 'words';
  if (first === 'to') return 'infinitive';
  if (words.slice(0, 2).some((word) => things.has(word))) return 'thing';
  // “The attack” and “for attack” have a noun that is a verb elsewhere.
  const isVerb = (word: string, at: number) =>
    at > 0 && (finite.has(word) || (!beforeNoun.has(words[at - 1]!) && (isBaseVerb(word) || /[a-z]{2}ed$/.test(word))));
  return words.some(isVerb) && first !== 'on' && first !== 'for' ? 'words' : 'thing';
}
