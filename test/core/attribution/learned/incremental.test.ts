import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, analyse } from '../../../../server/core/analysis.ts';
import { loadModels } from '../../../../server/core/attribution/learned/index.ts';
import { defaultConfiguration } from '../../../../server/core/configuration.ts';
import { files, models } from './harness.ts';

const sentences = [
  'Mayor Oda Brekke said that the pier would close.',
  '“We will not stop,” Tessen said.',
  'The harbour ministry believes the storm isn’t over.',
  'It had been late on Tuesday.',
  'According to Orrem, the lamp stays.',
  'Several officials, who asked not to be named, told Northwire it was needed.',
];
const article = fc
  .array(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 6 })
  .map((paragraphs) => paragraphs.map((parts) => parts.join(' ')).join('\n\n'));
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.integer({ min: 0, max: 12 }),
    insert: fc.constantFrom('', 'n', ' ', '. ', ', he said', '”', '\n\n', 'Brekke '),
  }),
  { minLength: 1, maxLength: 5 },
);

const plain = ({ configuration, ...rest }: Analysis): unknown => rest;

describe('an analysis with the models', () => {
  it('is after edits the same as from scratch with models that remember nothing', () => {
    fc.assert(
      fc.property(article, edits, (text, changes) => {
        let current = text;
        let analysis = analyse(current, defaultConfiguration, undefined, models);
        for (const { at, remove, insert } of changes) {
          const start = Math.floor(at * current.length);
          current = current.slice(0, start) + insert + current.slice(start + remove);
          analysis = analyse(current, defaultConfiguration, analysis, models);
        }
        expect(plain(analysis)).toEqual(plain(analyse(current, defaultConfiguration, undefined, loadModels(files))));
      }),
      { numRuns: 15 },
    );
  });
});
