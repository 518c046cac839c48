import type { StatementItem, ViewsResult } from '../../server/lsp/views-result.ts';
import type { Translate } from '../server-status.ts';
import { passes, type StatementFilter } from './filter.ts';
import { listed, type Row, row, said } from './row.ts';
import { countFindings, countStatements, formName, supportIcons, supportName, supports } from './words.ts';

/** The statements grouped by support, those that nobody stands behind first. */
export function statementsTree(
  { statements }: Pick<ViewsResult, 'statements'>,
  filter: StatementFilter,
  translate: Translate,
): readonly Row[] {
  const shown = statements.filter(passes(filter));
  return supports.flatMap((support): Row[] => {
    const members = shown.filter((statement) => statement.support === support);
    if (members.length === 0) return [];
    const name = supportName(support, translate);
    return [
      row({
        kind: 'group',
        key: support,
        label: name,
        description: String(members.length),
        icon: supportIcons[support],
        spoken: said(name, countStatements(members.length, translate)),
        // What asserts nothing is there to be looked up, not to be gone through.
        isOpen: support !== 'not-a-claim',
        children: members.map((statement) => {
          const { behind, section } = statement;
          return statementRow(statement, behind === '' ? section : behind, translate);
        }),
      }),
    ];
  });
}

/** The statements under whoever stands behind them. */
export function statementsOf(
  indices: readonly number[],
  { statements }: Pick<ViewsResult, 'statements'>,
  translate: Translate,
): readonly Row[] {
  return indices.map((index) => statementRow(statements[index]!, statements[index]!.section, translate));
}

function statementRow(statement: StatementItem, beside: string, translate: Translate): Row {
  const { text, support, reason, behind, section, range, findings } = statement;
  const name = supportName(support, translate);
  const form = formName(statement, translate);
  const by = behind === '' ? '' : translate('Behind it: {0}', behind);
  const messages = findings.map(({ message }) => message);
  const isFixable = findings.some(({ fixes }) => fixes.length > 0);
  return row({
    kind: 'statement',
    key: text,
    label: text,
    description: listed(beside, form, countFindings(findings.length, translate)),
    tooltip: [text, [said(name, by, form), reason].filter(Boolean).join('\n'), messages.join('\n')]
      .filter(Boolean)
      .join('\n\n'),
    icon: form === '' ? supportIcons[support] : { ...supportIcons[support], id: 'quote' },
    spoken: said(
      text,
      name,
      by,
      form,
      translate('In {0}', section),
      ...messages,
      isFixable ? translate('A fix is offered') : '',
    ),
    abilities: isFixable ? ['fixable'] : [],
    range,
    findings,
  });
}
