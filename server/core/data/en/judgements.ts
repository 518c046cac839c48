import { wordList } from '../word-lists.ts';

/** English words of praise and abuse, by which a quotation judges somebody, kept by hand. */
export const judgements = wordList(
  `incompetent corrupt dishonest liar liars lying idiot idiots idiotic stupid foolish fool fools coward cowards cowardly
   disgrace disgraceful shameful shameless lazy arrogant crazy insane mad madman clueless useless pathetic ridiculous
   terrible awful horrible disaster catastrophe disastrous hopeless incapable unfit greedy cruel evil monster traitor
   traitors criminal criminals crook crooks thief thieves bully tyrant clown puppet brilliant genius wonderful
   fantastic excellent hero heroic`,
);
