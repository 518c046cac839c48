import type { Views } from '../views/model.ts';
import type { CitationChain, CitationLink, CitationNode } from './model.ts';

type Named = Omit<CitationNode, 'column'>;

/** Whom the Source section names, and whom those cite, each once. What would go round in a circle is left out. */
export function citationChain({ sources }: Views): CitationChain {
  const nodes: Named[] = [];
  const links = new Map<string, CitationLink>();
  const known = new Map<string, number>();
  const nodeOf = (node: Named): number => {
    // Unnamed people are other ones each time.
    const key = node.kind === 'named' ? node.name.toLowerCase() : `${nodes.length}`;
    const index = known.get(key) ?? nodes.length;
    const before = nodes[index] ?? node;
    nodes[index] = { ...before, statements: Math.max(before.statements, node.statements) };
    known.set(key, index);
    return index;
  };
  for (const { kind, name, span, statements, chain } of sources ?? []) {
    if (kind === 'note') continue;
    let from = nodeOf({ kind, name, span, statements: statements.length });
    for (const link of chain) {
      const to = nodeOf({ kind: link.kind, name: link.name, span: link.span, statements: link.statements.length });
      const key = `${from} ${to}`;
      if (from !== to && !links.has(key)) links.set(key, { from, to, tie: link.tie });
      from = to;
    }
  }
  return inColumns(nodes, [...links.values()]);
}

/** Puts everything as far from the Source section as it is cited at all, in the order of a topological sort (Kahn 1962). */
function inColumns(nodes: readonly Named[], links: readonly CitationLink[]): CitationChain {
  const columns = nodes.map(() => 0);
  const open = nodes.map(() => 0);
  const leaving: CitationLink[][] = nodes.map(() => []);
  for (const link of links) {
    leaving[link.from]!.push(link);
    open[link.to]!++;
  }
  const kept: CitationLink[] = [];
  const ready = Array.from(nodes.keys()).filter((index) => open[index] === 0);
  for (const from of ready)
    for (const link of leaving[from]!) {
      columns[link.to] = Math.max(columns[link.to]!, columns[from]! + 1);
      kept.push(link);
      if (--open[link.to]! === 0) ready.push(link.to);
    }
  // What is still open goes round in a circle, and stays where it is named.
  const isSettled = (index: number) => open[index] === 0;
  return {
    nodes: nodes.map((node, index) => ({ ...node, column: isSettled(index) ? columns[index]! : 0 })),
    links: kept.filter(({ to }) => isSettled(to)),
  };
}
