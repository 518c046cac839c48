import type { BackingKind } from './attribution/model.ts';
import { type Additions, noAdditions } from './data/additions.ts';
import type { Severity } from './rules/model.ts';
import type { Neighbourhood } from './sourcing/sourcing.ts';
import type { Suppression } from './suppressions/model.ts';

/** A bundle of rules, and how their findings are told: `rules/profiles.ts` has its terms. */
export type Profile = 'default' | 'strict' | 'teaching' | 'archive';

/** What an analysis goes by: made of what users set in their editor, in the project's file and on the command line. */
export interface Configuration {
  /** Changes whenever anything below does: part of the paragraph memo's key. */
  readonly revision: string;
  readonly profile: Profile;
  /** Rule id → severity or `off`; rules not named are as the profile has them. */
  readonly rules: RuleSettings;
  readonly policy: Policy;
  readonly additions: Additions;
  /** How the house does not write words, and how it does. */
  readonly spellings: Readonly<Record<string, string>>;
  /** Whose the articles are; null where nobody says so. */
  readonly publisher: string | null;
  /** Those that reach the article at hand, in the order of the configuration file. */
  readonly suppressions: readonly Suppression[];
  /** The articles around the one at hand, for rules that compare them; null where nobody has looked. */
  readonly neighbourhood: Neighbourhood | null;
}

/** Rule id → severity or `off`. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

/** The switches of the support policy (`sourceline.policy.*`). */
export interface Policy {
  /** Which kinds of attribution back a statement: a desk may care for speech only. */
  readonly kinds: readonly BackingKind[];
  /** The Source section covers the lead. */
  readonly sourceCoversLead: boolean;
  /** In an item with one source entry, the Source section covers Details too. */
  readonly singleSourceCoversDetails: boolean;
  /** Reported speech may go on, without a cue, into the next sentence. */
  readonly reportedSpeechContinues: boolean;
}

export const defaultPolicy: Policy = {
  kinds: ['say', 'think', 'plan', 'show'],
  sourceCoversLead: true,
  singleSourceCoversDetails: true,
  reportedSpeechContinues: true,
};

export const defaultConfiguration: Configuration = createConfiguration({});

/** Builds a configuration and its revision; what is left out is as by default. */
export function createConfiguration(settings: {
  readonly profile?: Profile;
  readonly rules?: RuleSettings;
  readonly policy?: Partial<Policy>;
  readonly additions?: Additions;
  readonly spellings?: Readonly<Record<string, string>>;
  readonly publisher?: string | null;
  readonly suppressions?: readonly Suppression[];
}): Configuration {
  const { profile = 'default', rules = {}, additions = noAdditions, spellings = {}, suppressions = [] } = settings;
  const { publisher = null } = settings;
  const policy = { ...defaultPolicy, ...settings.policy };
  const revision = JSON.stringify([profile, rules, policy, additions.key, spellings, publisher, suppressions]);
  const neighbourhood = null;
  return { revision, profile, rules, policy, additions, spellings, publisher, suppressions, neighbourhood };
}

/** The configuration for an article whose neighbours are known. */
export function withNeighbourhood(configuration: Configuration, neighbourhood: Neighbourhood): Configuration {
  return { ...configuration, neighbourhood, revision: `${configuration.revision}\n${neighbourhood.key}` };
}
