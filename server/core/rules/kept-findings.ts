import { Alignment } from '../article/alignment.ts';
import type { BlockFacts } from '../article/blocks.ts';
import type { Block, Quotation } from '../article/model.ts';
import { isSameData } from '../attribution/same.ts';
import { type Span, shift } from '../text/span.ts';
import { type Extent, extentAround } from './extent.ts';
import type { Finding, Fix, Related, Subject, TextEdit } from './model.ts';

/** One version of an article, as far as it decides whether what was found in another still holds. */
export interface Version {
  readonly subject: Pick<Subject, 'text' | 'article' | 'configuration'>;
  /** What its blocks say by themselves. */
  readonly facts: readonly BlockFacts[];
  /** The same object in two versions that differ by edits which changed nobody's being behind anything. */
  readonly decided: object;
}

/** A version that has been checked. */
export interface CheckedVersion extends Version {
  /** What each local rule found, in the order in which it was found, those included that are not reported. */
  readonly byRule: ReadonlyMap<string, readonly Finding[]>;
}

/** What local rules found in an earlier version, of which only some blocks have other words now. */
export class Renewal {
  readonly #byRule: CheckedVersion['byRule'];
  /** What has to be looked at again. */
  readonly extent: Extent;
  /** How far what lies behind the extent has moved, in UTF-16 code units. */
  readonly #offset: number;

  private constructor(byRule: CheckedVersion['byRule'], extent: Extent, offset: number) {
    this.#byRule = byRule;
    this.extent = extent;
    this.#offset = offset;
  }

  /** Null where all may have changed. */
  static of(checked: CheckedVersion, subject: Subject, version: Version): Renewal | null {
    const extent = changedExtent(checked, version, subject);
    return extent && new Renewal(checked.byRule, extent, subject.text.length - checked.subject.text.length);
  }

  knows(rule: string): boolean {
    return this.#byRule.has(rule);
  }

  /**
   * All that a rule finds now.
   *
   * @param found what it found in the extent
   */
  with(rule: string, found: readonly Finding[]): readonly Finding[] {
    const { start, end } = this.extent.span;
    const all: Finding[] = [];
    const behind: Finding[] = [];
    for (const finding of this.#byRule.get(rule)!) {
      if (liesBetween(finding, -1, start)) all.push(finding);
      else if (liesBetween(finding, end - this.#offset, Infinity)) behind.push(moved(finding, this.#offset));
    }
    for (const finding of found)
      if (!liesBetween(finding, -1, start) && !liesBetween(finding, end, Infinity)) all.push(finding);
    for (const finding of behind) all.push(finding);
    return all;
  }
}

/**
 * What an edit may have changed: outside of that two versions are the same, but that what lies behind it has moved with
 * the end of the text. Null where all may have changed.
 *
 * @param subject the later version's
 */
export function changedExtent(before: Version, now: Version, subject: Subject): Extent | null {
  const [was, is] = [before.subject, now.subject];
  if (before.decided !== now.decided || was.configuration.revision !== is.configuration.revision) return null;
  const changed = changedWords(is.article.blocks, new Alignment(before.facts, now.facts));
  if (!changed || !isSameAround(was.text, is.text, changed)) return null;
  // Dates in the text are set against the article's own.
  if (!isSameData(was.article.header, is.article.header)) return null;
  return areSameQuotations(was.article.quotations, is.article.quotations) ? extentAround(subject, changed) : null;
}

/** So many blocks on each side a local rule may look at beside the one with the words that it judges. */
const neighbours = 2;

/**
 * The stretch that the blocks with other words are in, with their neighbours. Whole paragraphs; null where no block has
 * other words.
 */
function changedWords(blocks: readonly Block[], { kept, moved }: Alignment<BlockFacts>): Span | null {
  if (kept + moved >= blocks.length) return null;
  let first = Math.max(kept - neighbours, 0);
  let last = Math.min(blocks.length - moved - 1 + neighbours, blocks.length - 1);
  while (first > 0 && blocks[first - 1]!.paragraph === blocks[first]!.paragraph) first--;
  while (last < blocks.length - 1 && blocks[last + 1]!.paragraph === blocks[last]!.paragraph) last++;
  return { start: blocks[first]!.span.start, end: blocks[last]!.span.end };
}

/** Whether two texts are the same but for a stretch of the second. */
function isSameAround(before: string, now: string, { start, end }: Span): boolean {
  const after = now.length - end;
  return (
    before.length >= start + after &&
    before.slice(0, start) === now.slice(0, start) &&
    before.slice(before.length - after) === now.slice(end)
  );
}

/** Whether the same blocks have the same quotations, but for where in them these are. */
function areSameQuotations(before: readonly Quotation[], now: readonly Quotation[]): boolean {
  return (
    before.length === now.length &&
    now.every((quotation, index) => {
      const was = before[index]!;
      return (
        was === quotation ||
        (was.depth === quotation.depth &&
          was.closed === quotation.closed &&
          was.short === quotation.short &&
          was.style === quotation.style &&
          was.spans.length === quotation.spans.length &&
          was.blocks[0] === quotation.blocks[0] &&
          was.blocks[1] === quotation.blocks[1])
      );
    })
  );
}

/** Whether a finding, with all that it points at and would edit in its article, lies between two offsets and touches neither. */
function liesBetween({ span, related, fixes }: Finding, from: number, to: number): boolean {
  if (span.start <= from || span.end >= to) return false;
  for (const other of related)
    if (other.in === undefined && (other.span.start <= from || other.span.end >= to)) return false;
  for (const { edits } of fixes)
    for (const edit of edits) if (edit.span.start <= from || edit.span.end >= to) return false;
  return true;
}

function moved(finding: Finding, offset: number): Finding {
  if (offset === 0) return finding;
  const { span, related, fixes } = finding;
  return {
    ...finding,
    span: shift(span, offset),
    related: related.length === 0 ? related : related.map((other) => movedRelated(other, offset)),
    fixes: fixes.length === 0 ? fixes : movedFixes(fixes, offset),
  };
}

function movedRelated(other: Related, offset: number): Related {
  return other.in ? other : { ...other, span: shift(other.span, offset) };
}

/** Several fixes often edit the same place: they go on to share its span. */
function movedFixes(fixes: readonly Fix[], offset: number): Fix[] {
  let last: Span | null = null;
  let lastMoved: Span | null = null;
  const movedEdit = (edit: TextEdit): TextEdit => {
    const { span, newText, snippet } = edit;
    if (span !== last || lastMoved === null) {
      last = span;
      lastMoved = shift(span, offset);
    }
    return snippet === undefined ? { span: lastMoved, newText } : { span: lastMoved, newText, snippet };
  };
  return fixes.map(({ title, edits, preferred, safe }) => ({
    title,
    edits: edits.length === 1 ? [movedEdit(edits[0]!)] : edits.map(movedEdit),
    preferred,
    safe,
  }));
}
