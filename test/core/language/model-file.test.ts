import { describe, expect, it } from 'vitest';
import { loadSyntaxModel, ModelError } from '../../../server/core/language/model-file.ts';
import { crc32 } from '../../../server/core/language/model-format.ts';
import { trainSyntax } from '../../../server/train/syntax/pipeline.ts';
import { TINY_SETTINGS, tinyTreebank } from '../../support/tiny-treebank.ts';

const whole = trainSyntax({
  sentences: tinyTreebank(),
  notice: 'An invented treebank.',
  date: '2025-08-19',
  settings: { ...TINY_SETTINGS, folds: 2 },
  checkpointFolder: null,
  report: () => {},
});

/** A copy of the file with the byte at `at` changed. */
function changed(at: number, mend = false): Uint8Array {
  const copy = whole.slice();
  copy[at] = copy[at]! ^ 0x55;
  if (mend) new DataView(copy.buffer).setUint32(copy.length - 4, crc32(copy, copy.length - 4), true);
  return copy;
}

describe('loadSyntaxModel', () => {
  it('reads what the training wrote', () => {
    const model = loadSyntaxModel(whole);
    expect(model.metadata).toEqual({ notice: 'An invented treebank.', date: '2025-08-19' });
    expect(model.labels).toContain('ccomp');
    expect(model.tags).toContainEqual({ upos: 'VERB', xpos: 'VBD' });
  });

  it('reads from the middle of a larger buffer', () => {
    const larger = new Uint8Array(whole.length + 20);
    larger.set(whole, 7);
    expect(loadSyntaxModel(larger.subarray(7, 7 + whole.length)).labels).toContain('ccomp');
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['text', new TextEncoder().encode('Oda Brekke said the pier would close.')],
    ['a zip file', Uint8Array.from([0x50, 0x4b, 3, 4, ...new Array(40).fill(0)])],
  ])('refuses %s', (_, bytes) => {
    expect(() => loadSyntaxModel(bytes)).toThrow(new ModelError('The file is not a Sourceline syntax model.'));
  });

  it('refuses a file of another version', () => {
    expect(() => loadSyntaxModel(changed(8))).toThrow(
      /^The syntax model has format version \d+; this program reads version 3\.$/,
    );
  });

  it.each([17, 100, 2000, whole.length - 5, whole.length - 1].map((length) => Math.min(length, whole.length - 1)))(
    'refuses a file cut short to %i bytes',
    (length) => {
      expect(() => loadSyntaxModel(whole.subarray(0, length))).toThrow(/^The syntax model is (cut short|damaged)/);
    },
  );

  it('refuses a file with something appended', () => {
    expect(() => loadSyntaxModel(Uint8Array.from([...whole, 0]))).toThrow(/^The syntax model is too long/);
  });

  it('notices a single changed byte anywhere', () => {
    for (let at = 16; at < whole.length; at += Math.ceil(whole.length / 150)) {
      expect(() => loadSyntaxModel(changed(at))).toThrow(ModelError);
    }
  });

  it('throws nothing but ModelError when a damaged file has a right checksum', () => {
    for (let at = 16; at < whole.length - 4; at += Math.ceil(whole.length / 400)) {
      try {
        loadSyntaxModel(changed(at, true));
      } catch (error) {
        expect(error).toBeInstanceOf(ModelError);
      }
    }
  });
});
