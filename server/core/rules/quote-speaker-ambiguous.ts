import type { Quotation, Section, SourceEntry } from '../article/model.ts';
import type { Span } from '../text/span.ts';
import { namedEntries } from './covering-sources.ts';
import { lastStartingBefore } from './find.ts';
import type { Rule } from './model.ts';
import { surnameOf } from './names.ts';
import { nameSpeakerFixes } from './quote-label.ts';
import { listOr, quoted } from './wording.ts';

export const quoteSpeakerAmbiguous: Rule = {
  id: 'quote-speaker-ambiguous',
  family: 'quotation',
  severity: 'warning',
  set: 'core',
  summary: 'Several sources are listed, and a quotation does not say whose words it is.',
  description: `Under a bare “Quote:” the words are those of the source, as long as there is one. Where the Source section lists several, readers cannot tell which of them speaks.

Name the speaker in the label: “Quote from Brekke:”.`,
  examples: {
    flagged: [
      'The pier is closed.\n\nSource: Tolva City Council; Oda Brekke, Mayor of Port Halden\n\nQuote: “We will not stop building it.”',
      'The pier is closed.\n\nSource: Northwire; Ilmar Tessen; Oda Brekke\n\nDetails: Tessen said it had burned.\n\nQuote: “We will not stop building it.”',
    ],
    fine: [
      'The pier is closed.\n\nSource: Oda Brekke, Mayor of Port Halden\n\nQuote: “We will not stop building it.”',
      'The pier is closed.\n\nSource: Tolva City Council; Oda Brekke, Mayor of Port Halden\n\nQuote from Brekke: “We will not stop building it.”',
      'The pier is closed.\n\nSource: Tolva City Council; Oda Brekke, Mayor of Port Halden\n\nQuote: “We will not stop building it,” Brekke said.',
    ],
  },
  *check(subject) {
    const { article, text, attributions } = subject;
    const bareLabels = article.sections.some(isBareQuote);
    const entries = bareLabels ? namedEntries(subject) : [];
    if (entries.length < 2) return;
    const spoken = attributions
      .filter(({ sourceKind }) => sourceKind !== 'none')
      .flatMap(({ content }) => content)
      .sort((a, b) => a.start - b.start);
    for (const quotation of article.quotations) {
      const section = article.sections[article.blocks[quotation.blocks[0]]!.section]!;
      if (quotation.depth > 0 || !isBareQuote(section)) continue;
      const isSpoken = quotation.spans.some(({ start, end }) => (lastStartingBefore(spoken, end)?.end ?? 0) > start);
      if (isSpoken) continue;
      const span = quotation.spans[0]!;
      yield {
        span,
        message: `Whose words are ${quoted(text, withoutMarks(quotation), 40)}: ${listOr(entries.slice(0, 4).map(nameOf))}? Name the speaker in the label.`,
        related: entries.slice(0, 4).map((entry) => ({ span: entry.span, message: 'One of the listed sources.' })),
        fixes: nameSpeakerFixes(article, section, entries.slice(0, 4).map(labelNameOf)),
      };
    }
  },
};

function isBareQuote({ kind, speaker }: Section): boolean {
  return kind === 'quote' && speaker === null;
}

function nameOf({ person, organisation, outlet }: SourceEntry): string {
  return (person ?? organisation ?? outlet)?.text ?? '';
}

/** A person is named by the surname in a label. */
function labelNameOf({ person, organisation, outlet }: SourceEntry): string {
  return person ? surnameOf(person.text) : ((organisation ?? outlet)?.text ?? '');
}

function withoutMarks({ closed, spans }: Quotation): Span {
  const { start, end } = spans[0]!;
  return { start: start + 1, end: closed && spans.length === 1 ? end - 1 : end };
}
