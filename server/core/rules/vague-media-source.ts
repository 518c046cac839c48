import type { SourceEntry } from '../article/model.ts';
import { namesMediaOnly } from '../article/sources/described.ts';
import type { Rule } from './model.ts';
import { quoted } from './wording.ts';

export const vagueMediaSource: Rule = {
  id: 'vague-media-source',
  family: 'source',
  severity: 'warning',
  set: 'core',
  wording: true,
  summary: '“Media” or “Telegram channels” is given as a source.',
  description: `“Several media” or “Telegram channels” could be anyone: nobody can check the news, and readers cannot judge how far to trust it.

Name the outlets. Where one of them is named, the finding is milder.`,
  examples: {
    flagged: [
      'The pier is closed.\n\nSource: several Dutch media',
      'The pier is closed.\n\nSource: Northwire\n\nDetails: Local media reported that it burned.',
    ],
    fine: [
      'The pier is closed.\n\nSource: NOS and De Telegraaf',
      'The pier is closed.\n\nSource: Northwire\n\nDetails: Port Bladet reported that it burned.',
      'The pier is closed.\n\nSource: Northwire\n\nDetails: According to local media, including Port Bladet, it burned.',
      'The pier is closed.\n\nSource: Northwire\n\nDetails: Tolvan state media reported that it burned.',
    ],
  },
  *check({ article, text, attributions }) {
    for (const entry of article.sections.flatMap((section) => section.entries)) {
      if (!entry.vague) continue;
      const link = entry.chain.at(-1);
      const span = link?.kind === 'vague' ? link.span : entry.span;
      const named = nameIn(entry);
      yield {
        span,
        message: named
          ? `${quoted(text, span)} could be anyone but for ${named}: name the others, or leave them out.`
          : `${quoted(text, span)} could be anyone: name the outlets.`,
        ...(named !== null && link === undefined && { severity: 'information' as const }),
      };
    }
    for (const { sourceKind, source } of attributions) {
      if (sourceKind !== 'vague') continue;
      const [span] = source;
      const words = span && text.slice(span.start, span.end);
      if (
        !span ||
        !words ||
        ofState.test(words) ||
        namesSome.test(text.slice(span.end, span.end + 16)) ||
        !namesMediaOnly(words, article.language)
      )
        continue;
      yield { span, message: `${quoted(text, span)} could be anyone: name the outlets.` };
    }
  },
};

/** `Western media, including Northwire`: those that matter are named. */
const namesSome = /^,?\s(?:including\b|incl\.|among them\b|such as\b)/i;

/** Readers know who speaks through “Tolvan state media”. */
const ofState = /\bstate(?:-run|-owned)?\s+(?:media|television|tv|radio|news)\b/i;

function nameIn({ outlet, person, organisation }: SourceEntry): string | null {
  return (outlet ?? person ?? organisation)?.text ?? null;
}
