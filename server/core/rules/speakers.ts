import type { Actor, ActorKind } from '../attribution/model.ts';
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';
import { indexAt } from './find.ts';
import type { Subject } from './model.ts';

/** A fix offers no more names than this. */
const mostNames = 3;

/** The names of who could be behind a statement: whoever the Source section lists, then who speaks in the text. */
export const knownSpeakers = once(({ article, statements }: Subject): readonly string[] => {
  /** By the last word, so that `Brekke` and `Oda Brekke` count once. */
  const names = new Map<string, string>();
  const add = (name: string) => {
    const last = name.split(/\s/).at(-1)!;
    if (names.size < mostNames && !names.has(last)) names.set(last, name);
  };
  for (const { entries } of article.sections)
    for (const { person, outlet, organisation, unnamed, vague, form } of entries) {
      const named = person ?? organisation ?? outlet;
      if (named && !unnamed && !vague && form !== 'note') add(shortName(named.text, person !== null));
    }
  for (const { support, behind } of statements) {
    if (names.size === mostNames) break;
    if (support === 'attributed' && behind !== null && isName(behind)) add(behind);
  }
  return [...names.values()];
});

const pronoun = /^(?:He|She|It|They|We|I|You|This|That|These|Those|There)$/;

/** Whether the words can stand before "said" as they are; a line in capitals has strayed into the text. */
function isName(words: string): boolean {
  return words.length <= 60 && /^\p{Lu}/u.test(words) && !pronoun.test(words) && !/^\p{Lu}{6,}$|\.\p{Lu}/u.test(words);
}

/** The actors that Source sections mention, each with where they do. */
export const listedActors = once(({ article, actors }: Subject): ReadonlyMap<Actor, readonly Span[]> => {
  const lists = article.sections.filter(({ kind }) => kind === 'source').map(({ span }) => span);
  const listed = new Map<Actor, readonly Span[]>();
  const [start, end] = [lists[0]?.start ?? 0, lists.at(-1)?.end ?? 0];
  const isListed = (offset: number) => start <= offset && offset < end && indexAt(lists, offset, (span) => span) >= 0;
  for (const actor of actors) {
    const mentions = actor.mentions.filter((mention) => isListed(mention.start));
    if (mentions.length > 0) listed.set(actor, mentions);
  }
  return listed;
});

/** A fix that leaves the choice to the user offers no more names than this. */
const mostChoices = 6;

/**
 * Full names that the article itself has, for a place in a fix that only the user can fill in: those the Source
 * section lists first, then the other actors in order of their first mention.
 */
export function knownNames(
  subject: Subject,
  kinds: readonly ActorKind[] = ['person', 'organisation', 'outlet'],
): string[] {
  const { actors } = subject;
  const listed = listedActors(subject);
  const named = actors.filter(({ kind, name }) => kinds.includes(kind) && isName(name));
  const names = [...named.filter((actor) => listed.has(actor)), ...named].map(({ name }) => name);
  return [...new Set(names)].slice(0, mostChoices);
}

/** A person is named by the surname where the Source section has the full name. */
function shortName(name: string, isPerson: boolean): string {
  return isPerson ? (/(?<!\S)(?:(?:van|der|de|den|von|al|bin|el)[ -])*\S+$/iu.exec(name)?.[0] ?? name) : name;
}
