/** Leads to a place of the text: the address of the line that holds `offset`. */
export type LinkTo = (offset: number) => string;

/** Short enough to read at a glance. */
const most = 5;

/** @param words inert in Markdown already */
export function link(words: string, offset: number, linkTo: LinkTo | null): string {
  return linkTo ? `[${words}](${linkTo(offset)})` : words;
}

/** The first few items of a list, and how many more there are; the others are not even written. */
export function firstFew(items: readonly (() => string)[]): string[] {
  const rest = items.length - most;
  return [...items.slice(0, most).map((write) => write()), ...(rest > 0 ? [`- and ${rest} more`] : [])];
}
