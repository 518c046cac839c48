/** What a word's form says; a property is left out where it does not apply. */
export interface Morphology {
  readonly number?: 'singular' | 'plural';
  readonly person?: 1 | 2 | 3;
  readonly tense?: 'present' | 'past';
  readonly verbForm?: 'finite' | 'infinitive' | 'participle' | 'gerund';
}

const SINGULAR: Morphology = { number: 'singular' };
const PLURAL: Morphology = { number: 'plural' };
const NONE: Morphology = {};

/** By Penn Treebank tag, where the tag says it all. */
const BY_TAG: Readonly<Record<string, Morphology>> = {
  NN: SINGULAR,
  NNP: SINGULAR,
  NNS: PLURAL,
  NNPS: PLURAL,
  VB: { verbForm: 'infinitive' },
  VBD: { tense: 'past', verbForm: 'finite' },
  VBG: { verbForm: 'gerund' },
  VBN: { tense: 'past', verbForm: 'participle' },
  VBP: { tense: 'present', verbForm: 'finite' },
  VBZ: { number: 'singular', person: 3, tense: 'present', verbForm: 'finite' },
  MD: { verbForm: 'finite' },
};

/** Personal, possessive and reflexive pronouns, and what agrees with its noun. */
const BY_WORD: ReadonlyMap<string, Morphology> = new Map<string, Morphology>([
  ...entries(['i', 'me', 'my', 'mine', 'myself'], { number: 'singular', person: 1 }),
  ...entries(['we', 'us', 'our', 'ours', 'ourselves'], { number: 'plural', person: 1 }),
  ...entries(['you', 'your', 'yours'], { person: 2 }),
  ...entries(['yourself'], { number: 'singular', person: 2 }),
  ...entries(['yourselves'], { number: 'plural', person: 2 }),
  ...entries(['he', 'him', 'his', 'himself', 'she', 'her', 'hers', 'herself', 'it', 'its', 'itself'], {
    number: 'singular',
    person: 3,
  }),
  ...entries(['they', 'them', 'their', 'theirs', 'themselves'], { number: 'plural', person: 3 }),
  ...entries(['this', 'that'], SINGULAR),
  ...entries(['these', 'those'], PLURAL),
]);

/** Forms of *be* that show more than other verbs of their tag. */
const FORMS_OF_BE: ReadonlyMap<string, Morphology> = new Map<string, Morphology>([
  ...entries(['am', "'m"], { number: 'singular', person: 1, tense: 'present', verbForm: 'finite' }),
  ...entries(['are', "'re"], { tense: 'present', verbForm: 'finite' }),
  ...entries(['was'], { number: 'singular', tense: 'past', verbForm: 'finite' }),
]);

function entries(words: readonly string[], value: Morphology): (readonly [string, Morphology])[] {
  return words.map((word) => [word, value] as const);
}

/** Number, person, tense and form of `word` with the Penn Treebank tag `xpos`. */
export function morphology(word: string, xpos: string): Morphology {
  if (xpos.startsWith('PRP') || xpos === 'DT') return BY_WORD.get(word.toLowerCase()) ?? NONE;
  if (xpos.startsWith('VB')) {
    const be = FORMS_OF_BE.get(word.toLowerCase().replace('’', "'"));
    if (be !== undefined && be.tense === BY_TAG[xpos]?.tense) return be;
  }
  return BY_TAG[xpos] ?? NONE;
}
