import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rulePages } from '../../../scripts/rule-docs/pages.ts';
import { registry } from '../../../server/core/rules/registry.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../docs/rules');

test('every rule has its page, and no page is stale', () => {
  const onDisk = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  const expected = rulePages(registry).map(({ name, content }) => [name, content] as const);
  expect(Object.fromEntries(onDisk)).toEqual(Object.fromEntries(expected));
});
