import { type Additions, noAdditions, perAdditions } from '../data/additions.ts';
import type { LabelEntry, LabelKind } from '../data/label-table.ts';
import { labelTables } from '../data/labels.ts';
import { isSpace, type Span } from '../text/span.ts';
import type { Language, Named } from './model.ts';

/** A label found in a paragraph; spans are relative to the paragraph. */
export interface LabelMatch {
  readonly kind: LabelKind;
  /** Null for a label that a desk has of its own. */
  readonly language: Language | null;
  /** As written, without colon and bold marks. */
  readonly label: string;
  /** With colon and bold marks. */
  readonly span: Span;
  readonly position: 'start' | 'inline' | 'bare';
  readonly speaker: Named | null;
  readonly topic: Named | null;
  readonly time: { readonly hour: number; readonly minute: number; readonly span: Span } | null;
}

/** No label, name and all, is longer than this. */
const maximumLength = 120;

interface KnownLabel {
  readonly entry: LabelEntry;
  readonly language: Language | null;
}

/** The labels of all languages, ready to be asked. */
interface Labels {
  /** By their small letters. */
  readonly plain: ReadonlyMap<string, KnownLabel>;
  readonly bare: ReadonlyMap<string, KnownLabel>;
  /** The longest first. */
  readonly open: readonly OpenForm[];
  /** The first words of all labels: a quick look before any comparison, since most capitals and colons open no label. */
  readonly firstWords: ReadonlySet<string>;
}

interface OpenForm {
  readonly prefix: string;
  readonly part: 'speaker' | 'topic' | 'time';
  readonly known: KnownLabel;
}

/** What the tables have comes first: a desk cannot make another label of one. */
const labelsWith = perAdditions((additions): Labels => {
  const plain = new Map<string, KnownLabel>();
  const bare = new Map<string, KnownLabel>();
  const open: OpenForm[] = [];
  for (const { language, labels } of labelTables)
    for (const entry of labels) {
      const known = { entry, language };
      for (const form of entry.forms) addOnce(plain, form.toLowerCase(), known);
      for (const form of entry.bare ?? []) addOnce(bare, form.toLowerCase(), known);
      for (const part of ['time', 'speaker', 'topic'] as const)
        for (const prefix of entry[part] ?? []) open.push({ prefix: `${prefix.toLowerCase()} `, part, known });
    }
  for (const entry of addedLabels(additions))
    for (const form of entry.forms) addOnce(plain, form.toLowerCase(), { entry, language: null });
  open.sort((a, b) => b.prefix.length - a.prefix.length);
  const firstWords = new Set([...plain.keys(), ...open.map((form) => form.prefix)].map((form) => firstWord(form)));
  return { plain, bare, open, firstWords };
});

/** Labels that a desk has of its own, a row for each kind. Which language they are in is not known. */
export function addedLabels({ labels }: Additions): readonly LabelEntry[] {
  return Object.entries(labels).map(([kind, forms]) => ({ kind: kind as LabelKind, forms }));
}

function addOnce(map: Map<string, KnownLabel>, form: string, known: KnownLabel): void {
  if (!map.has(form)) map.set(form, known);
}

/**
 * The labels of one paragraph, in text order: at its start, inside it, or a bare one that is all of it.
 * The vocabulary is closed (see the label tables); `Lavrov:` and `He added:` are not labels.
 *
 * @param text a paragraph without white space at its ends
 * @param additions further labels
 */
export function findLabels(text: string, additions: Additions = noAdditions): LabelMatch[] {
  const labels = labelsWith(additions);
  const bare = labels.bare.get(text.toLowerCase());
  if (bare && /^\p{Lu}/u.test(text))
    return [{ ...base(bare), label: text, span: { start: 0, end: text.length }, position: 'bare' }];
  const found: LabelMatch[] = [];
  let from = 0;
  for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
    const match = labelBefore(text, colon, from, found, labels);
    if (!match) continue;
    found.push(match);
    from = match.span.end;
  }
  return found;
}

function base(known: KnownLabel) {
  return { kind: known.entry.kind, language: known.language, speaker: null, topic: null, time: null };
}

