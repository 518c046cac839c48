import type { Attribution } from '../attribution/model.ts';
import { cueTables } from '../data/attribution.ts';
import { wordsIn } from './attributions.ts';
import type { TextEdit } from './model.ts';

const auxiliaries: ReadonlyMap<string, string> = new Map([
  ['have', 'has'],
  ['are', 'is'],
  ['were', 'was'],
  ['do', 'does'],
]);
const bases: ReadonlySet<string> = new Set(cueTables.en.verbs.map(({ lemma }) => lemma));

/** Whether a word is the base form of a verb that is a cue; some are nouns as well. */
export function isBaseVerb(word: string): boolean {
  return bases.has(word);
}

/** `say` → `says`, `have` → `has`; null for a form that one person shares with many. */
function thirdPerson(word: string): string | null {
  const auxiliary = auxiliaries.get(word);
  if (auxiliary) return auxiliary;
  if (!bases.has(word)) return null;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(word) ? `${word}es` : `${word}s`;
}

/** What makes the verb of a cue one person's, where its subject was several. */
export function singularCue(text: string, { cue: [cue] }: Attribution): TextEdit | null {
  const first = cue && wordsIn(text, cue)[0];
  const newText = first ? thirdPerson(first.word) : null;
  return first && newText !== null ? { span: first.span, newText } : null;
}

/** Edits in text order. */
export function inTextOrder(edits: readonly (TextEdit | null)[]): TextEdit[] {
  return edits.filter((edit) => edit !== null).sort((a, b) => a.span.start - b.span.start);
}
