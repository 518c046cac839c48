// Makes the .vsix that users install: `npm run package` writes sourceline-<version>.vsix, `-- --out FILE` another file.
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './bootstrap/paths.mjs';
import { note, Obstacle, runMain, step } from './bootstrap/steps.mjs';
import { MAXIMUM_SIZE, packageExtension } from './packaging.ts';

await runMain(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const vsix = values.out ? resolve(values.out) : join(ROOT, `sourceline-${version}.vsix`);
  await step('Packaging the extension', () => packageExtension(vsix));
  const { size } = statSync(vsix);
  if (size > MAXIMUM_SIZE) throw new Obstacle(`${vsix} has ${size} bytes; more than ${MAXIMUM_SIZE} are too many.`);
  note(`${vsix} (${Math.round(size / 1000)} kB)`);
});
