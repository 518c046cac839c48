import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyse } from '../../server/core/analysis.ts';
import { defaultConfiguration } from '../../server/core/configuration.ts';
import type { Span } from '../../server/core/text/span.ts';
import type { Corpus, GoldArticle, Scores, View } from './corpora.ts';

interface Scorer {
  scoreAll(gold: readonly GoldArticle[], predicted: readonly unknown[], options: object): Scores;
}

/** Scores the engine on one set with the scorer that lies beside the corpora. */
export async function evaluate(folder: string, { articles }: Corpus, view: View): Promise<Scores> {
  const scorer = (await import(pathToFileURL(join(folder, 'score.mjs')).href)) as Scorer;
  const predicted = articles.map(({ id, text }) => {
    const { attributions } = analyse(text, defaultConfiguration);
    return {
      id,
      attributions: attributions.map(({ source, cue, content }) => ({
        source: source.map(pair),
        cue: cue.map(pair),
        content: content.map(pair),
      })),
    };
  });
  if (view === 'all') return scorer.scoreAll(articles, predicted, {});
  const verbs = new Set(
    readFileSync(join(folder, 'reporting-verbs-for-speech-view.txt'), 'utf8').split(/\s+/).filter(Boolean),
  );
  return scorer.scoreAll(articles, predicted, { view, verbs });
}

function pair({ start, end }: Span): [number, number] {
  return [start, end];
}
