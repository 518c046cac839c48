import { wordList } from '../word-lists.ts';

/** English words that rules of wording look for, kept by hand. */

/** The forms of a verb: base, third person, past (and participle), -ing. */
export type VerbForms = readonly [base: string, third: string, past: string, ing: string];

const verb = (forms: string): VerbForms => {
  const [base = '', third = '', past = '', ing = ''] = wordList(forms);
  return [base, third, past, ing];
};

/** The plain verb that a loaded one is replaced with. */
export const plainVerb = verb('say says said saying');

/** Verbs that tell readers what to think of the words: that they are doubtful, forced out, or puffed up. */
export const loadedVerbs: readonly VerbForms[] = [
  verb('claim claims claimed claiming'),
  verb('admit admits admitted admitting'),
  verb('confess confesses confessed confessing'),
  verb('concede concedes conceded conceding'),
  verb('insist insists insisted insisting'),
  verb('boast boasts boasted boasting'),
  verb('brag brags bragged bragging'),
  verb('gloat gloats gloated gloating'),
  verb('crow crows crowed crowing'),
  verb('rant rants ranted ranting'),
  verb('whine whines whined whining'),
  verb('moan moans moaned moaning'),
  verb('grumble grumbles grumbled grumbling'),
  verb('gripe gripes griped griping'),
  verb('bluster blusters blustered blustering'),
  verb('purport purports purported purporting'),
  verb('profess professes professed professing'),
  verb('pretend pretends pretended pretending'),
  verb('parrot parrots parroted parroting'),
];

/** Verbs for what goes on in a head, which nobody can report but its owner. */
export const mindVerbs: readonly VerbForms[] = [
  verb('believe believes believed believing'),
  verb('think thinks thought thinking'),
  verb('feel feels felt feeling'),
  verb('want wants wanted wanting'),
  verb('hope hopes hoped hoping'),
  verb('fear fears feared fearing'),
  verb('suspect suspects suspected suspecting'),
  verb('doubt doubts doubted doubting'),
  verb('worry worries worried worrying'),
  verb('know knows knew knowing'),
  verb('understand understands understood understanding'),
  verb('realise realises realised realising'),
  verb('realize realizes realized realizing'),
  verb('dream dreams dreamed dreaming'),
];

/** Doings of a face or a chest that carry no words. */
export const gestureVerbs: readonly VerbForms[] = [
  verb('smile smiles smiled smiling'),
  verb('grin grins grinned grinning'),
  verb('laugh laughs laughed laughing'),
  verb('chuckle chuckles chuckled chuckling'),
  verb('giggle giggles giggled giggling'),
  verb('sigh sighs sighed sighing'),
  verb('shrug shrugs shrugged shrugging'),
  verb('nod nods nodded nodding'),
  verb('smirk smirks smirked smirking'),
  verb('frown frowns frowned frowning'),
  verb('sob sobs sobbed sobbing'),
  verb('wince winces winced wincing'),
];

/** Adverbs that pass something on without saying from whom. */
export const hearsayAdverbs = wordList(
  'reportedly allegedly apparently supposedly purportedly ostensibly seemingly rumouredly',
);

/** Participles that report with nobody in sight: `it was` reported `that`, `is` believed `to`. */
export const passiveReports = wordList(
  `reported said believed thought claimed alleged rumoured rumored stated announced noted suggested feared assumed argued
   understood revealed mentioned emphasised emphasized stressed speculated asserted presumed`,
);

/** Of those, the ones that an active sentence can keep: `Brekke` reported `that`. */
export const keptInActive = wordList(
  'reported claimed alleged stated announced noted suggested revealed mentioned emphasised emphasized stressed',
);

/** Crowds that nobody can ask. */
export const crowds = wordList(
  `experts analysts observers critics commentators pundits specialists scholars historians economists scientists
   researchers insiders some many others most sceptics skeptics opponents supporters activists campaigners`,
);

/** Words with a capital that narrow a crowd down to half the world. */
export const wideModifiers = wordList('western eastern northern southern european american asian african arab');

/** Of those, the ones that are a crowd only when they stand alone: not `some` soldiers, not `many` of them. */
export const loneCrowds = wordList('some many others most');
