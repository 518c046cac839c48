import { isAdjective } from '../actors/gazetteer.ts';
import type { Attribution } from '../attribution/model.ts';
import { crowds, loneCrowds, wideModifiers } from '../data/en/wording.ts';
import type { Span } from '../text/span.ts';
import { loweredUnlessSure, type PlacedWord, wordsIn } from './attributions.ts';
import { indexAt } from './find.ts';
import type { Fix, Rule, Subject } from './model.ts';
import { placeholderEdit } from './placeholder.ts';
import { knownSpeakers } from './speakers.ts';
import { inTextOrder, singularCue } from './verb-forms.ts';
import { quoted } from './wording.ts';

export const vagueAttribution: Rule = {
  id: 'vague-attribution',
  family: 'attribution',
  severity: 'warning',
  set: 'core',
  wording: true,
  summary: 'A statement is put down to a crowd: “experts say”, “critics believe”.',
  description: `“Experts say” could be anyone, and nobody can ask them. Readers take the words for the view of a whole profession where one person may have been heard, or none.

Name one of them, or the body they speak for: “Experts at the Halden Institute”, “analysts, including Ilmar Tessen”. A crowd that opens a paragraph is fine where the paragraph goes on to name somebody.`,
  examples: {
    flagged: [
      'Experts say the bridge will fall.',
      'Some believe that the pier was set on fire.',
      'According to critics, the ferry line is too dear.',
    ],
    fine: [
      'Experts at the Halden Institute, including Ilmar Tessen, say the bridge will fall.',
      'Experts say the bridge will fall. “It is rotten,” said Ilmar Tessen, an engineer.',
      '“Experts say the bridge will fall,” Mayor Oda Brekke said.',
      'Mayor Oda Brekke said the bridge will fall.',
    ],
  },
  *check(subject) {
    const { article, text } = subject;
    if (article.language !== 'en') return;
    const read = crowdReader(subject);
    const found = subject.attributions
      .map((attribution) => ({ attribution, crowd: read(attribution) }))
      .filter(({ crowd }) => crowd !== null);
    if (found.length === 0) return;
    // After “ISW analysts”, “the analysts” are theirs.
    const named = new Set(found.map(({ crowd }) => (crowd!.named ? crowd!.noun : null)));
    const lastNamed = lastNamedByParagraph(subject);
    const speakers = knownSpeakers(subject);
    for (const { attribution, crowd } of found) {
      const span = attribution.source[0]!;
      const paragraph = paragraphAt(subject, span.start);
      if (crowd!.named || named.has(crowd!.noun) || isOneOfList(text, span)) continue;
      if (paragraph !== null && (lastNamed.get(paragraph) ?? -1) > span.start) continue;
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

/** What crowd an attribution's source is; null for another source, and where its words tell whom to ask. */
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
  return ({ kind, sourceKind, source: [span, more] }) => {
    if (!span || more || sourceKind !== 'vague' || (kind !== 'say' && kind !== 'think')) return null;
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

/** By paragraph, where the last source with a name stands. */
function lastNamedByParagraph(subject: Subject): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  for (const { sourceKind, source } of subject.attributions) {
    if (sourceKind !== 'named' || !source[0]) continue;
    const paragraph = paragraphAt(subject, source[0].start);
    if (paragraph !== null) last.set(paragraph, source[0].start);
  }
  return last;
}

/** One name takes the place of the crowd, and the verb agrees with it. */
function fixesOf(text: string, attribution: Attribution, speakers: readonly string[]): Fix[] {
  const span = attribution.source[0]!;
  const verb = singularCue(text, attribution);
  const words = quoted(text, span);
  if (speakers.length === 0) {
    const edits = inTextOrder([placeholderEdit(span, '', 'NAME', ''), verb]);
    return [{ title: `Replace ${words} with a name`, edits, preferred: false, safe: false }];
  }
  return speakers.map((name) => ({
    title: `Replace ${words} with ${name}`,
    edits: inTextOrder([{ span, newText: name }, verb]),
    preferred: false,
    safe: false,
  }));
}
