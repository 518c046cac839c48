import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileShape } from '../../server/configuration/description.ts';
import { parse } from '../../server/configuration/parse.ts';
import { good, malformed, wrong } from './examples.ts';

/** The problems of a text in which `«»` marks where the only one is. */
function problemsOf(marked: string) {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const { problems } = parse(marked.replace(/[«»]/g, ''), fileShape);
  return { problems, marked: { start, end } };
}

describe('what is well said', () => {
  test.each(good)('has no problems: %s', (text) => expect(parse(text, fileShape).problems).toEqual([]));

  test('is the value', () => {
    const { value } = parse('{ "rules": { "relative-date": "off", }, } // Done.', fileShape);
    expect(value).toEqual({ rules: { 'relative-date': 'off' } });
  });
});

describe('what is wrong is named at its place', () => {
  test.each([...wrong, ...malformed])('%s', (text, message) => {
    const { problems, marked } = problemsOf(text);
    const there = problems.filter(({ span }) => span.start === marked.start && span.end === marked.end);
    expect(there.map((problem) => problem.message).join()).toContain(message);
    expect(problems[0]!.span.start).toBe(marked.start);
  });

  test('each of several', () => {
    const { problems } = parse('{ "profile": 1, "rules": 2, "suppressions": [{}] }', fileShape);
    expect(problems).toHaveLength(3);
  });
});

test('whatever the text, places are within it and nothing is thrown', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    ':',
    ',',
    '\\',
    '//',
    '/*',
    'profile',
    'rules',
    '\n',
    'é',
    '𝒳',
    '1',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      for (const { span, message } of parse(text, fileShape).problems) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(message).not.toBe('');
      }
    }),
  );
});

test('a million brackets are too many, and no more than that', () => {
  const { problems } = parse('['.repeat(1_000_000), fileShape);
  expect(problems).toHaveLength(1);
  expect(problems[0]!.message).toMatch(/nested too deeply/);
});
