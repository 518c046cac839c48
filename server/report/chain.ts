import type { CitationChain, CitationNode } from '../core/features/report/index.ts';
import { excerpt } from '../core/features/words.ts';
import { escapeHtml, leadsTo } from './markup.ts';
import type { ReportWords } from './words.ts';

/** In pixels. */
const box = { width: 188, height: 40, gapX: 56, gapY: 12 };

/** What fits into a box. */
const longestName = 24;

interface Placed {
  readonly node: CitationNode;
  readonly x: number;
  readonly y: number;
}

/** Who has it from whom, from left to right. Every box leads to where it stands in the article. */
export function chainGraph({ nodes, links }: CitationChain, words: ReportWords): string {
  if (nodes.length === 0) return `<p class="quiet">${words.noChain}</p>`;
  const placed = place({ nodes, links });
  const width = Math.max(...placed.map(({ x }) => x)) + box.width + 2;
  const height = Math.max(...placed.map(({ y }) => y)) + box.height + 2;
  const lines = links.map(({ from, to, tie }) => {
    const [a, b] = [placed[from]!, placed[to]!];
    const [x1, y1, x2, y2] = [a.x + box.width, a.y + box.height / 2, b.x, b.y + box.height / 2];
    const middle = (x1 + x2) / 2;
    const said = escapeHtml(`${nodes[from]!.name} ${tie} ${nodes[to]!.name}`);
    const path = `<path class="link" d="M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2 - 6} ${y2}"/>`;
    const head = `<path class="head" d="M${x2 - 7} ${y2 - 4}L${x2} ${y2}L${x2 - 7} ${y2 + 4}Z"/>`;
    return `<g role="img" aria-label="${said}"><title>${said}</title>${path}${head}</g>`;
  });
  const boxes = placed.map(
    ({ node, x, y }, index) =>
      `<a id="c${index}" ${leadsTo('chain', node.span)}>` +
      `<rect class="node node-${node.kind}" x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="4"><title>${escapeHtml(node.name)}</title></rect>` +
      `<text class="name" x="${x + 10}" y="${y + 14}">${escapeHtml(excerpt(node.name, longestName))}</text>` +
      `<text class="detail" x="${x + 10}" y="${y + 29}">${escapeHtml(words.rests(node.statements))}</text></a>`,
  );
  return `<svg class="chain" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${words.headings.chain}">${lines.join('')}${boxes.join('')}</svg>`;
}

/** Each column from the top on, every box as near to who cites it as those above let it be. */
function place({ nodes, links }: CitationChain): readonly Placed[] {
  const step = box.height + box.gapY;
  const free: number[] = [];
  const placed: Placed[] = [];
  const citing = nodes.map((): number[] => []);
  for (const { from, to } of links) citing[to]!.push(from);
  const order = nodes.map((_, index) => index).sort((a, b) => nodes[a]!.column - nodes[b]!.column || a - b);
  for (const index of order) {
    const node = nodes[index]!;
    const above = citing[index]!.map((from) => placed[from]?.y ?? 0);
    const wanted = above.length === 0 ? 0 : above.reduce((sum, y) => sum + y, 0) / above.length;
    const y = Math.max(free[node.column] ?? 1, wanted);
    free[node.column] = y + step;
    placed[index] = { node, x: 1 + node.column * (box.width + box.gapX), y };
  }
  return placed;
}
