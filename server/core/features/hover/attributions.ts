import type { Analysis } from '../../analysis.ts';
import type { Attribution } from '../../attribution/model.ts';
import { attributionForms, attributionKinds } from '../../data/en/policy-lines.ts';
import { touches } from '../../text/span.ts';
import { quote } from '../markdown.ts';
import { certainty, meaning, words } from './attribution-words.ts';
import type { Hover } from './model.ts';
import { statementReason } from './sentences.ts';

/** A cue, the words that tie a statement to its source: what it says of whom, and how sure that is. */
export function cueHover(analysis: Analysis, offset: number): Hover | null {
  for (const attribution of analysis.attributions) {
    const span = attribution.cue.find((cue) => touches(cue, offset));
    if (span)
      return { span, markdown: [cueCard(analysis, attribution), statementReason(analysis, offset)].join('\n\n') };
  }
  return null;
}

function cueCard({ text, actors }: Analysis, attribution: Attribution): string {
  const { actor, kind, form, confidence } = attribution;
  const name = actor === null ? '' : actors[actor]!.name;
  const source = words(text, attribution.source);
  const rows = [
    source === '' ? (name === '' ? '' : `Source: ${quote(name)}`) : `Source: ${quote(source)}${meaning(name, source)}`,
    attribution.content.length ? `Content: ${quote(words(text, attribution.content), 120)}` : '',
    `${attributionForms[form]}, ${certainty(confidence)}`,
  ];
  const list = rows.filter(Boolean).map((row) => `- ${row}`);
  return [`**“${quote(words(text, attribution.cue))}”** ${attributionKinds[kind]}`, '', ...list].join('\n');
}
