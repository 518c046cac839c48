export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Which failed and why, each with the file or suite it is in, for the end of the output. */
  readonly failures: readonly string[];
}

export const NOTHING: Tally = { passed: 0, failed: 0, failures: [] };

export function add(one: Tally, other: Tally): Tally {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    failures: [...one.failures, ...other.failures],
  };
}
