import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileShape } from '../../server/configuration/description.ts';
import { parse } from '../../server/configuration/parse.ts';

/** The problems of a text in which `«»` marks where the only one is. */
function problemsOf(marked: string) {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const { problems } = parse(marked.replace(/[«»]/g, ''), fileShape);
  return { problems, marked: { start, end } };
}

describe('what is well said', () => {
  test.each([
    '',
    ' // Nothing yet.\n',
    '{}',
    '\uFEFF{ "profile": "strict" }',
    '// Ours.\n{ "profile": "strict", /* all */ "rules": { "relative-date": "off", }, }\r\n',
    '{ "$schema": "x.json", "policy": { "kinds": ["say"], "sourceCoversLead": false } }',
    '{ "policy": { "kinds": [] }, "overrides": [] }',
    '{ "overrides": [{ "files": "a/**", "profile": "archive" }, { "files": ["*.txt", "!b/**"], "policy": {} }] }',
    '{ "suppressions": [{ "rule": "empty-section" }] }',
    `{ "suppressions": [{ "rule": "empty-section", "file": "a/b.txt", "finding": { "words": "Details:", "nth": 1, "of": 2 },
       "opening": "The pier", "reason": "As agreed.", "date": "2025-08-19" }, { "rule": "empty-section", "files": ["x/**"] }] }`,
  ])('has no problems: %s', (text) => expect(parse(text, fileShape).problems).toEqual([]));

  test('is the value', () => {
    const { value } = parse('{ "rules": { "relative-date": "off", }, } // Done.', fileShape);
    expect(value).toEqual({ rules: { 'relative-date': 'off' } });
  });
});

describe('what is wrong is named at its place', () => {
  test.each([
    ['{ «"polcy"»: {} }', 'There is no “polcy” here. Did you mean “policy”?'],
    ['{ "profile": «"strictest"» }', '“strictest” cannot stand here. Did you mean “strict”?'],
    ['{ "profile": «"loud"» }', 'Use one of “default”, “strict”, “teaching”, “archive”.'],
    ['{ "profile": «7» }', 'Expected one of “default”'],
    ['{ "profile": «null» }', 'in the place of nothing (null)'],
    ['{ "rules": { «"relative-dates"»: "off" } }', 'Did you mean “relative-date”?'],
    ['{ "rules": { «"constructor"»: "off" } }', 'There is no “constructor” here. Use one like “unattributed-claim”'],
    ['{ "rules": { "relative-date": «"loud"» } }', 'Use one of “error”, “warning”'],
    ['{ "rules": «["relative-date"]» }', 'Expected an object in curly brackets in the place of a list.'],
    ['{ "policy": { "sourceCoversLead": «"yes"» } }', 'Expected true or false in the place of this string.'],
    ['{ "policy": { "kinds": «"say"» } }', 'Expected a list in square brackets'],
    ['{ "policy": { "kinds": ["say", «"shout"»] } }', '“shout” cannot stand here.'],
    ['{ "profile": "strict", «"profile"»: "archive" }', '“profile” stands here twice.'],
    ['{ "overrides": [«{» "profile": "archive" }] }', '“files” is missing here.'],
    ['{ "overrides": [{ "files": «[]» }] }', 'The list must not be empty.'],
    ['{ "overrides": [{ "files": ["a", «3»] }] }', 'Expected a text in quotation marks in the place of this number.'],
    ['{ "overrides": [{ "files": «" "» }] }', 'The text must not be blank.'],
    ['{ "overrides": [{ "files": "a", «"overrides"»: [] }] }', 'There is no “overrides” here.'],
    ['{ "suppressions": [«{»}] }', '“rule” is missing here.'],
    ['{ "suppressions": [{ "rule": «"empty-sections"» }] }', 'Did you mean “empty-section”?'],
    ['{ "suppressions": [{ "rule": "empty-section", "date": «"19.8.2025"» }] }', 'is not a date like 2025-08-19'],
    ['{ "suppressions": [{ "rule": "empty-section", "finding": { "words": "a", "nth": «0» } }] }', 'number from 1'],
    ['«[]»', 'Expected an object in curly brackets'],
    ['{ "profile": "strict" «"rules"»: {} }', 'Expected a comma'],
    ['{ "profile" «"strict"» }', 'Expected a colon'],
    ['{ "profile": «strict» }', 'neither text in quotation marks'],
    ['\uFEFF{ "profile": «"loud"» }', 'Use one of'],
  ])('%s', (text, message) => {
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
