import {
  ARC_FEATURES,
  frontFeatures,
  meetingFeatures,
  stackFeatures,
  stateFeatures,
  type TaggedSentence,
  topOf,
} from './arc-features.ts';
import { type ArcState, MOVES } from './arc-state.ts';
import type { Scorer } from './weights.ts';

/**
 * The scores of parser states: the sums over `arcFeatures`. Most features depend on a few tokens that many states of a
 * sentence have in common; their sums are remembered. Sums of whole numbers are the same in any order.
 */
export class ArcScores {
  private readonly features = new Int32Array(ARC_FEATURES);
  private readonly fresh = new Float32Array(MOVES);
  private readonly fronts = new RememberedScores(1);
  private readonly meetings = new RememberedScores(2);
  private readonly stacks = new RememberedScores(7);

  /** Takes up a sentence, or other weights. */
  begin(): void {
    this.fronts.forget();
    this.meetings.forget();
    this.stacks.forget();
  }

  /** Writes the score of each move in `state` to `out`. */
  score(state: ArcState, sentence: TaggedSentence, weights: Scorer, out: Float32Array): void {
    weights.score(this.features, stateFeatures(state, sentence, this.features, 0), out);
    this.addFront(state, sentence, weights, out);
    this.addMeeting(state, sentence, weights, out);
    this.addStack(state, sentence, weights, out);
  }

  private addFront({ front, length }: ArcState, sentence: TaggedSentence, weights: Scorer, out: Float32Array): void {
    const { features, fronts, fresh } = this;
    fronts.key[0] = front;
    if (!fronts.recall()) {
      weights.score(features, frontFeatures(sentence, length, front, features, 0), fresh);
      fronts.remember(fresh);
    }
    fronts.addTo(out);
  }

  private addMeeting(state: ArcState, sentence: TaggedSentence, weights: Scorer, out: Float32Array): void {
    const { features, meetings, fresh } = this;
    const { front, length } = state;
    const top = topOf(state, 0);
    meetings.key[0] = front;
    meetings.key[1] = top;
    if (!meetings.recall()) {
      weights.score(features, meetingFeatures(sentence, length, top, front, features, 0), fresh);
      meetings.remember(fresh);
    }
    meetings.addTo(out);
  }

  private addStack(state: ArcState, sentence: TaggedSentence, weights: Scorer, out: Float32Array): void {
    const { features, stacks, fresh } = this;
    const { key } = stacks;
    const lower = topOf(state, 1);
    key[0] = topOf(state, 0);
    key[1] = lower;
    key[2] = lower < 0 ? 0 : state.rightmost[lower]!;
    key[3] = lower < 0 ? 0 : state.rightSecond[lower]!;
    key[4] = lower < 0 ? 0 : state.rightCount[lower]!;
    key[5] = lower < 0 ? 0 : state.leftmost[lower]!;
    key[6] = lower < 0 ? 0 : state.leftCount[lower]!;
    if (!stacks.recall()) {
      weights.score(features, stackFeatures(state, sentence, features, 0), fresh);
      stacks.remember(fresh);
    }
    stacks.addTo(out);
  }
}

/** Places for scores; a key has one place, and what is written there last is what is known. */
const PLACES = 256;

/**
 * Scores of moves by keys of a few numbers. To be used in turn: set `key`, `recall`, where that is false `remember`, then
 * `addTo`.
 */
class RememberedScores {
  readonly key: Int32Array;
  private readonly keys: Int32Array;
  private readonly scores = new Float32Array(PLACES * MOVES);
  /** When each place was written. */
  private readonly times = new Int32Array(PLACES);
  private time = 1;
  private place = 0;

  constructor(numbers: number) {
    this.key = new Int32Array(numbers);
    this.keys = new Int32Array(PLACES * numbers);
  }

  forget(): void {
    this.time++;
  }

  /** Whether the scores of `key` are known. */
  recall(): boolean {
    const { key, keys, times, time } = this;
    const numbers = key.length;
    let hash = 0;
    for (let k = 0; k < numbers; k++) hash = (Math.imul(hash, 31) + key[k]!) | 0;
    const place = hash & (PLACES - 1);
    let same = times[place] === time;
    const at = place * numbers;
    for (let k = 0; k < numbers; k++) {
      if (keys[at + k] !== key[k]) same = false;
      keys[at + k] = key[k]!;
    }
    times[place] = time;
    this.place = place * MOVES;
    return same;
  }

  /** Sets the scores of the key last recalled. */
  remember(fresh: Float32Array): void {
    for (let move = 0; move < MOVES; move++) this.scores[this.place + move] = fresh[move]!;
  }

  /** Adds the scores of the key last recalled to `out`. */
  addTo(out: Float32Array): void {
    for (let move = 0; move < MOVES; move++) out[move]! += this.scores[this.place + move]!;
  }
}
