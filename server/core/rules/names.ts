/** `van der Veld` of `Jan van der Veld`: the last word, with the particles that belong to it. */
export function surnameOf(name: string): string {
  return /(?<!\S)(?:(?:van|der|de|den|von|al|bin|el)[ -])*\S+$/iu.exec(name)?.[0] ?? name;
}
