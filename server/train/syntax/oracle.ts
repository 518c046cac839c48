import { type ArcState, LEFT, RIGHT, SHIFT } from '../../core/language/arc-state.ts';

/**
 * The move that leads from a state on the way to the projective tree `heads` (`length` for the root) one step further:
 * arcs are made as soon as they can be.
 */
export function goldMove(state: ArcState, heads: Int32Array): number {
  const { stack, size, front, length } = state;
  if (size === 0) return SHIFT;
  const top = stack[size - 1]!;
  if (heads[top] === front && state.allows(LEFT)) return LEFT;
  if (size > 1 && heads[top] === stack[size - 2] && !hasChildFrom(heads, top, front, length)) return RIGHT;
  return SHIFT;
}

/** Whether a token from `from` on is a child of `token`. */
function hasChildFrom(heads: Int32Array, token: number, from: number, length: number): boolean {
  for (let child = from; child < length; child++) if (heads[child] === token) return true;
  return false;
}

/**
 * `heads` (0-based, -1 for the root) as a projective tree: the shortest arcs that cross others are lifted to their
 * grandparents until none crosses (Nivre and Nilsson 2005). The root becomes `heads.length`.
 */
export function projectivise(heads: Int32Array): Int32Array {
  const length = heads.length;
  const lifted = heads.map((head) => (head < 0 ? length : head));
  for (;;) {
    let worst = -1;
    let reach = Infinity;
    for (let d = 0; d < length; d++) {
      const h = lifted[d]!;
      if (Math.abs(h - d) >= reach || h === length) continue;
      for (let k = Math.min(h, d) + 1; k < Math.max(h, d); k++) {
        if (!descends(lifted, k, h)) {
          worst = d;
          reach = Math.abs(h - d);
          break;
        }
      }
    }
    if (worst < 0) return lifted;
    lifted[worst] = lifted[lifted[worst]!]!;
  }
}

function descends(heads: Int32Array, token: number, ancestor: number): boolean {
  const length = heads.length;
  let at = token;
  for (let steps = 0; at < length && steps <= length; steps++) {
    if (at === ancestor) return true;
    at = heads[at]!;
  }
  return false;
}
