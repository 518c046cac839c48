import type { Attribution } from '../attribution/model.ts';
import { wordTables } from '../data/attribution.ts';
import { mindVerbs, plainVerb } from '../data/en/wording.ts';
import type { Span } from '../text/span.ts';
import { cueVerb, indexVerbs, isSure, wordsIn } from './attributions.ts';
import type { Fix, LocalRule } from './model.ts';
import { quoted } from './wording.ts';

export const mindReadingVerb: LocalRule = {
  id: 'mind-reading-verb',
  family: 'wording',
  severity: 'hint',
  set: 'recommended',
  wording: true,
  summary: 'Somebody is said to believe, want or hope, where only what they say can be known.',
  description: `What people believe, feel or want is theirs alone; what they say can be checked. “She believes” takes them at their word, and readers take it for the writer's knowledge.

Write what was said: “Veld said she believes …”. Bodies, which have no mind, are left alone.`,
  examples: {
    flagged: [
      'Prime Minister Denys Veld believes allies must act.',
      'Mayor Oda Brekke wants the pier to be closed.',
      'President Oda Brekke hopes that the ferry will sail on 1 May.',
    ],
    fine: [
      'Prime Minister Denys Veld said he believes allies must act.',
      'The harbour authority believes allies must act.',
      'Mayor Oda Brekke must know that the pier is old.',
      '“Oda Brekke believes the pier is safe,” said Ilmar Tessen, an engineer.',
    ],
  },
  *checkWithin({ article, text, attributions, actors }, { statements }) {
    if (article.language !== 'en') return;
    for (const { support, attributions: covering } of statements) {
      // Within what somebody says, a belief is part of the words.
      if (support !== 'attributed' || covering.some((index) => isSaid(attributions[index]!))) continue;
      for (const index of covering) {
        const attribution = attributions[index]!;
        const actor = attribution.actor === null ? undefined : actors[attribution.actor];
        if (actor?.kind !== 'person' || !isPlainBelief(text, attribution)) continue;
        const verb = cueVerb(text, attribution, mind);
        if (!verb || verb.form === gerund) continue;
        const written = text.slice(verb.span.start, verb.span.end);
        yield {
          span: verb.span,
          message: `Only ${quoted(text, attribution.source[0]!, 40)} can know that: write what was said, not “${written}”.`,
          fixes: fixesOf(text, attribution, verb.form, verb.span),
        };
      }
    }
  },
};

const mind = indexVerbs(mindVerbs);
const modals = new Set(wordTables.en.modals);

function isSaid({ kind, source }: Attribution): boolean {
  return (kind === 'say' || kind === 'show') && source.length > 0;
}

/** Whether a belief is stated, and not only supposed: `if Brekke believes`, `Brekke must know`. */
function isPlainBelief(text: string, attribution: Attribution): boolean {
  const { kind, sourceKind, source, cue } = attribution;
  if ((kind !== 'think' && kind !== 'plan') || sourceKind !== 'named' || !source[0] || !cue[0]) return false;
  if (!isSure(attribution) || wordsIn(text, cue[0]).some(({ word }) => modals.has(word))) return false;
  const before = text.slice(Math.max(0, source[0].start - 20), source[0].start);
  return !/\b(?:if|whether|when|unless|until|because|that|why|how|what|does|did|do|could|would|should|make|makes)\s+$/i.test(
    before,
  );
}

/** `believes` → `says she believes`: whether it is he or she, the user knows. */
function fixesOf(text: string, { source, cue }: Attribution, form: number, span: Span): Fix[] {
  if (cue[0]!.start !== span.start || cue[0]!.start < source[0]!.end) return [];
  const said = plainVerb[form]!;
  const at = { start: span.start, end: span.start };
  const isGroup = form === 0 || /^[^,]*\sand\s/.test(text.slice(source[0]!.start, source[0]!.end));
  return (isGroup ? ['they'] : ['he', 'she']).map((pronoun) => ({
    title: `Write “${said} ${pronoun} ${text.slice(span.start, span.end)}”`,
    edits: [{ span: at, newText: `${said} ${pronoun} ` }],
    preferred: false,
    safe: false,
  }));
}

/** Among the forms of a verb. */
const gerund = 3;
