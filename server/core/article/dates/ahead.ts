import type { Ahead } from '../../data/date-table.ts';
import { dateTables } from '../../data/dates.ts';
import type { Span } from '../../text/span.ts';
import type { Language } from '../model.ts';

/** How far from a date the verb it goes with is looked for, in UTF-16 code units. */
const reach = 160;

interface Patterns {
  readonly cue: RegExp;
  readonly preposition: RegExp;
  readonly back: RegExp;
  readonly clauseStart: RegExp;
}

const compiled = new Map<Language, Patterns>();

/**
 * The words of the clause that make the date in it look ahead: `will meet` on Friday, `are to be briefed` on Tuesday.
 *
 * The verb before the date decides; with none before it (`On Friday, leaders will meet`) the verb after it does.
 * A verb that looks back, or the start of a clause, between the two parts them. All is matched, and given back, in small
 * letters.
 *
 * @param sentence the one the date stands in
 */
export function wordsAhead(text: string, date: Span, sentence: Span, language: Language): string | null {
  const patterns = patternsOf(language);
  const before = clauseBefore(text.slice(Math.max(sentence.start, date.start - reach), date.start).toLowerCase());
  const preposition = patterns.preposition.exec(before)?.[1];
  if (preposition) return preposition;
  const cue = lastMatch(before, patterns.cue);
  if (cue) return patterns.back.test(before.slice(cue.index + cue[0].length)) ? null : shown(cue[0]);
  const after = clauseAfter(text.slice(date.end, Math.min(sentence.end, date.end + reach)).toLowerCase());
  const next = firstMatch(after, patterns.cue);
  if (!next) return null;
  const between = after.slice(0, next.index);
  const isNext = between.trim() === '' && !patterns.back.test(before);
  return isNext || (patterns.clauseStart.test(before) && !patterns.back.test(between)) ? shown(next[0]) : null;
}

/** What of the sentence before a date belongs to its clause: quotation marks and semicolons end one. */
function clauseBefore(words: string): string {
  return words.split(/["“”„«»;]/u).at(-1) ?? '';
}

function clauseAfter(words: string): string {
  const end = words.search(/["“”„«»;]|\s[–—]\s/u);
  return end === -1 ? words : words.slice(0, end);
}

function patternsOf(language: Language): Patterns {
  const known = compiled.get(language);
  if (known) return known;
  const made = compile(dateTables[language].ahead);
  compiled.set(language, made);
  return made;
}

function compile({ withVerb, adverbs, alone, prepositions, back, conjunctions }: Ahead): Patterns {
  const verb = `${oneOf(withVerb)}(?! have)(?: ${oneOf(adverbs)})?(?: be)?(?: \\p{L}{1,24})?`;
  return {
    cue: new RegExp(`(?<!\\p{L})(?:${verb}|${oneOf(alone)})(?!\\p{L})`.replaceAll(' ', '\\s'), 'gu'),
    preposition: new RegExp(`(?<!\\p{L})(${oneOf(prepositions)})\\s{0,3}(?:on\\s{0,3})?$`, 'u'),
    back: new RegExp(`(?<!\\p{L})${oneOf(back)}(?!\\p{L})`, 'u'),
    clauseStart: new RegExp(`(?:^|[,:(—–-]|(?<!\\p{L})${oneOf(conjunctions)})\\s{0,3}$`, 'u'),
  };
}

function oneOf(words: readonly string[]): string {
  return `(?:${words
    .toSorted((a, b) => b.length - a.length)
    .join('|')
    .replaceAll("'", "['’]")})`;
}

function firstMatch(text: string, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = 0;
  return pattern.exec(text);
}

function lastMatch(text: string, pattern: RegExp): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  for (let match = firstMatch(text, pattern); match; match = pattern.exec(text)) last = match;
  return last;
}

function shown(cue: string): string {
  return cue.replace(/\s+/gu, ' ');
}
