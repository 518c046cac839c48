// The licences of what others wrote and the product contains: they ask for their words to come along.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './bootstrap/paths.mjs';

/** Packages whose data are in the generated tables: no bundler sees them. */
const DATA = ['countries-list', 'i18n-iso-countries', 'i18n-nationality'];

/**
 * The names, versions and licences of all packages that the bundles contain, as one text.
 *
 * @param inputs the files that were bundled, relative to the project
 */
export function thirdPartyNotices(inputs: Iterable<string>): string {
  const folders = new Set(DATA.map((name) => join('node_modules', name)));
  for (const input of inputs) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0];
    if (folder !== undefined) folders.add(folder);
  }
  const notices = new Set([...folders].sort().map((folder) => noticeOf(join(ROOT, folder))));
  return `Sourceline contains work of others, under these licences.\n\n${[...notices].join('\n\n')}`;
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name?: string;
    version?: string;
    license?: string;
  };
  // Some packages have a package.json in each folder, which says only how its modules are to be read.
  if (name === undefined) return noticeOf(dirname(folder));
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)(?:[.-]|$)/i.test(entry));
  const text = file !== undefined && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
  return `──── ${name} ${version}, ${license}\n\n${text.trim()}\n`;
}
