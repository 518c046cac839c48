import type { PlacedBlock } from '../article/place-blocks.ts';
import type { Edit } from '../article/resplit.ts';
import type { Policy } from '../configuration.ts';
import type { Additions } from '../data/additions.ts';
import { displacement, type Ground } from './displacement.ts';
import { moveResolved } from './move-resolved.ts';
import { type PlacedAttribution, placeAttribution } from './place-attribution.ts';
import { type Resolved, resolve } from './resolve.ts';
import { isSameData } from './same.ts';

/** Who is behind what in an article, and what that was decided from. */
export interface Decisions {
  readonly ground: Ground;
  readonly policy: Policy;
  readonly resolved: Resolved;
  /** The blocks as the last fold had them. */
  readonly placed: readonly PlacedAttribution[];
  /** The same object for as long as decisions are only moved. */
  readonly fold: object;
}

/** An earlier version of an article, and how its text differs. */
export interface Earlier {
  readonly decisions: Decisions;
  readonly edit: Edit;
}

/**
 * Decides who is behind what. What was decided for an earlier version is only moved where the edit cannot have changed
 * it; else one fold over all blocks decides anew.
 *
 * @param placed the article's blocks
 * @param earlier one that was decided with the same additions
 */
export function decide(
  ground: Ground,
  placed: readonly PlacedBlock[],
  policy: Policy,
  additions: Additions,
  earlier?: Earlier,
): Decisions {
  const before = earlier?.decisions;
  if (before && isSameData(policy, before.policy)) {
    const moved = displacement(before.ground, ground, earlier.edit);
    if (moved) {
      const resolved = moveResolved(before.resolved, ground.article, moved);
      return { ground, policy, resolved, placed: before.placed, fold: before.fold };
    }
  }
  const blocks = ground.blocks.map((facts, index) => {
    const { start } = placed[index]!;
    const known = before?.placed[index];
    return known && known.facts === facts && known.start === start
      ? known
      : placeAttribution(facts, start, placed[index]!.sentences);
  });
  return {
    ground,
    policy,
    resolved: resolve(ground.article, blocks, policy, additions, before?.resolved),
    placed: blocks,
    fold: {},
  };
}
