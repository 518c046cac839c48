/**
 * Trains tagger and parser on the treebanks, writes the model file and its card.
 *
 *     node server/train/syntax/main.ts [--treebanks DIR] [--out DIR] [--card FILE] [--checkpoints DIR] [--date YYYY-MM-DD]
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { loadSyntaxModel, ModelError } from '../../core/language/model-file.ts';
import { NOTICE, writeCard } from './card.ts';
import { readConllu, type TreebankSentence } from './conllu.ts';
import { evaluate, measureSpeed } from './evaluate.ts';
import { DEFAULTS, trainSyntax } from './pipeline.ts';

const root = resolve(import.meta.dirname, '../../..');
const { values: options } = parseArgs({
  options: {
    treebanks: { type: 'string', default: resolve(root, '../shared/treebanks') },
    out: { type: 'string', default: join(root, 'server/models') },
    card: { type: 'string', default: join(root, 'docs/models/syntax.md') },
    checkpoints: { type: 'string', default: join(root, '.cache/train/syntax') },
    date: { type: 'string' },
  },
});

const report = (line: string) => process.stdout.write(`${line}\n`);

/** The development parts chose the settings; the model that is shipped learns from them too. */
const TRAINING = ['ewt.train', 'gum.train', 'ewt.dev', 'gum.dev'];
const TESTS = ['gum.test', 'ewt.test', 'pud.test'];

function readTreebank(name: string): TreebankSentence[] {
  const path = join(options.treebanks, `${name}.conllu`);
  if (!existsSync(path)) throw new Error(`${path} is missing; say where the treebanks are with --treebanks`);
  return readConllu(readFileSync(path, 'utf8'));
}

/** Documents are numbered on from one treebank to the next, so that folds cut both. */
function readAll(names: readonly string[]): TreebankSentence[] {
  let offset = 0;
  return names.flatMap((name) => {
    const sentences = readTreebank(name).map((sentence) => ({ ...sentence, document: sentence.document + offset }));
    offset = (sentences.at(-1)?.document ?? -1) + 1;
    return sentences;
  });
}

/** A model made again without a date keeps the one it had, so that its bytes stay the same. */
function earlierDate(path: string): string {
  if (!existsSync(path)) return 'undated';
  try {
    return loadSyntaxModel(readFileSync(path)).metadata.date;
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    report(`The model that is there is of no use: ${error.message}`);
    return 'undated';
  }
}

const path = join(options.out, 'syntax.model');
const sentences = readAll(TRAINING);
report(`${sentences.length} sentences`);
const file = trainSyntax({
  sentences,
  notice: NOTICE,
  date: options.date ?? earlierDate(path),
  settings: DEFAULTS,
  checkpointFolder: options.checkpoints,
  report,
});
mkdirSync(options.out, { recursive: true });
writeFileSync(path, file);
writeFileSync(join(options.out, 'syntax.NOTICE.txt'), `${NOTICE}\n`);
report(`${path}: ${(file.length / 1e6).toFixed(2)} MB`);

const begin = performance.now();
const model = loadSyntaxModel(file);
const loading = performance.now() - begin;
const figures = TESTS.map((name) => ({ name, figures: evaluate(model, readTreebank(name)) }));
for (const { name, figures: found } of figures) {
  const percent = (share: number) => (100 * share).toFixed(2);
  report(
    `${name}: tokens ${percent(found.tokenF1)}, UPOS ${percent(found.upos)}, XPOS ${percent(found.xpos)}, UAS ${percent(found.uas)}, LAS ${percent(found.las)} (${percent(found.lasUniversal)} without subtypes)`,
  );
}
const speed = measureSpeed(model, readTreebank('pud.test'), () => performance.now());
report(`${speed.toFixed(1)} ms per 1,000 tokens, loaded in ${loading.toFixed(0)} ms`);
mkdirSync(dirname(options.card), { recursive: true });
writeFileSync(
  options.card,
  writeCard({
    date: model.metadata.date,
    settings: DEFAULTS,
    sentences: sentences.length,
    tokens: sentences.reduce((sum, { forms }) => sum + forms.length, 0),
    figures,
    bytes: file.length,
    gzipBytes: gzipSync(file, { level: 9 }).length,
    speed,
    loading,
  }),
);
