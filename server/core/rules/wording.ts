import type { Span } from '../text/span.ts';

/** Words of the text for a message, on one line and not too many: cut at a space, with `…`. */
export function excerpt(text: string, { start, end }: Span, longest = 60): string {
  const raw = text.slice(start, Math.min(end, start + longest * 4));
  const words = /\s\s|[^\S ]|^\s|\s$/.test(raw) ? raw.replaceAll(/\s+/g, ' ').trim() : raw;
  if (words.length <= longest) return words;
  const space = words.lastIndexOf(' ', longest);
  return `${words.slice(0, space > longest / 2 ? space : longest).replace(/[\s,;:–—-]$/u, '')}…`;
}

/** The article's own words in a message, in quotation marks of the kind they do not have themselves. */
export function quoted(text: string, span: Span, longest?: number): string {
  return `“${excerpt(text, span, longest)}”`;
}

/** `Tessen, Brekke or Orrem` */
export function listOr(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** How the text ends its lines. */
export function lineEnding(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** The first word at `at`, for a finding about what starts there. */
export function firstWord(text: string, at: number): Span {
  const start = at + (/^\s*/.exec(text.slice(at, at + 1000))?.[0].length ?? 0);
  return { start, end: start + (/^\S+/.exec(text.slice(start, start + 200))?.[0].length ?? 0) };
}
