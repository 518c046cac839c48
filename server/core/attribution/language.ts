import type { Language } from '../article/model.ts';
import { addedCues } from '../data/added-cues.ts';
import { type Additions, perAdditions } from '../data/additions.ts';
import { cueTables, sourceNounTables, wordTables } from '../data/attribution.ts';
import type { Frame, VerbCue } from '../data/cue-table.ts';
import type { PronounEntry } from '../data/word-table.ts';
import { allForms, inflect } from './inflection.ts';
import type { AttributionKind } from './model.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund' | 'any';

/** A sense of a verb form: which row of the table, and which forms of it the written word may be. */
export interface VerbSense {
  readonly cue: VerbCue;
  readonly forms: readonly VerbForm[];
  /** The particle's words; empty for none. */
  readonly particle: readonly string[];
}

export interface NounSense {
  readonly kind: AttributionKind;
  readonly opens: ReadonlySet<string>;
  readonly alone: boolean;
}

export interface PrepositionSense {
  readonly words: readonly string[];
  readonly kind: AttributionKind;
}

/** The tables of one language, made ready for lookup. */
export interface LanguageTables {
  readonly language: Language;
  readonly verbs: ReadonlyMap<string, readonly VerbSense[]>;
  readonly nouns: ReadonlyMap<string, NounSense>;
  readonly adverbCues: ReadonlySet<string>;
  /** By first word, the longest first. */
  readonly prepositionCues: ReadonlyMap<string, readonly PrepositionSense[]>;
  readonly pronouns: ReadonlyMap<string, PronounEntry>;
  readonly finiteVerbs: ReadonlySet<string>;
  readonly classes: Readonly<Record<WordClass, ReadonlySet<string>>>;
  /** The bit that stands for each class. */
  readonly classBit: Readonly<Record<WordClass, number>>;
  /** The bits of all classes that a word belongs to. */
  readonly classBits: ReadonlyMap<string, number>;
}

export type WordClass =
  | 'determiners'
  | 'possessives'
  | 'speakers'
  | 'prepositions'
  | 'subordinators'
  | 'relatives'
  | 'complementizers'
  | 'questionWords'
  | 'and'
  | 'but'
  | 'be'
  | 'have'
  | 'do'
  | 'modals'
  | 'negations'
  | 'adverbs'
  | 'openers'
  | 'verbs'
  | 'times'
  | 'occasions'
  | 'unnamed'
  | 'vague'
  | 'documents'
  | 'bodies'
  | 'titles'
  | 'organisationWords'
  | 'placeWords';

const compiled = perAdditions(() => new Map<Language, LanguageTables>());

/** The tables of `language` with what a desk adds to them, compiled at first use. */
export function tablesOf(language: Language, additions: Additions): LanguageTables {
  const byLanguage = compiled(additions);
  let tables = byLanguage.get(language);
  if (!tables) {
    tables = compile(language, additions);
    byLanguage.set(language, tables);
  }
  return tables;
}

/** Whether a row of the table lets `frame` follow. */
export function takes(cue: VerbCue, frame: Frame): boolean {
  return cue.frames.includes(frame);
}

function compile(language: Language, additions: Additions): LanguageTables {
  const cues = cueTables[language];
  const words = wordTables[language];
  const nouns = sourceNounTables[language];
  const verbs = new Map<string, VerbSense[]>();
  for (const cue of [...cues.verbs, ...addedCues(additions, language)]) {
    const particle = cue.particle ? cue.particle.split(' ') : [];
    const forms: readonly (readonly [string, VerbForm])[] = cue.adjective
      ? [[cue.lemma, 'any']]
      : cue.forms
        ? cue.forms.map((form) => [form, 'any'])
        : cue.added
          ? allForms(cue.lemma)
          : inflect(cue);
    const byWord = new Map<string, VerbForm[]>();
    for (const [form, name] of forms) byWord.set(form, [...(byWord.get(form) ?? []), name]);
    for (const [form, names] of byWord) verbs.set(form, [...(verbs.get(form) ?? []), { cue, forms: names, particle }]);
  }
  for (const senses of verbs.values())
    senses.sort(
      (a, b) =>
        b.particle.length - a.particle.length || Number(b.cue.adjective ?? false) - Number(a.cue.adjective ?? false),
    );
  const nounCues = new Map<string, NounSense>();
  for (const cue of cues.nouns)
    for (const form of cue.forms) nounCues.set(form, { kind: cue.kind, opens: new Set(cue.opens), alone: cue.alone });
  const prepositionCues = new Map<string, PrepositionSense[]>();
  for (const cue of cues.prepositions) {
    const parts = cue.words.split(' ');
    const first = parts[0]!;
    prepositionCues.set(first, [...(prepositionCues.get(first) ?? []), { words: parts, kind: cue.kind }]);
  }
  for (const senses of prepositionCues.values()) senses.sort((a, b) => b.words.length - a.words.length);
  const set = (list: readonly string[]) => new Set(list);
  const classes: Record<WordClass, ReadonlySet<string>> = {
    determiners: set(words.determiners),
    possessives: set(words.possessives),
    speakers: set(words.speakers),
    prepositions: set(words.prepositions),
    subordinators: set(words.subordinators),
    relatives: set(words.relatives),
    complementizers: set(words.complementizers),
    questionWords: set(words.questionWords),
    and: set(words.and),
    but: set(words.but),
    be: set(words.be),
    have: set(words.have),
    do: set(words.do),
    modals: set(words.modals),
    negations: set(words.negations),
    adverbs: set(words.adverbs),
    openers: set(words.openers),
    verbs: set(words.verbs),
    times: set(words.times),
    occasions: set(words.occasions),
    unnamed: set(nouns.unnamed),
    vague: set(nouns.vague),
    documents: set(nouns.documents),
    bodies: set(nouns.bodies),
    titles: set(nouns.titles),
    organisationWords: set(nouns.organisationWords),
    placeWords: set(nouns.placeWords),
  };
  return {
    language,
    verbs,
    nouns: nounCues,
    adverbCues: set(cues.adverbs.map((a) => a.form)),
    prepositionCues,
    pronouns: new Map(words.pronouns.map((p) => [p.form, p])),
    finiteVerbs: set(
      [...words.be, ...words.have, ...words.do, ...words.modals, ...words.verbs].filter((w) => !nonFinite.has(w)),
    ),
    classes,
    ...bitsOf(classes),
  };
}

/** The classes as bits of one number a word: there are fewer than 32 of them, and they are asked for all the time. */
function bitsOf(
  classes: Readonly<Record<WordClass, ReadonlySet<string>>>,
): Pick<LanguageTables, 'classBit' | 'classBits'> {
  const classBits = new Map<string, number>();
  const classBit = Object.entries(classes).map(([name, words], index) => {
    for (const word of words) classBits.set(word, (classBits.get(word) ?? 0) | (1 << index));
    return [name, 1 << index] as const;
  });
  return { classBit: Object.fromEntries(classBit) as Record<WordClass, number>, classBits };
}

/** Forms of auxiliaries that do not make a clause finite. */
const nonFinite: ReadonlySet<string> = new Set(['be', 'been', 'being', 'having']);
