import type { Support } from '../../server/core/attribution/model.ts';
import type { StatementItem } from '../../server/lsp/views-result.ts';
import { supports } from './words.ts';

/** Which statements are listed. */
export interface StatementFilter {
  /** Those of these supports; null: of all. */
  readonly supports: readonly Support[] | null;
  /** Those with these words in them, or behind them; empty: all. */
  readonly text: string;
}

export const noFilter: StatementFilter = { supports: null, text: '' };

export function isFiltering({ supports, text }: StatementFilter): boolean {
  return supports !== null || text.trim() !== '';
}

/** Whether a filter lets a statement through; its words are made comparable once for all statements. */
export function passes({ supports, text }: StatementFilter): (statement: StatementItem) => boolean {
  const wanted = comparable(text).split(' ').filter(Boolean);
  return (statement) => {
    if (supports !== null && !supports.includes(statement.support)) return false;
    if (wanted.length === 0) return true;
    const words = comparable(`${statement.text} ${statement.behind} ${statement.section}`);
    return wanted.every((word) => words.includes(word));
  };
}

/** The filter with other supports; all of them, or none, is no filter. */
export function withSupports(filter: StatementFilter, chosen: readonly Support[]): StatementFilter {
  const known = supports.filter((support) => chosen.includes(support));
  return { ...filter, supports: known.length === 0 || known.length === supports.length ? null : known };
}

/** Reads a filter that was kept from an earlier session; what makes no sense in it is left out. */
export function readFilter(kept: unknown): StatementFilter {
  if (typeof kept !== 'object' || kept === null) return noFilter;
  const { supports: chosen, text } = kept as Record<string, unknown>;
  const filter = { ...noFilter, text: typeof text === 'string' ? text : '' };
  return Array.isArray(chosen) ? withSupports(filter, chosen) : filter;
}

/** Without case, accents and kinds of apostrophe: `Zoë’s` is found by `zoe's`. */
function comparable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ‘`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
