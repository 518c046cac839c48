import { Annotator, BEAM_WIDTH } from '../../core/language/annotator.ts';
import { Vocabulary } from '../../core/language/vocabulary.ts';
import { Checkpoints } from './checkpoints.ts';
import type { TreebankSentence } from './conllu.ts';
import type { Course } from './epochs.ts';
import { type Example, encode, takeInventory, takeVocabulary } from './examples.ts';
import { DenseWeights } from './perceptron.ts';
import { type ArcTask, trainArcs } from './train-arcs.ts';
import { type Task, trainClassifier } from './train-classifier.ts';
import { writeModel } from './write-model.ts';

/** The numbers a training may turn on; `DEFAULTS` are those of the model that is shipped. */
export interface Settings {
  readonly seed: number;
  /** The training data are cut into this many parts; each is tagged by a model that has not seen it. */
  readonly folds: number;
  readonly tags: StageSettings;
  readonly roles: StageSettings;
  /** How many parsers are trained, each on another order of the sentences; the model is their mean. */
  readonly parsers: number;
  readonly arcs: StageSettings;
  readonly labels: StageSettings;
}

export interface StageSettings {
  readonly bits: number;
  readonly epochs: number;
  /** Epochs of the models that only tag the part they have not seen. */
  readonly foldEpochs: number;
  readonly margin: number;
  /** See `Perceptron`. */
  readonly patience: number;
  /** Weights smaller than this are left out of the file. */
  readonly prune: number;
}

/** Chosen on the development parts of the treebanks. */
export const DEFAULTS: Settings = {
  seed: 1,
  folds: 4,
  tags: { bits: 19, epochs: 6, foldEpochs: 3, margin: 12, patience: 10, prune: 1.5 },
  roles: { bits: 19, epochs: 5, foldEpochs: 2, margin: 12, patience: 10, prune: 1.5 },
  parsers: 4,
  arcs: { bits: 20, epochs: 5, foldEpochs: 0, margin: 0, patience: 4, prune: 2 },
  labels: { bits: 19, epochs: 5, foldEpochs: 0, margin: 12, patience: 10, prune: 1.5 },
};

/** How far behind a hypothesis may fall, in units of the trained weights: further, and it hardly ever comes back. */
const SLACK = 160;

export interface TrainingInput {
  readonly sentences: readonly TreebankSentence[];
  readonly notice: string;
  readonly date: string;
  readonly settings: Settings;
  /** Where intermediate results go; null for nowhere. */
  readonly checkpointFolder: string | null;
  readonly report: (line: string) => void;
}

/** Trains tagger and parser; returns the bytes of the model file, which depend on the input only. */
export function trainSyntax(input: TrainingInput): Uint8Array {
  return new Training(input).run();
}

type Stage = 'tags' | 'roles';

class Training {
  private readonly input: TrainingInput;
  private readonly settings: Settings;
  private readonly examples: Example[];
  private readonly annotator: Annotator;
  private readonly vocabulary: number[];
  private readonly checkpoints: Checkpoints;
  /** Tags and roles as the models will really find them, for each example. */
  private readonly predicted: Record<Stage, Map<Example, Uint8Array>> = { tags: new Map(), roles: new Map() };

  constructor(input: TrainingInput) {
    this.input = input;
    this.settings = input.settings;
    const inventory = takeInventory(input.sentences);
    this.vocabulary = takeVocabulary(input.sentences);
    this.examples = encode(input.sentences, inventory);
    this.annotator = new Annotator(inventory, new Vocabulary(Int32Array.from(this.vocabulary)));
    const text = input.sentences.map(
      (s) => `${s.tokens.text}\t${s.heads.join(' ')}\t${s.labels.join(' ')}\t${s.xpos.join(' ')}`,
    );
    this.checkpoints = new Checkpoints(input.checkpointFolder, [
      JSON.stringify(input.settings, withoutPrune),
      text.join('\n'),
    ]);
  }

  run(): Uint8Array {
    const { tags, roles, labels, arcs } = this.settings;
    const { inventory } = this.annotator;
    this.predict('tags', this.tagTask(), tags);
    const tagger = trainClassifier(this.course('tags', tags.epochs), this.tagTask(), this.examples);
    this.predict('roles', this.roleTask(), roles);
    const roleGuesser = trainClassifier(this.course('roles', roles.epochs), this.roleTask(), this.examples);
    const parsers = Array.from({ length: this.settings.parsers }, (_, k) => {
      const course = { ...this.course(`arcs-${k + 1}`, arcs.epochs), seed: this.settings.seed + k };
      return trainArcs(course, this.arcTask(), this.examples).averaged();
    });
    const labeller = trainClassifier(this.course('labels', labels.epochs), this.labelTask(), this.examples);
    return writeModel({
      notice: this.input.notice,
      date: this.input.date,
      inventory,
      vocabulary: this.vocabulary,
      slack: SLACK,
      tags: { weights: tagger.averaged(), prune: tags.prune },
      roles: { weights: roleGuesser.averaged(), prune: roles.prune },
      arcs: { weights: meanOf(parsers), prune: arcs.prune },
      labels: { weights: labeller.averaged(), prune: labels.prune },
    });
  }

