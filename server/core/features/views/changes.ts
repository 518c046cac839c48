import { type Analysis, differingStretch } from '../../analysis.ts';
import type { Finding } from '../../rules/model.ts';
import { meets, type Span } from '../../text/span.ts';
import { sectionName } from '../outline.ts';
import { findingsBySpan } from './findings.ts';
import type { StatementRow } from './model.ts';
import { statementRows } from './statements.ts';

/** What an edit may have changed in the views; all other rows are as they were, behind it in other places. */
export interface ViewsChange {
  /** So many statements come before it. */
  readonly head: number;
  /** The rows of those that may have changed: as many as there were before in their place. */
  readonly statements: readonly StatementRow[];
  /** Where actors are first mentioned now, by their index, if that is in the words that may have changed. */
  readonly firsts: ReadonlyMap<number, Span>;
}

/**
 * What differs between the views of two versions of a document. What it tells of lies on whole lines, so that where the
 * lines before and behind are the same ones, so are the places on them. Null where more may differ.
 */
export function changedViews(before: Analysis, now: Analysis): ViewsChange | null {
  const changed = differingStretch(before, now);
  if (!changed || !areSameSections(before, now)) return null;
  const stretch = toLineEnds(now.text, changed);
  const offset = now.text.length - before.text.length;
  if (!areSameOutside(before.findings, now.findings, stretch, offset)) return null;
  // A Source section in the stretch may have other entries.
  if (now.article.sections.some(({ kind, span }) => kind === 'source' && meets(span, stretch))) return null;
  const { statements } = now;
  let head = 0;
  while (head < statements.length && statements[head]!.span.end < stretch.start) head++;
  let end = head;
  while (end < statements.length && statements[end]!.span.start <= stretch.end) end++;
  const findings = now.findings.filter(({ span }) => meets(span, stretch));
  const firsts = new Map<number, Span>();
  for (const [index, { mentions }] of now.actors.entries())
    if (mentions[0] && meets(mentions[0], stretch)) firsts.set(index, mentions[0]);
  return {
    head,
    statements: statementRows(now, statements.slice(head, end), findingsBySpan(findings)),
    firsts,
  };
}

/** What sections are called stands with their statements. */
function areSameSections({ article: { sections: before } }: Analysis, { article: { sections } }: Analysis): boolean {
  return sections.every((section, index) => sectionName(section) === sectionName(before[index]!));
}

function toLineEnds(text: string, { start, end }: Span): Span {
  let first = start;
  while (first > 0 && !isBreak(text, first - 1)) first--;
  let last = end;
  while (last < text.length && !isBreak(text, last)) last++;
  return { start: first, end: last };
}

function isBreak(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r';
}

/**
 * Whether the rules find the same outside of a stretch.
 *
 * @param before in text order, as is `now`
 * @param offset how far what lies behind the stretch has moved
 */
function areSameOutside(
  before: readonly Finding[],
  now: readonly Finding[],
  { start, end }: Span,
  offset: number,
): boolean {
  let head = 0;
  for (; head < now.length && now[head]!.span.start < start; head++)
    if (!before[head] || !isSame(before[head]!, now[head]!, 0)) return false;
  if ((before[head]?.span.start ?? start) < start) return false;
  const more = before.length - now.length;
  let tail = now.length;
  for (; tail > head && now[tail - 1]!.span.start > end; tail--) {
    const was = before[tail - 1 + more];
    if (!was || !isSame(was, now[tail - 1]!, offset)) return false;
  }
  return (before[tail - 1 + more]?.span.start ?? -1) <= end - offset;
}

function isSame(a: Finding, b: Finding, offset: number): boolean {
  return (
    a === b ||
    (a.span.start + offset === b.span.start &&
      a.span.end + offset === b.span.end &&
      a.rule === b.rule &&
      a.severity === b.severity &&
      a.message === b.message &&
      a.fixes.length === b.fixes.length &&
      a.fixes.every(({ title, preferred }, index) => {
        const fix = b.fixes[index]!;
        return title === fix.title && preferred === fix.preferred;
      }))
  );
}
