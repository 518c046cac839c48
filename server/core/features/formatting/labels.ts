import { addedLabels } from '../../article/labels.ts';
import type { Article, Section } from '../../article/model.ts';
import { type Additions, perAdditions } from '../../data/additions.ts';
import { labelTables } from '../../data/labels.ts';
import { isSpace, overlaps, type Span } from '../../text/span.ts';
import { type Change, change } from './model.ts';

/** How labels are printed. */
interface Prints {
  /** Every label's printed form by its small letters; of two languages the first, as where labels are found. */
  readonly forms: ReadonlyMap<string, string>;
  /** What a name, a topic or a time follows, the longest first. */
  readonly openings: readonly { readonly words: string; readonly start: string }[];
  /** The forms that stay as they are, even where another comes first. */
  readonly exact: ReadonlySet<string>;
  /** What labels come to that have been printed before: an article has the same ones again and again. */
  readonly known: Map<string, string>;
}

const mostKnown = 1000;

/** The tables come first: a label of theirs is printed as they have it, whatever a desk adds. */
const printsWith = perAdditions((additions): Prints => {
  const entries = [...labelTables.flatMap(({ labels }) => labels), ...addedLabels(additions)];
  const forms = new Map<string, string>();
  for (const { forms: plain, bare = [] } of entries)
    for (const form of [...plain, ...bare]) if (!forms.has(form.toLowerCase())) forms.set(form.toLowerCase(), form);
  const openings = entries
    .flatMap(({ speaker = [], topic = [], time = [] }) => [...speaker, ...topic, ...time])
    .map((words) => ({ words, start: `${words.toLowerCase()} ` }));
  openings.sort((a, b) => b.words.length - a.words.length);
  return {
    forms,
    openings,
    known: new Map(),
    exact: new Set(labelTables.flatMap(({ labels }) => labels.flatMap(({ forms }) => forms))),
  };
});

/**
 * Labels as they are printed, the colon right behind them, and a space before what follows.
 *
 * @param range only labels in it
 * @param additions what the article was read with
 */
export function labelChanges({ text, sections }: Article, range: Span, additions: Additions): Change[] {
  const prints = printsWith(additions);
  return sections.flatMap((section) => {
    const { labelSpan, label } = section;
    return labelSpan && label !== null && overlaps({ start: labelSpan.start, end: labelSpan.end + 1 }, range)
      ? ofLabel(text, section, labelSpan, label, prints)
      : [];
  });
}

function ofLabel(text: string, { layout }: Section, labelSpan: Span, label: string, prints: Prints): Change[] {
  const changes: Change[] = [];
  const start = text.indexOf(label, labelSpan.start);
  const end = start + label.length;
  const printed = printedForm(label, prints);
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

function printedForm(label: string, prints: Prints): string {
  let printed = prints.known.get(label);
  if (printed === undefined) {
    printed = print(label, prints);
    if (prints.known.size < mostKnown) prints.known.set(label, printed);
  }
  return printed;
}

function print(label: string, { forms, openings, exact }: Prints): string {
  if (exact.has(label)) return label;
  const lower = label.toLowerCase();
  const plain = forms.get(lower);
  if (plain !== undefined) return plain;
  const opening = openings.find(({ start }) => lower.startsWith(start))?.words;
  if (opening === undefined) return label;
  return `${opening} ${label
    .slice(opening.length)
    .trim()
    .replaceAll(/[ \t]{2,}/g, ' ')}`;
}
