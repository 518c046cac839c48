import type { Subject } from './model.ts';

/** A fix offers no more names than this. */
const mostNames = 3;

/** The names of who could be behind a statement: whoever the Source section lists, then who speaks in the text. */
export function knownSpeakers({ article, statements }: Subject): string[] {
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
}

const pronoun = /^(?:He|She|It|They|We|I|You|This|That|These|Those|There)$/;

/** Whether the words can stand before "said" as they are; a line in capitals has strayed into the text. */
function isName(words: string): boolean {
  return words.length <= 60 && /^\p{Lu}/u.test(words) && !pronoun.test(words) && !/^\p{Lu}{6,}$|\.\p{Lu}/u.test(words);
}

/** A person is named by the surname where the Source section has the full name. */
function shortName(name: string, isPerson: boolean): string {
  return isPerson ? (/(?:(?:van|der|de|den|von|al|bin|el)[ -])*\S+$/iu.exec(name)?.[0] ?? name) : name;
}
