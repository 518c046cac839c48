import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../server/core/analysis.ts';
import { loadModels } from '../../../../server/core/attribution/learned/index.ts';
import { defaultConfiguration } from '../../../../server/core/configuration.ts';
import { ModelError } from '../../../../server/core/language/index.ts';
import { crc32 } from '../../../../server/core/language/model-format.ts';
import { growth } from '../../../support/growth.ts';
import { attribute, files, models } from './harness.ts';

describe('loadModels', () => {
  it('gives models that know themselves again', () => {
    expect(loadModels(files).identity).toBe(models.identity);
  });

  it('refuses a damaged file', () => {
    const damaged = Uint8Array.from(files.attribution);
    damaged[damaged.length >> 1]! ^= 1;
    expect(() => loadModels({ ...files, attribution: damaged })).toThrow(
      new ModelError('The attribution model is damaged or cut short: its checksum does not match.'),
    );
  });

  it('refuses models that were not trained together', () => {
    const other = Uint8Array.from(files.attribution);
    const header = new TextDecoder('latin1').decode(other);
    const at = header.indexOf('"syntax":"') + '"syntax":"'.length;
    other[at] = other[at] === 0x30 ? 0x31 : 0x30;
    new DataView(other.buffer).setUint32(other.length - 4, crc32(other, other.length - 4), true);
    expect(() => loadModels({ ...files, attribution: other })).toThrow(
      new ModelError('The attribution model was trained with another syntax model than the one that is here.'),
    );
  });
});

const words = [
  'Oda',
  'Brekke',
  'Tessen',
  'the',
  'council',
  'she',
  'who',
  'said',
  'told',
  'believes',
  'wants',
  'to',
  'that',
  'according to',
  'reportedly',
  'was',
  'and',
  'but',
  'pier',
  'close',
  "don't",
  "Tessen's",
  'claim',
  '"',
  '“',
  '”',
  ',',
  '.',
  ':',
  '[',
  ']',
  '🙂',
  '\n\n',
  '\r\n',
  'сказала',
  '\ud800',
];
const newsLike = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((w) => w.join(' '));
const anything = fc.string({ unit: 'binary', maxLength: 120 });

describe('any text', () => {
  it('is attributed without throwing, with spans inside the block and in order', () => {
    fc.assert(
      fc.property(fc.oneof(newsLike, anything), (text) => {
        for (const a of attribute(text).attributions) {
          for (const span of [...a.source, ...a.cue, ...a.content]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
          for (let k = 1; k < a.content.length; k++)
            expect(a.content[k]!.start).toBeGreaterThanOrEqual(a.content[k - 1]!.end);
          expect(a.content.length > 0 || a.contentIn !== 'here').toBe(true);
          expect(a.confidence).toBeGreaterThan(0);
          expect(a.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same after edits as from scratch', () => {
    const edit = fc.record({ at: fc.nat(400), remove: fc.nat(20), insert: fc.constantFrom(...words, ' ', '') });
    fc.assert(
      fc.property(newsLike, fc.array(edit, { maxLength: 4 }), (start, edits) => {
        let text = start;
        let analysis = analyse(text, defaultConfiguration, undefined, models);
        for (const { at, remove, insert } of edits) {
          text = text.slice(0, at) + insert + text.slice(at + remove);
          analysis = analyse(text, defaultConfiguration, analysis, models);
          const scratch = analyse(text, defaultConfiguration, undefined, models);
          expect(analysis.attributions).toEqual(scratch.attributions);
          expect(analysis.statements).toEqual(scratch.statements);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is read again when the models arrive, and when they leave', () => {
    const text = 'The unnamed engineer mused that the pier would fall. Oda Brekke said it was safe.';
    const before = analyse(text, defaultConfiguration);
    const during = analyse(text, defaultConfiguration, before, models);
    const after = analyse(text, defaultConfiguration, during);
    expect(during.attributions).toEqual(analyse(text, defaultConfiguration, undefined, models).attributions);
    expect(during.attributions).not.toEqual(before.attributions);
    expect(after.attributions).toEqual(before.attributions);
  });
});

describe('time grows with the text, not with its square', () => {
  it.each<readonly [string, (n: number) => string, number]>([
    ['one sentence without an end', (n) => 'the old ferry of the town was late and '.repeat(n), 500],
    ['cue words', (n) => 'said that he said that '.repeat(n), 400],
    ['quotations', (n) => '"It is not safe at all." '.repeat(n), 300],
    ['one word', (n) => 'a'.repeat(n), 20_000],
  ])('%s', (_, make, size) => {
    expect(growth(make, attribute, size)).toBeLessThan(9);
  });
});
