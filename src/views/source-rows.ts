import type { LinkItem, SourceItem, ViewsResult } from '../../server/lsp/views-result.ts';
import type { Translate } from '../server-status.ts';
import { listed, type Row, type RowIcon, row, said } from './row.ts';
import { statementsOf } from './statement-rows.ts';
import { countFindings, countStatements } from './words.ts';

type Statements = Pick<ViewsResult, 'statements'>;

/** The entries of the Source section, each with whom it cites and what rests on it. */
export function sourcesTree(views: Pick<ViewsResult, 'statements' | 'sources'>, translate: Translate): readonly Row[] {
  return (views.sources ?? []).map((source) => sourceRow(source, views, translate));
}

const useIcons: Readonly<Record<SourceItem['use'], RowIcon>> = {
  named: { id: 'pass', color: 'charts.green' },
  covering: { id: 'circle-large-outline', color: 'charts.blue' },
  unused: { id: 'circle-slash', color: 'list.warningForeground' },
};

const linkIcons: Readonly<Record<LinkItem['kind'], RowIcon>> = {
  named: { id: 'link' },
  unnamed: { id: 'eye-closed' },
  vague: { id: 'organization' },
};

function sourceRow(source: SourceItem, views: Statements, translate: Translate): Row {
  const { name, detail, kind, use, statements, chain, findings, range } = source;
  const isNote = kind === 'note';
  const isFixable = findings.some(({ fixes }) => fixes.length > 0);
  const messages = findings.map(({ message }) => message);
  const facts = isNote
    ? [translate('a note, not a source')]
    : [
        kindName(kind, translate),
        useName(source, translate),
        statements.length === 0 ? '' : countStatements(statements.length, translate),
      ];
  return row({
    kind: 'source',
    key: name,
    label: name,
    description: listed(...facts, detail, countFindings(findings.length, translate)),
    tooltip: [listed(name, detail), listed(...facts), messages.join('\n')].filter(Boolean).join('\n'),
    icon: isNote ? { id: 'note' } : useIcons[use],
    spoken: said(name, detail, ...facts, ...messages, isFixable ? translate('A fix is offered') : ''),
    abilities: isFixable ? ['fixable'] : [],
    range,
    findings,
    isOpen: true,
    children: [...chainRows(chain, views, translate), ...statementsOf(statements, views, translate)],
  });
}

function useName({ use }: SourceItem, translate: Translate): string {
  if (use === 'unused') return translate('not used');
  return use === 'covering' ? translate('not named in the text') : '';
}

/** Each link under the one that cites it. */
function chainRows([link, ...rest]: readonly LinkItem[], views: Statements, translate: Translate): readonly Row[] {
  if (!link) return [];
  const { tie, name, kind, statements, range } = link;
  const label = listedWords(tie, name);
  const facts = [
    kindName(kind, translate),
    statements.length === 0 ? '' : countStatements(statements.length, translate),
  ];
  return [
    row({
      kind: 'link',
      key: name,
      label,
      description: listed(...facts),
      tooltip: [label, listed(...facts)].filter(Boolean).join('\n'),
      icon: linkIcons[kind],
      spoken: said(label, ...facts),
      range,
      isOpen: true,
      children: [...chainRows(rest, views, translate), ...statementsOf(statements, views, translate)],
    }),
  ];
}

function kindName(kind: SourceItem['kind'], translate: Translate): string {
  if (kind === 'unnamed') return translate('unnamed');
  return kind === 'vague' ? translate('vague') : '';
}

function listedWords(...words: readonly string[]): string {
  return words.filter(Boolean).join(' ');
}
