import type { EntryWords, TieWords } from '../source-table.ts';
import { phraseList, wordList } from '../word-lists.ts';

/** Words between who passes something on and whom it is from, in English; kept by hand. */
export const ties: TieWords = {
  citing: phraseList(
    `citing, referencing, quoting, with reference to, with a reference to, with references to, referring to, according to,
     relying on, with a link to, based on information from, based on, on the basis of, cites, quotes, with citation of`,
  ),
  reportedBy: phraseList(
    `as reported by, as quoted by, as cited by, as relayed by, as published by, as told by, as seen by, reported by,
     quoted by, cited by, as reported in, as quoted in, as told to, published by`,
  ),
  as: ['as'],
  verbs: wordList('reports reported writes wrote notes says relays'),
};

/** What else stands in English source entries; kept by hand. */
export const entries: EntryWords = {
  occasionPrepositions: wordList('in at on from with to'),
  occasionNouns: wordList(
    `address interview interviews comment comments commentary briefing conference speech conversation statement remarks
     meeting talks summit hearing session visit appearance article column op-ed report message video ceremony forum
     broadcast panel debate sidelines reception words discussion lecture event`,
  ),
  occasionOpenings: phraseList(
    `during, following, after, ahead of, before, on the sidelines of, in the course of, while, speaking at, speaking in,
     speaking to, speaking during, talking to, at the beginning of, at the end of, on air`,
  ),
  spokenTo: wordList('for with to by on'),
  unnamed: wordList(
    `source sources official officials diplomat diplomats insider insiders aide aides person people resident residents
     witness witnesses eyewitness eyewitnesses colleague colleagues employee employees soldiers officers advisers advisors
     lawmakers lawyers leaders ministers ambassadors negotiators participant participants investigators doctors rescuers
     volunteers relatives servicemen troops spokesmen representatives members journalists reporters interlocutor
     interlocutors spokespeople locals passengers parents activists prosecutors-in-charge neighbours neighbors milbloggers
     bloggers man woman`,
  ),
  anonymous: wordList('unnamed anonymous unidentified undisclosed unspecified confidential well-placed informed'),
  vagueMedia: phraseList(
    `media, mass media, social media, social networks, news reports, media reports, press reports, internet,
     telegram channels, media outlets, telegram, world media, local media, press`,
  ),
  vague: phraseList('open sources, rumours, rumors, users, experts, analysts, critics, observers, osint'),
  documents: wordList(
    `statement statements report reports document documents decree order law bill ruling judgment verdict indictment letter
     memo memorandum communique communiqué declaration resolution agreement treaty data dataset survey poll study
     release press-release notice bulletin summary transcript register database post posts video footage photo photos
     records findings recording text article draft petition regulation directive review assessment forecast`,
  ),
  notes: phraseList(
    `information as of, data as of, as of, information current as of, information is current, updated at, updated on,
     last updated, figures as of, status as of, information valid as of, translation by, translated by, all times`,
  ),
  examples: phraseList(
    'in particular, including, such as, especially, namely, among them, particularly, for example, notably',
  ),
  sentenceSubjects: phraseList('this, it, that, the news, the information, this information, the report, the above'),
  auxiliaries: phraseList('was, is, has been, had been, were, has also been, was also, was first'),
  reportVerbs: wordList(
    `reported announced said stated confirmed posted published told written disclosed revealed shared informed wrote made
     provided known reports says states`,
  ),
  agents: phraseList('known from, public by, by, in, on, to'),
  articles: wordList('the a an'),
  and: wordList('and &'),
  prepositions: wordList(
    `of for in from with at on to by about within under over among close familiar who whose that which near inside between
     into regarding concerning no no. briefed involved as`,
  ),
};
