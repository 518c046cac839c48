import type { PlainRange } from '../../server/lsp/views-result.ts';
import type { Node } from './nodes.ts';

interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

/** Whether a position lies in a range; the end counts as inside, as a cursor does. */
function holds({ start, end }: PlainRange, position: PlainPosition): boolean {
  return compare(start, position) <= 0 && compare(position, end) <= 0;
}

/** Whether a selected node leads just here, or is about the same words as the one that would be selected instead. */
export function isAbout({ row: { range } }: Node, position: PlainPosition, instead: Node): boolean {
  if (!range) return false;
  const other = instead.row.range;
  return (
    compare(range.start, position) === 0 ||
    (other !== null && compare(range.start, other.start) === 0 && compare(range.end, other.end) === 0)
  );
}

function compare(a: PlainPosition, b: PlainPosition): number {
  return a.line - b.line || a.character - b.character;
}

/**
 * The node to select for a cursor: the one that is about the text there. Of those that meet at the cursor the later one
 * counts, as a cursor belongs to what follows it; of those that are about the same words, the first in the tree.
 * What lies in a closed node is left there: the closed one is the answer.
 */
export function nodeAt(roots: readonly Node[], position: PlainPosition): Node | null {
  let best: Node | null = null;
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      const { range, kind } = node.row;
      // An actor's range is only its first mention; a statement is what tells that it speaks.
      if (range && kind !== 'actor' && holds(range, position) && (!best || isLater(range, best.row.range!)))
        best = node;
      visit(node.children);
    }
  };
  visit(roots);
  return best && visiblePart(best);
}

function isLater(a: PlainRange, b: PlainRange): boolean {
  return compare(a.start, b.start) > 0;
}

/** The node, or the outermost closed one that hides it. */
function visiblePart(node: Node): Node {
  let visible = node;
  for (let parent = node.parent; parent; parent = parent.parent) if (!parent.isOpen) visible = parent;
  return visible;
}
