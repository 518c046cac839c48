import type { Analysis } from '../../analysis.ts';
import type { ChainLink, SourceEntry } from '../../article/model.ts';
import { entryName, entryParts } from '../outline.ts';
import { type LinkFacts, type SourceFacts, sourceFacts } from '../source-facts.ts';
import { tieBefore } from '../source-words.ts';
import { excerpt } from '../words.ts';
import type { FindingsIn } from './findings.ts';
import type { LinkRow, SourceRow, SourceRowKind, SourceUse } from './model.ts';

/** A row for each entry of the Source sections, in text order; null where there is no such section. */
export function sourceRows(analysis: Analysis, findingsIn: FindingsIn): SourceRow[] | null {
  const { article, text } = analysis;
  if (!article.sections.some(({ kind }) => kind === 'source')) return null;
  return sourceFacts(analysis).map((facts) => {
    const { entry, statements, chain } = facts;
    return {
      span: entry.span,
      name: entryName(text, entry),
      detail: excerpt(entryParts(entry).join(', ')),
      kind: entryKind(entry),
      use: useOf(facts),
      statements,
      chain: chain.map(linkRow),
      findings: findingsIn(entry.span),
    };
  });
}

/** What the entry itself is: the people at the end of its chain have a row of their own. */
function entryKind({ form, unnamed, vague, chain }: SourceEntry): SourceRowKind {
  if (form === 'note') return 'note';
  if (unnamed && chain.length === 0) return 'unnamed';
  return vague ? 'vague' : 'named';
}

function useOf({ named, statements, chain }: SourceFacts): SourceUse {
  if (named || chain.some((link) => link.statements.length > 0)) return 'named';
  return statements.length > 0 ? 'covering' : 'unused';
}

function linkRow({ link, statements }: LinkFacts): LinkRow {
  const { span, text } = link;
  return { span, tie: excerpt(tieBefore(link)), name: excerpt(text), kind: linkKind(link), statements };
}

function linkKind({ kind }: ChainLink): LinkRow['kind'] {
  return kind === 'unnamed' || kind === 'vague' ? kind : 'named';
}
