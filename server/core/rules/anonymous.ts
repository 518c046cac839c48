import type { Attribution } from '../attribution/model.ts';
import {
  bareNouns,
  countedModifiers,
  describedNouns,
  emptyModifiers,
  insightPhrases,
  insightWords,
  knownModifiers,
  peopleNouns,
  plainSpeech,
  reasons,
  terms,
} from '../data/en/anonymity.ts';
import { once } from '../text/once.ts';
import { type Span, shift } from '../text/span.ts';
import { type PlacedWord, wordsIn } from './attributions.ts';
import { Finder } from './find.ts';
import { isForeignIn } from './foreign-words.ts';
import type { Subject } from './model.ts';

/** Somebody without a name whom a statement rests on. */
export interface AnonymousSource {
  readonly attribution: Attribution;
  /** The words that stand for them, where they first speak. */
  readonly span: Span;
  /** Where they speak again. */
  readonly again: readonly Span[];
  /** Nothing is told about them: `sources`. */
  readonly bare: boolean;
  /** Several people: `officials`. */
  readonly plural: boolean;
  /** `Halden officials`: they speak for their body rather than in secret. */
  readonly institutional: boolean;
  /** What the article tells of the terms they spoke on. */
  readonly terms: 'none' | 'anonymity' | 'reason';
  /** The words that tell of the terms, where they give no reason; null where there are none. */
  readonly termsSpan: Span | null;
}

/** Everybody without a name who stands behind a statement, in the order they first speak. English articles only. */
export const anonymousSources = once((subject: Subject): readonly AnonymousSource[] =>
  subject.article.language === 'en' ? find(subject) : [],
);

function find(subject: Subject): AnonymousSource[] {
  const { text, attributions, statements, actors } = subject;
  const isForeign = isForeignIn(subject);
  const describe = describer(text);
  const standing = new Set<number>();
  for (const { support, attributions: covering } of statements)
    if (support === 'unnamed') for (const index of covering) standing.add(index);
  if (standing.size === 0) return [];
  const found: { attribution: Attribution; span: Span; again: Span[]; person: Described }[] = [];
  const byActor = new Map<number, (typeof found)[number]>();
  for (const index of [...standing].sort((a, b) => a - b)) {
    const attribution = attributions[index]!;
    const { kind, sourceKind, actor, source } = attribution;
    const [span, more] = source;
    if (kind !== 'say' || sourceKind !== 'unnamed' || !span || more || isForeign(span)) continue;
    const person = describe(span);
    if (!person || (person.institutional && !speaksPlainly(text, attribution))) continue;
    const same = actor === null ? undefined : byActor.get(actor);
    if (same) same.again.push(span);
    // “The diplomat” means somebody the text has named.
    else if (!person.plural && /^(?:the|this|that)\s/i.test(text.slice(span.start, span.start + 5))) continue;
    else {
      const one = { attribution, span, again: [], person };
      found.push(one);
      if (actor !== null) byActor.set(actor, one);
    }
  }
  if (found.length === 0) return [];
  const termsOf = termsIn(subject);
  return found.map(({ attribution, span, again, person }) => {
    const actor = attribution.actor === null ? undefined : actors[attribution.actor];
    const mentions = [span, ...again, ...(actor?.mentions ?? [])];
    return {
      attribution,
      span,
      again,
      // “Sources familiar with the matter”, once described, are “the sources”.
      bare: person.bare && !mentions.some((mention) => describe(mention)?.bare === false),
      plural: person.plural,
      institutional: person.institutional,
      ...termsOf(mentions),
    };
  });
}

type Described = Pick<AnonymousSource, 'bare' | 'plural' | 'institutional'>;

const bare = new Set(bareNouns);
const described = new Set(describedNouns);
const people = new Set(peopleNouns);
const insight = new Set(insightWords);
const empty = new Set(emptyModifiers);
const plain = new Set(plainSpeech);
const counted = new Set(countedModifiers);
const knownPeople = new Set(knownModifiers);
/** Words that end the part of a source in which its noun is the last. */
const endsHead = new Set([
  'who',
  'that',
  'with',
  'in',
  'of',
  'from',
  'at',
  'on',
  'for',
  'close',
  'inside',
  'within',
  ...insight,
]);

