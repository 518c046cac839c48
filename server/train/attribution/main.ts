/**
 * Trains the attribution model on the annotated articles, writes the model file and its card.
 *
 *     node server/train/attribution/main.ts [--corpora DIR] [--syntax FILE] [--out FILE] [--card FILE]
 *       [--checkpoints DIR] [--date YYYY-MM-DD]
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { identityOf } from '../../core/attribution/learned/index.ts';
import { loadAttributionModel } from '../../core/attribution/learned/model-file.ts';
import { NOTICE, writeCard } from './card.ts';
import { openPipeline } from './open-pipeline.ts';
import { DEFAULTS } from './pipeline.ts';
import { rewriteHeader } from './write-model.ts';

const root = resolve(import.meta.dirname, '../../..');
const { values: options } = parseArgs({
  options: {
    corpora: { type: 'string', default: resolve(root, '../shared/corpora') },
    syntax: { type: 'string', default: join(root, 'server/models/syntax.model') },
    out: { type: 'string', default: join(root, 'server/models/attribution.model') },
    card: { type: 'string', default: join(root, 'docs/models/attribution.md') },
    checkpoints: { type: 'string', default: join(root, '.cache/train/attribution') },
    date: { type: 'string' },
  },
});

/** A model made again without a date keeps the one it had, so that its bytes stay the same. */
function earlierDate(path: string): string {
  return existsSync(path) ? loadAttributionModel(readFileSync(path)).metadata.date : 'undated';
}

const report = (line: string) => process.stdout.write(`${line}\n`);
const date = options.date ?? earlierDate(options.out);
const { pipeline, articles, syntax } = openPipeline({ ...options, report });
const { calibration } = pipeline.crossValidate();
const file = rewriteHeader(pipeline.all(), { notice: NOTICE, date, syntax: identityOf(syntax) }, calibration);
mkdirSync(dirname(options.out), { recursive: true });
writeFileSync(options.out, file);
writeFileSync(options.out.replace(/\.model$/, '.NOTICE.txt'), `${NOTICE}\n`);
const gzipBytes = gzipSync(file, { level: 9 }).length;
report(`${options.out}: ${(file.length / 1e6).toFixed(2)} MB, ${(gzipBytes / 1e6).toFixed(2)} MB with gzip`);
mkdirSync(dirname(options.card), { recursive: true });
writeFileSync(
  options.card,
  writeCard({
    date,
    settings: DEFAULTS,
    articles: articles.length,
    attributions: articles.reduce((sum, article) => sum + article.attributions.length, 0),
    bytes: file.length,
    gzipBytes,
    calibration,
  }),
);
