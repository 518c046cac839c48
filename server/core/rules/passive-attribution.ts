import type { Attribution } from '../attribution/model.ts';
import { sourceNounTables } from '../data/attribution.ts';
import { keptInActive, passiveReports } from '../data/en/wording.ts';
import type { Span } from '../text/span.ts';
import { isSure, wordsIn } from './attributions.ts';
import type { Fix, LocalRule } from './model.ts';
import { nameHint, placeholderEdit } from './placeholder.ts';
import { sentenceFinder } from './sentences.ts';
import { knownSpeakers } from './speakers.ts';
import { quoted } from './wording.ts';

export const passiveAttribution: LocalRule = {
  id: 'passive-attribution',
  family: 'attribution',
  severity: 'warning',
  set: 'core',
  wording: true,
  summary: '“It was reported that”: something is said, and nobody says it.',
  description: `“It was reported that”, “is believed to be”: somebody reported it and somebody believes it, and the passive keeps back who.

Turn the sentence round and let the source be its subject: “The Air Force reported that …”. A passive that names its source, “reported by the Air Force”, is fine.`,
  examples: {
    flagged: [
      'It was reported that a depot burned.',
      'A fishing vessel is believed to have cut the cable.',
      'The pier is closed, Mayor Oda Brekke said. It is said that the owner is known.',
    ],
    fine: [
      'It was reported by the Halden Air Force that a depot burned.',
      'The Halden Air Force reported that a depot burned.',
      'Two ferries are expected to sail on 1 May, Mayor Oda Brekke said.',
      '“It was reported that a depot burned,” Mayor Oda Brekke said.',
    ],
  },
  *checkWithin(subject, { statements }) {
    const { article, text, attributions } = subject;
    if (article.language !== 'en') return;
    const sentenceAt = sentenceFinder(article);
    let speakers: readonly string[] | null = null;
    for (const { support, attributions: covering } of statements) {
      if (support !== 'vague') continue;
      for (const index of covering) {
        const attribution = attributions[index]!;
        const passive = passiveOf(text, attribution);
        if (!passive || tellsWhom(text, sentenceAt(passive.span.start)?.span, passive.span)) continue;
        speakers ??= knownSpeakers(subject);
        yield {
          span: passive.span,
          message: `${quoted(text, passive.span)} does not tell by whom: say who did.`,
          fixes: passive.opensClause ? fixesOf(text, passive, speakers) : [],
        };
        break;
      }
    }
  },
};

interface Passive {
  readonly span: Span;
  readonly participle: string;
  /** `It was reported that`, which a subject can take the place of. */
  readonly opensClause: boolean;
}

const participles = new Set(passiveReports);
const active = new Set(keptInActive);

function passiveOf(text: string, attribution: Attribution): Passive | null {
  const { source, cue } = attribution;
  const [span, more] = cue;
  if (!span || more || source.length > 0 || !isSure(attribution)) return null;
  const words = wordsIn(text, span);
  const participle = words.findLast(({ word }) => participles.has(word));
  if (words.length < 2 || !participle) return null;
  if (!/^(?:is|are|was|were|been|has|have|had|being|be)$/.test(words[0]!.word)) return null;
  const before = /\bit[ \t]+$/i.exec(text.slice(Math.max(0, span.start - 4), span.start));
  // “It was reported earlier that”, “on Tuesday that”
  const rest = text.slice(participle.span.end, participle.span.end + 40);
  const follows = /^\s+(?:(?:\p{L}+ly|earlier|on \p{Lu}\p{L}+)\s+)?(that|to)\b/u.exec(rest)?.[1];
  if (!(follows === 'to' || (before && follows === 'that'))) return null;
  const start = before ? span.start - before[0].length : span.start;
  return { span: { start, end: participle.span.end }, participle: participle.word, opensClause: follows === 'that' };
}

/**
 * Whether the sentence tells by whom all the same: `In the report of the General Staff, it was reported`, and after it
 * `according to three officials`.
 */
function tellsWhom(text: string, sentence: Span | undefined, { start, end }: Span): boolean {
  if (!sentence) return false;
  if (/\baccording to\b/i.test(text.slice(end, sentence.end))) return true;
  return (
    text[start - 2] === ',' &&
    wordsIn(text, { start: sentence.start, end: start }).some(({ word }) => documents.has(word))
  );
}

const documents = new Set(sourceNounTables.en.documents);

/** `It was reported that` → `Brekke reported that` */
function fixesOf(text: string, { span, participle }: Passive, speakers: readonly string[]): Fix[] {
  const verb = active.has(participle) ? participle : 'said';
  const words = quoted(text, span);
  if (speakers.length === 0) {
    const edits = [placeholderEdit(span, '', nameHint, ` ${verb}`)];
    return [{ title: `Replace ${words} with “NAME ${verb}”`, edits, preferred: false, safe: false }];
  }
  return speakers.map((name) => ({
    title: `Replace ${words} with “${name} ${verb}”`,
    edits: [{ span, newText: `${name} ${verb}` }],
    preferred: false,
    safe: false,
  }));
}
