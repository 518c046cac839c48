// Trains the models that ship, one after the other: `npm run train`, or `npm run train -- syntax` for one of them. What
// is said after the name goes to its program (`npm run train -- syntax --date 2025-08-19`). A training that was
// interrupted goes on where it was.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bootstrap/paths.mjs';
import { runProcess } from './bootstrap/processes.mjs';
import { note, Obstacle, runMain } from './bootstrap/steps.mjs';

/** Each is trained with what the ones before it find. */
const MODELS = ['syntax', 'attribution'];
const DATA = join(ROOT, '../shared');

await runMain(async () => {
  const [name, ...args] = process.argv.slice(2);
  if (name !== undefined && !MODELS.includes(name))
    throw new Obstacle(`There is no model “${name}”. The models are: ${MODELS.join(', ')}.`);
  if (!existsSync(DATA) && args.length === 0)
    throw new Obstacle(
      `The annotated texts that models are trained on are not at ${DATA}. Name a model and their folder, as in “npm run train -- syntax --treebanks DIR”.`,
    );
  for (const model of name === undefined ? MODELS : [name]) {
    note(`The ${model} model`);
    const { code } = await runProcess(process.execPath, [join(ROOT, 'server/train', model, 'main.ts'), ...args], {
      cwd: ROOT,
    });
    if (code !== 0) return code;
  }
  return 0;
});
