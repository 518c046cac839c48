import type { Severity } from '../core/rules/model.ts';

/** From the gravest to the mildest. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Findings of this severity or a graver one fail a run; with `never`, none does. */
export type Threshold = Severity | 'never';

/** Whether a finding of this severity fails the run. */
export function fails(severity: Severity, threshold: Threshold): boolean {
  return threshold !== 'never' && severities.indexOf(severity) <= severities.indexOf(threshold);
}
