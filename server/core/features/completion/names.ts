import type { Actor } from '../../attribution/model.ts';
import { touches } from '../../text/span.ts';
import { filterFor, likeness } from '../forgiving.ts';
import type { Cursor } from './cursor.ts';
import type { Completion } from './model.ts';
import { shortName } from './speakers.ts';

/** A name is offered from its second letter on where a sentence starts: every sentence has a first capital. */
const leastLetters = 2;

/**
 * Everybody the article knows whose name goes on from the words at the cursor, as it stands or short; where nothing is
 * typed, and the user asks, everybody.
 */
export function nameCompletions(cursor: Cursor): Completion[] {
  const { analysis, invoked } = cursor;
  if (cursor.quoted && !invoked) return [];
  const tails = typedWords(cursor.before);
  const word = tails.at(-1)!;
  if (word === '' ? !invoked : !/^\p{Lu}/u.test(word)) return [];
  const least = word === '' ? 0 : startsSentence(cursor.before, word) ? leastLetters : 1;
  const found = new Map<string, { readonly completion: Completion; readonly rank: number }>();
  analysis.actors.forEach((actor, index) => {
    if (!isNamed(actor) || isBeingTyped(actor, cursor)) return;
    for (const [place, form] of formsOf(actor, cursor).entries()) {
      const whole = tails.find((tail) => likeness(tail, form) === 2);
      const typed = whole ?? (likeness(word, form) === 1 ? word : null);
      if (typed === null || form === typed || typed.length < least) continue;
      // What goes on from several words is meant for sure; else the form that fits this place of the article goes first.
      const likely = typed.length > word.length ? 0 : 1 + place * 2 + (whole === undefined ? 1 : 0);
      const rank = likely * 1_000_000 + index;
      const known = found.get(form);
      if (!known || rank < known.rank) found.set(form, { completion: completionOf(actor, form, typed, cursor), rank });
    }
  });
  return [...found.values()].sort((a, b) => a.rank - b.rank).map(({ completion }) => completion);
}

/** Whether the word at the end of `before` opens a sentence, a quotation or the line. */
function startsSentence(before: string, word: string): boolean {
  return /(?:^|[.!?…:]["”»“]?[ \t]+|["“„«])$/u.test(before.slice(0, before.length - word.length));
}

/** The last words before the cursor, a space at the end included: the longest tail first; last the word, perhaps empty. */
function typedWords(before: string): string[] {
  const words = /(?:[\p{L}\p{M}\p{N}'’ʼ-]+ ){0,3}[\p{L}\p{M}\p{N}'’ʼ-]*$/u.exec(before)![0].split(' ');
  return words.map((_, index) => words.slice(index).join(' '));
}

function isNamed({ kind, name }: Actor): boolean {
  return kind !== 'unnamed' && kind !== 'vague' && name.length <= 80 && !/[\n\r]/.test(name);
}

/** The unfinished word at the cursor is read as a name itself. */
function isBeingTyped({ mentions }: Actor, { offset }: Cursor): boolean {
  return mentions.every((mention) => touches(mention, offset));
}

/** Who has been introduced before the cursor is called by the short name, else by the full one; the other comes second. */
function formsOf(actor: Actor, { analysis: { text }, offset }: Cursor): string[] {
  const short = shortName(text, actor).replace(/^the /, '');
  if (short === actor.name) return [actor.name];
  const isIntroduced = actor.mentions.some(({ start, end }) => end < offset && end - start >= actor.name.length);
  return isIntroduced ? [short, actor.name] : [actor.name, short];
}

const kindNames: Readonly<Record<Actor['kind'], string>> = {
  person: 'person',
  organisation: 'organisation',
  outlet: 'outlet',
  place: 'place',
  unnamed: '',
  vague: '',
};

function completionOf(actor: Actor, form: string, typed: string, cursor: Cursor): Completion {
  const { offset, after } = cursor;
  const start = offset - typed.length;
  return {
    kind: 'actor',
    label: form,
    detail: actor.roles[0] ?? (form === actor.name ? kindNames[actor.kind] : actor.name),
    edit: { span: { start, end: offset }, newText: form },
    replace: { start, end: offset + (/^[\p{L}\p{M}\p{N}'’ʼ-]{0,40}/u.exec(after)?.[0].length ?? 0) },
    filter: filterFor(typed, form),
    also: [],
  };
}
