import { isAdjective } from '../actors/gazetteer.ts';
import type { Attribution } from '../attribution/model.ts';
import { crowds, loneCrowds, wideModifiers } from '../data/en/wording.ts';
import type { Span } from '../text/span.ts';
import { loweredUnlessSure, type PlacedWord, wordsIn } from './attributions.ts';
import { Finder, indexAt } from './find.ts';
import type { Fix, LocalRule, Subject } from './model.ts';
import { nameHint, placeholderEdit } from './placeholder.ts';
import { knownSpeakers } from './speakers.ts';
import { inTextOrder, singularCue } from './verb-forms.ts';
import { quoted } from './wording.ts';

export const vagueAttribution: LocalRule = {
  id: 'vague-attribution',
  family: 'attribution',
  severity: 'warning',
  set: 'core',
  wording: true,
  summary: 'A statement is put down to a crowd: “experts say”, “critics believe”.',
  description: `“Experts say” could be anyone, and nobody can ask them. Readers take the words for the view of a whole profession where one person may have been heard, or none.

Name one of them, or the body they speak for: “Experts at the Halden Institute”, “analysts, including Ilmar Tessen”. A crowd is fine where its paragraph goes on to name somebody, or the next one opens with a name, and where somebody with a name quotes it.`,
  examples: {
    flagged: [
      'Experts say the bridge will fall.',
      'Some believe that the pier was set on fire.',
      'According to critics, the ferry line is too dear.',
    ],
    fine: [
      'Experts at the Halden Institute, including Ilmar Tessen, say the bridge will fall.',
      'Experts say the bridge will fall. “It is rotten,” said Ilmar Tessen, an engineer.',
      'Experts say the bridge will fall.\n\nIlmar Tessen, an engineer, said it was rotten.',
      '“Experts say the bridge will fall,” Mayor Oda Brekke said.',
      'Mayor Oda Brekke said the bridge will fall.',
    ],
  },
  *checkWithin(subject, { attributions }) {
    const { article, text } = subject;
    if (article.language !== 'en') return;
    const found = crowdsIn(subject);
    // After “ISW analysts”, “the analysts” are theirs.
    const named = new Set<string>();
    for (const crowd of found.values()) if (crowd.named) named.add(crowd.noun);
    const speakers = knownSpeakers(subject);
    let namesIn: ReturnType<typeof namesByParagraph> | null = null;
    for (const attribution of attributions) {
      const crowd = found.get(attribution);
      if (!crowd) continue;
      const span = attribution.source[0]!;
      if (crowd.named || named.has(crowd.noun) || isOneOfList(text, span) || isQuoted(text, span)) continue;
      if (crowd.noun === 'others' && followsSome(subject, span.start)) continue;
      const paragraph = paragraphAt(subject, span.start);
      namesIn ??= namesByParagraph(subject);
      if (paragraph !== null && (namesIn.last.get(paragraph) ?? -1) > span.start) continue;
      if (paragraph !== null && endsParagraph(subject, span.start) && namesIn.opened.has(paragraph + 1)) continue;
      yield {
        span,
        message: `${quoted(text, span)} could be anyone: name one of them, or the body they speak for.`,
        ...loweredUnlessSure(attribution),
        fixes: fixesOf(text, attribution, speakers),
      };
    }
  },
};

const crowdWords = new Set(crowds);
const wide = new Set(wideModifiers);
const loneCrowdWords = new Set(loneCrowds);
/** What follows tells which of them: `some of them`, `experts at the Halden Institute`. */
const tellsWhich = new Set(['of', 'at', 'from', 'in', 'with', 'including', 'who', 'for', 'to', 'such']);

interface Crowd {
  readonly noun: string;
  /** A body is named whose people they are: `ISW analysts`. */
  readonly named: boolean;
}

/** The crowds that an article's statements are put down to, by their attributions. */
function crowdsIn(subject: Subject): ReadonlyMap<Attribution, Crowd> {
  const read = crowdReader(subject);
  const found = new Map<Attribution, Crowd>();
  for (const attribution of subject.attributions) {
    if (attribution.sourceKind !== 'vague') continue;
    const crowd = read(attribution);
    if (crowd) found.set(attribution, crowd);
  }
  return found;
}

