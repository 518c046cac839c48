import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { Folder } from '../support/checking.ts';
import { sourceline } from '../support/command.ts';

const require = createRequire(import.meta.url);

const files = {
  'a/one.txt': 'TOLVA, Aug 19 (Northwire) - The pier of Tolva is closed after a fire, Port Bladet reported.\n',
  'b/two.txt': 'TOLVA, Aug 19 (Port Bladet) - The pier of Tolva is closed after a fire, Northwire reported.\n',
  'c/three.txt': 'TOLVA, Aug 19 (Halden Post) - The price of herring rose again, Port Bladet reported.\n',
};
const rules = { 'circular-sourcing': 'warning' } as const;

interface Report {
  readonly path: string;
  readonly findings: readonly { rule: string; related: readonly { path?: string; start: object }[] }[];
}

/** Of each article with such a finding, the articles that it leads to. */
async function circles(folder: Folder, names: readonly string[], options: object = {}): Promise<string[]> {
  const configuration = { profile: null, rules, config: 'found' } as const;
  const { stdout } = await folder.check(names, { format: 'json', configuration, ...options });
  return (JSON.parse(stdout) as { files: readonly Report[] }).files.flatMap(({ path, findings }) =>
    findings
      .filter(({ rule }) => rule === 'circular-sourcing')
      .map(({ related }) => `${path}: ${related.map((one) => one.path).join(', ')}`),
  );
}

describe('a check of a folder', () => {
  test('compares its articles, and leads from each to the others', async () => {
    const folder = new Folder(files);
    expect(await circles(folder, [''])).toEqual(['a/one.txt: b/two.txt', 'b/two.txt: a/one.txt']);
    expect(await circles(folder, ['a/one.txt'])).toEqual([]);
  });

  test('does so where a profile has the rule, and nowhere else', async () => {
    const folder = new Folder(files);
    const asIs = { profile: null, rules: {}, config: 'none' } as const;
    expect(await circles(folder, [''], { configuration: asIs })).toEqual([]);
    expect(await circles(folder, [''], { configuration: { ...asIs, profile: 'strict' } })).toHaveLength(2);
  });

  test('goes by what the project says of whose the articles are, path by path', async () => {
    const plain = 'The pier of Tolva is closed after a fire, NAME reported.\n';
    const folder = new Folder({
      '.sourceline.json': JSON.stringify({
        house: { publisher: 'Northwire' },
        overrides: [{ files: 'b/**', house: { publisher: 'Port Bladet' } }],
        suppressions: [{ rule: 'circular-sourcing', file: 'a/two.txt' }],
      }),
      'a/one.txt': plain.replace('NAME', 'Port Bladet'),
      'a/two.txt': plain.replace('NAME', 'Port Bladet'),
      'b/one.txt': plain.replace('NAME', 'Northwire'),
    });
    expect(await circles(folder, [''])).toEqual(['a/one.txt: b/one.txt', 'b/one.txt: a/one.txt']);
  });

  test('shows the other article in what people, and GitHub, read', async () => {
    const folder = new Folder(files);
    const configuration = { profile: null, rules, config: 'none' } as const;
    const { stdout } = await folder.check([''], { configuration });
    expect(stdout).toContain('  b/two.txt:1:73: Port Bladet cites Northwire here.\n');
    const sarif = JSON.parse((await folder.check([''], { configuration, format: 'sarif' })).stdout);
    const places = sarif.runs[0].results
      .filter(({ ruleId }: { ruleId: string }) => ruleId === 'circular-sourcing')
      .map((one: { relatedLocations: { physicalLocation: object }[] }) => one.relatedLocations[0]!.physicalLocation);
    expect(places).toMatchObject([
      { artifactLocation: { uri: 'b/two.txt' }, region: { startColumn: 73, snippet: { text: 'Northwire' } } },
      { artifactLocation: { uri: 'a/one.txt' }, region: { startColumn: 71, snippet: { text: 'Port Bladet' } } },
    ]);
  });

  test('is as the schema says', async () => {
    const folder = new Folder(files);
    const configuration = { profile: null, rules, config: 'none' } as const;
    const { stdout } = await folder.check([''], { configuration, format: 'json' });
    const schema = readFileSync(require.resolve('../../server/cli/check.schema.json'), 'utf8');
    const isJson = new Ajv({ strict: true }).compile(JSON.parse(schema));
    expect(isJson(JSON.parse(stdout)), JSON.stringify(isJson.errors)).toBe(true);
  });

  test('passes over what cannot be read, and says so once', async () => {
    const folder = new Folder({ ...files, 'd.txt': '\0' });
    const configuration = { profile: null, rules, config: 'none' } as const;
    const { code, told } = await folder.check([''], { configuration });
    expect(code).toBe(2);
    expect(told).toEqual([expect.stringMatching(/^d\.txt: /)]);
  });
});

test('an analysis of several articles finds the same', async () => {
  const folder = new Folder(files);
  const { stdout } = await sourceline(['analyze', '--profile', 'strict', 'a/one.txt', 'b/two.txt'], {
    cwd: folder.path,
  });
  const analyses = JSON.parse(stdout) as { findings: { rule: string }[] }[];
  expect(analyses.map(({ findings }) => findings.filter(({ rule }) => rule === 'circular-sourcing').length)).toEqual([
    1, 1,
  ]);
});
