import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the annotated articles lie, unless the command line says otherwise: beside the checkout, never in it. */
export const corporaFolder = join(import.meta.dirname, '../../../shared/corpora');

export type View = 'all' | 'speech';
export const views: readonly View[] = ['all', 'speech'];

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions?: readonly unknown[];
}

export interface Corpus {
  readonly articles: readonly GoldArticle[];
  /** False: only sentences are annotated. */
  readonly hasAttributions: boolean;
}

interface F1 {
  readonly f1: number;
}

/** What of the scorer's result the tables show. */
export interface Scores {
  readonly attribution_overlap?: F1;
  readonly attribution_overlap_and_source_head?: F1;
  readonly attribution_exact?: F1;
  readonly sentence_unattributed?: F1;
  readonly sentence_mcc?: number;
}

/** Reads one set, at most `limit` articles of it; null when the file is not there. */
export function loadCorpus(folder: string, file: string, limit: number): Corpus | null {
  const path = join(folder, file);
  if (!existsSync(path)) return null;
  const articles = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, limit)
    .map((line) => JSON.parse(line) as GoldArticle);
  return { articles, hasAttributions: articles.some(({ attributions }) => attributions !== undefined) };
}
