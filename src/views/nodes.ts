import type { Row } from './row.ts';

/** A row as the editor knows it: the same object for as long as it is the same thing. */
export interface Node {
  /** Never the same for two nodes of a session. */
  readonly id: string;
  readonly parent: Node | null;
  /** As it is now. */
  readonly row: Row;
  readonly children: readonly Node[];
  /** Whether the user sees its children. */
  isOpen: boolean;
}

interface Kept extends Node {
  row: Row;
  children: Kept[];
}

let count = 0;

/**
 * The rows of one article in one tree. A new version's rows are matched with those before, so that what stays is the
 * same node, keeps its selection and is not drawn again.
 */
export class Nodes {
  #roots: Kept[] = [];

  get roots(): readonly Node[] {
    return this.#roots;
  }

  /** Whether a node is still one of them. */
  has(node: Node): boolean {
    return node.parent ? node.parent.children.includes(node) && this.has(node.parent) : this.roots.includes(node);
  }

  /**
   * Takes over the rows of a new version.
   *
   * @returns the nodes to be drawn again, with all below them; none: nothing that is seen has changed; null: everything
   */
  update(rows: readonly Row[]): readonly Node[] | null {
    const changed: Node[] = [];
    const { nodes, isSame } = matched(this.#roots, rows, null, changed);
    this.#roots = nodes;
    return isSame ? changed : null;
  }
}

/** The nodes of `rows`, those of `before` where there is one; tells of what changed inside nodes that stay. */
function matched(
  before: readonly Kept[],
  rows: readonly Row[],
  parent: Kept | null,
  changed: Node[],
): { readonly nodes: Kept[]; readonly isSame: boolean } {
  const partners = partnersOf(before, rows);
  const nodes = rows.map((row, index) => {
    const known = partners[index];
    if (!known) return created(row, parent);
    refresh(known, row, changed);
    return known;
  });
  const isSame = nodes.length === before.length && nodes.every((node, index) => node === before[index]);
  return { nodes, isSame };
}

function created(row: Row, parent: Node | null): Kept {
  const node: Kept = { id: `row-${++count}`, parent, row, children: [], isOpen: row.isOpen };
  node.children = row.children.map((child) => created(child, node));
  return node;
}

function refresh(node: Kept, row: Row, changed: Node[]): void {
  const looksSame = isAlike(node.row, row);
  node.row = row;
  const below: Node[] = [];
  const { nodes, isSame } = matched(node.children, row.children, node, below);
  node.children = nodes;
  // Drawing a node draws all below it.
  if (looksSame && isSame) for (const one of below) changed.push(one);
  else changed.push(node);
}

/** Whether two rows look and sound the same; where they lead may differ, that is looked up when it is needed. */
function isAlike(a: Row, b: Row): boolean {
  return (
    a.label === b.label &&
    a.description === b.description &&
    a.tooltip === b.tooltip &&
    a.spoken === b.spoken &&
    a.icon.id === b.icon.id &&
    a.icon.color === b.icon.color &&
    a.abilities.join() === b.abilities.join() &&
    (a.children.length === 0) === (b.children.length === 0)
  );
}

/**
 * For each row the node that stood for it: one with the same key, in order; of those left over, such as a statement
 * that is being typed in, the next of the same kind.
 */
function partnersOf(before: readonly Kept[], rows: readonly Row[]): readonly (Kept | undefined)[] {
  // Most edits leave the rows before and after them as they were: only what is between is searched.
  const shorter = Math.min(before.length, rows.length);
  let start = 0;
  while (start < shorter && isSameThing(before[start]!, rows[start]!)) start++;
  let tail = 0;
  while (tail < shorter - start && isSameThing(before.at(-1 - tail)!, rows.at(-1 - tail)!)) tail++;
  const between = before.slice(start, before.length - tail);
  return [
    ...before.slice(0, start),
    ...searched(between, rows.slice(start, rows.length - tail)),
    ...before.slice(before.length - tail),
  ];
}

function isSameThing({ row }: Kept, { kind, key }: Row): boolean {
  return row.key === key && row.kind === kind;
}

function searched(before: readonly Kept[], rows: readonly Row[]): (Kept | undefined)[] {
  const byKey = queues(before, ({ row }) => `${row.kind} ${row.key}`);
  const partners = rows.map(({ kind, key }) => byKey.get(`${kind} ${key}`)?.shift());
  const taken = new Set(partners);
  const left = queues(
    // A group is another thing than the one that has gone.
    before.filter((node) => !taken.has(node) && node.row.kind !== 'group'),
    ({ row }) => row.kind,
  );
  return partners.map((partner, index) => partner ?? left.get(rows[index]!.kind)?.shift());
}

function queues(nodes: readonly Kept[], keyOf: (node: Kept) => string): Map<string, Kept[]> {
  const byKey = new Map<string, Kept[]>();
  for (const node of nodes) {
    const key = keyOf(node);
    const queue = byKey.get(key);
    if (queue) queue.push(node);
    else byKey.set(key, [node]);
  }
  return byKey;
}
