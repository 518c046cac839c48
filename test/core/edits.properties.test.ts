import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/core/analysis.ts';
import { parseWith } from '../../server/core/article/parse.ts';
import { dateAndSource, everything, fragments, inText } from '../support/fragments.ts';

/** Texts of more pieces than one is likely to have together, edited anywhere: cheap enough to try very many. */
describe('an article after edits', () => {
  test('is the one that is read from scratch', () => {
    const assembled = fc
      .array(fc.constantFrom(...fragments, ...inText), { maxLength: 14 })
      .map((parts) => parts.join(''));
    const change = fc.record({ at: fc.nat(), remove: fc.integer({ min: 0, max: 5 }), insert: assembled });
    const small = fc.record({ at: fc.nat(), remove: fc.constant(0), insert: fc.constantFrom(...fragments, 'x', ' ') });
    fc.assert(
      fc.property(assembled, fc.array(fc.oneof(change, small, small), { maxLength: 5 }), (text, changes) => {
        let current = text;
        let parsed = parseWith(current);
        for (const { at, remove, insert } of changes) {
          const start = at % (current.length + 1);
          current = current.slice(0, start) + insert + current.slice(start + remove);
          parsed = parseWith(current, undefined, parsed);
          expect(parsed.article).toEqual(parseWith(current).article);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

/** What rules object to, each on grounds of its own. */
const objectionable = [
  'Brekke claimed it was late. ',
  'She believes it is over. ',
  'Ilmar Tessen met Jon Ravn. He said no. ',
  'Sources said it rained. ',
  'The sources, who asked not to be named, said so. ',
  'ISW analysts said so. Analysts said so. ',
  'It was reported that the pier burned. ',
  'Media reported a fire. ',
  'The pier had been shut on Tuesday 20 August. ',
  '“We stop. It is late. It is over,” Tessen said. ',
  'I saw it. ',
  '42 per cent of ships wait. ',
  'Some said yes. Others said no. ',
  'Brekke smiled that it was over. ',
];

/** Short articles, so that much of what is typed changes what rules go by. */
const shortArticle = fc
  .array(fc.constantFrom(...objectionable, ...inText, '\n\n', '\n\n', '\n\n'), { minLength: 4, maxLength: 40 })
  .map((parts) => [dateAndSource, parts.join('')].join('\n\n'));

describe('what all rules find after edits', () => {
  test('heeds a date of the article that has come or gone', () => {
    const between = 'It rained.\n\n'.repeat(5);
    const text = `${dateAndSource}\n\n${between}The pier had been shut on Tuesday 20 August.`;
    const before = analyse(text, everything);
    expect(before.findings.map(({ rule }) => rule)).toContain('weekday-date-mismatch');
    for (const [was, is] of [
      ['-19', '-x9'],
      ['2025', '2024'],
      ['2025', '2S'],
    ] as const) {
      const current = text.replace(was, is);
      expect(analyse(current, everything, before).findings).toEqual(analyse(current, everything).findings);
    }
  });

  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.constantFrom(0, 0, 0, 1, 3),
    insert: fc.constantFrom('x', 'n', ' ', '.', 'S', ' I ', '“', '1', '\n', '', ...objectionable),
    isChecked: fc.boolean(),
  });

  test('is what they find from scratch', () => {
    fc.assert(
      fc.property(shortArticle, fc.array(change, { minLength: 2, maxLength: 10 }), (text, changes) => {
        let analysis = analyse(text, everything);
        for (const { at, remove, insert, isChecked } of changes) {
          const start = Math.floor(at * analysis.text.length);
          const current = analysis.text.slice(0, start) + insert + analysis.text.slice(start + remove);
          analysis = analyse(current, everything, analysis);
          if (isChecked) expect(analysis.findings).toEqual(analyse(current, everything).findings);
        }
      }),
      { numRuns: 300 },
    );
  });
});