/** The label that ends with the colon at `colon` and starts at `from` or later. */
function labelBefore(
  text: string,
  colon: number,
  from: number,
  found: readonly LabelMatch[],
  labels: Labels,
): LabelMatch | null {
  const earliest = Math.max(from, colon - maximumLength);
  for (let start = earliest; start < colon; start++) {
    if (!startsLabel(text, start, labels)) continue;
    const atStart = isBlank(text, 0, start, '*_');
    if (!atStart && !mayFollow(text, start, found)) continue;
    const bold = boldMark(text, start);
    const inner = start + bold.length;
    const written = text.slice(inner, colon).trimEnd();
    const closedBefore = bold !== '' && written.endsWith(bold);
    const label = closedBefore ? written.slice(0, -bold.length).trimEnd() : written;
    const match = matchLabel(label, inner, atStart, text, colon, labels);
    if (!match) continue;
    const end = colon + 1 + (bold !== '' && !closedBefore && text.startsWith(bold, colon + 1) ? bold.length : 0);
    return { ...match, label, span: { start, end }, position: atStart ? 'start' : 'inline' };
  }
  return null;
}

/** Whether a label may start at this code unit: the capital first word of one, or bold marks before it. */
function startsLabel(text: string, start: number, { firstWords }: Labels): boolean {
  if (start > 0 && !isSpace(text.charCodeAt(start - 1))) return false;
  const words = text.slice(start, start + 24).replace(/^(?:\*{1,2}|_{1,2})/, '');
  return /^\p{Lu}/u.test(words) && firstWords.has(firstWord(words.toLowerCase()));
}

function firstWord(words: string): string {
  return /^[\p{L}'’]+/u.exec(words)?.[0] ?? '';
}

function boldMark(text: string, start: number): string {
  return /^(?:\*{1,2}|_{1,2})/.exec(text.slice(start, start + 2))?.[0] ?? '';
}

function isBlank(text: string, start: number, end: number, but: string): boolean {
  for (let i = start; i < end; i++) if (!isSpace(text.charCodeAt(i)) && !but.includes(text[i]!)) return false;
  return true;
}

/**
 * A label inside a paragraph stands after the end of a sentence, or after a source entry, which has no full stop
 * (`Source: Halden Health Department Details: The …`).
 */
function mayFollow(text: string, start: number, found: readonly LabelMatch[]): boolean {
  if (found.at(-1)?.kind === 'source') return true;
  let before = start - 1;
  while (before >= 0 && isSpace(text.charCodeAt(before))) before--;
  return before >= 0 && '.!?…"”“»])'.includes(text[before]!);
}

type Matched = Omit<LabelMatch, 'label' | 'span' | 'position'>;

function matchLabel(
  label: string,
  offset: number,
  atStart: boolean,
  text: string,
  colon: number,
  labels: Labels,
): Matched | null {
  const lower = label.toLowerCase();
  const plain = labels.plain.get(lower);
  if (plain) return atStart || plain.entry.forms.includes(label) ? base(plain) : null;
  for (const { prefix, part, known } of labels.open) {
    if (!lower.startsWith(prefix)) continue;
    const rest = label.slice(prefix.length).trim();
    const start = offset + label.indexOf(rest, prefix.length);
    const named = { text: rest, span: { start, end: start + rest.length } };
    if (part === 'time') {
      const time = /^\(?(\d{1,2})[:.](\d{2})\)?(?=$|\s)/.exec(rest);
      if (!time || Number(time[1]) > 23 || Number(time[2]) > 59) continue;
      return { ...base(known), time: { hour: Number(time[1]), minute: Number(time[2]), span: named.span } };
    }
    if (part === 'speaker' && isName(rest)) return { ...base(known), speaker: named };
    // A topic is anybody's words: only one that opens a quotation is a label.
    if (part === 'topic' && atStart && /^\p{L}/u.test(rest) && opensQuotation(text, colon + 1))
      return { ...base(known), topic: named };
  }
  return null;
}

function isName(words: string): boolean {
  return words !== '' && words.length <= 100 && !/[!?"“”«»;:]/.test(words) && /^[\p{L}@]/u.test(words);
}

function opensQuotation(text: string, from: number): boolean {
  return /^[*_\s]{0,6}["“”«„]/.test(text.slice(from, from + 8));
}
