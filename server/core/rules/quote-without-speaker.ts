import type { Quotation, SourceEntry } from '../article/model.ts';
import type { Attribution } from '../attribution/model.ts';
import type { Span } from '../text/span.ts';
import { lastStartingBefore } from './find.ts';
import type { Fix, Report, Rule, Subject } from './model.ts';
import { nameHint, placeholderEdit } from './placeholder.ts';
import { nameSpeakerFixes } from './quote-label.ts';
import { knownSpeakers } from './speakers.ts';
import { listOr, quoted } from './wording.ts';

export const quoteWithoutSpeaker: Rule = {
  id: 'quote-without-speaker',
  family: 'quotation',
  severity: 'error',
  set: 'core',
  summary: 'Nobody is tied to a quotation.',
  description: `Somebody's words in quotation marks need that somebody: in the sentence, in the label of the section, or, in an article with one source, in the Source section.

Say who speaks. A quotation goes on to belong to its speaker in the paragraphs that continue it. Where the Source section lists several people, a bare “Quote:” does not say whose words they are; that is a warning.`,
  examples: {
    flagged: ['The pier is closed, the weather being bad.\n\n“We will not stop building it. It is needed.”'],
    fine: [
      'The pier is closed.\n\nSource: Northwire; Oda Brekke, Mayor of Port Halden\n\nQuote from Brekke: “We will not stop building it.”',
      'The pier is closed.\n\n“We will not stop building it,” Mayor Oda Brekke said. “It is needed.”',
      'The pier is closed.\n\nSource: Oda Brekke, Mayor of Port Halden\n\nQuote: “We will not stop building it.”',
    ],
  },
  *check(subject) {
    const { article, attributions } = subject;
    const isOrphan = ({ sourceKind, cue, form }: Attribution) =>
      sourceKind === 'none' && cue.length === 0 && form === 'direct';
    const contentsOf = (of: readonly Attribution[]) =>
      of.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
    const orphaned = contentsOf(attributions.filter(isOrphan));
    if (orphaned.length === 0) return;
    const spoken = contentsOf(attributions.filter((attribution) => !isOrphan(attribution)));
    const listed = article.sections.flatMap(({ entries }) => entries).filter(isNamed);
    const speakers = knownSpeakers(subject);
    for (const quotation of article.quotations) {
      const touchesAny = (spans: readonly Span[]) => quotation.spans.some((span) => overlapsAny(span, spans));
      // A speaker named in one paragraph speaks in all that the quotation runs over.
      if (quotation.depth === 0 && touchesAny(orphaned) && !touchesAny(spoken))
        yield reportOf(subject, quotation, listed.map(nameOf), speakers);
    }
  },
};

/** Whether one of `spans`, which are sorted and hardly overlap each other, overlaps `span`. */
function overlapsAny(span: Span, spans: readonly Span[]): boolean {
  const before = lastStartingBefore(spans, span.end);
  return before !== undefined && before.end > span.start;
}

function reportOf(
  { article, text }: Subject,
  quotation: Quotation,
  listed: readonly string[],
  speakers: readonly string[],
): Report {
  const span = quotation.spans[0]!;
  const section = article.sections[article.blocks[quotation.blocks[0]]!.section]!;
  const words = quoted(text, withoutMarks(quotation, span), 40);
  const isLabelled = section.kind === 'quote';
  const fixes = isLabelled ? nameSpeakerFixes(article, section, speakers) : speakerFixes(span, speakers);
  if (!isLabelled || listed.length < 2)
    return { span, message: `Nobody is named as the speaker of ${words}: say who said it.`, fixes };
  const message = `Whose words are ${words}: ${listOr(listed.slice(0, 4))}? Write “Quote from …:”.`;
  return { span, severity: 'warning', message, fixes };
}

function isNamed({ person, outlet, organisation, unnamed, vague }: SourceEntry): boolean {
  return (person ?? outlet ?? organisation) !== null && !unnamed && !vague;
}

function nameOf({ person, organisation, outlet }: SourceEntry): string {
  return (person ?? organisation ?? outlet)!.text;
}

function withoutMarks({ closed, spans }: Quotation, { start, end }: Span): Span {
  return { start: start + 1, end: closed && spans.length === 1 ? end - 1 : end };
}

function speakerFixes({ start }: Span, names: readonly string[]): Fix[] {
  if (names.length === 0) {
    const edits = [placeholderEdit({ start, end: start }, '', nameHint, ' said: ')];
    return [{ title: 'Write who said it before the quotation', edits, preferred: false, safe: false }];
  }
  return names.map((name) => ({
    title: `Write “${name} said:” before the quotation`,
    edits: [{ span: { start, end: start }, newText: `${name} said: ` }],
    preferred: false,
    safe: false,
  }));
}
