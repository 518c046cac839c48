import { describe, expect, test } from 'vitest';
import configuration from '../../syntaxes/news-article.language-configuration.json' with { type: 'json' };

const { wordPattern, onEnterRules, autoClosingPairs, surroundingPairs } = configuration;

describe('a double click selects', () => {
  const words = (text: string) => text.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`));

  test.each([
    ["Ukraine's п’ять Bloombergʼs", ["Ukraine's", 'п’ять', 'Bloombergʼs']],
    ['Порт-Галден, “Article 5-like”', ['Порт-Галден', 'Article', '5-like']],
    ["the dockers' strike", ['the', 'dockers', 'strike']],
    ['Ильмар, 19:30', ['Ильмар', '19', '30']],
    ['naïve café', ['naïve', 'café']],
  ])('the words of %s', (text, expected) => expect(words(text)).toEqual(expected));

  test('never nothing', () => expect(words(' \n“”—')).toBeNull());
});

describe('Enter', () => {
  const bulletAfter = (line: string) =>
    onEnterRules.find(({ beforeText }) => new RegExp(beforeText.pattern, 'u').test(line))?.action.appendText;

  test.each([
    ['• On the night of 12–13 March', '• '],
    ['  • Orsund continues to block the talks', '• '],
    ['- a point', '- '],
    ['– a point', '– '],
  ])('after %j keeps the bullet', (line, bullet) => expect(bulletAfter(line)).toBe(bullet));

  test.each(['Details: The port is closed.', '•', '• ', '-', '2 – 1', '___', '-5 degrees'])(
    'after %j adds none',
    (line) => expect(bulletAfter(line)).toBeUndefined(),
  );
});

describe('typing an opening mark', () => {
  const closers = new Map(autoClosingPairs.map(({ open, close }) => [open, close]));

  test('adds its partner where the two differ', () => {
    expect(closers.get('“')).toBe('”');
    expect(closers.get('«')).toBe('»');
    expect(closers.get('„')).toBe('“');
  });

  test.each(["'", '’', 'ʼ', '‘', '"'])('adds nothing to %s, which also closes or is an apostrophe', (mark) =>
    expect(closers.has(mark)).toBe(false),
  );

  test('around a selection wraps it in every style', () => {
    expect(surroundingPairs.map(([open]) => open)).toEqual(expect.arrayContaining(['"', "'", '“', '‘', '«', '„']));
  });
});
