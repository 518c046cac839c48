import { candidateAt } from '../../core/attribution/learned/candidate.ts';
import type { Chain } from '../../core/attribution/learned/chain.ts';
import {
  CUE_BEGIN,
  CUE_INSIDE,
  CUE_OUT,
  cueFeatures,
  cueStepFeatures,
} from '../../core/attribution/learned/cue-features.ts';
import { findCandidates } from '../../core/attribution/learned/find-candidates.ts';
import { kindFeatures } from '../../core/attribution/learned/kind-features.ts';
import { ROLE_CONTENT, ROLE_OUT, ROLE_SOURCE, RoleWindow } from '../../core/attribution/learned/role-features.ts';
import type { GoldAttribution, GoldBlock } from './corpus.ts';
import { Sequences } from './sequences.ts';

/** Sizes of the tables, as powers of two. */
export const bits = {
  cues: { emissions: 19, transitions: 14 },
  roles: { emissions: 20, transitions: 17 },
  kinds: { emissions: 15, transitions: 1 },
} as const;

/** Sequences for the cue tagger: one a sentence. */
export function cueSequences(blocks: readonly GoldBlock[]): Sequences {
  const sequences = new Sequences(bits.cues.emissions, bits.cues.transitions);
  for (const { atoms, attributions } of blocks) {
    const labels = new Uint8Array(atoms.length);
    for (const { cue } of attributions)
      for (let i = cue.first; i <= cue.last; i++) labels[i] = i === cue.first ? CUE_BEGIN : CUE_INSIDE;
    for (const [first, last] of atoms.scan.sentences) {
      if (last < first) continue;
      sequences.begin();
      for (let i = first; i <= last; i++) {
        const label = i === first && labels[i] === CUE_INSIDE ? CUE_BEGIN : labels[i]!;
        sequences.add(
          label,
          -1,
          (list) => cueFeatures(atoms, i, list),
          i === first ? null : (list) => cueStepFeatures(atoms, i, list),
        );
      }
    }
  }
  return sequences;
}

export const forbiddenCueSteps: readonly (readonly [number, number])[] = [[CUE_OUT, CUE_INSIDE]];

/** Adds the annotated attributions of a block for the role tagger, and the candidates that are none. */
export function addRoleSequences(sequences: Sequences, { atoms, attributions }: GoldBlock, tagger: Chain): void {
  const taken = new Uint8Array(atoms.length);
  for (const gold of attributions) {
    for (let i = gold.cue.first; i <= gold.cue.last; i++) taken[i] = 1;
    addRoles(sequences, new RoleWindow(atoms, candidateAt(atoms, gold.cue.first, gold.cue.last, 1)), gold);
  }
  for (const candidate of findCandidates(atoms, tagger)) {
    let free = true;
    for (let i = candidate.first; i <= candidate.last; i++) if (taken[i]) free = false;
    if (free) addRoles(sequences, new RoleWindow(atoms, candidate), null);
  }
}

function addRoles(sequences: Sequences, window: RoleWindow, gold: GoldAttribution | null): void {
  sequences.begin();
  for (let i = window.first; i <= window.last; i++) {
    const cue = window.isCue(i);
    sequences.add(
      cue || !gold ? ROLE_OUT : roleOf(gold, i),
      cue ? ROLE_OUT : -1,
      cue ? null : (list) => window.features(i, list),
      i === window.first ? null : (list) => window.stepFeatures(i, list),
    );
  }
}

function roleOf({ source, content }: GoldAttribution, i: number): number {
  if (source.some(({ first, last }) => first <= i && i <= last)) return ROLE_SOURCE;
  return content.some(({ first, last }) => first <= i && i <= last) ? ROLE_CONTENT : ROLE_OUT;
}

/** Sequences of one position for the classifier of kinds. */
export function kindSequences(blocks: readonly GoldBlock[]): Sequences {
  const sequences = new Sequences(bits.kinds.emissions, bits.kinds.transitions);
  for (const { atoms, attributions } of blocks)
    for (const { cue, source, content, kind } of attributions) {
      sequences.begin();
      const candidate = candidateAt(atoms, cue.first, cue.last, 1);
      sequences.add(kind, -1, (list) => kindFeatures(atoms, candidate, source[0] ?? null, content, list), null);
    }
  return sequences;
}
