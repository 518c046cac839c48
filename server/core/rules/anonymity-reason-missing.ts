import type { Span } from '../text/span.ts';
import { anonymousSources } from './anonymous.ts';
import { isSure } from './attributions.ts';
import type { Fix, Rule } from './model.ts';
import { placeholderEdit } from './placeholder.ts';
import { quoted } from './wording.ts';

export const anonymityReasonMissing: Rule = {
  id: 'anonymity-reason-missing',
  family: 'attribution',
  severity: 'information',
  set: 'recommended',
  wording: true,
  summary: 'A source without a name, and no reason why.',
  description: `“On condition of anonymity” tells that the source wanted no name, not why. The reason helps readers to judge what the source risks and what it may want: “because the talks are private”, “for fear of losing the post”.

Give the reason where the source is first heard. A source that is told nothing of is reported by [bare-anonymous-source](bare-anonymous-source.md), one whose terms are not told at all by [anonymous-source](anonymous-source.md); those two go before this rule.`,
  examples: {
    flagged: [
      'A NATO diplomat, speaking on condition of anonymity, said the talks had failed.',
      'A Halden official said the talks had failed. The official spoke on condition of anonymity.',
      'Two people familiar with the matter, speaking on condition of anonymity, said the pier had burned.',
    ],
    fine: [
      'A NATO diplomat, who asked not to be named because the talks are private, told reporters they had failed.',
      'Two people familiar with the matter, who declined to be named for fear of reprisals, said the pier had burned.',
      'Ilmar Tessen, a NATO diplomat, said the talks had failed.',
    ],
  },
  *check(subject) {
    const { text } = subject;
    for (const { attribution, span, institutional, terms, termsSpan } of anonymousSources(subject)) {
      if (terms === 'reason' || !isSure(attribution) || (institutional && terms === 'none')) continue;
      yield {
        span,
        message: `No reason is given why ${quoted(text, span)} cannot be named: add “because …”.`,
        fixes: termsSpan ? becauseFixes(text, termsSpan) : [reasonFix(text, span)],
      };
    }
  },
};

/** `on condition of anonymity` → `on condition of anonymity because REASON`; “on condition that …” goes on by itself. */
function becauseFixes(text: string, { start, end }: Span): Fix[] {
  if (/\sthat$/i.test(text.slice(start, end))) return [];
  const edits = [placeholderEdit({ start: end, end }, ' because ', 'REASON', '')];
  return [{ title: 'Say why the source is not named', edits, preferred: false, safe: false }];
}

/** `A NATO diplomat` → `A NATO diplomat, who spoke on condition of anonymity because REASON,` */
export function reasonFix(text: string, { end }: Span): Fix {
  const comma = /^[,.;]/.test(text.slice(end, end + 1)) ? '' : ',';
  return {
    title: 'Say why the source is not named',
    edits: [placeholderEdit({ start: end, end }, ', who spoke on condition of anonymity because ', 'REASON', comma)],
    preferred: false,
    safe: false,
  };
}
