import { describe, expect, test } from 'vitest';
import { parse } from '../../../server/core/article/parse.ts';
import { Anchors } from '../../../server/core/suppressions/anchors.ts';
import { growth } from '../../support/growth.ts';

const article = ` date 2025-08-19 Harbour of Port Halden stays closed

The harbour stays closed after the flood, Mayor Oda Brekke said.

Source: Oda Brekke, Mayor of Port Halden; Coastal Herald

Details: The council met at night. Three ministers have agreed to resign. The pier will be rebuilt by 2027.

Background: The pier was opened in 1998. Experts say the bridge will fall.
`;

/** Anchors the passage that starts with some words, and says where it is in a later version: its words, or null. */
function followed(words: string, after: string, before = article, nth = 0): string | null {
  const earlier = new Anchors(parse(before));
  const anchor = earlier.anchorOf(earlier.passageAt(offsetOf(words, before, nth)));
  const later = new Anchors(parse(after));
  const found = later.find(anchor);
  return found < 0 ? null : later.anchorOf(found).words;
}

function offsetOf(words: string, text: string, nth = 0): number {
  let at = -1;
  for (let n = 0; n <= nth; n++) at = text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`“${words}” is not there`);
  return at;
}

const claim = 'Three ministers have agreed to resign.';

describe('an anchor holds words that people can review', () => {
  const anchors = new Anchors(parse(article));
  const anchorAt = (words: string) => anchors.anchorOf(anchors.passageAt(article.indexOf(words)));

  test('of a sentence and its neighbours', () => {
    expect(anchorAt(claim)).toEqual({
      words: claim,
      before: 'The council met at night.',
      after: 'The pier will be rebuilt by',
    });
  });

  test('of a source entry', () => {
    expect(anchorAt('Coastal Herald')).toEqual({
      words: 'Coastal Herald',
      before: 'Oda Brekke, Mayor of Port Halden',
      after: 'Details:',
    });
  });

  test('of a label', () => {
    expect(anchorAt('Details:').words).toBe('Details:');
  });

  test('of the title and the date header, each by itself', () => {
    expect(anchorAt('Harbour of').words).toBe('Harbour of Port Halden stays closed');
    expect(anchorAt('Harbour of').before).toBe('date 2025-08-19');
  });

  test('and says so where the same words stand in several places', () => {
    const text = 'It rained.\n\nIt stays. He left.\n\nIt rained.\n\nIt stays. He left.\n';
    const twice = new Anchors(parse(text));
    expect(twice.anchorOf(twice.passageAt(text.lastIndexOf('It stays')))).toEqual({
      words: 'It stays.',
      before: 'It rained.',
      after: 'He left.',
      repeated: true,
      nth: 2,
    });
  });

  test('and no more of a very long passage than its ends', () => {
    const long = `The list begins here, ${'with one more word after the other, '.repeat(200)}and ends there.`;
    const { words } = new Anchors(parse(long)).anchorOf(0);
    expect(words.length).toBeLessThan(420);
    expect(words).toMatch(/^The list begins here.* … .*and ends there\.$/);
    expect(followed('The list', `Something else.\n\n${long}`, long)).toBe(words);
  });
});

