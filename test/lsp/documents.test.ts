import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineIndex, type PositionEncoding } from '../../server/core/text/lines.ts';
import { applyChanges, Documents } from '../../server/lsp/documents.ts';
import { editsOf, encodings, textPieces } from '../support/lsp-edits.ts';

describe.each(encodings)('changes counted in %s', (encoding) => {
  test('leave the text that the client has, whatever their order', () => {
    fc.assert(
      fc.property(textPieces, fc.array(fc.tuple(fc.nat(), fc.nat(), textPieces), { maxLength: 5 }), (text, wishes) => {
        const { changes, text: expected } = editsOf(text, wishes, encoding);
        expect(applyChanges(new LineIndex(text), changes, encoding).text).toBe(expected);
      }),
    );
  });
});

test('a change without a range is the whole text, and later ones count in it', () => {
  const changes = [
    { text: 'one\ntwo' },
    { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } }, text: 'three' },
    { range: { start: { line: 1, character: 5 }, end: { line: 1, character: 5 } }, text: '!' },
  ];
  expect(applyChanges(new LineIndex('gone'), changes, 'utf-16').text).toBe('one\nthree!');
});

test('a range past the ends of the text is cut to them, one that runs backwards is turned round', () => {
  const past = { start: { line: 0, character: 99 }, end: { line: 99, character: 99 } };
  const backwards = { start: { line: 0, character: 3 }, end: { line: 0, character: 1 } };
  expect(applyChanges(new LineIndex('ab\ncd'), [{ range: past, text: '.' }], 'utf-16').text).toBe('ab.');
  expect(applyChanges(new LineIndex('abcd'), [{ range: backwards, text: '-' }], 'utf-16').text).toBe('a-d');
});

test('many cursors are told of from the last to the first', () => {
  const text = 'word\n'.repeat(2_000);
  const changes = Array.from({ length: 2_000 }, (_, i) => {
    const start = { line: 1_999 - i, character: 4 };
    return { range: { start, end: start }, text: 's' };
  });
  expect(applyChanges(new LineIndex(text), changes, 'utf-16').text).toBe('words\n'.repeat(2_000));
});

describe('documents', () => {
  const encoding = (): PositionEncoding => 'utf-16';
  const opened = { textDocument: { uri: 'a', languageId: 'news-article', version: 1, text: 'one' } };

  test('an edit makes a new snapshot and leaves the old one as it was', () => {
    const documents = new Documents(encoding);
    const before = documents.open(opened);
    const after = documents.change({ textDocument: { uri: 'a', version: 2 }, contentChanges: [{ text: 'two' }] });
    expect([before.version, before.lines.text]).toEqual([1, 'one']);
    expect([after?.version, after?.lines.text]).toEqual([2, 'two']);
    expect(documents.get('a')).toBe(after);
    expect(documents.isOpen(before)).toBe(true);
  });

  test('a document that was closed and opened again is another one', () => {
    const documents = new Documents(encoding);
    const before = documents.open(opened);
    documents.close(opened);
    expect(documents.isOpen(before)).toBe(false);
    documents.open(opened);
    expect(documents.isOpen(before)).toBe(false);
  });

  test('a change of a document that is not open is nothing', () => {
    const documents = new Documents(encoding);
    expect(documents.change({ textDocument: { uri: 'a', version: 2 }, contentChanges: [] })).toBeUndefined();
    expect(documents.all()).toEqual([]);
  });
});
