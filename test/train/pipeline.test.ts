import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSyntaxModel } from '../../server/core/language/model-file.ts';
import { evaluate } from '../../server/train/syntax/evaluate.ts';
import { trainSyntax } from '../../server/train/syntax/pipeline.ts';
import { TINY_SETTINGS, tinyTreebank } from '../support/tiny-treebank.ts';

function train(checkpointFolder: string | null, report: (line: string) => void = () => {}, seed = 3): Uint8Array {
  return trainSyntax({
    sentences: tinyTreebank(),
    notice: 'invented',
    date: '2025-08-19',
    settings: { ...TINY_SETTINGS, seed },
    checkpointFolder,
    report,
  });
}

describe('trainSyntax', () => {
  it('learns a tiny treebank by heart', () => {
    const figures = evaluate(loadSyntaxModel(train(null)), tinyTreebank());
    expect(figures).toMatchObject({ tokenF1: 1, upos: 1, xpos: 1, uas: 1, las: 1, lasUniversal: 1 });
    expect(figures.relations).toMatchObject({ nsubj: 1, ccomp: 1, root: 1 });
  });

  it('gives the same bytes for the same input, others for another seed', () => {
    const first = train(null);
    expect(Buffer.compare(first, train(null))).toBe(0);
    expect(
      Buffer.compare(
        first,
        train(null, () => {}, 4),
      ),
    ).not.toBe(0);
  });

  it('goes on where an interrupted training was, to the same bytes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sourceline-train-'));
    try {
      const lines: string[] = [];
      const stopAt = (line: string): void => {
        lines.push(line);
        if (line.startsWith('arcs-1: epoch 2')) throw new Error('interrupted');
      };
      expect(() => train(folder, stopAt)).toThrow('interrupted');
      const rest: string[] = [];
      const resumed = train(folder, (line) => rest.push(line));
      expect(rest.some((line) => line.startsWith('tags'))).toBe(false);
      expect(rest[0]).toMatch(/^arcs-1: epoch 3 of 10, [\d.]+ % wrong, [\d.]+ s$/);
      expect(Buffer.compare(resumed, train(null))).toBe(0);
      expect(readdirSync(folder)).toHaveLength(1);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
