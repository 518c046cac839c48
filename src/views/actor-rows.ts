import type { ActorItem, ViewsResult } from '../../server/lsp/views-result.ts';
import type { Translate } from '../server-status.ts';
import { listed, type Row, row, said } from './row.ts';
import { statementsOf } from './statement-rows.ts';
import { actorIcons, actorKindName, actorKinds, countMentions, countStatements } from './words.ts';

/** The actors by kind, those who stand behind the most first, each with its statements. */
export function actorsTree(views: Pick<ViewsResult, 'statements' | 'actors'>, translate: Translate): readonly Row[] {
  return actorKinds.flatMap((kind): Row[] => {
    const members = views.actors
      .filter((actor) => actor.kind === kind)
      .toSorted((a, b) => b.statements.length - a.statements.length);
    if (members.length === 0) return [];
    const name = actorKindName(kind, translate);
    return [
      row({
        kind: 'group',
        key: kind,
        label: name,
        description: String(members.length),
        icon: actorIcons[kind],
        spoken: said(name, String(members.length)),
        // Countries and towns are many, and say nothing.
        isOpen: kind !== 'place',
        children: members.map((actor) => actorRow(actor, views, translate)),
      }),
    ];
  });
}

function actorRow(actor: ActorItem, views: Pick<ViewsResult, 'statements'>, translate: Translate): Row {
  const { name, kind, roles, mentions, statements, first } = actor;
  const isNamed = kind !== 'unnamed' && kind !== 'vague';
  const counts = [statements.length === 0 ? '' : countStatements(statements.length, translate)];
  const mentioned = countMentions(mentions, translate);
  return row({
    kind: 'actor',
    key: `${kind} ${name}`,
    label: name,
    description: listed(...counts, roles[0] ?? ''),
    tooltip: [name, roles.join('\n'), [...counts, mentioned].filter(Boolean).join(', ')].filter(Boolean).join('\n'),
    icon: actorIcons[kind],
    spoken: said(name, ...roles, ...counts, mentioned),
    abilities: isNamed ? ['named'] : [],
    range: first,
    children: statementsOf(statements, views, translate),
  });
}
