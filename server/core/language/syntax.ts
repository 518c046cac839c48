import { Annotator } from './annotator.ts';
import type { Inventory, Tag } from './inventory.ts';
import { lemmatise } from './lemma.ts';
import { type Morphology, morphology } from './morphology.ts';
import { type Tokens, tokenize } from './tokenize.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Scorer } from './weights.ts';

export type { Tag } from './inventory.ts';

/** The head of a sentence's root. */
export const ROOT = -1;

/** What a model file says about itself. */
export interface ModelMetadata {
  /** What the model is and may be used for, with the licence of the data it was trained on and its credits. */
  readonly notice: string;
  /** When it was trained, as given to the training. */
  readonly date: string;
}

/** The parts of a model, as read from its file. */
export interface ModelParts {
  readonly metadata: ModelMetadata;
  readonly inventory: Inventory;
  readonly vocabulary: Vocabulary;
  readonly tagWeights: Scorer;
  readonly roleWeights: Scorer;
  readonly arcWeights: Scorer;
  readonly labelWeights: Scorer;
  /** How far behind the best a hypothesis of the parser may fall, in units of `arcWeights`' scores. */
  readonly slack: number;
}

/** A loaded model; `loadSyntaxModel` makes one. */
export interface SyntaxModel extends ModelParts {
  /** What the numbers of `Syntax.tags` stand for. */
  readonly tags: readonly Tag[];
  /** What the numbers of `Syntax.labels` stand for. */
  readonly labels: readonly string[];
  readonly annotator: Annotator;
}

/** A sentence's tokens, tags and tree. All arrays have `length` elements, one a token. */
export interface Syntax {
  readonly model: SyntaxModel;
  readonly tokens: Tokens;
  readonly length: number;
  /** Index of each token's head, `ROOT` for the one root of the sentence. */
  readonly heads: Int32Array;
  /** Indices into `model.labels`. */
  readonly labels: Uint8Array;
  /** Indices into `model.tags`. */
  readonly tags: Uint8Array;
}

export function createSyntaxModel(parts: ModelParts): SyntaxModel {
  const { inventory, vocabulary } = parts;
  return { ...parts, tags: inventory.tags, labels: inventory.labels, annotator: new Annotator(inventory, vocabulary) };
}

/** Tags and parses the tokens of one sentence; takes time linear in their number. */
export function parseSentence(model: SyntaxModel, tokens: Tokens): Syntax {
  const { annotator } = model;
  const { length } = tokens;
  annotator.begin(tokens);
  annotator.tag(model.tagWeights);
  annotator.guessRoles(model.roleWeights);
  annotator.attach(model.arcWeights, model.slack);
  annotator.label(model.labelWeights);
  const heads = annotator.tree.heads.slice(0, length);
  for (let i = 0; i < length; i++) if (heads[i] === length) heads[i] = ROOT;
  return {
    model,
    tokens,
    length,
    heads,
    labels: annotator.labels.slice(0, length),
    tags: annotator.tags.slice(0, length),
  };
}

/** Tokenises and parses the sentence from `start` to `end` (UTF-16 offsets) of `text`. */
export function readSentence(model: SyntaxModel, text: string, start = 0, end = text.length): Syntax {
  return parseSentence(model, tokenize(text, start, end));
}

/** Token `i` as the text writes it. */
export function formOf({ tokens }: Syntax, i: number): string {
  return tokens.text.slice(tokens.starts[i]!, tokens.ends[i]!);
}

/** The Penn Treebank tag of token `i`. */
export function xposOf({ model, tags }: Syntax, i: number): string {
  return model.tags[tags[i]!]!.xpos;
}

/** The Universal Dependencies part of speech of token `i`. */
export function uposOf({ model, tags }: Syntax, i: number): string {
  return model.tags[tags[i]!]!.upos;
}

/** The relation of token `i` to its head. */
export function labelOf({ model, labels }: Syntax, i: number): string {
  return model.labels[labels[i]!]!;
}

/** The dictionary form of token `i`. */
export function lemmaOf(syntax: Syntax, i: number): string {
  return lemmatise(formOf(syntax, i), xposOf(syntax, i));
}

/** Number, person, tense and form of token `i`. */
export function morphologyOf(syntax: Syntax, i: number): Morphology {
  return morphology(formOf(syntax, i), xposOf(syntax, i));
}
