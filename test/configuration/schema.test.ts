import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parse as parseJson } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { fileShape } from '../../server/configuration/description.ts';
import { toJsonSchema } from '../../server/configuration/json-schema.ts';
import { parse } from '../../server/configuration/parse.ts';
import { configurationTemplate } from '../../server/configuration/template.ts';
import { catalogue } from '../../server/core/rules/catalogue.ts';
import { good, wrong } from './examples.ts';

const schema = toJsonSchema(fileShape, 'Sourceline configuration');
const accepts = new Ajv({ strict: false, allErrors: true }).compile(schema);

/** An empty file says as much as an empty object. */
function value(text: string): unknown {
  return parseJson(text, [], { allowTrailingComma: true }) ?? {};
}

describe('the schema and the reader agree', () => {
  test.each(good)('on what is good: %s', (text) => {
    expect(accepts(value(text))).toBe(true);
    expect(parse(text, fileShape).problems).toEqual([]);
  });
  test.each(wrong.map(([text]) => text.replace(/[«»]/g, '')))('on what is wrong: %s', (text) => {
    expect(accepts(value(text))).toBe(false);
    expect(parse(text, fileShape).problems).not.toEqual([]);
  });
  test('on anything made of its keys and values', () => {
    const words = fc.constantFrom(
      ...['strict', 'off', 'hint', 'say', 'relative-date', 'archive/**', '**/a/**/b/**', '2025-08-19', '2025-13-01'],
      ...['', ' ', 'How we got here', 'How:', 'hit back', 'e-mail', '…', '7 Dager', '*a*b*c*d', '\n', 'a\nb'],
    );
    const leaf = fc.oneof(words, fc.boolean(), fc.integer({ min: -1, max: 3 }), fc.constant(null), fc.constant(1.5));
    const key = fc.constantFrom(
      ...['profile', 'rules', 'policy', 'labels', 'cues', 'house', 'overrides', 'suppressions', '$schema'],
      ...['files', 'file', 'rule', 'finding', 'words', 'nth', 'date', 'reason', 'kinds', 'sourceCoversLead'],
      ...['relative-date', 'background', 'say', 'outlets', 'organisations', 'spellings', 'e-mail', 'unheard-of'],
    );
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'medium', withCrossShrink: true },
        leaf,
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(key, tie('node'), { maxKeys: 4 }),
      ),
    }));
    let good = 0;
    /** Most of what comes up is wrong at the top already: each key is tried by itself too. */
    const check = (value: unknown) => {
      const isGood = accepts(value);
      if (isGood) good++;
      const { problems } = parse(JSON.stringify(value), fileShape);
      expect(problems.length === 0, `${JSON.stringify(value)}: ${problems[0]?.message}`).toBe(isGood);
    };
    fc.assert(
      fc.property(fc.dictionary(key, node, { maxKeys: 4 }), (value) => {
        check(value);
        for (const [name, inner] of Object.entries(value)) check({ [name]: inner });
        check({ house: value });
        check({ overrides: [{ files: 'a/**', ...value }] });
        check({ suppressions: [{ rule: 'relative-date', ...value }] });
      }),
      { numRuns: 1500 },
    );
    expect(good).toBeGreaterThan(500);
  });
  test('on what is required of a schema', () => {
    const metaSchema = new Ajv({ strict: false });
    expect(metaSchema.validateSchema(schema)).toBe(true);
  });
});

test('everything in the schema is described, for completion and hovers', () => {
  const undescribed: string[] = [];
  const visit = (properties: Record<string, Record<string, unknown>>, path: string) => {
    for (const [key, property] of Object.entries(properties)) {
      if (property.$ref === undefined && typeof property.description !== 'string') undescribed.push(`${path}/${key}`);
      const inner = (property.items as typeof property | undefined) ?? property;
      if (inner.properties) visit(inner.properties as typeof properties, `${path}/${key}`);
    }
  };
  visit(schema.properties as Parameters<typeof visit>[0], '');
  expect(undescribed).toEqual([]);
});

describe('the file to begin with', () => {
  /** With all that is commented out in it. */
  const full = configurationTemplate.replaceAll(/^( {4})\/\/ /gm, '$1');
  test('has no problems, and says what is the case without it', () => {
    expect(parse(configurationTemplate, fileShape)).toEqual({
      problems: [],
      value: {
        profile: 'default',
        rules: {},
        policy: {},
        labels: {},
        cues: {},
        house: {},
        overrides: [],
        suppressions: [],
      },
    });
  });
  test('has none with its examples either', () => {
    expect(full).not.toBe(configurationTemplate);
    expect(parse(full, fileShape).problems).toEqual([]);
    expect(accepts(value(full))).toBe(true);
  });
  test('names every key there is', () => {
    const keys = Object.keys(fileShape.keys).filter((key) => key !== '$schema');
    expect(Object.keys(parse(full, fileShape).value as object)).toEqual(keys);
  });
  test('has every key of the policy with its default', () => {
    const { policy } = parse(full, fileShape).value as { policy: Record<string, unknown> };
    const described = (fileShape.keys.policy as { keys: Record<string, { default?: unknown }> }).keys;
    expect(policy).toEqual(Object.fromEntries(Object.entries(described).map(([key, { default: by }]) => [key, by])));
  });
});

test('the page on configuration names every key, profile and severity', () => {
  const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
  const keys = Object.keys(fileShape.keys);
  for (const word of [...keys, 'default', 'strict', 'teaching', 'archive', 'hint', 'off'])
    expect(page).toContain(`\`${word}\``);
  const blocks = [...page.matchAll(/^```jsonc\n([\s\S]*?)^```$/gm)].map(([, block]) => block!);
  expect(blocks.length).toBeGreaterThan(0);
  for (const block of blocks) expect(parse(block, fileShape).problems).toEqual([]);
  const linked = [...page.matchAll(/\(rules\/([a-z-]+)\.md\)/g)].map(([, id]) => id);
  for (const id of linked) expect(catalogue.map((rule) => rule.id)).toContain(id);
});
