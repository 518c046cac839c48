import type { BackingKind } from '../core/attribution/model.ts';
import type { Policy, Profile } from '../core/configuration.ts';
import type { Severity } from '../core/rules/model.ts';

// What the values of settings mean, in words: the editor's settings and the configuration file say it alike.

export interface ValueDescription {
  readonly value: string;
  /** Markdown, a sentence. */
  readonly description: string;
}

/** The switches of the policy: what is on or off. */
export type Switch = Exclude<keyof Policy, 'kinds'>;

const severitySentences: Readonly<Record<Severity | 'off', string>> = {
  error: 'Report it as an error.',
  warning: 'Report it as a warning.',
  information: 'Report it as information.',
  hint: 'Report it as a hint: a few dots under the words.',
  off: 'Do not report it.',
};

const profileSentences: Readonly<Record<Profile, string>> = {
  default: 'The rules that most desks want, with fixes.',
  strict: 'All rules, with fixes.',
  teaching: 'All rules, with fixes, and each finding says why it matters.',
  archive: 'Only the rules at the core, for texts that are published already: nothing offers to rewrite them.',
};

const kindSentences: Readonly<Record<BackingKind, string>> = {
  say: 'Somebody says, writes or reports it.',
  think: 'Somebody believes, fears or hopes it ("Brekke considers …").',
  plan: 'Somebody intends, promises or agrees to it ("the port intends to …").',
  show: 'A document or a figure shows it ("the report says …").',
};

export const severityValues = valuesOf(severitySentences);
export const profileValues = valuesOf(profileSentences);
export const kindValues = valuesOf(kindSentences);

export const rulesDescription =
  'How each rule reports what it finds. Rules that are not named are as the profile has them.';

export const profileDescription = 'Which rules are on, and how their findings are told.';

export const kindsDescription =
  'Which kinds of attribution back a statement. Leave only `say` where nothing but reported speech counts: beliefs and plans put down to someone are then the writer’s own word.';

export const switchDescriptions: Readonly<Record<Switch, string>> = {
  sourceCoversLead: 'The Source section stands behind the lead, so that the lead need not name the source again.',
  singleSourceCoversDetails:
    'In an article with one source entry, the Source section stands behind the Details as well.',
  reportedSpeechContinues:
    'Reported speech may go on into the next sentence without naming the speaker again, where the verb shows it ("The bridge would stay closed.").',
};

function valuesOf(sentences: Readonly<Record<string, string>>): readonly ValueDescription[] {
  return Object.entries(sentences).map(([value, description]) => ({ value, description }));
}
