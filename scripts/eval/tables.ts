/** Figures of a table by row and column; a row's key is its words, a column's its head. */
export type TableFigures = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Columns that say how much was looked at: their numbers are no figures to compare. */
const amounts: ReadonlySet<string> = new Set(['names', 'found', 'sentences']);

/**
 * A Markdown table. Behind each figure that another one stood in for before stands the change, in brackets.
 *
 * @param rows the first is the head
 * @param before figures of the same table in an earlier report
 */
export function table(rows: readonly (readonly string[])[], before: TableFigures): string {
  const [head = [], ...body] = rows;
  const words = wordColumns(head);
  const lines = body.map((row) => {
    const known = before.get(keyOf(row, words));
    return row.map((cell, column) => (column < words ? cell : cell + change(cell, known?.get(head[column]!))));
  });
  const rule = head.map((_, column) => (column < words ? '---' : '--:')).join('|');
  return `${[line(head), `|${rule}|`, ...lines.map(line)].join('\n')}\n`;
}

/** The figures of an earlier report, by the headings of its sections. */
export function figuresIn(report: string): ReadonlyMap<string, TableFigures> {
  const found = new Map<string, Map<string, Map<string, number>>>();
  let heading = '';
  let head: readonly string[] = [];
  for (const written of report.split('\n')) {
    if (written.startsWith('## ')) {
      heading = written.slice(3);
      head = [];
    }
    if (!written.startsWith('|') || written.startsWith('|--')) continue;
    const row = written
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (!head.length) {
      head = row;
      continue;
    }
    const words = wordColumns(head);
    const rows = found.get(heading) ?? new Map<string, Map<string, number>>();
    found.set(heading, rows);
    const cells = row.slice(words).map((cell, k) => [head[words + k]!, Number.parseFloat(cell)] as const);
    rows.set(keyOf(row, words), new Map(cells.filter(([column]) => !amounts.has(column))));
  }
  return found;
}

/** How many columns, from the left, hold words rather than figures. */
function wordColumns(head: readonly string[]): number {
  return head[1] === 'system' ? 2 : 1;
}

/** How many articles a set has is no part of its name. */
function keyOf(row: readonly string[], words: number): string {
  return row
    .slice(0, words)
    .map((cell) => cell.replace(/ \(\d+\)$/, ''))
    .join('|');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function change(cell: string, before: number | undefined): string {
  const now = Number(cell);
  if (before === undefined || Number.isNaN(before) || Number.isNaN(now)) return '';
  const difference = Math.round(10 * (now - before)) / 10;
  return difference === 0 ? '' : ` (${difference > 0 ? '+' : '−'}${Math.abs(difference).toFixed(1)})`;
}
