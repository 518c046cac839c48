/** The words of a table, separated by white space. */
export function wordList(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}

/** The phrases of a table, separated by commas. */
export function phraseList(phrases: string): readonly string[] {
  return phrases.split(',').map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '));
}
