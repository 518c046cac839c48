import type { Analysis } from '../../analysis.ts';
import { actorsBehind } from '../statement-actors.ts';
import { excerpt } from '../words.ts';
import type { ActorRow } from './model.ts';

/** A row for each actor that the text mentions, in order of first mention. */
export function actorRows(analysis: Analysis): ActorRow[] {
  const statements: number[][] = analysis.actors.map(() => []);
  actorsBehind(analysis).forEach((actors, index) => {
    for (const actor of actors) statements[actor]!.push(index);
  });
  return analysis.actors.flatMap(({ name, kind, roles, mentions }, index): ActorRow[] => {
    const [first] = mentions;
    if (!first) return [];
    return [
      {
        name: excerpt(name) || kind,
        kind,
        roles: roles.map((role) => excerpt(role)),
        first,
        mentions: mentions.length,
        statements: statements[index]!,
      },
    ];
  });
}
