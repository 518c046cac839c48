import { asksForSilence } from '../frames.ts';
import { takes } from '../language.ts';
import type { AttributionKind } from '../model.ts';
import type { Range } from '../phrases.ts';
import type { Atoms } from './atoms.ts';
import type { Candidate } from './candidate.ts';

/** From which chance on an attribution is kept: a little under even, since one missed costs as much as one invented. */
export const usual = 0.4;
/** Beliefs and plans are worded in so many ways that the annotated articles have most of them once: doubt is no sign. */
export const attitudes = 0.3;
/** For what the rules found too: they are seldom wrong where the annotated articles are silent. */
export const agreed = 0.2;
/** For cues against which our tables speak: nobody "says" by walking to the pier. */
export const unlikely = 0.6;

const never = Number.POSITIVE_INFINITY;

/** No chance below this one is enough for anything. */
export const leastChance = Math.min(usual, attitudes, agreed, unlikely);

/** The chance that an attribution of this kind must have to be kept. */
export function chanceNeeded(
  atoms: Atoms,
  candidate: Candidate,
  source: Range | null,
  content: readonly Range[],
  kind: AttributionKind,
): number {
  if (candidate.draft >= 0) return agreed;
  // "The aim is to close the pier": an aim of nobody's, which nobody states.
  if (candidate.construction === 'noun' && !source) return never;
  if (isUnheardOf(atoms, candidate) || isMereThing(atoms, candidate, content)) return unlikely;
  return kind === 'think' || kind === 'plan' ? attitudes : usual;
}

/** Whether the cue's word is in none of our tables. */
function isUnheardOf({ lexicon, stance }: Atoms, { head }: Candidate): boolean {
  return lexicon[head] === 0 && stance[head] === 0;
}

/** "found the lamp": what follows is a thing, though the verb needs a clause to be a cue. */
function isMereThing({ scan }: Atoms, { head }: Candidate, content: readonly Range[]): boolean {
  const senses = scan.tables.verbs.get(scan.lower(head));
  const [part] = content;
  if (!senses || !part || content.length > 1 || scan.tokens[part.first]!.quotation >= 0) return false;
  if (senses.some(({ cue }) => !cue.with && (takes(cue, 'noun') || takes(cue, 'gerund')))) return false;
  return scan.is(part.first, 'determiners') && !scan.hasFinite(part.first, part.last);
}

/**
 * Whether the rules say for sure that a word is no cue here: they know the verb under conditions only ("raised
 * concerns", "called it a wreck") and none of them is met, or it only says what somebody is held to be ("alleged gunman").
 */
export function isRuledOut({ scan }: Atoms, { head, draft }: Pick<Candidate, 'head' | 'draft'>): boolean {
  if (draft >= 0 || scan.tokens[head]!.quotation >= 0) return false;
  if (asksForSilence(scan, head + 1)) return true;
  if (heldToBe.has(scan.lower(head)) && scan.is(head + 1, 'unnamed')) return true;
  const senses = scan.tables.verbs.get(scan.lower(head));
  return senses?.every(({ cue }) => cue.objects ?? cue.with ?? cue.particle ?? cue.predicate) ?? false;
}

const heldToBe: ReadonlySet<string> = new Set(['alleged', 'suspected', 'accused', 'supposed', 'reputed']);
