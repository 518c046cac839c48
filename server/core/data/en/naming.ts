import { wordList } from '../word-lists.ts';

/** English words before short words in quotation marks that show why they stand in them, kept by hand. */
export const naming = wordList(
  `called calls call calling dubbed named names nicknamed titled entitled termed labelled labeled known as so-called word
   words term terms phrase slogan title headline means meaning reads read reading says said say saying described describes
   describing wrote writes code-named codenamed branded spoke spoken motto banner sign signs chanted chanting shouted
   operation film book song play series programme program newspaper magazine daily project exercise`,
);
