import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import Ajv4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { ReportedFinding } from '../../server/cli/fingerprint.ts';
import { createReporter, type Format, formats } from '../../server/cli/formats/index.ts';
import type { CheckedFile, FileResult } from '../../server/cli/formats/reporter.ts';
import type { Severity } from '../../server/core/rules/model.ts';
import { registry } from '../../server/core/rules/registry.ts';
import { Folder } from '../support/checking.ts';
import { unmark } from '../support/markers.ts';
import { seeds } from '../support/seeds.ts';

const root = '/news';

/** A file with a finding at each mark, whose name is the severity; the last mark is also a related place of the first. */
function file(path: string, marked: string): CheckedFile {
  const { text, marks } = unmark(marked);
  const findings = marks.map((mark, index) => ({
    rule: registry[index]!.id,
    family: registry[index]!.family,
    severity: mark.name as Severity,
    span: { start: mark.start, end: mark.end },
    message: `“${text.slice(mark.start, mark.end)}” is 100% vague: say <who>.`,
    related: index === 0 ? [{ span: marks.at(-1)!, message: 'The source is here.' }] : [],
    fixes: [{ title: 'Say it', edits: [{ span: mark, newText: 'X & Y' }], preferred: true, safe: false }],
    fingerprint: String(index).padStart(32, '0'),
  }));
  return { path, text, findings, hidden: [], suppressed: [], isArticle: true };
}

const results: readonly FileResult[] = [
  file(
    `${root}/port/harbour, new.txt`,
    '\ufeffdate 2025-08-19 ⟦warning|The pier⟧ is closed.\r\n\r\n😀 ⟦error|It is\r\nwindy⟧ & ⟦information|cold⟧.\n⟦hint|Source: Northwire⟧\n',
  ),
  {
    path: `${root}/port/quiet.txt`,
    text: 'It is quiet, Oda Brekke said.\n',
    findings: [],
    hidden: [],
    suppressed: [],
    isArticle: true,
  },
  { path: `${root}/port/gone.txt`, error: 'There is no such file.' },
];

function printed(format: Format, files = results): string {
  const reporter = createReporter(format, { color: false, maxSeverity: 'warning', root });
  return reporter.start() + files.map((one) => reporter.add(one)).join('') + reporter.finish();
}

const require = createRequire(import.meta.url);
/** The schema as the committee published it; of an older draft than ours, and with a pattern that is none in Unicode mode. */
const isSarif = addFormats(new Ajv4({ strict: false, unicodeRegExp: false })).compile(
  JSON.parse(readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')),
);
const isJson = new Ajv({ strict: true }).compile(
  JSON.parse(readFileSync(new URL('../../server/cli/check.schema.json', import.meta.url), 'utf8')),
);

function mustBeSarif(log: string) {
  const value = JSON.parse(log);
  expect(isSarif(value), JSON.stringify(isSarif.errors)).toBe(true);
  return value;
}

/** Throws where XML is not well-formed; gives the attributes of every element. */
function elementsOf(xml: string): { name: string; attributes: Record<string, string> }[] {
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }));
  parser.write(xml).close();
  return elements;
}

describe('what every format prints', () => {
  test.each(formats)('%s', async (format) => {
    let output = printed(format);
    if (format === 'sarif') {
      const log = JSON.parse(output);
      // The rules are in the pages on them; here, that each result finds its own is enough.
      log.runs[0].tool.driver.rules = `${log.runs[0].tool.driver.rules.length > 10 ? 'many' : 'few'} rules`;
      output = `${JSON.stringify(log, null, 2)}\n`;
    }
    await expect(output).toMatchFileSnapshot(`snapshots/formats/${format}.txt`);
  });
  test.each(formats)('%s of nothing, and of real articles', async (format) => {
    const folder = new Folder(Object.fromEntries(seeds.map(({ name, text }) => [name, text])));
    for (const output of [printed(format, []), (await folder.check(['.'], { format })).stdout]) {
      if (format === 'sarif') mustBeSarif(output);
      if (format === 'json') expect(isJson(JSON.parse(output)), JSON.stringify(isJson.errors)).toBe(true);
      if (format === 'junit' || format === 'checkstyle') elementsOf(output);
    }
  });
  test('JSON of all families, and with explanations, is as its schema says', async () => {
    const spellings = Object.assign({}, ...registry.map(({ examples }) => examples.spellings ?? {}));
    const configuration = JSON.stringify({ profile: 'teaching', house: { spellings } });
    const articles = registry.flatMap(({ id, examples }) =>
      examples.flagged.map((text, k) => [`${id}-${k}.article`, text]),
    );
    const folder = new Folder({ '.sourceline.json': configuration, ...Object.fromEntries(articles) });
    const output = JSON.parse((await folder.check(['.'], { format: 'json' })).stdout);
    expect(isJson(output), JSON.stringify(isJson.errors)).toBe(true);
    const found = output.files.flatMap((file: { findings: { family: string }[] }) => file.findings);
    const families = new Set(found.map(({ family }: { family: string }) => family));
    for (const { family, examples } of registry) if (examples.flagged.length > 0) expect(families).toContain(family);
  });
  test('is written file by file', async () => {
    const folder = new Folder(Object.fromEntries(seeds.map(({ name, text }) => [name, text])));
    for (const format of formats) {
      const { chunks } = await folder.check(['.'], { format });
      expect(chunks.filter((chunk) => chunk !== '').length).toBeGreaterThan(seeds.length / 2);
    }
  });
});

