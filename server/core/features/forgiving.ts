/** Names come up again with every letter typed: what they compare as is remembered, for this many of them. */
const mostRemembered = 20_000;
const remembered = new Map<string, string>();

/**
 * Words as completion compares them: without what spellings of one name differ in. Small letters, no accents, no
 * apostrophes, one letter for i, y and j however many stand together: Zelenskyy, Zelensky and Zelenskiy are the same.
 */
function forgiving(words: string): string {
  const known = remembered.get(words);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const plain = withoutDifferences(words);
  remembered.set(words, plain);
  return plain;
}

function withoutDifferences(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}|['’ʼ‘`´]/gu, '')
    .replaceAll(/[łøđßı]/g, (letter) => plainLetters[letter]!)
    .replaceAll(/[iyj]+/g, 'y')
    .replaceAll(/\s+/g, ' ');
}

const plainLetters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', ı: 'i' };

/** How well `form` goes on from what was typed: 2 from its first word on, 1 from a later word, 0 not at all. */
export function likeness(typed: string, form: string): 0 | 1 | 2 {
  const wanted = forgiving(typed);
  const given = forgiving(form);
  if (given.startsWith(wanted)) return 2;
  return given.includes(` ${wanted}`) || given.includes(`-${wanted}`) ? 1 : 0;
}

/** What an editor shall hold the typed words against, so that it does not drop what was found in spite of its spelling. */
export function filterFor(typed: string, form: string): string {
  return form.toLowerCase().startsWith(typed.toLowerCase()) ? form : `${typed} ${form}`;
}

/** How well a name fits what was typed: as `likeness` has it, and less where only its letters come in that order. */
export function resemblance(typed: string, name: string): number {
  if (typed === '') return 1;
  const like = likeness(typed, name);
  if (like > 0) return like;
  const wanted = forgiving(typed).replaceAll(' ', '');
  const given = forgiving(name);
  let next = 0;
  for (const letter of given) if (letter === wanted[next]) next++;
  return next === wanted.length ? 0.5 : 0;
}
