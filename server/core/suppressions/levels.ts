import type { Suppression } from './model.ts';

/** How far suppressions may reach, from the one that reaches least far on. */
export const levels = ['finding', 'article', 'pattern', 'project'] as const;

export type Level = (typeof levels)[number];

export function levelOf({ finding, file, files }: Suppression): Level {
  if (finding !== undefined) return 'finding';
  if (file !== undefined) return 'article';
  return files !== undefined ? 'pattern' : 'project';
}

/** A number that is larger for what reaches further. */
export function breadthOf(suppression: Suppression): number {
  return levels.indexOf(levelOf(suppression));
}
