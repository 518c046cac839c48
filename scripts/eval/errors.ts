import type { GoldArticle, Pair, PlainAttribution, Scorer } from './corpora.ts';
import type { Measured } from './figures.ts';
import { match } from './match.ts';

/** The errors that cost most words, with their text, for reading: missed, invented, and with wrong borders or source. */
export function listErrors(scorer: Scorer, { gold, predicted }: Measured, most: number): string[] {
  const errors = gold.flatMap((article, k) =>
    match(scorer, article, predicted[k]!).flatMap(({ gold: a, predicted: b, words }) => {
      const label = !a ? 'INVENTED' : !b ? 'MISSED' : differs(a, b);
      return label ? [{ article, a, b, words, label }] : [];
    }),
  );
  errors.sort((x, y) => y.words - x.words);
  const shown = ['MISSED', 'INVENTED', 'SOURCE', 'BORDERS'].flatMap((label) =>
    errors.filter((error) => error.label === label).slice(0, most),
  );
  return shown.map(({ article, a, b, label }) =>
    [
      `${label}  ${article.id}`,
      ...(a ? [`  annotated  ${describe(article, a)}`] : []),
      ...(b ? [`  found      ${describe(article, b)}`] : []),
    ].join('\n'),
  );
}

function differs(a: PlainAttribution, b: PlainAttribution): string | null {
  if (!same(a.source, b.source)) return 'SOURCE';
  return same(a.content, b.content) ? null : 'BORDERS';
}

function same(a: readonly Pair[], b: readonly Pair[]): boolean {
  return a.length === b.length && a.every(([start, end], k) => start === b[k]![0] && end === b[k]![1]);
}

function describe({ text }: GoldArticle, { kind, source, cue, content }: PlainAttribution): string {
  const words = (spans: readonly Pair[]) =>
    spans.map(([start, end]) => text.slice(start, end).replaceAll(/\s+/g, ' ')).join(' + ');
  return `${kind ?? ''}: ${words(source)} | ${words(cue)} | ${words(content)}`;
}
