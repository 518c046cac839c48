/** One rule of a TextMate grammar. */
export interface Pattern {
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly patterns?: readonly Pattern[];
  readonly include?: string;
}

export type Captures = Readonly<Record<number, { readonly name: string }>>;

export interface Grammar {
  readonly information_for_contributors: readonly string[];
  readonly name: string;
  readonly scopeName: string;
  readonly patterns: readonly Pattern[];
  readonly repository: Readonly<Record<string, Pattern>>;
}

/** Start of a line and its indentation: no pattern looks further for its first word. */
export const lineStart = '^\\s{0,16}';

/** Markdown bold marks about a label: one capture group. */
export const bold = '(\\*{1,2}|_{1,2})?';

export const include = (rule: string): Pattern => ({ include: `#${rule}` });

/** Standard scopes with our suffix; themes colour by the standard part. */
export function scoped(...names: readonly string[]): string {
  return names.map((name) => `${name}.news-article`).join(' ');
}

/** An alternation of words, the longest first, with any white space between their parts and either apostrophe. */
export function anyOf(words: Iterable<string>): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => escaped(word).replaceAll(' ', '\\s').replaceAll(/['’]/g, "['’ʼ]"))
    .join('|');
}

function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
