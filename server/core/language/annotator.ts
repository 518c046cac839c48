import { ARC_FEATURES, type TaggedSentence } from './arc-features.ts';
import { MOVES } from './arc-state.ts';
import { Beam } from './beam.ts';
import type { Inventory } from './inventory.ts';
import { LABEL_FEATURES, labelFeatures } from './label-features.ts';
import { ROLE_FEATURES, roleFeatures } from './role-features.ts';
import { TAG_FEATURES, tagFeatures } from './tag-features.ts';
import type { Tokens } from './tokenize.ts';
import { Tree } from './tree.ts';
import type { Vocabulary } from './vocabulary.ts';
import { bestOf, type Scorer } from './weights.ts';
import { Words } from './words.ts';

/** How many hypotheses the parser keeps. */
export const BEAM_WIDTH = 4;
/**
 * Up to how many tokens a sentence is parsed with more than one hypothesis. Copying hypotheses takes time quadratic in
 * the sentence's length, and what is longer is a list or no sentence at all.
 */
const LONGEST_SEARCHED = 250;

/**
 * The working memory of tagging and parsing one sentence after another, and the four steps: tags, guessed roles,
 * arcs, labels. Each step reads what the earlier ones left here. Training uses the same steps with weights that
 * still change.
 */
export class Annotator implements TaggedSentence {
  readonly inventory: Inventory;
  readonly vocabulary: Vocabulary;
  readonly words = new Words();
  readonly beam = new Beam(BEAM_WIDTH);
  readonly tree = new Tree();
  readonly features = new Int32Array(Math.max(TAG_FEATURES, ROLE_FEATURES, LABEL_FEATURES, ARC_FEATURES));
  readonly scores: Float32Array;
  length = 0;
  tags = new Uint8Array(64);
  tagAtoms = new Int32Array(64);
  roles = new Uint8Array(64);
  roleAtoms = new Int32Array(64);
  labels = new Uint8Array(64);
  breaks = new Int32Array(65);
  verbs = new Int32Array(65);

  constructor(inventory: Inventory, vocabulary: Vocabulary) {
    this.inventory = inventory;
    this.vocabulary = vocabulary;
    const { tags, roles, labels } = inventory;
    this.scores = new Float32Array(Math.max(tags.length, roles.length, labels.length, MOVES));
  }

  /** Takes up a sentence; what was known of the one before is gone. */
  begin(tokens: Tokens): void {
    this.length = tokens.length;
    if (this.tags.length < tokens.length) {
      const size = 1 << Math.ceil(Math.log2(tokens.length));
      this.tags = new Uint8Array(size);
      this.tagAtoms = new Int32Array(size);
      this.roles = new Uint8Array(size);
      this.roleAtoms = new Int32Array(size);
      this.labels = new Uint8Array(size);
      this.breaks = new Int32Array(size + 1);
      this.verbs = new Int32Array(size + 1);
    }
    this.words.fill(tokens, this.vocabulary);
  }

  /** Step 1: `tags`, from left to right. */
  tag(weights: Scorer): void {
    const { features, scores } = this;
    for (let i = 0; i < this.length; i++) {
      weights.score(features, this.tagFeatures(i), scores);
      this.setTag(i, bestOf(scores, weights.classes));
    }
    this.useTags();
  }

  tagFeatures(i: number): number {
    const { words, features, tagAtoms } = this;
    return tagFeatures(words, i, i > 0 ? tagAtoms[i - 1]! : 0, i > 1 ? tagAtoms[i - 2]! : 0, features);
  }

  setTag(i: number, tag: number): void {
    this.tags[i] = tag;
    this.tagAtoms[i] = this.inventory.tagAtoms[tag]!;
  }

  /** To be called once the tags are there: counts what the later steps ask for. */
  useTags(): void {
    const { breaks, verbs, tags, inventory, length } = this;
    for (let i = 0; i < length; i++) {
      breaks[i + 1] = breaks[i]! + inventory.isBreak[tags[i]!]!;
      verbs[i + 1] = verbs[i]! + inventory.isVerb[tags[i]!]!;
    }
  }

  /** Step 2: `roles`, from left to right. */
  guessRoles(weights: Scorer): void {
    const { features, scores } = this;
    for (let i = 0; i < this.length; i++) {
      weights.score(features, this.roleFeatures(i), scores);
      this.setRole(i, bestOf(scores, weights.classes));
    }
  }

  roleFeatures(i: number): number {
    const { words, verbs, features, tagAtoms, roleAtoms } = this;
    const before1 = i > 0 ? roleAtoms[i - 1]! : 0;
    const before2 = i > 1 ? roleAtoms[i - 2]! : 0;
    return roleFeatures(words, tagAtoms, verbs, i, before1, before2, features);
  }

  setRole(i: number, role: number): void {
    this.roles[i] = role;
    this.roleAtoms[i] = this.inventory.roleAtoms[role]!;
  }

  /** Step 3: `tree`. Hypotheses worse than the best one by more than `slack` are given up. */
  attach(weights: Scorer, slack: number): void {
    const { beam, length } = this;
    const tolerated = length > LONGEST_SEARCHED ? Number.NEGATIVE_INFINITY : slack;
    beam.start(length);
    for (let step = 0; step < 2 * length; step++) if (!beam.makeOnlyMove()) beam.step(this, weights, tolerated);
    this.tree.fill(beam.best.heads, length);
  }

  /** Step 4: `labels`. */
  label(weights: Scorer): void {
    const { features, scores, tree, labels, inventory } = this;
    for (let i = 0; i < this.length; i++) {
      if (tree.heads[i] === this.length) {
        labels[i] = inventory.rootLabel;
        continue;
      }
      weights.score(features, this.labelFeatures(i), scores);
      scores[inventory.rootLabel] = Number.NEGATIVE_INFINITY;
      labels[i] = bestOf(scores, weights.classes);
    }
  }

  labelFeatures(i: number): number {
    return labelFeatures(this.tree, this.words, this.tagAtoms, this.roleAtoms, i, this.features);
  }
}
