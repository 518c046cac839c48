import type { Policy } from '../configuration.ts';
import { haveSameOutline, type Outlined, ordinalsOf, outlineOf } from './outline.ts';
import { type Places, placeDecisions } from './place.ts';
import { type Resolved, resolve } from './resolve.ts';
import { isSameData } from './same-data.ts';

/** Who is behind what in an article, and what that was decided from. */
export interface Decisions extends Places {
  readonly outlined: Outlined;
  readonly policy: Policy;
  /** Spans are in ordinals. */
  readonly decided: Resolved;
}

/**
 * Decides who is behind what, in two steps: the decisions, which depend on the article's outline only, and their
 * places in the text. The first step is left out where an earlier version has the same outline.
 */
export function decide(outlined: Outlined, policy: Policy, before?: Decisions): Decisions {
  const ordinals = ordinalsOf(outlined);
  const { offsets } = ordinals;
  const same =
    before && isSameData(policy, before.policy) && haveSameOutline(before.outlined, outlined) ? before : undefined;
  const decided = same?.decided ?? resolve(outlineOf(outlined, ordinals), policy);
  return { outlined, policy, decided, offsets, placed: placeDecisions(decided, offsets, same) };
}
