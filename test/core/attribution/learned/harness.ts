import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BlockAttribution } from '../../../../server/core/attribution/input.ts';
import { loadModels } from '../../../../server/core/attribution/learned/index.ts';
import { attribute as attributeWith, check as checkWith, describe } from '../harness.ts';

const folder = join(import.meta.dirname, '../../../../server/models');

export const files = {
  syntax: readFileSync(join(folder, 'syntax.model')),
  attribution: readFileSync(join(folder, 'attribution.model')),
};

/** The models that are shipped. */
export const models = loadModels(files);

/** What rules and models find in `text` as one block of running text. */
export function attribute(text: string): BlockAttribution {
  return attributeWith(text, 'en', models);
}

/** Attributions in words, sorted: `say: Oda Brekke | said | the pier would close`. */
export function inWords(text: string): string[] {
  const found = attribute(text);
  return found.attributions.map((attribution) => describe(text, attribution)).sort();
}

/** Checks every attribution of a marked block; marks as in the harness of the rules. */
export function check(marked: string): void {
  checkWith(marked, 'en', models);
}
