import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SentenceTrees } from '../../core/attribution/learned/sentence-trees.ts';
import { loadSyntaxModel, type SyntaxModel } from '../../core/language/index.ts';
import { Checkpoints } from '../syntax/checkpoints.ts';
import { type GoldArticle, readGold } from './corpus.ts';
import { DEFAULTS, Pipeline } from './pipeline.ts';

export interface OpenPipeline {
  readonly pipeline: Pipeline;
  readonly articles: readonly GoldArticle[];
  /** The syntax model's file, and the model. */
  readonly syntax: Uint8Array;
  readonly parser: SyntaxModel;
}

/** The annotated articles that the model is trained on. */
export const TRAINING = 'sourceline/wikinews.jsonl';

/**
 * The pipeline over the annotated articles. Its results are kept in `checkpoints` for as long as articles, syntax model,
 * settings and program stay the same.
 */
export function openPipeline(options: {
  /** Folder of the annotated articles. */
  readonly corpora: string;
  /** Path of the syntax model. */
  readonly syntax: string;
  readonly checkpoints: string;
  readonly report: (line: string) => void;
}): OpenPipeline {
  const path = join(options.corpora, TRAINING);
  if (!existsSync(path)) throw new Error(`${path} is missing; say where the annotated articles are with --corpora`);
  if (!existsSync(options.syntax))
    throw new Error(`${options.syntax} is missing; train it first, or name it with --syntax`);
  const syntax = readFileSync(options.syntax);
  const parser = loadSyntaxModel(syntax);
  const checkpoints = new Checkpoints(options.checkpoints, [
    JSON.stringify(DEFAULTS),
    readFileSync(path),
    syntax,
    ...programFiles().map((file) => readFileSync(file)),
  ]);
  const articles = readGold(path);
  const trees = new SentenceTrees(parser);
  return { pipeline: new Pipeline(articles, trees, DEFAULTS, checkpoints, options.report), articles, syntax, parser };
}

/** Everything that decides which features a word has: a change there makes earlier results useless. */
function programFiles(): string[] {
  const server = resolve(import.meta.dirname, '../..');
  const folders = [
    'core/attribution',
    'core/attribution/learned',
    'core/article',
    'core/language',
    'core/data/en',
    'train/attribution',
  ];
  return folders.flatMap((folder) =>
    readdirSync(join(server, folder))
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => join(server, folder, name)),
  );
}
