/** Words as they stand in a snippet of the Language Server Protocol: what it would read as its own is escaped. */
export function snippetText(words: string): string {
  return words.replaceAll(/[\\$}]/g, '\\$&');
}

/** A place to fill in, with words that stand there until it is. */
export function snippetPlace(number: number, words: string): string {
  return `\${${number}:${snippetText(words)}}`;
}

/** A place to fill in by one of several choices, the first of which stands there until another is made. */
export function snippetChoice(number: number, choices: readonly string[]): string {
  return `\${${number}|${choices.map(choiceText).join(',')}|}`;
}

/** A choice may hold neither of the marks that part the choices, nor a line break. */
function choiceText(words: string): string {
  return words.replaceAll(/[\\,|$}]/g, '\\$&').replaceAll(/\s+/g, ' ');
}
