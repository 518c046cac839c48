import type { Chain } from '../../core/attribution/learned/chain.ts';
import { CUE_LABELS } from '../../core/attribution/learned/cue-features.ts';
import { kinds } from '../../core/attribution/learned/kind-features.ts';
import type { AttributionModel, Calibration } from '../../core/attribution/learned/model.ts';
import { loadAttributionModel } from '../../core/attribution/learned/model-file.ts';
import { judge } from '../../core/attribution/learned/refine.ts';
import { ROLE_LABELS } from '../../core/attribution/learned/role-features.ts';
import type { SentenceTrees } from '../../core/attribution/learned/sentence-trees.ts';
import type { Checkpoints } from '../syntax/checkpoints.ts';
import { calibrate, type Outcome, outcomesOf, uncalibrated } from './calibrate.ts';
import { type GoldArticle, type GoldBlock, goldBlocks } from './corpus.ts';
import { addRoleSequences, bits, cueSequences, forbiddenCueSteps, kindSequences } from './examples.ts';
import { Sequences } from './sequences.ts';
import { type ChainSettings, type TrainedChain, trainChain } from './train-chain.ts';
import { writeModel } from './write-model.ts';

/** The numbers a training may turn on; `DEFAULTS` are those of the model that is shipped. */
export interface Settings {
  readonly folds: number;
  /** Epochs of the taggers that only find the false candidates in articles they have not seen. */
  readonly foldEpochs: number;
  readonly cues: ChainSettings;
  readonly roles: ChainSettings;
  readonly kinds: ChainSettings;
}

export const DEFAULTS: Settings = {
  folds: 5,
  foldEpochs: 5,
  cues: { epochs: 12, rate: 0.03, dropout: 0.5, decay: 1e-5, least: 2, seed: 1 },
  roles: { epochs: 8, rate: 0.04, dropout: 0.5, decay: 1e-5, least: 3, seed: 2 },
  kinds: { epochs: 20, rate: 0.1, dropout: 0.3, decay: 1e-4, least: 1, seed: 3 },
};

/** A trained model before its weights are made small. */
export interface Trained {
  readonly cues: TrainedChain;
  readonly roles: TrainedChain;
  readonly kinds: TrainedChain;
}

function taggerOf({ emissions, transitions }: TrainedChain): Chain {
  return { labels: CUE_LABELS, emissions, transitions, emissionUnit: 1, transitionUnit: 1 };
}

/** Leaves out no fold: the model that is shipped. */
const NONE = -1;

/**
 * Cross-validation and the final model over annotated articles. An article's fold is its place in the list modulo the
 * number of folds.
 */
export class Pipeline {
  readonly settings: Settings;
  readonly #blocks: readonly GoldBlock[][];
  readonly #checkpoints: Checkpoints;
  readonly #report: (line: string) => void;
  readonly #taggers = new Map<string, TrainedChain>();

  constructor(
    articles: readonly GoldArticle[],
    parser: SentenceTrees | null,
    settings: Settings,
    checkpoints: Checkpoints,
    report: (line: string) => void,
  ) {
    this.settings = settings;
    this.#checkpoints = checkpoints;
    this.#report = report;
    this.#blocks = articles.map((article) => goldBlocks(article, parser));
  }

  foldOf(article: number): number {
    return article % this.settings.folds;
  }

  /** A model for each fold that has not seen it, with a calibration from the other folds; and the calibration of all. */
  crossValidate(): { readonly models: AttributionModel[]; readonly calibration: Calibration } {
    const folds = Array.from({ length: this.settings.folds }, (_, fold) => fold);
    const trained = folds.map((fold) => loadAttributionModel(this.#file(fold)));
    const outcomes = folds.map((fold) => this.#outcomes(trained[fold]!, fold));
    const models = folds.map((fold) => ({
      ...trained[fold]!,
      calibration: calibrate(outcomes.flatMap((o, other) => (other === fold ? [] : o))),
    }));
    return { models, calibration: calibrate(outcomes.flat()) };
  }

  /** The file of the model trained on all articles, without metadata and calibration. */
  all(): Uint8Array {
    return this.#file(NONE);
  }

  #file(without: number): Uint8Array {
    const name = without === NONE ? 'all' : `without-${without}`;
    const known = this.#checkpoints.load(name);
    if (known) return known;
    const start = performance.now();
    const file = writeModel(this.#train(without), { notice: '', date: '', syntax: '' }, uncalibrated);
    this.#checkpoints.save(name, file);
    this.#report(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s, ${(file.length / 1e6).toFixed(2)} MB`);
    return file;
  }

  #train(without: number): Trained {
    const sequences = new Sequences(bits.roles.emissions, bits.roles.transitions);
    for (let fold = 0; fold < this.settings.folds; fold++) {
      if (fold === without) continue;
      // The false candidates are those of a tagger that has not seen the articles.
      const tagger = taggerOf(this.#tagger([without, fold]));
      this.#blocks.forEach((blocks, article) => {
        if (this.foldOf(article) === fold) for (const block of blocks) addRoleSequences(sequences, block, tagger);
      });
    }
    return {
      cues: this.#tagger([without]),
      roles: trainChain(sequences, ROLE_LABELS, this.settings.roles),
      kinds: trainChain(kindSequences(this.#without([without])), kinds.length, this.settings.kinds),
    };
  }

  /** What becomes of the candidates in the articles of `fold`. */
  #outcomes(model: AttributionModel, fold: number): Outcome[] {
    return this.#blocks.flatMap((blocks, article) =>
      this.foldOf(article) === fold ? blocks.flatMap((block) => outcomesOf(judge(block.atoms, model, 0), block)) : [],
    );
  }

  #without(folds: readonly number[]): GoldBlock[] {
    return this.#blocks.flatMap((blocks, article) => (folds.includes(this.foldOf(article)) ? [] : blocks));
  }

  #tagger(without: readonly number[]): TrainedChain {
    const folds = [...new Set(without)].filter((fold) => fold !== NONE).sort();
    const key = folds.join();
    let tagger = this.#taggers.get(key);
    if (!tagger) {
      tagger = trainChain(
        cueSequences(this.#without(folds)),
        CUE_LABELS,
        folds.length > 1 || without.length > folds.length
          ? { ...this.settings.cues, epochs: this.settings.foldEpochs }
          : this.settings.cues,
        forbiddenCueSteps,
      );
      this.#taggers.set(key, tagger);
    }
    return tagger;
  }
}
