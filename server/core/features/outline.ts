import type { Analysis } from '../analysis.ts';
import { formatDay } from '../article/dates/calendar.ts';
import type { ArticleDate, Header, HeaderItem, Named, Section, SourceEntry } from '../article/model.ts';

import { contains, type Span } from '../text/span.ts';
import { calendarDayOf } from './dates.ts';
import { countSources, tieBefore } from './source-words.ts';
import { type Summary, summaryBySection } from './summary.ts';
import { count, excerpt } from './words.ts';

export type OutlineKind =
  | 'date'
  | 'title'
  | 'lead'
  | 'body' // running text of an article without labels
  | 'source' // a Source section; its children are its entries
  | 'source-entry'
  | 'quote'
  | 'update'
  | 'section'; // every other labelled section

/** One line of the outline. Children lie inside their parent, siblings follow each other without overlapping. */
export interface OutlineItem {
  readonly kind: OutlineKind;
  /** Never empty, one line, short enough for a tree or a breadcrumb; plain text. */
  readonly name: string;
  /** What helps beside the name ("7 statements, 2 unattributed"), or empty; plain text. */
  readonly detail: string;
  /** All that belongs to the item. */
  readonly span: Span;
  /** What to select when the item is picked; within `span`. */
  readonly selectionSpan: Span;
  readonly children: readonly OutlineItem[];
}

/** The article as a tree: date, title, then its sections with the source entries under Source. */
export function outline(analysis: Analysis): readonly OutlineItem[] {
  const { article, text } = analysis;
  const summaries = summaryBySection(analysis);
  const sections = article.sections
    .map((section, index) => sectionItem(text, section, summaries[index]!))
    .filter(({ span }) => span.start < span.end);
  return [...headerItems(text, article.header), ...nested(sections)];
}

/** A photo inside a section that goes on after it becomes that section's child. */
function nested(items: readonly SectionItem[]): OutlineItem[] {
  const roots: SectionItem[] = [];
  for (const item of items) {
    const last = roots.at(-1);
    if (last && contains(last.span, item.span)) last.children.push(item);
    else roots.push(item);
  }
  return roots;
}

type SectionItem = OutlineItem & { readonly children: OutlineItem[] };

// ---------------------------------------------------------------- header

function headerItems(text: string, header: Header): OutlineItem[] {
  const items: OutlineItem[] = [];
  const dated = header.dateHeader ?? header.items.find((item) => item.date !== undefined && item.date === header.date);
  if (dated) items.push(dateItem(text, dated));
  if (header.title)
    items.push(leaf('title', excerpt(text.slice(header.title.start, header.title.end)), '', header.title));
  return items.filter((item) => item.name !== '').sort((a, b) => a.span.start - b.span.start);
}

function dateItem(text: string, { span, date }: HeaderItem): OutlineItem {
  const written = excerpt(text.slice(span.start, span.end));
  if (!date) return leaf('date', written, 'not a date', span);
  const day = calendarDayOf(date);
  if (day) return leaf('date', formatDay(day), timeOf(date), span, date.span);
  return leaf('date', written, date.problem ?? 'no day given', span, date.span);
}

function timeOf({ hour, minute }: ArticleDate): string {
  if (hour === null) return '';
  return `${hour}:${String(minute ?? 0).padStart(2, '0')}`;
}

// -------------------------------------------------------------- sections

function sectionItem(text: string, section: Section, statements: Summary): SectionItem {
  const children = section.entries.map((entry) => entryItem(text, entry));
  return {
    kind: kindOf(section),
    name: sectionName(section),
    detail: detailOf(section, statements),
    span: section.span,
    selectionSpan: section.labelSpan ?? section.content[0] ?? section.span,
    children,
  };
}

function kindOf({ kind }: Section): OutlineKind {
  switch (kind) {
    case 'lead':
    case 'body':
    case 'source':
    case 'quote':
    case 'update':
      return kind;
    default:
      return 'section';
  }
}

/** What a section is called: its label as written, on one line; plain text, never empty. */
export function sectionName({ kind, label }: Section): string {
  if (kind === 'lead') return 'Lead';
  if (kind === 'body') return 'Body';
  return excerpt(label ?? '') || kind;
}

function detailOf(section: Section, { statements, unattributed }: Summary): string {
  if (section.content.length === 0) return 'empty';
  if (section.kind === 'source') return countSources(section.entries);
  if (statements === 0) return '';
  const all = count(statements, 'statement');
  return unattributed === 0 ? all : `${all}, ${unattributed} unattributed`;
}

// -------------------------------------------------------- source entries

function entryItem(text: string, entry: SourceEntry): OutlineItem {
  return leaf('source-entry', entryName(text, entry), entryDetail(entry), entry.span, mainPart(entry)?.span);
}

/** What an entry is called: whoever it names first, else its words; plain text on one line, never empty. */
export function entryName(text: string, entry: SourceEntry): string {
  return excerpt(mainPart(entry)?.text ?? '') || excerpt(text.slice(entry.span.start, entry.span.end)) || 'Source';
}

function mainPart({ person, outlet, organisation, document, note }: SourceEntry): Named | null {
  return person ?? outlet ?? organisation ?? document ?? note;
}

/** The entry's other parts, with whom it cites: what the name alone does not say. */
function entryDetail(entry: SourceEntry): string {
  if (entry.form === 'note') return 'a note, not a source';
  const parts = [...entryParts(entry)];
  for (const link of entry.chain) parts.push(`${tieBefore(link)} ${link.text}`);
  if (entry.unnamed) parts.push('unnamed');
  if (entry.vague) parts.push('vague');
  return excerpt(parts.join(', '));
}

/** The entry's parts beside its name, as written. An organisation inside a role is said with the role. */
export function entryParts(entry: SourceEntry): readonly string[] {
  const main = mainPart(entry);
  const shown = [main, entry.role, entry.organisation, entry.outlet, entry.channel, entry.occasion, entry.document]
    .filter((part) => part !== null)
    .filter((part, index, all) => !all.some(({ span }, other) => other < index && contains(span, part.span)));
  return shown.filter((part) => part !== main).map(({ text }) => text);
}

// --------------------------------------------------------------- helpers

function leaf(kind: OutlineKind, name: string, detail: string, span: Span, selectionSpan: Span = span): OutlineItem {
  return { kind, name, detail, span, selectionSpan, children: [] };
}
