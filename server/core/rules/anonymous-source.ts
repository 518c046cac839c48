import { reasonFix } from './anonymity-reason-missing.ts';
import { type AnonymousSource, anonymousSources } from './anonymous.ts';
import { isSure } from './attributions.ts';
import type { Fix, Rule } from './model.ts';
import { nameHint, placeholderEdit } from './placeholder.ts';
import { knownNames } from './speakers.ts';
import { quoted } from './wording.ts';

export const anonymousSource: Rule = {
  id: 'anonymous-source',
  family: 'attribution',
  severity: 'warning',
  set: 'core',
  wording: true,
  summary: 'A statement rests on somebody without a name.',
  description: `Readers cannot judge a source they do not know, and nobody has to answer for the words. Most newsrooms let a source stay unnamed only where the news is of weight, cannot be had otherwise, and an editor knows who it is.

Name the source. Where that cannot be, tell on what terms and why: “who spoke on condition of anonymity because the talks are private”; then this rule is silent. Each source is reported once, where it first speaks. Several officials who speak for their body, “Halden officials said”, weigh less.`,
  examples: {
    flagged: [
      'A senior official said the talks failed.',
      'Two people familiar with the matter said the pier had burned.',
      'The pier is closed, Mayor Oda Brekke said. “It burned,” a Halden diplomat said.',
    ],
    fine: [
      'Deputy Minister Ivar Koval said the talks failed.',
      'A senior official, who spoke on condition of anonymity because the talks are private, said they had failed.',
      'A Halden official said the talks failed. The official asked not to be named because the talks are private.',
      '“A senior official said the talks failed,” Mayor Oda Brekke said.',
    ],
  },
  *check(subject) {
    const { text } = subject;
    let names: readonly string[] | null = null;
    for (const source of anonymousSources(subject)) {
      const { attribution, span, again, plural, institutional, terms } = source;
      if (terms !== 'none') continue;
      names ??= knownNames(subject, ['person']);
      yield {
        span,
        message: `${quoted(text, span)} ${plural ? 'are' : 'is'} not named: name the source, or say why that cannot be.`,
        ...((!isSure(attribution) || institutional) && { severity: 'information' as const }),
        related: again.slice(0, 3).map((one) => ({ span: one, message: 'Speaks again here.' })),
        fixes: plural ? [reasonFix(text, span)] : [nameFix(text, source, names), reasonFix(text, span)],
      };
    }
  },
};

/** `A senior official` → `NAME, a senior official,`: what is told of the source stays. */
function nameFix(text: string, { span }: AnonymousSource, names: readonly string[]): Fix {
  const words = text.slice(span.start, span.end);
  const lower = /^(?:A|An|The|One)\b/.test(words) ? words.slice(0, 1).toLowerCase() + words.slice(1) : words;
  const comma = /^[,.;]/.test(text.slice(span.end, span.end + 1)) ? '' : ',';
  return {
    title: 'Name the source',
    edits: [placeholderEdit(span, '', nameHint, `, ${lower}${comma}`, names)],
    preferred: false,
    safe: false,
  };
}
