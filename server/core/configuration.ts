import type { BackingKind } from './attribution/model.ts';
import type { Severity } from './rules/model.ts';
import type { Suppression } from './suppressions/model.ts';

/** What a user may set; the same shape from editor settings and from the command line. */
export interface Configuration {
  /** Changes whenever anything below does: part of the paragraph memo's key. */
  readonly revision: string;
  /** Rule id → severity or `off`; rules not named keep their default. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly policy: Policy;
  /** Those that reach the article at hand, in the order of the configuration file. */
  readonly suppressions: readonly Suppression[];
}

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
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  readonly policy?: Partial<Policy>;
  readonly suppressions?: readonly Suppression[];
}): Configuration {
  const rules = settings.rules ?? {};
  const policy = { ...defaultPolicy, ...settings.policy };
  const suppressions = settings.suppressions ?? [];
  return { revision: JSON.stringify([rules, policy, suppressions]), rules, policy, suppressions };
}
