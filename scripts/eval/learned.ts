import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadModels, Models } from '../../server/core/attribution/learned/index.ts';
import { openPipeline, TRAINING } from '../../server/train/attribution/open-pipeline.ts';

export const root = resolve(import.meta.dirname, '../..');

/** The models to measure. */
export interface Learned {
  /** The set that the models were trained on. */
  readonly trainedOn: string;
  /** The model for an article of that set: one that has not seen it. */
  fold(article: number): Models;
  /** The models that are shipped. */
  readonly all: Models;
}

/** Loads the shipped models and trains those of the cross-validation, unless they are kept; null when there are none. */
export function learned(corpora: string, report: (line: string) => void): Learned | null {
  const syntax = join(root, 'server/models/syntax.model');
  const attribution = join(root, 'server/models/attribution.model');
  if (!existsSync(syntax) || !existsSync(attribution)) {
    report('There are no models in server/models: the rules alone are measured.');
    return null;
  }
  const all = loadModels({ syntax: readFileSync(syntax), attribution: readFileSync(attribution) });
  const { pipeline, parser } = openPipeline({
    corpora,
    syntax,
    checkpoints: join(root, '.cache/train/attribution'),
    report,
  });
  const folds = pipeline.crossValidate().models.map((model, fold) => new Models(model, parser, `fold ${fold}`));
  return { trainedOn: TRAINING, fold: (article) => folds[pipeline.foldOf(article)]!, all };
}
