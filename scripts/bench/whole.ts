import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyse } from '../../server/core/analysis.ts';
import { defaultConfiguration } from '../../server/core/configuration.ts';
import { loadShippedModelsSync } from '../../server/model-files.ts';
import { percentile, printTable, time } from './statistics.ts';
import { articles, wordCount } from './texts.ts';

/** Rounds over all texts; the systems take turns within a round, so that the machine's moods meet all of them. */
const rounds = 40;
/** The first of them only warm the systems up. */
const warming = 20;

/** Whole analysis, from scratch, beside two well-known libraries on the same texts in the same run. */
export function benchWhole(): void {
  const texts = articles();
  const words = texts.reduce((sum, text) => sum + wordCount(text), 0);
  const wink = winkNLP(model, ['sbd', 'pos']);
  let models = loadShippedModelsSync();
  const systems: readonly [string, (text: string) => unknown][] = [
    [
      'sourceline (with its language models)',
      (text) => analyse(text, defaultConfiguration, undefined, models).findings,
    ],
    ['sourceline (rules alone)', (text) => analyse(text, defaultConfiguration).findings],
    ['wink-nlp (sentences, parts of speech)', (text) => wink.readDoc(text).tokens().out(wink.its.pos)],
    [
      'compromise (sentences, quotations, people)',
      (text) => {
        const doc = compromise(text);
        return [doc.sentences().out('array'), doc.quotations().out('array'), doc.people().out('array')];
      },
    ],
  ];
  const samples = systems.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    // Models remember the trees of sentences: those of a round have seen none.
    models = loadShippedModelsSync();
    systems.forEach(([, run], index) => {
      const taken = time(() => {
        for (const text of texts) run(text);
      });
      if (round >= warming) samples[index]!.push((taken / words) * 1000);
    });
  }
  const ours = percentile(samples[0]!, 0.5);
  printTable(`Whole analysis of ${texts.length} articles, ${words} words: milliseconds per 1,000 words, warm`, [
    ['', 'min', 'p50', 'p95', 'times ours'],
    ...systems.map(([name], index) => {
      const p50 = percentile(samples[index]!, 0.5);
      return [
        name,
        Math.min(...samples[index]!).toFixed(2),
        p50.toFixed(2),
        percentile(samples[index]!, 0.95).toFixed(2),
        (p50 / ours).toFixed(1),
      ];
    }),
  ]);
}
