import { type Attribution, SURE } from '../attribution/model.ts';
import type { VerbForms } from '../data/en/wording.ts';
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';
import type { Subject } from './model.ts';

/** Whether an attribution is more than a guess: one that is weighs less, or nothing. */
export function isSure({ confidence }: Attribution): boolean {
  return confidence >= SURE;
}

/** What lowers a finding that rests on an attribution the engine is not sure of. */
export function loweredUnlessSure(attribution: Attribution): { readonly severity?: 'information' } {
  return isSure(attribution) ? {} : { severity: 'information' };
}

/** Indices of the attributions that stand behind a statement, in the order in which the statements name them. */
export const standingAttributions = once(({ statements }: Subject): ReadonlySet<number> => {
  const standing = new Set<number>();
  for (const { attributions } of statements) for (const index of attributions) standing.add(index);
  return standing;
});

/** A word of the text, in lower case, with its place. */
export interface PlacedWord {
  readonly word: string;
  readonly span: Span;
}

/** The words in `span`, in lower case; apostrophes and hyphens belong to them. */
export function wordsIn(text: string, { start, end }: Span): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const { 0: written, index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:['’ʼ-][\p{L}\p{N}]+)*/gu))
    words.push({
      word: written.toLowerCase(),
      span: { start: start + index, end: start + index + written.length },
    });
  return words;
}

/** The forms of verbs, each with the verb and which of its forms it is. */
export type VerbIndex = ReadonlyMap<string, { readonly verb: VerbForms; readonly form: number }>;

export function indexVerbs(verbs: readonly VerbForms[]): VerbIndex {
  return new Map(verbs.flatMap((verb) => verb.map((word, form) => [word, { verb, form }] as const)));
}

/** Whether the words are one word of ASCII letters, which `wordsIn` would not cut. */
function isOneWord(words: string): boolean {
  for (let at = 0; at < words.length; at++) {
    const letter = words.charCodeAt(at) | 0x20;
    if (letter < 0x61 || letter > 0x7a) return false;
  }
  return true;
}

const negations = new Set(['not', 'never', 'nor', "n't", 'hardly', 'refused', 'declined']);

/** The verb of a cue, where it is one of `verbs` and not denied. */
export function cueVerb(
  text: string,
  { cue }: Attribution,
  verbs: VerbIndex,
): { readonly span: Span; readonly verb: VerbForms; readonly form: number } | null {
  for (const span of cue) {
    const only = text.slice(span.start, span.end);
    // Most cues are one word, and mostly none of the verbs.
    if (isOneWord(only)) {
      const word = only.toLowerCase();
      const known = verbs.get(word);
      if (known) return { span, ...known };
      if (negations.has(word)) return null;
      continue;
    }
    const words = wordsIn(text, span);
    if (words.some(({ word }) => negations.has(word) || /n['’]t$/.test(word))) return null;
    for (const { word, span: at } of words) {
      const known = verbs.get(word);
      if (known) return { span: at, ...known };
    }
  }
  return null;
}