describe('SARIF', () => {
  const [run] = mustBeSarif(printed('sarif')).runs;

  test('counts columns as editors do', () => {
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(
      run.results.map(
        (result: { locations: { physicalLocation: { region: unknown } }[] }) =>
          result.locations[0]!.physicalLocation.region,
      ),
    ).toMatchObject([
      { startLine: 1, startColumn: 17, endLine: 1, endColumn: 25, snippet: { text: 'The pier' } },
      { startLine: 3, startColumn: 4, endLine: 4, endColumn: 6 },
      { startLine: 4, startColumn: 9, endLine: 4, endColumn: 13 },
      { startLine: 5, startColumn: 1, endLine: 5, endColumn: 18 },
    ]);
  });
  test('leads to the rule and its page', () => {
    for (const { ruleId, ruleIndex } of run.results) {
      const rule = run.tool.driver.rules[ruleIndex];
      expect(rule.id).toBe(ruleId);
      expect(rule.helpUri).toMatch(new RegExp(`^https://.*/${ruleId}\\.md$`));
    }
  });
  test('says what could not be read', () => {
    expect(run.invocations[0].executionSuccessful).toBe(false);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe('There is no such file.');
  });
  test('has an address for any path', () => {
    const paths = ['/news/a b/100%#?.txt', '/elsewhere/ä.txt', '/news/日本.txt'];
    const log = mustBeSarif(
      printed(
        'sarif',
        paths.map((path) => file(path, '⟦error|It⟧ is.')),
      ),
    );
    const uris = log.runs[0].results.map(
      (result: { locations: { physicalLocation: { artifactLocation: unknown } }[] }) =>
        result.locations[0]!.physicalLocation.artifactLocation,
    );
    expect(uris).toEqual([
      { uri: 'a%20b/100%25%23%3F.txt', uriBaseId: '%SRCROOT%' },
      { uri: 'file:///elsewhere/%C3%A4.txt' },
      { uri: '%E6%97%A5%E6%9C%AC.txt', uriBaseId: '%SRCROOT%' },
    ]);
  });
});

describe('what is suppressed', () => {
  const { findings, ...rest } = file('/news/a.txt', '⟦error|The pier⟧ is closed. ⟦warning|The ferry⟧ has sunk.');
  const [told, silent] = findings as [ReportedFinding, ReportedFinding];
  const by = [
    { rule: silent.rule, file: 'a.txt', reason: 'We were “there”.', date: '2025-08-20' },
    { rule: silent.rule },
  ];
  const half = { ...rest, findings: [told], suppressed: [{ finding: silent, by }] };

  test('is in SARIF with each suppression and its justification', () => {
    const { results } = mustBeSarif(printed('sarif', [half])).runs[0];
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([told.rule, silent.rule]);
    expect(results[0]).not.toHaveProperty('suppressions');
    expect(results[1].suppressions).toEqual([
      { kind: 'external', justification: 'We were “there”.', properties: { date: '2025-08-20' } },
      { kind: 'external' },
    ]);
  });
  test('is counted in JSON', () => {
    const value = JSON.parse(printed('json', [half]));
    expect(isJson(value), JSON.stringify(isJson.errors)).toBe(true);
    expect(value.files[0]).toMatchObject({ findings: [{ rule: told.rule }], suppressed: 1 });
  });
  test.each(formats.filter((format) => format !== 'sarif'))('is not told in %s', (format) => {
    const output = printed(format, [half]);
    expect(output).toContain('The pier');
    expect(output).not.toContain('The ferry” is');
    if (format !== 'json') expect(output).toBe(printed(format, [{ ...half, suppressed: [] }]));
  });
});

describe('XML', () => {
  test('is well-formed whatever the words are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (path, words) => {
        const result = file(`${root}/x`, '⟦error|It⟧ is.');
        const files = [
          { ...result, path, findings: result.findings.map((one) => ({ ...one, message: words })) },
          { path, error: words },
        ];
        for (const format of ['junit', 'checkstyle'] as const) elementsOf(printed(format, files));
      }),
    );
  });
  test('keeps the words', () => {
    const result = file('x', '⟦error|It⟧ is.');
    const message = '“a”\t<b> & "c"\r\nd\u0000\ud800 😀 \u0085\ufffe';
    const files = [{ ...result, findings: result.findings.map((one) => ({ ...one, message })) }];
    const kept = '“a”\t<b> & "c"\r\nd\ufffd\ufffd 😀 \u0085\ufffd';
    for (const [format, name] of [
      ['junit', 'failure'],
      ['checkstyle', 'error'],
    ] as const)
      expect(elementsOf(printed(format, files)).find((one) => one.name === name)!.attributes.message).toBe(kept);
  });
  test('of JUnit fails only what fails the run', () => {
    const names = elementsOf(printed('junit')).map(({ name }) => name);
    expect(names.filter((name) => name === 'failure')).toHaveLength(2);
    expect(names.filter((name) => name === 'system-out')).toHaveLength(2);
    expect(names.filter((name) => name === 'error')).toHaveLength(1);
  });
});
