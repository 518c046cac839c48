import { expect, test } from 'vitest';
import { feature1, feature2, feature3, feature4 } from '../../../server/core/language/hash.ts';
import { placesOf, Templates } from '../../../server/core/language/templates.ts';

const at = placesOf('word', 'tag', 'gap', 'side');
const atoms = Int32Array.from([0x1234567, -0x7edcba9, 3, 0]);

test('names get places in the order they are given', () => {
  expect(at).toEqual({ word: 0, tag: 1, gap: 2, side: 3 });
});

test('a template has the hash of its number and atoms, in the order of the atoms', () => {
  const templates = new Templates([
    [7, at.word, at.tag, at.gap, at.side],
    [1, at.word],
    [2, at.tag, at.word],
    [131, at.word, at.gap, at.tag],
    [4, at.gap],
  ]);
  const out = new Int32Array(8).fill(-1);
  expect(templates.count).toBe(5);
  expect(templates.write(atoms, out, 2)).toBe(7);
  const [word, tag, gap, side] = atoms as unknown as [number, number, number, number];
  const hashes = [
    feature1(1, word),
    feature1(4, gap),
    feature2(2, tag, word),
    feature3(131, word, gap, tag),
    feature4(7, word, tag, gap, side),
  ];
  expect([...out]).toEqual([-1, -1, ...hashes, -1]);
});

test('templates with the same atoms and another number or order do not meet', () => {
  const out = new Int32Array(3);
  new Templates([
    [1, at.word, at.tag],
    [2, at.word, at.tag],
    [1, at.tag, at.word],
  ]).write(atoms, out, 0);
  expect(new Set(out).size).toBe(3);
});
