import type { Span } from '../text/span.ts';
import { anonymousSources } from './anonymous.ts';
import { loweredUnlessSure, wordsIn } from './attributions.ts';
import type { Rule } from './model.ts';
import { placeholderEdit } from './placeholder.ts';
import { knownNames } from './speakers.ts';
import { quoted } from './wording.ts';

export const bareAnonymousSource: Rule = {
  id: 'bare-anonymous-source',
  family: 'attribution',
  severity: 'error',
  set: 'core',
  wording: true,
  summary: 'A source is neither named nor described: “sources say”.',
  description: `“Sources say” tells readers nothing: not how many there are, not how they know, not whose side they are on. Even a source that has to stay unnamed can be described.

Name the source, or say as much as is safe: “two people who attended the meeting”, “a source in the harbour authority”.`,
  examples: {
    flagged: [
      'Sources say the target was a depot.',
      'The pier is closed, Mayor Oda Brekke said. A source told Northwire that it had burned.',
      'According to a source, the owner is known.',
    ],
    fine: [
      'Two people familiar with the meeting said the target was a depot.',
      'Sources in the harbour authority say the target was a depot.',
      'A source familiar with the matter said the pier had burned. The source said nobody was hurt.',
      '“Sources say the target was a depot,” Mayor Oda Brekke said.',
      'The news was confirmed by several sources, including Ilmar Tessen, an engineer, who said the pier had burned.',
    ],
  },
  *check(subject) {
    const { text } = subject;
    let bodies: readonly string[] | null = null;
    for (const { attribution, span, again, bare } of anonymousSources(subject)) {
      if (!bare || namesSome(text, span)) continue;
      bodies ??= knownNames(subject, ['organisation']);
      const noun = wordsIn(text, span).at(-1)!;
      yield {
        span,
        message: `Nothing is told about ${quoted(text, span)}: name them, or say how they know.`,
        ...loweredUnlessSure(attribution),
        related: again.slice(0, 3).map((one) => ({ span: one, message: 'They speak again here.' })),
        fixes: [
          {
            title: 'Say whose source it is, without a name',
            edits: [placeholderEdit(noun.span, '', 'BODY', ` ${noun.word}`, bodies)],
            preferred: false,
            safe: false,
          },
        ],
      };
    }
  },
};

/** “Many sources, including …” goes on to name those that matter. */
function namesSome(text: string, { end }: Span): boolean {
  return /^,?\s(?:including|among them|such as)(?!\p{Ll})/u.test(text.slice(end, end + 20));
}
