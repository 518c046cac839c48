import { scramble } from './hash.ts';

/** A part of speech in both traditions: `{ upos: 'VERB', xpos: 'VBD' }`. */
export interface Tag {
  /** Universal Dependencies. */
  readonly upos: string;
  /** Penn Treebank. */
  readonly xpos: string;
}

/** The classes of a model: what its numbers stand for, and what the features need to know of them. */
export class Inventory {
  readonly tags: readonly Tag[];
  /** Universal Dependencies relations with subtypes: `nsubj:pass`. */
  readonly labels: readonly string[];
  /** Guessed roles: a label and `<` or `>` for the side of the head, none for the root. */
  readonly roles: readonly string[];
  readonly tagAtoms: Int32Array;
  readonly roleAtoms: Int32Array;
  readonly isVerb: Uint8Array;
  readonly isBreak: Uint8Array;
  /** Index of the label `root`. */
  readonly rootLabel: number;

  constructor(tags: readonly Tag[], labels: readonly string[], roles: readonly string[]) {
    this.tags = tags;
    this.labels = labels;
    this.roles = roles;
    this.tagAtoms = Int32Array.from(tags, (_, index) => scramble(index + 1));
    this.roleAtoms = Int32Array.from(roles, (_, index) => scramble(index + 1001));
    this.isVerb = Uint8Array.from(tags, ({ upos }) => (upos === 'VERB' || upos === 'AUX' ? 1 : 0));
    this.isBreak = Uint8Array.from(tags, ({ xpos }) => (BREAKS.has(xpos) ? 1 : 0));
    this.rootLabel = labels.indexOf('root');
  }
}

/** Tags of marks that divide a sentence. */
const BREAKS: ReadonlySet<string> = new Set([',', ':', '-LRB-', '-RRB-']);
