import type { CueTable } from '../cue-table.ts';
import { adverbs, nouns, prepositions } from './cue-words.ts';
import { attitudeVerbs } from './verbs-attitude.ts';
import { claimVerbs } from './verbs-claim.ts';
import { intentVerbs } from './verbs-intent.ts';
import { judgementVerbs } from './verbs-judgement.ts';
import { speechVerbs } from './verbs-speech.ts';
import { urgeVerbs } from './verbs-urge.ts';

/** English cues, kept by hand. */
export const cues: CueTable = {
  language: 'en',
  verbs: [...speechVerbs, ...claimVerbs, ...urgeVerbs, ...attitudeVerbs, ...intentVerbs, ...judgementVerbs],
  nouns,
  adverbs,
  prepositions,
};
