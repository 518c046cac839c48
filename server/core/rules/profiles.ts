import type { Profile } from '../configuration.ts';
import type { RuleSet } from './model.ts';

/** What a profile makes of the rules that are not set one by one. */
export interface ProfileTerms {
  /** The sets of rules that are on, each rule with its own severity. */
  readonly sets: readonly RuleSet[];
  /** Whether findings come with fixes: a published text is not to be rewritten. */
  readonly fixes: boolean;
  /** Whether findings explain why they matter. */
  readonly explains: boolean;
}

export const profiles: Readonly<Record<Profile, ProfileTerms>> = {
  default: { sets: ['core', 'recommended'], fixes: true, explains: false },
  strict: { sets: ['core', 'recommended', 'strict'], fixes: true, explains: false },
  teaching: { sets: ['core', 'recommended', 'strict'], fixes: true, explains: true },
  archive: { sets: ['core'], fixes: false, explains: false },
};
