import type { Severity } from '../core/rules/model.ts';

/** From the gravest to the mildest. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Whether `severity` is `threshold` or graver. */
export function reaches(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}
