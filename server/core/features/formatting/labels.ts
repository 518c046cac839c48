import type { Article, Section } from '../../article/model.ts';
import { labelTables } from '../../data/labels.ts';
import { isSpace, overlaps, type Span } from '../../text/span.ts';
import { type Change, change } from './model.ts';

/** Every label's printed form by its small letters; of two languages the first, as where labels are found. */
const forms = new Map<string, string>();
/** What a name, a topic or a time follows, the longest first. */
const openings: string[] = [];
for (const { labels } of labelTables)
  for (const { forms: plain, bare = [], speaker = [], topic = [], time = [] } of labels) {
    for (const form of [...plain, ...bare]) if (!forms.has(form.toLowerCase())) forms.set(form.toLowerCase(), form);
    openings.push(...speaker, ...topic, ...time);
  }
openings.sort((a, b) => b.length - a.length);
const exact: ReadonlySet<string> = new Set(labelTables.flatMap(({ labels }) => labels.flatMap(({ forms }) => forms)));

/** Labels as they are printed, the colon right behind them, and a space before what follows. */
export function labelChanges({ text, sections }: Article, range: Span): Change[] {
  return sections.flatMap((section) => {
    const { labelSpan, label } = section;
    return labelSpan && label !== null && overlaps({ start: labelSpan.start, end: labelSpan.end + 1 }, range)
      ? ofLabel(text, section, labelSpan, label)
      : [];
  });
}

function ofLabel(text: string, { layout }: Section, labelSpan: Span, label: string): Change[] {
  const changes: Change[] = [];
  const start = text.indexOf(label, labelSpan.start);
  const end = start + label.length;
  const printed = printedForm(label);
  if (printed !== label) changes.push(change('labels', { start, end }, printed));
  if (layout === 'bare') return changes;
  const colon = text.indexOf(':', end);
  let blank = colon;
  while (blank > end && /[ \t\u00a0]/.test(text[blank - 1]!)) blank--;
  if (blank < colon) changes.push(change('labels', { start: blank, end: colon }, ''));
  const { end: behind } = labelSpan;
  if (behind < text.length && !isSpace(text.charCodeAt(behind)))
    changes.push(change('labels', { start: behind, end: behind }, ' '));
  return changes;
}

function printedForm(label: string): string {
  if (exact.has(label)) return label;
  const lower = label.toLowerCase();
  const plain = forms.get(lower);
  if (plain !== undefined) return plain;
  const opening = openings.find((words) => lower.startsWith(`${words.toLowerCase()} `));
  if (opening === undefined) return label;
  return `${opening} ${label
    .slice(opening.length)
    .trim()
    .replaceAll(/[ \t]{2,}/g, ' ')}`;
}
