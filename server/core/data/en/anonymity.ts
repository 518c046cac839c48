import { phraseList, wordList } from '../word-lists.ts';

/** English words about sources without names, kept by hand. */

/** Nouns that tell nothing of whoever speaks: with no word beside them nobody can judge the source. */
export const bareNouns = wordList('source sources interlocutor interlocutors');

/** People as they are described when they are not named. */
export const describedNouns = wordList(
  `official officials diplomat diplomats aide aides adviser advisers advisor advisors colleague colleagues employee
   employees lawmaker lawmakers negotiator negotiators executive executives staffer staffers`,
);

/** Nouns that are people without names only where something tells what they know: people `familiar with` the talks. */
export const peopleNouns = wordList('person persons people individual individuals man woman');

/** What then follows the noun. */
export const insightWords = wordList('familiar close briefed aware involved privy knowledgeable');
export const insightPhrases = phraseList('with knowledge, with direct knowledge, with first-hand knowledge');

/** Words before one of those nouns that describe nobody. */
export const emptyModifiers = wordList(
  `a an the this that these those some any several many few multiple various certain other another same one two three
   four five its his her their our own`,
);

/** How a text tells on what terms somebody spoke. */
export const terms = phraseList(
  `on condition of anonymity, on the condition of anonymity, condition of anonymity, on condition that, spoke anonymously,
   speaking anonymously, not to be named, not be named, not to be identified, not be identified, to remain anonymous,
   requested anonymity, asked for anonymity, granted anonymity, anonymity was granted, wished to stay anonymous,
   declined to be named, declined to be identified, name was withheld, names were withheld, on background`,
);

/** Words that give the reason in the sentence of such terms. */
export const reasons = wordList(
  `because since as citing fearing fear due given private confidential sensitive sensitivity classified unauthorised
   unauthorized authorised authorized permitted allowed cleared safety security reprisals retaliation retribution`,
);

/** Words before a noun that make it one person everybody can find out: the `top` diplomat, `her` aide. */
export const knownModifiers = wordList('top chief highest-ranking highest his her their its');

/** Verbs by which officials speak for their body, rather than act. */
export const plainSpeech = wordList('say says said saying tell tells told according');

/** Words by which officials are single people, however many. */
export const countedModifiers = wordList('two three four five six some several unnamed anonymous senior');
