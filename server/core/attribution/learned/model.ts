import type { Scorer } from '../../language/weights.ts';
import type { Chain } from './chain.ts';

/** What a model file says about itself. */
export interface AttributionMetadata {
  /** What the model is, what it was trained on, and under which licences. */
  readonly notice: string;
  readonly date: string;
  /** The identity of the syntax model whose trees it was trained on: it is of use only with that one. */
  readonly syntax: string;
}

export interface AttributionModel {
  readonly metadata: AttributionMetadata;
  /** Which words are a cue. */
  readonly cues: Chain;
  /** What the words around a cue are to it. */
  readonly roles: Chain;
  /** One class a kind. */
  readonly kinds: Scorer;
  readonly calibration: Calibration;
}

/** Weights of a logistic regression from what the parts of the model say to the chance that an attribution is right. */
export interface Calibration {
  readonly bias: number;
  /** Log odds of the cue tagger. */
  readonly cue: number;
  /** Log odds of the role tagger. */
  readonly roles: number;
  readonly certainty: number;
  /** The rules found the cue too. */
  readonly rules: number;
}
