import type { SourceEntry } from '../article/model.ts';
import { labelTables } from '../data/labels.ts';
import type { Span } from '../text/span.ts';
import { sourceEntries } from './covering-sources.ts';
import type { Fix, Subject } from './model.ts';
import { nameHint, placeholderEdit } from './placeholder.ts';
import { knownNames, knownSpeakers } from './speakers.ts';
import { lineEnding } from './wording.ts';

/** The word before the colon of a Source section, by language: each form of it, the usual one first. */
export const sourceForms = new Map(
  labelTables.map(({ language, labels }) => [language, labels.find(({ kind }) => kind === 'source')!.forms]),
);

/** Where another entry goes: an empty span after the last one of the list, before the full stop that ends it. */
export function endOfList(text: string, { span: { end } }: SourceEntry): Span {
  const at = text[end - 1] === '.' ? end - 1 : end;
  return { start: at, end: at };
}

/** Whether a place in the list is still to be filled in: it may come to be anybody's. */
export function isUnfilled({ article, text }: Subject): boolean {
  return sourceEntries(article).some(({ span }) => text.slice(span.start, span.end) === nameHint);
}

/** Puts a place for a name at the end of the list, with the names that the article has and the list has not. */
export function addNameFix(subject: Subject, entries: readonly SourceEntry[]): Fix {
  const { text } = subject;
  const list = entries.map(({ span }) => text.slice(span.start, span.end)).join('\n');
  const choices = knownNames(subject).filter((name) => !list.includes(name));
  return {
    title: 'Add a source with a name',
    edits: [placeholderEdit(endOfList(text, entries.at(-1)!), '; ', nameHint, '', choices)],
    preferred: false,
    safe: false,
  };
}

/**
 * A line `Source: …` of its own at a place between paragraphs: one fix for each speaker that the article knows; where
 * it knows none, one with a place for the source.
 *
 * @param offset where a paragraph starts, or a label inside of one; or where the lead ends
 */
export function addLineFixes(subject: Subject, offset: number): Fix[] {
  const { article, text } = subject;
  const word = sourceForms.get(article.language)![0]!;
  const eol = lineEnding(text);
  const isAtLineStart = /(?:^|[\n\r])[ \t]*$/.test(text.slice(Math.max(0, offset - 20), offset));
  const isAtLineEnd = offset === text.length || /[\n\r]/.test(text[offset]!);
  const span: Span = { start: offset, end: offset };
  const before = `${isAtLineStart ? '' : eol + eol}${word}: `;
  const after = isAtLineEnd ? '' : eol + eol;
  const speakers = knownSpeakers(subject);
  if (speakers.length === 0) {
    const edits = [placeholderEdit(span, before, nameHint, after)];
    return [{ title: `Add a line “${word}:”`, edits, preferred: false, safe: false }];
  }
  return speakers.map((name) => ({
    title: `Add “${word}: ${name}”`,
    edits: [{ span, newText: `${before}${name}${after}` }],
    preferred: false,
    safe: false,
  }));
}
