/** What keeps a run from starting or going on, told in a sentence: the user can do something about it. */
export class RunError extends Error {}

/** What went wrong, in words. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
