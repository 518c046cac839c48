import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../bootstrap/paths.mjs';

export const SEEDS = join(ROOT, 'seeds');

/** Copies the sample articles into a folder, so that tests may write there. Returns the copy's path. */
export function copySeeds(folder: string): string {
  const copy = join(folder, 'seeds');
  cpSync(SEEDS, copy, { recursive: true });
  return copy;
}
