import { expect } from 'vitest';
import { analyse } from '../../../server/core/analysis.ts';
import { findInsertions } from '../../../server/core/article/insertions.ts';
import { scanMarks } from '../../../server/core/article/marks.ts';
import type { Language } from '../../../server/core/article/model.ts';
import { quotationLayout } from '../../../server/core/article/quotation-layout.ts';
import { pairQuotations, quotationFacts } from '../../../server/core/article/quotations.ts';
import { splitSentences } from '../../../server/core/article/sentences.ts';
import { attributeBlock } from '../../../server/core/attribution/block.ts';
import type { BlockAttribution } from '../../../server/core/attribution/input.ts';
import type { Models } from '../../../server/core/attribution/learned/index.ts';
import type { Resolved } from '../../../server/core/attribution/resolve.ts';
import { createConfiguration, type Policy } from '../../../server/core/configuration.ts';
import { noAdditions } from '../../../server/core/data/additions.ts';
import type { Span } from '../../../server/core/text/span.ts';
import { unmark } from '../../support/markers.ts';

/** Attribution of `text` as one block of running text. */
export function attribute(text: string, language: Language = 'en', models?: Models): BlockAttribution {
  const marks = scanMarks(text);
  const quoted = quotationFacts(marks, text);
  const blocks = [{ start: 0, end: text.length, kind: 'text' as const, marks, quoted, boundary: true }];
  const layout = quotationLayout(blocks, pairQuotations(blocks))[0]!;
  return attributeBlock(
    {
      text,
      language,
      sectionKind: 'body',
      sentences: splitSentences(text, language),
      quotations: layout,
      insertions: findInsertions(text),
      additions: noAdditions,
    },
    models,
  );
}

/** One attribution in words: `say: Oda Brekke | said | the pier would close`; parts of a role are joined by ` + `. */
export function describe(text: string, found: BlockAttribution['attributions'][number]): string {
  const words = (spans: readonly Span[]) => spans.map((s) => text.slice(s.start, s.end)).join(' + ');
  return `${found.kind}: ${words(found.source)} | ${words(found.cue)} | ${words(found.content)}`;
}

/**
 * Checks every attribution of a marked block. Marks are `source`, `cue:KIND`, `content`, with a number behind the role
 * where there are several attributions (`source2`, `cue2:think`); what is not marked must not be found.
 */
export function check(marked: string, language: Language = 'en', models?: Models): void {
  const { text, marks } = unmark(marked);
  const expected = new Map<string, { source: Span[]; cue: Span[]; content: Span[]; kind: string }>();
  for (const { name, start, end } of marks) {
    const [, role, number, kind] = /^(source|cue|content)(\d*)(?::(\w+))?$/.exec(name) ?? [];
    if (!role) throw new Error(`unknown mark ${name}`);
    const entry = expected.get(number!) ?? { source: [], cue: [], content: [], kind: 'say' };
    entry[role as 'source' | 'cue' | 'content'].push({ start, end });
    if (kind) entry.kind = kind;
    expected.set(number!, entry);
  }
  const words = (spans: readonly Span[]) =>
    spans.map((s) => `${s.start}–${s.end} ${text.slice(s.start, s.end)}`).join(' + ');
  const line = (a: { source: readonly Span[]; cue: readonly Span[]; content: readonly Span[]; kind: string }) =>
    `${a.kind}: ${words(a.source)} | ${words(a.cue)} | ${words(a.content)}`;
  expect(attribute(text, language, models).attributions.map(line).sort()).toEqual(
    [...expected.values()].map(line).sort(),
  );
}

export interface Read extends Resolved {
  /** `support line behind` of each statement that is not a Source section's own text. */
  readonly lines: readonly string[];
  words(span: Span): string;
}

/** An article's attributions, statements and actors under a policy. */
export function read(text: string, policy: Partial<Policy> = {}, models?: Models): Read {
  const resolved = analyse(text, createConfiguration({ policy }), undefined, models);
  const words = (span: Span) => text.slice(span.start, span.end);
  const lines = resolved.statements
    .filter((s) => s.line !== 'label')
    .map((s) => `${s.support} ${s.line}${s.behind ? ` ${s.behind}` : ''}`);
  const { attributions, statements, actors } = resolved;
  return { attributions, statements, actors, lines, words };
}