describe('a passage is found again', () => {
  test('in the same article', () => {
    expect(followed(claim, article)).toBe(claim);
  });

  test('after edits elsewhere', () => {
    const edited = article.replace('stays closed after the flood', 'is shut').replace('Experts say', 'Engineers say');
    expect(followed(claim, `${edited}\nUpdate: The ferry sails again.\n`)).toBe(claim);
  });

  test('after one neighbour was reworded, or both', () => {
    const one = article.replace('The council met at night.', 'The councillors talked.');
    expect(followed(claim, one)).toBe(claim);
    expect(followed(claim, one.replace('The pier will be rebuilt by 2027.', 'Nobody knows.'))).toBe(claim);
  });

  test('after its paragraph, or the sentence alone, was moved', () => {
    const [details] = /Details: .*\n\n/.exec(article)!;
    expect(followed(claim, `${article.replace(details, '')}\n${details}`)).toBe(claim);
    expect(followed(claim, `${article.replace(`${claim} `, '')}\n${claim}\n`)).toBe(claim);
  });

  test('with other spaces, quotation marks and case', () => {
    const quoted = article.replace(claim, '“Three ministers have agreed to resign”.');
    const typed = article.replace(claim, '"Three  ministers\tHAVE agreed to Resign".');
    expect(followed('“Three', typed, quoted)).toMatch(/^"Three ministers HAVE/);
  });

  test('after a small change of its own, between the same neighbours', () => {
    const reworded = article.replace(claim, 'Three ministers have now agreed to resign.');
    expect(followed(claim, reworded)).toBe('Three ministers have now agreed to resign.');
  });
});

describe('a passage is not taken for another', () => {
  test('when it is gone', () => {
    expect(followed(claim, article.replace(`${claim} `, ''))).toBeNull();
  });

  test('when it says something else now', () => {
    expect(followed(claim, article.replace(claim, 'Two envoys flew home.'))).toBeNull();
  });

  test('when a number in it is another', () => {
    const before = article.replace(claim, 'So 14 people on the pier were hurt.');
    expect(followed('So 14', before.replace('So 14', 'So 41'), before)).toBeNull();
  });

  test('when it was one of several and none of those left fits', () => {
    const before = `${article}\nIt rained. ${claim} He left.\n`;
    const after = before.replace(`Details: The council met at night. ${claim} `, 'Details: ');
    expect(followed(claim, after, before)).toBeNull();
    expect(followed(claim, after, before, 1)).toBe(claim);
  });

  test.each([0, 1])('when the same words stand between other neighbours too (%i)', (nth) => {
    const before = `${article}\nIt rained. ${claim} He left.\n`;
    const earlier = new Anchors(parse(before));
    const after = `${claim}\n\n${before}`;
    const later = new Anchors(parse(after));
    const anchor = earlier.anchorOf(earlier.passageAt(offsetOf(claim, before, nth)));
    expect(later.find(anchor)).toBe(later.passageAt(offsetOf(claim, after, nth + 1)));
  });

  test.each([0, 1, 2])('when a whole stretch is repeated (%i)', (nth) => {
    const before = `It rained. ${claim} He left.\n\n`.repeat(3);
    const after = `Something new came first.\n\n${before}`;
    const earlier = new Anchors(parse(before));
    const later = new Anchors(parse(after));
    const anchor = earlier.anchorOf(earlier.passageAt(offsetOf(claim, before, nth)));
    expect(later.find(anchor)).toBe(later.passageAt(offsetOf(claim, after, nth)));
  });
});

describe('any text', () => {
  test.each(['', ' \n\n', '“', '…\n…\n', '\ud800', `${'x'.repeat(500)}`, '\u0000\u0001', '* \n*\t\n'])('%j', (text) => {
    const anchors = new Anchors(parse(text));
    const passage = anchors.passageAt(0);
    if (passage >= 0) expect(anchors.find(anchors.anchorOf(passage))).toBe(passage);
    expect(anchors.find({ words: 'Something else' })).toBe(-1);
    expect(anchors.find({ words: '' })).toBe(-1);
  });

  test.each([
    ['equal sentences', (size: number) => 'It rained. '.repeat(size)],
    ['one sentence', (size: number) => 'and it rained '.repeat(size)],
    ['one word', (size: number) => 'rain'.repeat(size)],
    ['lines', (size: number) => 'Source\n'.repeat(size)],
  ])('takes linear time: %s', (_, make) => {
    const run = (text: string): void => {
      const anchors = new Anchors(parse(text));
      const all = Array.from({ length: 200 }, (__, n) => anchors.anchorOf(anchors.passageAt(n * 11)));
      for (const anchor of all) anchors.find(anchor);
    };
    expect(growth(make, run, 4000)).toBeLessThan(9);
  });
});
