import type { Analysis } from '../../analysis.ts';
import { actorsBehind } from '../statement-actors.ts';
import type { Views } from '../views/model.ts';
import { excerpt } from '../words.ts';
import type { Speaker } from './model.ts';

type Group = Speaker & { readonly statements: number[] };

/**
 * Groups an article's statements by whoever stands behind them: an actor, or, where several do or nobody whom the
 * article knows as one, the words for them.
 *
 * @param words of each statement
 * @returns the speakers, whose words are most first, and at each statement's index that of its speaker
 */
export function speakersOf(analysis: Analysis, { statements }: Views, words: readonly number[]) {
  const groups = new Map<string, Group>();
  actorsBehind(analysis).forEach((actors, index) => {
    const { behind, form } = statements[index]!;
    if (behind === '') return;
    const [only, another] = actors;
    const actor = only !== undefined && another === undefined ? analysis.actors[only] : undefined;
    const key = actor?.id ?? `=${behind}`;
    const name = (actor && excerpt(actor.name)) || behind;
    const group = groups.get(key) ?? { name, kind: actor?.kind ?? null, words: 0, statements: [], quoted: 0 };
    group.statements.push(index);
    const quoted = group.quoted + Number(form !== 'indirect');
    groups.set(key, { ...group, words: group.words + words[index]!, quoted });
  });
  const speakers: Speaker[] = [...groups.values()].sort((a, b) => b.words - a.words);
  const speakerOf: (number | null)[] = statements.map(() => null);
  speakers.forEach((speaker, index) => {
    for (const statement of speaker.statements) speakerOf[statement] = index;
  });
  return { speakers, speakerOf };
}
