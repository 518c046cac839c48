import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rulePages } from '../../../scripts/rule-docs/pages.ts';
import { catalogue } from '../../../server/core/rules/catalogue.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../docs/rules');

test('every rule has its page, and no page is stale', () => {
  const onDisk = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  const expected = rulePages(catalogue).map(({ name, content }) => [name, content] as const);
  expect(Object.fromEntries(onDisk)).toEqual(Object.fromEntries(expected));
});