/** What the words of a source tell of people without names; null when they mean somebody else. */
function describeSource(source: string): Described | null {
  const words = wordsIn(source, { start: 0, end: source.length });
  const comma = source.indexOf(',');
  const end = words.findIndex(({ word, span: { start } }) => endsHead.has(word) || (comma >= 0 && start > comma));
  const head = end < 0 ? words : words.slice(0, end);
  const noun = head.at(-1)?.word ?? '';
  const plural = noun.endsWith('s') || noun === 'people' || joinsTwo(head);
  if (head.some(({ word }) => knownPeople.has(word))) return null;
  if (bare.has(noun)) {
    const isBare = end < 0 && head.slice(0, -1).every(({ word }) => empty.has(word));
    return { bare: isBare, plural, institutional: false };
  }
  if (described.has(noun)) {
    const institutional = noun === 'officials' && !head.some(({ word }) => counted.has(word));
    return { bare: false, plural, institutional };
  }
  if (!people.has(noun) || end < 0) return null;
  const rest = source.slice(words[end]!.span.start).toLowerCase();
  const knows = insight.has(words[end]!.word) || insightPhrases.some((phrase) => rest.startsWith(phrase));
  return knows ? { bare: false, plural, institutional: false } : null;
}

/** “Two officials and one diplomat”, and not “a police and fire official”. */
function joinsTwo(head: readonly PlacedWord[]): boolean {
  const first = head[head.findIndex(({ word }) => word === 'and') - 1]?.word;
  return first !== undefined && (bare.has(first) || described.has(first) || people.has(first));
}

/** “Officials said”, and not “officials ridiculed the plan”, which is something they did. */
function speaksPlainly(text: string, { cue }: Attribution): boolean {
  return cue.some((span) => wordsIn(text, span).some(({ word }) => plain.has(word)));
}

/** What the words of sources tell; the same words, which come again and again, are read once. */
function describer(text: string): (span: Span) => Described | null {
  const read = new Map<string, Described | null>();
  return (span) => {
    const words = text.slice(span.start, span.end);
    let known = read.get(words);
    if (known === undefined) {
      known = describeSource(words);
      read.set(words, known);
    }
    return known;
  };
}

const termsPattern = new RegExp(`\\b(?:${terms.join('|').replaceAll(' ', '\\s')})\\b`, 'iu');
const reasonPattern = new RegExp(`\\b(?:${reasons.join('|')})\\b`, 'iu');

/** One of these is in every phrase that tells of terms: quick to find, and mostly not there. */
const termStems = /anonym|named|identified|withheld|background|on\scondition/i;

type Terms = Pick<AnonymousSource, 'terms' | 'termsSpan'>;

const noTerms: Terms = { terms: 'none', termsSpan: null };

/** On what terms people spoke: as told in a sentence that mentions them, or in the one right after. */
function termsIn({ article: { sentences }, text }: Subject): (mentions: readonly Span[]) => Terms {
  const finder = new Finder(sentences, ({ span }) => span);
  const told = new Map<number, Terms | null>();
  const toldIn = (sentence: number): Terms | null => {
    let known = told.get(sentence);
    if (known === undefined) {
      const span = sentences[sentence]?.span;
      known = span ? termsOf(text.slice(span.start, span.end), span.start) : null;
      told.set(sentence, known);
    }
    return known;
  };
  return (mentions) => {
    let terms = noTerms;
    for (const mention of mentions) {
      const sentence = finder.indexAt(mention.start);
      const here = sentence < 0 ? null : (toldIn(sentence) ?? toldIn(sentence + 1));
      if (here?.terms === 'reason') return here;
      terms = here ?? terms;
    }
    return terms;
  };
}

/** What the words of a sentence tell of terms; null for nothing. */
function termsOf(words: string, start: number): Terms | null {
  const phrase = termStems.test(words) ? termsPattern.exec(words) : null;
  if (!phrase) return null;
  if (reasonPattern.test(words)) return { terms: 'reason', termsSpan: null };
  return {
    terms: 'anonymity',
    termsSpan: shift({ start: phrase.index, end: phrase.index + phrase[0].length }, start),
  };
}
