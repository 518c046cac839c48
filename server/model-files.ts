import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { loadModels, type Models } from './core/attribution/learned/index.ts';

/** Beside the program, bundled or not. */
const fileOf = (name: string) => new URL(`./models/${name}.model`, import.meta.url);

/** Loads the models that ship with the program. Rejects when a file is missing, or with `ModelError` when it is damaged. */
export async function loadShippedModels(): Promise<Models> {
  const [syntax, attribution] = await Promise.all([readFile(fileOf('syntax')), readFile(fileOf('attribution'))]);
  return loadModels({ syntax, attribution });
}

/** The same, before anything else happens. */
export function loadShippedModelsSync(): Models {
  return loadModels({ syntax: readFileSync(fileOf('syntax')), attribution: readFileSync(fileOf('attribution')) });
}
