import { type Additions, noAdditions, perAdditions } from '../../data/additions.ts';
import type { SourceTable } from '../../data/source-table.ts';
import { sourceTables } from '../../data/sources.ts';
import type { Language } from '../model.ts';
import { PhraseSet } from './phrase-set.ts';

/** The tables of a language, ready to be asked. */
export type Vocabulary = ReturnType<typeof createVocabulary>;

const vocabularies = perAdditions(() => ({ byLanguage: new Map<Language, Vocabulary>() }));

/** Built when first asked for: the words of the language, and the English ones, since names travel. */
export function vocabularyOf(language: Language, additions: Additions = noAdditions): Vocabulary {
  const { byLanguage } = vocabularies(additions);
  let vocabulary = byLanguage.get(language);
  if (!vocabulary) {
    vocabulary = createVocabulary(language, additions);
    byLanguage.set(language, vocabulary);
  }
  return vocabulary;
}

function createVocabulary(language: Language, additions: Additions) {
  const tables: SourceTable[] = language === 'en' ? [sourceTables.en] : [sourceTables[language], sourceTables.en];
  const set = (...picks: ((table: SourceTable) => readonly string[])[]) =>
    new PhraseSet(...tables.flatMap((table) => picks.map((pick) => pick(table))));
  const list = (pick: (table: SourceTable) => readonly string[]) => tables.flatMap(pick);
  return {
    /** Genitives stand between a title and a name without a preposition. */
    hasCases: language !== 'en',
    outlets: set(
      ({ outlets }) => outlets.names,
      () => additions.outlets,
    ),
    outletNouns: set(({ outlets }) => outlets.nouns),
    outletPlurals: set(({ outlets }) => outlets.plurals),
    outletEndings: set(({ outlets }) => outlets.endings),
    demonymEndings: list(({ outlets }) => outlets.demonymEndings),
    outletSuffixes: list(({ outlets }) => outlets.suffixes),
    channelNames: set(({ channels }) => channels.names),
    channelNouns: set(({ channels }) => channels.nouns),
    channelPrepositions: set(({ channels }) => channels.prepositions),
    channelOpenings: set(({ channels }) => channels.openings),
    organisationHeads: set(({ organisations }) => organisations.heads),
    organisationNames: set(
      ({ organisations }) => organisations.names,
      () => additions.organisations,
    ),
    titles: set(({ roles }) => roles.titles),
    titleCompounds: set(({ roles }) => roles.compounds),
    particles: set(({ roles }) => roles.particles),
    citing: set(({ ties }) => ties.citing),
    reportedBy: set(({ ties }) => ties.reportedBy),
    as: set(({ ties }) => ties.as),
    reportingVerbs: set(({ ties }) => ties.verbs),
    occasionPrepositions: set(({ entries }) => entries.occasionPrepositions),
    occasionNouns: set(({ entries }) => entries.occasionNouns),
    occasionOpenings: set(({ entries }) => entries.occasionOpenings),
    spokenTo: set(({ entries }) => entries.spokenTo),
    unnamed: set(({ entries }) => entries.unnamed),
    anonymous: set(({ entries }) => entries.anonymous),
    vague: set(
      ({ entries }) => entries.vague,
      ({ entries }) => entries.vagueMedia,
    ),
    vagueMedia: set(({ entries }) => entries.vagueMedia),
    documents: set(({ entries }) => entries.documents),
    notes: set(({ entries }) => entries.notes),
    examples: set(({ entries }) => entries.examples),
    sentenceSubjects: set(({ entries }) => entries.sentenceSubjects),
    auxiliaries: set(({ entries }) => entries.auxiliaries),
    reportVerbs: set(({ entries }) => entries.reportVerbs),
    agents: set(({ entries }) => entries.agents),
    articles: set(({ entries }) => entries.articles),
    and: set(({ entries }) => entries.and),
    prepositions: set(({ entries }) => entries.prepositions),
  };
}
