import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../seeds');

/** The sample articles of `seeds/`, as they are on disk. */
export const seeds: readonly { readonly name: string; readonly text: string }[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

/** The real article that the documentation works through. */
export const seed = seeds.find(({ name }) => name === 'security-guarantees.txt')!.text;