/** What crowd an attribution's vague source is; null for another one, and where its words tell whom to ask. */
function crowdReader({ text, actors }: Subject): (attribution: Attribution) => Crowd | null {
  let bodies: readonly Span[] | null = null;
  const isBody = (offset: number) => {
    bodies ??= actors
      .filter(({ kind }) => kind === 'organisation' || kind === 'outlet')
      .flatMap(({ mentions }) => mentions)
      .sort((a, b) => a.start - b.start);
    return indexAt(bodies, offset, (body) => body) >= 0;
  };
  const isName = ({ word, span: { start, end } }: PlacedWord, index: number) => {
    const written = text.slice(start, end);
    if (!/^\p{Lu}/u.test(written) || isAdjective(written) || wide.has(word)) return false;
    return index > 0 || /^\p{Lu}{2}/u.test(written) || isBody(start);
  };
  return ({ kind, source: [span, more] }) => {
    if (!span || more || (kind !== 'say' && kind !== 'think')) return null;
    const words = wordsIn(text, span);
    const head = words.findIndex(({ word }) => crowdWords.has(word) && !loneCrowdWords.has(word));
    const noun = words[Math.max(0, head)]?.word ?? '';
    if (head < 0) return words.length === 1 && loneCrowdWords.has(noun) ? { noun, named: false } : null;
    if (words.slice(head + 1).some(({ word }) => tellsWhich.has(word))) return null;
    return { noun, named: words.slice(0, head).some(isName) };
  };
}

/** `Kyiv and others`, `many, including the mayor`: somebody is named beside the crowd. */
function isOneOfList(text: string, { start, end }: Span): boolean {
  return (
    /\band\s$/.test(text.slice(Math.max(0, start - 5), start)) || /^,?\sincluding\b/.test(text.slice(end, end + 12))
  );
}

function paragraphAt({ article: { blocks } }: Subject, offset: number): number | null {
  return blocks[indexAt(blocks, offset, ({ span }) => span)]?.paragraph ?? null;
}

/** Where paragraphs, given by their numbers, name a source: where each names its last one, and which begin with one. */
function namesByParagraph({ article: { blocks }, attributions }: Subject): {
  readonly last: ReadonlyMap<number, number>;
  readonly opened: ReadonlySet<number>;
} {
  const last = new Map<number, number>();
  const opened = new Set<number>();
  const finder = new Finder(blocks, ({ span }) => span);
  for (const { sourceKind, source } of attributions) {
    if (sourceKind !== 'named' || !source[0]) continue;
    const { start } = source[0];
    const block = blocks[finder.indexAt(start)];
    if (!block) continue;
    const before = last.get(block.paragraph);
    if (before === undefined || before < start) last.set(block.paragraph, start);
    if (start === block.span.start) opened.add(block.paragraph);
  }
  return { last, opened };
}

/** Whether no other sentence follows in the paragraph: of two such paragraphs the second often names one of them. */
function endsParagraph({ article: { blocks, sentences } }: Subject, offset: number): boolean {
  const block = blocks[indexAt(blocks, offset, ({ span }) => span)];
  const following = sentences[indexAt(sentences, offset, ({ span }) => span) + 1];
  return block !== undefined && (following === undefined || following.span.start >= block.span.end);
}

/** `Some voters put prices first. Others …`: whose others they are stands in the sentence before, to be judged there. */
function followsSome({ text, article: { sentences } }: Subject, offset: number): boolean {
  const before = sentences[indexAt(sentences, offset, ({ span }) => span) - 1];
  return before !== undefined && /\bsome\s\p{Ll}/iu.test(text.slice(before.span.start, before.span.end));
}

/** `The Herald quoted commentators who thought`: somebody with a name answers for them. */
function isQuoted(text: string, { start }: Span): boolean {
  return /\b(?:quot|cit)(?:e|es|ed|ing)\s$/i.test(text.slice(Math.max(0, start - 10), start));
}

/** One name takes the place of the crowd, and the verb agrees with it. */
function fixesOf(text: string, attribution: Attribution, speakers: readonly string[]): Fix[] {
  const span = attribution.source[0]!;
  const verb = singularCue(text, attribution);
  const words = quoted(text, span);
  if (speakers.length === 0) {
    const edits = inTextOrder([placeholderEdit(span, '', nameHint, ''), verb]);
    return [{ title: `Replace ${words} with a name`, edits, preferred: false, safe: false }];
  }
  return speakers.map((name) => ({
    title: `Replace ${words} with ${name}`,
    edits: inTextOrder([{ span, newText: name }, verb]),
    preferred: false,
    safe: false,
  }));
}
