import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where the annotated articles lie, unless the command line says otherwise: beside the checkout, never in it. */
export const corporaFolder = join(import.meta.dirname, '../../../shared/corpora');

export type Pair = readonly [number, number];

/** An attribution as corpora and scorer write it. Offsets are UTF-16 code units, ends exclusive. */
export interface PlainAttribution {
  readonly kind?: string;
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions?: readonly PlainAttribution[];
}

export interface Prediction {
  readonly id: string;
  readonly attributions: readonly PlainAttribution[];
}

interface F1 {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** What of the scorer's result the tables show. */
export interface Scores {
  readonly attribution_overlap?: F1;
  readonly attribution_overlap_and_source_head?: F1;
  readonly attribution_exact?: F1;
  readonly sentence_unattributed?: F1;
  readonly sentence_any?: F1;
  readonly sentence_mcc?: number;
}

/** The scorer that lies beside the corpora. */
export interface Scorer {
  scoreAll(gold: readonly GoldArticle[], predicted: readonly Prediction[], options: object): Scores;
  /** Spans of the words of a text. */
  words(text: string): Pair[];
  /** Which of the words the spans touch. */
  widx(words: readonly Pair[], spans: readonly Pair[]): Set<number>;
}

export async function loadScorer(folder: string): Promise<Scorer> {
  return (await import(pathToFileURL(join(folder, 'score.mjs')).href)) as Scorer;
}

/** The verbs by which the scorer's view on speech tells it from beliefs and intentions. */
export function loadSpeechVerbs(folder: string): ReadonlySet<string> {
  return new Set(
    readFileSync(join(folder, 'reporting-verbs-for-speech-view.txt'), 'utf8').split(/\s+/).filter(Boolean),
  );
}

/** Reads one set, at most `limit` articles of it; null when the file is not there. */
export function loadCorpus(folder: string, file: string, limit: number): GoldArticle[] | null {
  const path = join(folder, file);
  if (!existsSync(path)) return null;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, limit)
    .map((line) => JSON.parse(line) as GoldArticle);
}
