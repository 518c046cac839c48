import { lookAlike, type TaggedSentence } from './arc-features.ts';
import { ArcScores } from './arc-scores.ts';
import { ArcState, LEFT, MOVES, RIGHT, SHIFT } from './arc-state.ts';
import type { Scorer } from './weights.ts';

/**
 * The parser's hypotheses: the best few states after each number of moves, best first. All ways to a tree of a
 * sentence have equally many moves, so that their sums of scores compare.
 */
export class Beam {
  readonly width: number;
  count = 0;
  /** The first `count` are this step's; they are reused for every sentence. */
  states: ArcState[];
  scores: Float64Array;
  /** Which state of the step before each state comes from, and by which move. */
  readonly parents: Int32Array;
  readonly moves: Uint8Array;
  private spareStates: ArcState[];
  private spareScores: Float64Array;
  private readonly arcScores = new ArcScores();
  private readonly moveScores: Float32Array[];
  private readonly candidateScores: Float64Array;
  private readonly candidates: Int32Array;

  constructor(width: number) {
    this.width = width;
    this.states = Array.from({ length: width }, () => new ArcState());
    this.spareStates = Array.from({ length: width }, () => new ArcState());
    this.scores = new Float64Array(width);
    this.spareScores = new Float64Array(width);
    this.parents = new Int32Array(width);
    this.moves = new Uint8Array(width);
    this.moveScores = Array.from({ length: width }, () => new Float32Array(MOVES));
    this.candidateScores = new Float64Array(width);
    this.candidates = new Int32Array(width);
  }

  get best(): ArcState {
    return this.states[0]!;
  }

  start(length: number): void {
    this.arcScores.begin();
    this.states[0]!.reset(length);
    this.scores[0] = 0;
    this.count = 1;
  }

  /**
   * Makes one move in every hypothesis and keeps the best results, but none that is behind by more than `slack`; with
   * a slack of -∞ the best only.
   */
  step(sentence: TaggedSentence, weights: Scorer, slack: number): void {
    const kept = this.choose(sentence, weights, slack);
    if (kept === 1 && this.parents[0] === 0) {
      // The common case: nothing to tell apart, no copy needed.
      this.states[0]!.apply(this.moves[0]!);
      this.scores[0] = this.candidateScores[0]!;
      this.count = 1;
      return;
    }
    const { spareStates, spareScores } = this;
    for (let k = 0; k < kept; k++) {
      const state = spareStates[k]!;
      state.copy(this.states[this.parents[k]!]!);
      state.apply(this.moves[k]!);
      spareScores[k] = this.candidateScores[k]!;
    }
    this.spareStates = this.states;
    this.states = spareStates;
    this.spareScores = this.scores;
    this.scores = spareScores;
    this.count = kept;
  }

  /**
   * Makes a move that needs no score: the only one allowed in the only hypothesis. Returns whether there was one. To be
   * used where scores only choose between hypotheses: the sums no longer hold those of such moves.
   */
  makeOnlyMove(): boolean {
    const state = this.best;
    if (this.count > 1) return false;
    const shift = state.allows(SHIFT);
    const left = state.allows(LEFT);
    const right = state.allows(RIGHT);
    if (Number(shift) + Number(left) + Number(right) > 1) return false;
    state.apply(shift ? SHIFT : left ? LEFT : RIGHT);
    return true;
  }

  /** Fills `parents`, `moves` and `candidateScores` with the best continuations; returns their number. */
  private choose(sentence: TaggedSentence, weights: Scorer, slack: number): number {
    const { count, width, states, scores, candidates, candidateScores } = this;
    let kept = 0;
    for (let k = 0; k < count; k++) {
      const state = states[k]!;
      const moveScores = this.scoreMoves(k, sentence, weights);
      for (let move = 0; move < MOVES; move++) {
        if (!state.allows(move)) continue;
        const score = scores[k]! + moveScores[move]!;
        if (kept === width && score <= candidateScores[kept - 1]!) continue;
        // Insertion into the sorted few; equal scores keep their order.
        let at = kept < width ? kept++ : kept - 1;
        while (at > 0 && candidateScores[at - 1]! < score) {
          candidateScores[at] = candidateScores[at - 1]!;
          candidates[at] = candidates[at - 1]!;
          at--;
        }
        candidateScores[at] = score;
        candidates[at] = k * MOVES + move;
      }
    }
    const floor = candidateScores[0]! - slack;
    while (kept > 1 && candidateScores[kept - 1]! < floor) kept--;
    for (let k = 0; k < kept; k++) {
      this.parents[k] = Math.floor(candidates[k]! / MOVES);
      this.moves[k] = candidates[k]! % MOVES;
    }
    return kept;
  }

  /** The scores of the moves of state `k`; a state that looks like an earlier one shares its scores. */
  private scoreMoves(k: number, sentence: TaggedSentence, weights: Scorer): Float32Array {
    const state = this.states[k]!;
    for (let earlier = 0; earlier < k; earlier++) {
      if (lookAlike(this.states[earlier]!, state)) {
        this.moveScores[k]!.set(this.moveScores[earlier]!);
        return this.moveScores[k]!;
      }
    }
    this.arcScores.score(state, sentence, weights, this.moveScores[k]!);
    return this.moveScores[k]!;
  }
}
