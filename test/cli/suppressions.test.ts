import { describe, expect, test } from 'vitest';
import { catalogue } from '../../server/core/rules/catalogue.ts';
import { unusedSuppression } from '../../server/core/rules/unused-suppression.ts';
import { Folder } from '../support/checking.ts';

const article = 'The pier will allegedly close on the coast of Port Halden.\n';
const opening = 'The pier will allegedly close';

function suppressing(...suppressions: readonly object[]): string {
  return JSON.stringify({ suppressions }, null, 2);
}

/** What is reported of the configuration file. */
async function unused(files: Record<string, string>, names = [''], rules = {}): Promise<string[]> {
  const folder = new Folder(files);
  const configuration = { profile: null, rules, config: 'found' } as const;
  const { stdout } = await folder.check(names, { format: 'json', configuration });
  const { files: checked } = JSON.parse(stdout) as { files: { path: string; findings: { message: string }[] }[] };
  return checked
    .filter(({ path }) => path === '.sourceline.json')
    .flatMap(({ findings }) => findings.map((one) => one.message));
}

describe('a suppression that is not needed', () => {
  test('is reported on the configuration file, where its article was checked', async () => {
    const files = {
      '.sourceline.json': suppressing(
        { rule: 'hearsay-adverb', file: 'a.txt' },
        { rule: 'relative-date', file: 'a.txt' },
        { rule: 'relative-date', file: 'b.txt' },
      ),
      'a.txt': article,
      'b.txt': article,
    };
    expect(await unused(files, ['a.txt'])).toEqual(['relative-date finds nothing in a.txt. Remove this suppression.']);
  });

  test('is one of a wider kind, where the whole folder was checked', async () => {
    const files = {
      '.sourceline.json': suppressing(
        { rule: 'hearsay-adverb' },
        { rule: 'relative-date' },
        { rule: 'hearsay-adverb', files: 'old/**' },
        { rule: 'hearsay-adverb', file: 'gone.txt' },
      ),
      'a.txt': article,
    };
    expect(await unused(files)).toEqual([
      'relative-date finds nothing in the whole project. Remove this suppression.',
      'hearsay-adverb finds nothing in old/**. Remove this suppression.',
      'hearsay-adverb finds nothing in gone.txt. Remove this suppression.',
    ]);
    expect(await unused(files, ['a.txt'])).toEqual([]);
  });

  test('is not one whose article has another name now', async () => {
    const files = {
      '.sourceline.json': suppressing({ rule: 'hearsay-adverb', file: 'gone.txt', opening }),
      'a.txt': article,
    };
    expect(await unused(files)).toEqual([]);
  });

  test('is not told of where an article could not be read, or that is set off', async () => {
    const files = { '.sourceline.json': suppressing({ rule: 'relative-date' }), 'a.txt': article };
    expect(await unused({ ...files, 'b.txt': '\0' })).toEqual([]);
    expect(await unused(files, [''], { 'unused-suppression': 'off' })).toEqual([]);
    expect(await unused(files)).toHaveLength(1);
  });

  test('has a place, and is told apart from the articles in what people read', async () => {
    const folder = new Folder({ '.sourceline.json': suppressing({ rule: 'relative-date' }), 'a.txt': 'The pier.\n' });
    const { stdout } = await folder.check(['']);
    expect(stdout).toContain('.sourceline.json:3:5  hint  unused-suppression');
    expect(stdout).toMatch(/1 hint in 0 of 1 article and \.sourceline\.json\.\n$/);
  });

  test('is accepted with a baseline', async () => {
    const folder = new Folder({ '.sourceline.json': suppressing({ rule: 'relative-date' }), 'a.txt': 'The pier.\n' });
    const file = folder.of('baseline.json');
    await folder.check([''], { baseline: { file, update: true } });
    const { stdout } = await folder.check([''], { baseline: { file, update: false } });
    expect(stdout).toBe('1 article: nothing found.\n');
  });
});

describe('the examples of unused-suppression', () => {
  const { flagged, fine, article: about } = unusedSuppression.examples;
  const files = (configuration: string) => ({ '.sourceline.json': configuration, 'harbour.txt': about! });

  test.each(flagged)('are reported: %s', async (text) => expect(await unused(files(text))).toHaveLength(1));
  test.each(fine)('are not: %s', async (text) => expect(await unused(files(text))).toEqual([]));
  test('are of a rule that can be set', () => expect(catalogue).toContain(unusedSuppression));
});
