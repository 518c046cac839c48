import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printTable } from '../bench/statistics.ts';
import { corporaFolder, loadCorpus, type Scores, type View, views } from './corpora.ts';
import { evaluate } from './evaluate.ts';

const { values } = parseArgs({
  options: { corpora: { type: 'string', default: corporaFolder }, limit: { type: 'string' } },
});
const folder = values.corpora;
const limit = values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit);

if (!existsSync(folder)) {
  console.log(`No evaluation: there are no annotated articles at ${folder}. Name their folder with --corpora DIR.`);
  process.exit(0);
}

const sets: readonly { readonly file: string; readonly title: string }[] = [
  { file: 'sourceline/wikinews.jsonl', title: 'Wikinews, our guideline' },
  { file: 'gum-news.jsonl', title: 'GUM news' },
  { file: 'polnear.train.jsonl', title: 'PolNeAR train' },
  { file: 'newsdiscourse.train.jsonl', title: 'NewsDiscourse train (speech by people only)' },
];

for (const view of views) {
  const rows: string[][] = [['set', 'articles', 'overlap', '+ right source', 'exact', 'unattributed', 'MCC']];
  for (const { file, title } of sets) {
    const corpus = loadCorpus(folder, file, limit);
    if (!corpus) {
      console.log(`${file} is not there: left out.`);
      continue;
    }
    if (view === 'speech' && !corpus.hasAttributions) continue;
    rows.push([title, String(corpus.articles.length), ...figures(await evaluate(folder, corpus, view))]);
  }
  printTable(titleOf(view), rows);
}

function titleOf(view: View): string {
  const what = view === 'all' ? 'All attributions' : 'Speech only';
  return `${what}: F1 and MCC × 100 (columns as the scorer of the corpora defines them)`;
}

function figures(scores: Scores): string[] {
  const percent = (value: number | undefined) => (value === undefined ? '–' : (value * 100).toFixed(1));
  return [
    percent(scores.attribution_overlap?.f1),
    percent(scores.attribution_overlap_and_source_head?.f1),
    percent(scores.attribution_exact?.f1),
    percent(scores.sentence_unattributed?.f1),
    percent(scores.sentence_mcc),
  ];
}
