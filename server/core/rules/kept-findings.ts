import type { Alignment } from '../article/alignment.ts';
import type { BlockFacts } from '../article/blocks.ts';
import type { Article, Block } from '../article/model.ts';
import type { Statement } from '../attribution/model.ts';
import type { Span } from '../text/span.ts';
import { shift } from '../text/span.ts';
import { Finder } from './find.ts';
import type { Finding, Fix } from './model.ts';

/** What rules found in single statements of one version of an article, for the next version to take from. */
export interface KeptFindings {
  readonly blocks: readonly Block[];
  readonly byRule: ReadonlyMap<string, RuleFindings>;
}

export interface RuleFindings {
  /** What they depend on beside the words of their blocks. */
  readonly dependsOn: string;
  /** In text order, those included that other findings kept from being reported. */
  readonly findings: readonly Finding[];
}

/** An earlier version of an article, and where its blocks are in the present one. */
export interface Earlier {
  readonly kept: KeptFindings;
  /** Aligned blocks have the same words. */
  readonly alignment: Alignment<BlockFacts>;
}

/**
 * The findings of a rule on `statements`: those that an earlier version has of the same words are taken from it, and
 * moved to where the words are now; the others are made.
 */
export function findingsOn(
  statements: readonly Statement[],
  rule: string,
  dependsOn: string,
  { blocks, sentences }: Article,
  earlier: Earlier | undefined,
  make: (statement: Statement) => Finding,
): RuleFindings {
  const known = earlier?.kept.byRule.get(rule);
  if (!earlier || known?.dependsOn !== dependsOn) return { dependsOn, findings: statements.map(make) };
  const finder = new Finder(known.findings, ({ span }) => span);
  const findings = statements.map((statement) => {
    const { block } = sentences[statement.sentence]!;
    const was = earlier.alignment.indexBefore(block);
    if (was < 0) return make(statement);
    const offset = blocks[block]!.span.start - earlier.kept.blocks[was]!.span.start;
    const { start, end } = statement.span;
    const finding = known.findings[finder.indexAt(start - offset)];
    const isSame = finding?.span.start === start - offset && finding.span.end === end - offset;
    return isSame ? moved(finding, offset, statement.span) : make(statement);
  });
  return { dependsOn, findings };
}

/** @param span where the finding is now */
function moved(finding: Finding, offset: number, span: Span): Finding {
  if (offset === 0) return finding;
  const { rule, family, severity, message, explanation, related, fixes } = finding;
  return {
    rule,
    family,
    severity,
    span,
    message,
    ...(explanation !== undefined && { explanation }),
    related: related.map((other) => (other.in ? other : { ...other, span: shift(other.span, offset) })),
    fixes: movedFixes(fixes, offset),
  };
}

/** Several fixes often edit the same place: they go on to share its span. */
function movedFixes(fixes: readonly Fix[], offset: number): Fix[] {
  let last: Span | null = null;
  let lastMoved: Span | null = null;
  const move = (span: Span): Span => {
    if (span !== last || lastMoved === null) {
      last = span;
      lastMoved = shift(span, offset);
    }
    return lastMoved;
  };
  return fixes.map(({ title, edits, preferred, safe }) => ({
    title,
    edits: edits.map((edit) => ({ ...edit, span: move(edit.span) })),
    preferred,
    safe,
  }));
}
