import { describe, expect, it } from 'vitest';
import { parseWith } from '../../../server/core/article/parse.ts';

const before = ` date 2025-08-19

The pier is closed.

Source: Northwire; Oda Brekke

Details: “The wind was strong. It blew,” Brekke said. “It was cold.”

“We will wait. “Not long,” she said, and then:

- It is late.
- It is dark.

The ships went on in the night, as they had said. “It is over.

Nobody was hurt.”

Updated at 23:40: It rained.

The harbour ministry said that it had been late.

Photo: Northwire

Background: In 2019 it had burned.`;

/** Letters typed behind words of the article, and whether the article is divided by it as before. */
const typed: readonly (readonly [title: string, behind: string, insert: string, asBefore: boolean])[] = [
  ['a letter', 'The ships', 'x', true],
  ['a sentence', 'in the night', '. It rained', true],
  ['a letter before a quotation', 'as they had said', 'x', true],
  ['a letter in a quotation', 'It is over', 'x', true],
  ['a letter in a paragraph that a quotation goes on into', 'Nobody', 'x', true],
  ['a mark', 'The ships', ' “', true],
  ['a letter at a bullet', '- It is l', 'x', true],
  ['a blank that makes a bullet', 'We will wait. “N', 'x', true],
  ['a blank behind a paragraph', 'as they had said. “It is over.', ' ', false],
  ['a line break', 'The ships', '\n\n', false],
  ['a label', 'in the night', '. Background: it', false],
  ['a letter in a label', 'Detai', 'x', false],
  ['a letter in a paragraph with a label', 'Updated at 23:40: It', 'x', false],
  ['a letter in an update', 'The harbour', 'x', false],
  ['a letter in the Source section', 'Source: North', 'x', false],
  ['a letter in the header', 'date 2025-08-1', 'x', false],
  ['a letter in the lead', 'The pier', 'x', false],
];

describe('an edit within one paragraph', () => {
  const known = parseWith(before);

  it.each(typed)('is read like a text of its own: %s', (_, behind, insert, asBefore) => {
    const at = before.indexOf(behind) + behind.length;
    const now = before.slice(0, at) + insert + before.slice(at);
    const parsed = parseWith(now, undefined, known);
    expect(parsed.article).toEqual(parseWith(now).article);
    expect('reworded' in parsed.division).toBe(asBefore);
  });

  it('leaves what stands before it as it was, quotations and sections with it', () => {
    const at = before.indexOf('ships went');
    const { article } = parseWith(`${before.slice(0, at)}x${before.slice(at)}`, undefined, known);
    const count = known.article.quotations.filter(({ span }) => span.end < at).length;
    expect(count).toBeGreaterThan(2);
    for (let index = 0; index < count; index++) expect(article.quotations[index]).toBe(known.article.quotations[index]);
    expect(article.blocks[2]).toBe(known.article.blocks[2]);
  });
});
