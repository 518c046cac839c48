// Writes docs/rules/ from what the rules say of themselves. With --check it writes nothing and fails where a page is
// stale, missing, or left over from a rule that is gone.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogue } from '../server/core/rules/catalogue.ts';
import { rulePages } from './rule-docs/pages.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../docs/rules');
const checkOnly = process.argv.includes('--check');
const pages = new Map(rulePages(catalogue).map(({ name, content }) => [name, content]));

mkdirSync(folder, { recursive: true });
const onDisk = new Set(readdirSync(folder));
for (const name of new Set([...pages.keys(), ...onDisk])) {
  const path = join(folder, name);
  const content = pages.get(name);
  if (content === (onDisk.has(name) ? readFileSync(path, 'utf8') : undefined)) continue;
  if (checkOnly) {
    console.error(`docs/rules/${name} is stale: run "npm run generate".`);
    process.exitCode = 1;
  } else if (content === undefined) {
    rmSync(path);
    console.log(`docs/rules/${name} removed.`);
  } else {
    writeFileSync(path, content);
    console.log(`docs/rules/${name} written.`);
  }
}
