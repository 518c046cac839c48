import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/** As many small words in a row stand inside a name: `van der`. */
const longestParticles = 3;

/** Whether the word may be part of a name: it has a capital, or is a small word that stands inside names. */
function isNameWord(words: readonly Word[], at: number, vocabulary: Vocabulary): boolean {
  for (let i = at; i <= at + longestParticles; i++) {
    const word = words[i];
    if (!word || word.quoted || word.compound) return false;
    if (word.capital || /^(?:al|el|an|ad|ash)-\p{L}/u.test(word.lower)) return true;
    if (!vocabulary.particles.has(word)) return false;
  }
  return false;
}

export function isName(words: readonly Word[], vocabulary: Vocabulary): boolean {
  return words.length > 0 && words.every((_, index) => isNameWord(words, index, vocabulary));
}

/** Where the names at the end of the words begin; the number of words when there are none. */
export function startOfLastName(words: readonly Word[], vocabulary: Vocabulary): number {
  let start = words.length;
  while (start > 0 && isNameWord(words, start - 1, vocabulary)) start--;
  return start;
}

const patronymic = /(?:ович|евич|івна|ївна|овна|евна|йович)(?:а|у|ем|ом|ої|ы|е)?$/u;

/** How many words at the end of a run of names are the last person's name: two, with small words, initials and patronymics more. */
function lengthOfFullName(run: readonly Word[], vocabulary: Vocabulary): number {
  let length = Math.min(2, run.length);
  const small = (at: number) => {
    const word = run[at];
    return (
      word !== undefined &&
      (/^\p{L}\.?$/u.test(word.lower) || vocabulary.particles.has(word) || patronymic.test(word.lower))
    );
  };
  while (length < run.length && small(run.length - length)) length++;
  return length;
}

/**
 * Parts an office from the name of who holds it: `Port Halden Mayor` + `Oda Brekke`. Gives the index of the name's
 * first word, or -1.
 */
export function nameAfterTitle(words: readonly Word[], vocabulary: Vocabulary): number {
  let title = -1;
  for (let i = 0; i < words.length - 1; i++) if (vocabulary.titles.has(words[i])) title = i;
  if (title < 0) return -1;
  const afterTitle = title + 1 + vocabulary.titleCompounds.lengthAt(words, title + 1, words.length - 1);
  const run = afterTitle + startOfLastName(words.slice(afterTitle), vocabulary);
  const length = words.length - run;
  const last = words.slice(run);
  const isOrganisation = (word: Word, at: number) =>
    vocabulary.organisationHeads.has(word) || vocabulary.organisationNames.lengthAt(last, at) > 0;
  if (length === 0 || last.some(isOrganisation)) return -1;
  // `Deputy Minister` names nobody.
  if (last.every((word) => vocabulary.titles.has(word))) return -1;
  const fullName = words.length - lengthOfFullName(words.slice(run), vocabulary);
  if (run === afterTitle) return vocabulary.hasCases && length > 2 ? fullName : run;
  const before = words[run - 1]!;
  const belongsToOffice = vocabulary.prepositions.has(before) || vocabulary.articles.has(before);
  if (belongsToOffice || vocabulary.hasCases)
    return length > 2 ? fullName : vocabulary.hasCases && !belongsToOffice ? run : -1;
  return run;
}
