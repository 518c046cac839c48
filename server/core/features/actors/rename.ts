import type { Analysis } from '../../analysis.ts';
import type { Actor } from '../../attribution/model.ts';
import type { TextEdit } from '../../rules/model.ts';
import type { Span } from '../../text/span.ts';
import { type Occurrence, occurrenceAt, occurrences } from './occurrences.ts';

/** What a rename at one place is about, or why there can be none, in words for the user. */
export type Renaming = { readonly span: Span; readonly name: string } | { readonly refusal: string };

export type Renamed = { readonly edits: readonly TextEdit[] } | { readonly refusal: string };

/** The name at `offset`, if it is one that can be changed. */
export function prepareRename(analysis: Analysis, offset: number): Renaming | null {
  const occurrence = occurrenceAt(analysis, offset);
  if (!occurrence) return null;
  const { kind, name } = analysis.actors[occurrence.actor]!;
  if (kind === 'unnamed' || kind === 'vague') return { refusal: 'These people have no name that could be changed.' };
  if (occurrence.form === 'reference')
    return { refusal: `This stands for ${name}. Rename where the name itself is written.` };
  const span = nameSpan(analysis.text, occurrence.span);
  return { span, name: analysis.text.slice(span.start, span.end) };
}

/**
 * Calls the actor at `offset` `newName` wherever the text names them. A mention that is a part of the name (a surname,
 * a first name) gets the same part of the new one, possessives stay possessives, acronyms and other names of the actor
 * stay as they are. Refuses what would make two actors one.
 */
export function rename(analysis: Analysis, offset: number, newName: string): Renamed | null {
  const prepared = prepareRename(analysis, offset);
  if (!prepared || 'refusal' in prepared) return prepared;
  const { actor } = occurrenceAt(analysis, offset)!;
  const wanted = newName.trim();
  if (wanted === '' || /[\r\n]/.test(wanted)) return { refusal: 'A name has to be some words on one line.' };
  const other = namesake(analysis, actor, wanted);
  if (other) return { refusal: `${other.name} is somebody else in this article: the two would become one.` };

  const form = formFor(prepared.name, wanted);
  const edits: TextEdit[] = [];
  for (const place of occurrences(analysis).byActor[actor]!) {
    const edit = place.form === 'name' ? editOf(analysis.text, place, form) : null;
    if (edit) edits.push(edit);
  }
  return { edits: withoutOverlaps(edits) };
}

/** Another actor who is called so, in full or for short. */
function namesake({ actors, text }: Analysis, actor: number, wanted: string): Actor | undefined {
  const key = comparable(wanted);
  return actors.find(
    ({ name, kind, mentions }, index) =>
      index !== actor &&
      kind !== 'unnamed' &&
      kind !== 'vague' &&
      (comparable(name) === key || mentions.some(({ start, end }) => comparable(text.slice(start, end)) === key)),
  );
}

function comparable(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** What a mention in one of the forms of `old` becomes; null for what stays as it is. */
function formFor(old: string, wanted: string): (mention: string) => string | null {
  const before = old.split(/\s+/);
  const after = wanted.split(/\s+/);
  return (mention) => {
    if (mention === old) return wanted;
    const words = mention.split(/\s+/);
    if (before.length === 1) {
      // A part of the name was renamed: it changes wherever it stands, with the words around it left alone.
      const at = words.indexOf(old);
      return at < 0 ? null : words.map((word, index) => (index === at ? wanted : word)).join(' ');
    }
    if (words.length >= before.length) return mention.includes(old) ? mention.replace(old, () => wanted) : null;
    if (endsWith(before, words)) return after.slice(-Math.min(words.length, after.length)).join(' ');
    if (startsWith(before, words)) return after.slice(0, words.length).join(' ');
    // Another spelling of the surname.
    return words.length === 1 && words[0]!.slice(0, 3) === before.at(-1)!.slice(0, 3) ? after.at(-1)! : null;
  };
}

function endsWith(all: readonly string[], part: readonly string[]): boolean {
  return part.every((word, index) => all[all.length - part.length + index] === word);
}

function startsWith(all: readonly string[], part: readonly string[]): boolean {
  return part.every((word, index) => all[index] === word);
}

function editOf(text: string, { span }: Occurrence, form: (mention: string) => string | null): TextEdit | null {
  const named = nameSpan(text, span);
  const mention = text.slice(named.start, named.end);
  const newText = form(mention);
  return newText === null || newText === mention ? null : { span: named, newText };
}

/** `span` without a possessive at its end: what is left after it keeps its form. */
function nameSpan(text: string, { start, end }: Span): Span {
  const ending = /(?<=.)['’ʼ]s?$/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start, end: end - ending };
}

/** In text order; of two edits of the same words the first. */
function withoutOverlaps(edits: readonly TextEdit[]): readonly TextEdit[] {
  let end = -1;
  return edits.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}
