import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../../server/core/article/paragraphs.ts';
import { resplit } from '../../../server/core/article/resplit.ts';
import { growth } from '../../support/growth.ts';

const wrapped = 'The ferry to Tolva was late again because of the wind, as it had been,';

function wordsOf(text: string): string[] {
  return splitParagraphs(text).map((paragraph) => paragraph.text);
}

describe('paragraphs', () => {
  it('are lines, whatever ends them', () => {
    expect(wordsOf('One.\nTwo.\r\nThree.\rFour.\n\r\n\r Five. \n')).toEqual([
      'One.',
      'Two.',
      'Three.',
      'Four.',
      'Five.',
    ]);
  });

  it('say whether a blank line stands before them', () => {
    expect(splitParagraphs('One.\nTwo.\r\n\r\nThree.').map(({ afterBlank }) => afterBlank)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('go on over lines that were broken because they were full', () => {
    expect(wordsOf(`${wrapped}\nthe captain said.\n\nIt sails.`)).toEqual([
      `${wrapped}\nthe captain said.`,
      'It sails.',
    ]);
  });

  it('end where a line was short, or another one starts with a capital', () => {
    expect(wordsOf('Too short\nto be wrapped.')).toEqual(['Too short', 'to be wrapped.']);
    expect(wordsOf(`${wrapped}\nTessen said.`)).toEqual([wrapped, 'Tessen said.']);
  });

  it.each(['\n', '\r', '\r\n'])('take time that grows with the number of lines ending in %j', (end) => {
    expect(growth((n) => `We sail.${end}`.repeat(n), splitParagraphs, 20_000)).toBeLessThan(9);
  });
});

describe('paragraphs after an edit', () => {
  const lines = fc.constantFrom('One.', wrapped, 'the captain said.', '', ' ', '\n', '\r\n', '\r', '\t', ',', 'A', 'b');
  const texts = fc.array(lines, { maxLength: 40 }).map((parts) => parts.join('\n'));
  const edits = fc.record({ at: fc.nat(400), remove: fc.nat(30), insert: fc.oneof(lines, fc.constant('')) });

  it('are those of the text', () => {
    fc.assert(
      fc.property(texts, fc.array(edits, { maxLength: 4 }), (text, list) => {
        let current = text;
        let paragraphs = splitParagraphs(text);
        for (const { at, remove, insert } of list) {
          const next = current.slice(0, at) + insert + current.slice(at + remove);
          const result = resplit(current, paragraphs, next);
          expect(result.paragraphs).toEqual(splitParagraphs(next));
          paragraphs = [...result.paragraphs];
          current = next;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are the same ones before it, and have the same words after it', () => {
    const before = Array.from({ length: 9 }, (_, index) => `Paragraph ${index}.`).join('\n\n');
    const paragraphs = splitParagraphs(before);
    const { kept, moved, paragraphs: after } = resplit(before, paragraphs, before.replace('h 4', 'h four'));
    expect([kept, moved]).toEqual([4, 4]);
    expect(after[3]).toBe(paragraphs[3]);
    expect(after.map(({ text }) => text).slice(-4)).toEqual(paragraphs.map(({ text }) => text).slice(-4));
  });
});
