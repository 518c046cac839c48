/**
 * `npm run eval`: measures the engine on the annotated articles, beside the rules alone and regular expressions.
 *
 *     npm run eval -- [--corpora DIR] [--treebanks DIR] [--limit ARTICLES] [--date YYYY-MM-DD] [--rules-only]
 *       [--errors [--most N]]
 *
 * With --date it writes docs/accuracy.md.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printTable } from '../bench/statistics.ts';
import { corporaFolder } from './corpora.ts';
import { listErrors } from './errors.ts';
import { Evaluation, type SetFigures, testSets } from './figures.ts';
import { learned, root } from './learned.ts';
import { namedDocuments, nameFigures } from './names.ts';
import { parserFigures, treebanksFolder } from './parser.ts';
import { engine, regularExpressions, type System } from './predict.ts';
import { writeAccuracy } from './report.ts';
import { attributionRows, kindRows, nameRows, parserRows, sentenceRows } from './rows.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: corporaFolder },
    treebanks: { type: 'string', default: treebanksFolder },
    limit: { type: 'string' },
    date: { type: 'string' },
    'rules-only': { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    most: { type: 'string', default: '40' },
  },
});
const folder = values.corpora;

if (!existsSync(folder)) {
  console.log(`No evaluation: there are no annotated articles at ${folder}. Name their folder with --corpora DIR.`);
  process.exit(0);
}

const evaluation = await Evaluation.open(
  folder,
  values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit),
);
const report = (line: string) => console.log(line);
const models = values['rules-only'] ? null : learned(folder, report);
const rules = engine('rules alone', () => undefined);

/** The systems measured on a set; on the set the model was trained on, each article has a model that has not seen it. */
function systemsFor(file: string): System[] {
  if (!models) return [regularExpressions, rules];
  const { trainedOn, fold, all } = models;
  return [
    regularExpressions,
    rules,
    file === trainedOn ? engine('rules and model (cross-validated)', fold) : engine('rules and model', () => all),
  ];
}

if (values.errors) {
  for (const set of testSets) {
    const system = systemsFor(set.file).at(-1)!;
    const measured = set.spans ? evaluation.run(set, system) : null;
    if (!measured) continue;
    console.log(`\n${set.title}: ${system.name}\n`);
    for (const error of listErrors(evaluation.scorer, measured, Number(values.most))) console.log(error);
  }
} else {
  const figures: SetFigures[] = [];
  for (const set of testSets) {
    const rows = systemsFor(set.file).flatMap((system) => {
      const measured = evaluation.run(set, system);
      return measured ? [{ articles: measured.gold.length, row: evaluation.score(set, system.name, measured) }] : [];
    });
    if (rows.length) figures.push({ set, articles: rows[0]!.articles, rows: rows.map(({ row }) => row) });
    else console.log(`${set.file} is not there: left out.`);
  }
  const parser = parserFigures(values.treebanks);
  const documents = namedDocuments(values.treebanks, 'news');
  if (!documents) console.log(`There is no treebank at ${values.treebanks}: names and parser are left out.`);
  const names = nameFigures(documents ?? []);
  printTable('All attributions: F1 and MCC × 100', attributionRows(figures, 'all'));
  printTable('Speech only', attributionRows(figures, 'speech'));
  printTable('Recall by kind', kindRows(figures));
  printTable('Sentences', sentenceRows(figures));
  printTable('Actors', nameRows(names));
  printTable('Parser', parserRows(parser));
  if (values.date !== undefined) {
    const path = join(root, 'docs/accuracy.md');
    writeFileSync(
      path,
      writeAccuracy({ figures, names, parser }, values.date, existsSync(path) ? readFileSync(path, 'utf8') : null),
    );
    console.log(`\nWritten: ${path}`);
  }
}
