import { addedLabels } from '../../article/labels.ts';
import type { Language, Section, SectionKind } from '../../article/model.ts';
import { sectionPurposes } from '../../data/en/section-purposes.ts';
import type { LabelEntry } from '../../data/label-table.ts';
import { labelTables } from '../../data/labels.ts';
import { snippetText } from '../../text/snippets.ts';
import { filterFor, likeness } from '../forgiving.ts';
import { marksFor } from '../quotation-style.ts';
import { type Cursor, startsParagraph } from './cursor.ts';
import type { Completion } from './model.ts';
import { speakersAt } from './speakers.ts';

/** The kinds of sections in the order that an article has them. */
const order: readonly SectionKind[] = [
  'source',
  'what-happened',
  'details',
  'quote',
  'topic',
  'update',
  'context',
  'background',
  'reminder',
  'reference',
  'addendum',
  'photo',
  'video',
  'screenshot',
  'link',
];

/** An article may have several of these. */
const repeated: ReadonlySet<SectionKind> = new Set([
  'quote',
  'topic',
  'update',
  'photo',
  'video',
  'screenshot',
  'link',
]);

/** Labels at the start of a line: what comes next in the format first, and nothing that the article has already. */
export function labelCompletions(cursor: Cursor): Completion[] {
  const typed = /^[ \t]*(?:\*{1,2}|_{1,2})?((?:\p{L}[\p{L}'’ ]{0,30})?)$/u.exec(cursor.before)?.[1];
  if (typed === undefined || !cursor.wholeLine || !mayStart(cursor, typed)) return [];
  const { sections } = cursor.analysis.article;
  const others = sections.filter((section) => !isAt(section, cursor));
  const present = new Set(others.map(({ kind }) => kind));
  const last = Math.max(
    -1,
    ...others.filter(({ span }) => span.start < cursor.offset).map(({ kind }) => order.indexOf(kind)),
  );
  const kinds = order.filter((kind) => repeated.has(kind) || !present.has(kind));
  const inOrder = [
    ...kinds.filter((kind) => order.indexOf(kind) >= last),
    ...kinds.filter((kind) => order.indexOf(kind) < last),
  ];
  const tables = labelTables.filter(({ language }) => languagesFor(cursor, typed).includes(language));
  const ofDesk = addedLabels(cursor.analysis.configuration.additions);
  return inOrder.flatMap((kind) => {
    const ofTables = tables.flatMap(({ labels }) => labels.find((one) => one.kind === kind) ?? []);
    const entries = [...ofTables, ...ofDesk.filter((entry) => entry.kind === kind)];
    return entries.flatMap((entry) => ofEntry(entry, typed, cursor));
  });
}

/** Unasked, labels are offered only to who has begun one, where a paragraph starts. */
function mayStart(cursor: Cursor, typed: string): boolean {
  if (cursor.invoked) return !cursor.quoted || typed === '';
  return typed !== '' && !cursor.quoted && (startsParagraph(cursor) || /^\p{Lu}/u.test(typed));
}

function isAt({ labelSpan }: Section, { offset }: Cursor): boolean {
  return labelSpan !== null && labelSpan.start <= offset && offset <= labelSpan.end;
}

/** The article's language; while it has no labels and another script is typed, the languages of that script. */
function languagesFor({ analysis: { article } }: Cursor, typed: string): readonly Language[] {
  const isCyrillic = /\p{Script=Cyrillic}/u.test(typed);
  const hasLabels = article.sections.some(({ labelSpan }) => labelSpan !== null);
  if (hasLabels || isCyrillic === (article.language !== 'en')) {
    return !hasLabels && isCyrillic ? ['uk', 'ru'] : [article.language];
  }
  return typed === '' ? [article.language] : isCyrillic ? ['uk', 'ru'] : ['en'];
}

interface Form {
  readonly label: string;
  /** What stands behind the label's colon, as plain text and, where there is something to fill in, as a snippet. */
  readonly rest?: string;
  readonly snippet?: string;
}

function ofEntry(entry: LabelEntry, typed: string, cursor: Cursor): Completion[] {
  const forms = formsOf(entry, cursor);
  const fitting = forms.filter(({ label }) => likeness(typed, label) === 2);
  // Without a letter to go by only the usual form of each label is shown.
  const shown =
    typed === '' ? fitting.filter(({ label }) => label === entry.forms[0] || !entry.forms.includes(label)) : fitting;
  return shown.map((form) => completionOf(form, entry, typed, cursor));
}

function formsOf(entry: LabelEntry, cursor: Cursor): Form[] {
  const { open, close } = marksFor(cursor.analysis.article);
  const plain = entry.forms.map((label): Form => ({ label }));
  if (entry.kind === 'quote' && cursor.analysis.article.language === 'en' && entry.speaker) {
    const named = speakersAt(cursor.analysis, cursor.offset)
      .slice(0, 3)
      .map(({ short }): Form => {
        const label = `${entry.speaker![0]} ${short}`;
        return { label, rest: `${open}${close}`, snippet: `${snippetText(open)}$0${snippetText(close)}` };
      });
    return [...named, ...plain];
  }
  return plain;
}

function completionOf(
  { label, rest = '', snippet }: Form,
  entry: LabelEntry,
  typed: string,
  cursor: Cursor,
): Completion {
  const { analysis, offset, after } = cursor;
  const { bold, bare } = layoutOf(analysis.article.sections);
  const isBare = bare && (entry.bare?.includes(label) ?? false);
  const start = offset - typed.length;
  // The rest of a label that stands here already, and its colon.
  const existing = /^[\p{L}'’]{0,30}(?:[ \t]*:)?[ \t]?/u.exec(after)![0];
  const span = { start, end: existing.includes(':') ? offset + existing.length : offset };
  const isBold = bold !== '' && analysis.text.startsWith(bold, start - bold.length);
  const opening = bold === '' || isBold ? '' : bold;
  const ending = isBare ? '' : `:${bold} `;
  const head = `${opening}${label}${ending}`;
  return {
    kind: 'label',
    label: isBare ? label : `${label}:`,
    detail: sectionPurposes[entry.kind],
    edit: {
      span,
      newText: head + (existing.includes(':') ? '' : rest),
      ...(snippet !== undefined && !existing.includes(':') && { snippet: snippetText(head) + snippet }),
    },
    replace: { start, end: offset + existing.trimEnd().length },
    filter: filterFor(typed, label),
    also: [],
  };
}

/** How the article sets its labels: in bold, or without colons. */
function layoutOf(sections: readonly Section[]): { readonly bold: string; readonly bare: boolean } {
  const labelled = sections.filter(({ labelSpan }) => labelSpan !== null);
  const first = labelled[0];
  const bare = labelled.length > 0 && labelled.every(({ layout }) => layout === 'bare' || layout === null);
  const extra = first ? first.labelSpan!.end - first.labelSpan!.start - first.label!.length : 0;
  return { bold: extra >= 5 ? '**' : '', bare };
}
