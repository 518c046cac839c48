import { describe, expect, it } from 'vitest';
import { loadAttributionModel } from '../../../../server/core/attribution/learned/model-file.ts';
import { ModelError } from '../../../../server/core/language/index.ts';
import { crc32 } from '../../../../server/core/language/model-format.ts';
import { uncalibrated } from '../../../../server/train/attribution/calibrate.ts';
import { Pipeline } from '../../../../server/train/attribution/pipeline.ts';
import { rewriteHeader } from '../../../../server/train/attribution/write-model.ts';
import { Checkpoints } from '../../../../server/train/syntax/checkpoints.ts';
import { TINY_ATTRIBUTION_SETTINGS, tinyArticles } from '../../../support/tiny-attributions.ts';

const metadata = { notice: 'Invented articles.', date: '2025-08-19', syntax: '00000000' };

function train(): Uint8Array {
  const pipeline = new Pipeline(tinyArticles(), null, TINY_ATTRIBUTION_SETTINGS, new Checkpoints(null, []), () => {});
  return rewriteHeader(pipeline.all(), metadata, uncalibrated);
}

const whole = train();

/** A copy of the file with the byte at `at` changed, with its checksum mended or not. */
function changed(at: number, mend = false): Uint8Array {
  const copy = whole.slice();
  copy[at] = copy[at]! ^ 0x55;
  if (mend) new DataView(copy.buffer).setUint32(copy.length - 4, crc32(copy, copy.length - 4), true);
  return copy;
}

it('trains the same bytes from the same articles', () => {
  expect(Buffer.compare(train(), whole)).toBe(0);
});

describe('loadAttributionModel', () => {
  it('reads what the training wrote', () => {
    const model = loadAttributionModel(whole);
    expect(model.metadata).toEqual(metadata);
    expect(model.calibration).toEqual(uncalibrated);
  });

  it('reads from the middle of a larger buffer', () => {
    const larger = new Uint8Array(whole.length + 20);
    larger.set(whole, 7);
    expect(loadAttributionModel(larger.subarray(7, 7 + whole.length)).metadata).toEqual(metadata);
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['text', new TextEncoder().encode('Oda Brekke said the pier would close.')],
  ])('refuses %s', (_, bytes) => {
    expect(() => loadAttributionModel(bytes)).toThrow(
      new ModelError('The file is not a Sourceline attribution model.'),
    );
  });

  it('refuses a file of another version', () => {
    expect(() => loadAttributionModel(changed(8))).toThrow(
      /^The attribution model has format version \d+; this program reads version 2\.$/,
    );
  });

  it.each([17, 100, whole.length - 5, whole.length - 1])('refuses a file cut short to %i bytes', (length) => {
    expect(() => loadAttributionModel(whole.subarray(0, length))).toThrow(/^The attribution model is .*cut short/);
  });

  it('refuses a file with a changed byte anywhere', () => {
    for (let at = 12; at < whole.length; at += Math.ceil(whole.length / 40))
      expect(() => loadAttributionModel(changed(at)), `byte ${at}`).toThrow(ModelError);
  });

  it('refuses tables that do not fit together, even under a right checksum', () => {
    const header = new DataView(whole.buffer).getUint32(12, true);
    const sizes =
      16 + header + JSON.parse(new TextDecoder().decode(whole.subarray(16, 16 + header))).tables.cues.gapBytes;
    expect(() => loadAttributionModel(changed(sizes, true))).toThrow(/^The attribution model is inconsistent: /);
  });
});
