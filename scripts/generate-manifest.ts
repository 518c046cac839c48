// Writes what the extension's manifest and grammar say about settings, semantic tokens and labels, from the one
// description of each in server/. With --check it writes nothing and fails where a file is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { generatedFiles } from './manifest/files.ts';

const checkOnly = process.argv.includes('--check');
const stale = generatedFiles().filter(({ path, content }) => content !== readOrEmpty(path));

for (const { path, name, content } of stale) {
  if (checkOnly) console.error(`${name} is stale: run "npm run generate".`);
  else {
    writeFileSync(path, content);
    console.log(`${name} written.`);
  }
}
if (checkOnly && stale.length > 0) process.exitCode = 1;

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