  private course(name: string, epochs: number): Course {
    return { name, epochs, seed: this.settings.seed, checkpoints: this.checkpoints, report: this.input.report };
  }

  /** Fills `predicted[stage]`: each fold by a model trained on the others (jackknifing). */
  private predict(stage: Stage, task: Task<Example>, settings: StageSettings): void {
    const { folds } = this.settings;
    for (let fold = 0; fold < folds; fold++) {
      const name = `${stage}-fold-${fold + 1}`;
      const held = this.examples.filter((example) => example.document % folds === fold);
      const saved = this.checkpoints.load(`${name}.found`);
      if (saved !== null) {
        let at = 0;
        for (const example of held) {
          const { length } = example.tokens;
          this.predicted[stage].set(example, saved.slice(at, at + length));
          at += length;
        }
        continue;
      }
      const rest = this.examples.filter((example) => example.document % folds !== fold);
      const weights = trainClassifier(this.course(name, settings.foldEpochs), task, rest).averaged();
      const found = held.map((example) => {
        task.begin(example);
        if (stage === 'tags') this.annotator.tag(weights);
        else this.annotator.guessRoles(weights);
        return this.annotator[stage].slice(0, example.tokens.length);
      });
      held.forEach((example, index) => {
        this.predicted[stage].set(example, found[index]!);
      });
      this.checkpoints.save(`${name}.found`, concatenated(found));
      this.checkpoints.remove(`${name}.${settings.foldEpochs}`);
    }
  }

  private tagTask(): Task<Example> {
    const { annotator } = this;
    return {
      ...this.shape(this.settings.tags, annotator.inventory.tags.length),
      begin: (example) => {
        annotator.begin(example.tokens);
        return annotator.length;
      },
      extract: (i) => annotator.tagFeatures(i),
      gold: (example, i) => example.tags[i]!,
      decide: (i, choice) => annotator.setTag(i, choice),
    };
  }

  private roleTask(): Task<Example> {
    const { annotator } = this;
    return {
      ...this.shape(this.settings.roles, annotator.inventory.roles.length),
      begin: (example) => this.beginTagged(example),
      extract: (i) => annotator.roleFeatures(i),
      gold: (example, i) => example.roles[i]!,
      decide: (i, choice) => annotator.setRole(i, choice),
    };
  }

  private arcTask(): ArcTask<Example> {
    const { bits, patience } = this.settings.arcs;
    return {
      bits,
      patience,
      beamWidth: BEAM_WIDTH,
      begin: (example) => this.beginTree(example),
      tree: (example) => example.tree,
    };
  }

  private labelTask(): Task<Example> {
    const { annotator } = this;
    return {
      ...this.shape(this.settings.labels, annotator.inventory.labels.length),
      begin: (example) => {
        this.beginTree(example);
        annotator.tree.fill(example.heads, annotator.length);
        return annotator.length;
      },
      extract: (i) => (annotator.tree.heads[i] === annotator.length ? 0 : annotator.labelFeatures(i)),
      gold: (example, i) => example.labels[i]!,
      decide: () => {},
    };
  }

  private shape(
    { bits, margin, patience }: StageSettings,
    classes: number,
  ): Pick<Task<Example>, 'bits' | 'margin' | 'patience' | 'classes' | 'features'> {
    return { bits, margin, patience, classes, features: this.annotator.features };
  }

  private beginTagged(example: Example): number {
    const { annotator } = this;
    annotator.begin(example.tokens);
    const tags = this.predicted.tags.get(example)!;
    for (let i = 0; i < annotator.length; i++) annotator.setTag(i, tags[i]!);
    annotator.useTags();
    return annotator.length;
  }

  private beginTree(example: Example): Annotator {
    const { annotator } = this;
    this.beginTagged(example);
    const roles = this.predicted.roles.get(example)!;
    for (let i = 0; i < annotator.length; i++) annotator.setRole(i, roles[i]!);
    return annotator;
  }
}

/** Leaves out of a checkpoint's key what only the written file depends on. */
function withoutPrune(key: string, value: unknown): unknown {
  return key === 'prune' ? undefined : value;
}

function meanOf(models: readonly DenseWeights[]): DenseWeights {
  const [{ bits, classes }] = models as [DenseWeights];
  const values = new Float32Array(classes << bits);
  for (const model of models) for (let i = 0; i < values.length; i++) values[i]! += model.values[i]! / models.length;
  return new DenseWeights(bits, classes, values);
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
