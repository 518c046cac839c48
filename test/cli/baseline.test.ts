import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprinted } from '../../server/cli/fingerprint.ts';
import { analyse } from '../../server/core/analysis.ts';
import { createConfiguration, defaultConfiguration } from '../../server/core/configuration.ts';
import { Anchors } from '../../server/core/suppressions/anchors.ts';
import { Folder } from '../support/checking.ts';
import { seeds } from '../support/seeds.ts';

function fingerprintsOf(text: string): string[] {
  return fingerprinted(analyse(text, defaultConfiguration)).findings.map(({ fingerprint }) => fingerprint);
}

describe('a fingerprint', () => {
  test('is of one finding of an article', () => {
    for (const { text } of [...seeds, { text: `${'The pier is closed. '.repeat(20)}\n` }]) {
      const fingerprints = fingerprintsOf(text);
      expect(new Set(fingerprints).size).toBe(fingerprints.length);
    }
    expect(fingerprintsOf('The pier is closed. '.repeat(20)).length).toBeGreaterThan(10);
  });
  test('stays when lines are added, or the line breaks change', () => {
    for (const { text } of seeds) {
      const before = fingerprintsOf(text);
      expect(fingerprintsOf(text.replaceAll(/\r?\n/g, '\r\n'))).toEqual(before);
      expect(fingerprintsOf(text.replaceAll(/\n\n/g, '\n\n\n\n'))).toEqual(before);
    }
  });
  test('stays when another finding with the same words is suppressed', () => {
    const text = 'The ferry has sunk. Nobody knows why. The ferry has sunk.';
    const before = fingerprintsOf(text);
    const anchors = new Anchors(analyse(text, defaultConfiguration).article);
    const suppressions = [{ rule: 'unattributed-claim', file: 'a.txt', finding: anchors.anchorOf(0) }];
    const { findings, suppressed } = fingerprinted(analyse(text, createConfiguration({ suppressions })));
    expect(suppressed.map(({ finding }) => finding.fingerprint)).toEqual([before[0]]);
    expect(findings.map(({ fingerprint }) => fingerprint)).toEqual(before.slice(1));
  });
  test('of other sentences stays when one is written anew', () => {
    const sentences = ['The pier is closed.', 'The ferry has sunk.', 'The mayor has left.', 'The harbour is empty.'];
    const before = fingerprintsOf(sentences.join(' '));
    expect(before).toHaveLength(4);
    fc.assert(
      fc.property(fc.nat(3), (index) => {
        const after = fingerprintsOf(sentences.with(index, 'The crane has fallen down.').join(' '));
        expect(after.filter((one) => !before.includes(one))).toHaveLength(1);
        expect(before.filter((one) => !after.includes(one))).toEqual([before[index]]);
      }),
    );
  });
});

const closed =
  ' date 2025-08-19 The pier is closed, Mayor Oda Brekke said.\n\nSource: several coastal media outlets\n\n';
const first = `${closed}Background: The ferry has sunk.\n`;

describe('--baseline', () => {
  const accept = (folder: Folder, names: readonly string[], update = false) =>
    folder.check(names, { baseline: { file: folder.of('baseline.json'), update } });

  test('leaves out what was there before, wherever it went, and reports what is new', async () => {
    const folder = new Folder({ 'a.txt': first, 'b.txt': first, 'c.txt': 'It is closed, Mayor Oda Brekke said.\n' });
    expect(await accept(folder, ['a.txt', 'c.txt'], true)).toMatchObject({
      code: 0,
      stdout: 'Recorded 2 findings of 2 articles in baseline.json.\n',
      told: [],
    });
    expect(await accept(folder, ['a.txt'])).toMatchObject({ code: 0, stdout: '1 article: nothing found.\n' });

    folder.write('a.txt', first.replace('Source:', 'Details: It is calm, Mayor Oda Brekke said.\n\n\nSource:'));
    expect((await accept(folder, ['a.txt'])).stdout).not.toMatch(/vague-media-source|unattributed-claim/);

    folder.write('a.txt', `${first}The crane has fallen down.\n`);
    const { code, stdout } = await accept(folder, ['a.txt']);
    expect(stdout).toMatch(/“The crane has fallen down\.”/);
    expect(stdout).not.toMatch(/The ferry has sunk/);
    expect(code).toBe(1);
    // Another file is not excused by this one's findings.
    expect((await accept(folder, ['b.txt'])).code).toBe(1);
  });
  test('is written anew for the files checked, and forgets those that are gone', async () => {
    const folder = new Folder({ 'a.txt': first, 'deep/b.txt': first, 'gone.txt': first });
    const recorded = () => Object.keys(JSON.parse(readFileSync(folder.of('baseline.json'), 'utf8')).files);
    await accept(folder, ['gone.txt', 'deep/b.txt', 'a.txt'], true);
    expect(recorded()).toEqual(['a.txt', 'deep/b.txt', 'gone.txt']);
    folder.write('a.txt', 'It is closed, Mayor Oda Brekke said.\n');
    folder.remove('gone.txt');
    await accept(folder, ['a.txt'], true);
    expect(recorded()).toEqual(['deep/b.txt']);
    expect((await accept(folder, ['deep/b.txt'])).code).toBe(0);
  });
  test.each([
    ['there is none', null, /There is no baseline .*baseline\.json\. Write it first, with --update-baseline\./],
    ['it is not JSON', '{', /is not JSON/],
    ['it is something else', '{"version":1,"files":[]}', /is no baseline of this version/],
    ['it is of another version', '{"version":99,"files":{}}', /is no baseline of this version/],
  ])('says so where %s', async (_, content, message) => {
    const folder = new Folder({ 'a.txt': first, ...(content !== null && { 'baseline.json': content }) });
    await expect(accept(folder, ['a.txt'])).rejects.toThrow(message);
  });
});
