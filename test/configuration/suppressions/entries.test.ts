import fc from 'fast-check';
import { parse as parseJsonc } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { fileWith, SuppressionEntries } from '../../../server/configuration/suppressions/entries.ts';
import type { TextEdit } from '../../../server/core/rules/model.ts';
import type { Suppression } from '../../../server/core/suppressions/model.ts';

const entry: Suppression = { rule: 'single-source-item', date: '2025-08-19' };

function applied(text: string, edits: readonly TextEdit[]): string {
  let end = text.length;
  return edits.toReversed().reduce((after, { span, newText }) => {
    expect(span.end).toBeLessThanOrEqual(end);
    end = span.start;
    return after.slice(0, span.start) + newText + after.slice(span.end);
  }, text);
}

function entriesOf(text: string): SuppressionEntries {
  const entries = SuppressionEntries.of(text);
  if (!entries) throw new Error(`cannot be edited: ${text}`);
  return entries;
}

const added = (text: string) => applied(text, entriesOf(text).add(entry));
const removed = (text: string, index: number) => applied(text, entriesOf(text).remove(index));

describe('adding a suppression', () => {
  test('to a list leaves comments where they were', () => {
    const text = `{
  "suppressions": [
    { "rule": "a" } // agreed in May
  ] // all
}
`;
    expect(added(text)).toBe(`{
  "suppressions": [
    { "rule": "a" }, // agreed in May
    {
      "rule": "single-source-item",
      "date": "2025-08-19"
    }
  ] // all
}
`);
  });

  test('goes by a trailing comma, tabs and CRLF', () => {
    expect(added('{\r\n\t"suppressions": [\r\n\t\t{"rule": "a"},\r\n\t],\r\n}')).toBe(
      '{\r\n\t"suppressions": [\r\n\t\t{"rule": "a"},\r\n\t\t{\r\n\t\t\t"rule": "single-source-item",\r\n\t\t\t"date": "2025-08-19"\r\n\t\t},\r\n\t],\r\n}',
    );
  });

  test('to a file without a list makes one', () => {
    expect(added('{\n  "profile": "strict" // ours\n}')).toBe(
      '{\n  "profile": "strict", // ours\n  "suppressions": [\n    {\n      "rule": "single-source-item",\n      "date": "2025-08-19"\n    }\n  ]\n}',
    );
  });

  test.each([
    '{}',
    '{ }',
    '{ /* nothing yet */ }',
    '{"suppressions":[]}',
    '{"suppressions": [ // none\n]}',
    '\uFEFF{}',
  ])('to %j', (text) => {
    expect(parseJsonc(added(text).replace('\uFEFF', ' '))).toEqual({ suppressions: [entry] });
    for (const comment of text.match(/\/\*.*\*\/|\/\/.*/g) ?? []) expect(added(text)).toContain(comment);
  });

  test.each(['', '[]', '{"suppressions": {}}', '{', 'null'])('is refused in %j', (text) => {
    expect(SuppressionEntries.of(text)).toBeNull();
  });

  test('to no file makes one', () => {
    expect(parseJsonc(fileWith(entry))).toEqual({ suppressions: [entry] });
  });
});

/** Files as people write them: with and without comments, trailing commas and line breaks between entries. */
const files = fc
  .record({
    rules: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 }),
    breaks: fc.boolean(),
    comments: fc.array(fc.constantFrom('', ' // why, "[{', ' /* , */'), { minLength: 4, maxLength: 4 }),
    trailing: fc.boolean(),
    eol: fc.constantFrom('\n', '\r\n'),
    after: fc.boolean(),
  })
  .map(({ rules, breaks, comments, trailing, eol, after }) => {
    const items = rules.map((rule, index) => {
      const isLast = index === rules.length - 1;
      const comment = breaks || comments[index]!.endsWith('/') ? comments[index]! : '';
      return `{ "rule": "${rule}" }${isLast && !trailing ? '' : ','}${comment}`;
    });
    const [open, between, close] = breaks ? [`${eol}    `, `${eol}    `, `${eol}  `] : ['', ' ', ''];
    const list = items.length === 0 ? '' : `${open}${items.join(between)}${close}`;
    return {
      text: `{${eol}  "suppressions": [${list}]${after ? `,${eol}  "profile": "strict"` : ''}${eol}}${eol}`,
      rules,
    };
  });

describe('whatever the file', () => {
  test('what is added comes last, and nothing else changes', () => {
    fc.assert(
      fc.property(files, ({ text, rules }) => {
        const after = added(text);
        const { suppressions, ...rest } = parseJsonc(after, [], { allowTrailingComma: true });
        expect(suppressions).toEqual([...rules.map((rule) => ({ rule })), entry]);
        const { suppressions: _, ...before } = parseJsonc(text, [], { allowTrailingComma: true });
        expect(rest).toEqual(before);
        expect(after.match(/why|\/\*/g)).toEqual(text.match(/why|\/\*/g));
      }),
    );
  });

  test('what is added and removed again leaves the file as it was, but for the line breaks of the list', () => {
    fc.assert(
      fc.property(files, ({ text, rules }) => {
        const back = removed(added(text), rules.length);
        expect(back.replaceAll(/\s+/g, '')).toBe(text.replaceAll(/\s+/g, ''));
      }),
    );
  });

  test('each can be removed', () => {
    fc.assert(
      fc.property(files, fc.nat(), ({ text, rules }, seed) => {
        fc.pre(rules.length > 0);
        const index = seed % rules.length;
        const left = parseJsonc(removed(text, index), [], { allowTrailingComma: true });
        expect(left.suppressions).toEqual(rules.toSpliced(index, 1).map((rule) => ({ rule })));
      }),
    );
  });
});

describe('changing a suppression', () => {
  const text = '{ "suppressions": [{ "rule": "a", "file": "x.txt" }, {\n    "rule": "b"\n  }] }';

  test('sets its article', () => {
    expect(applied(text, entriesOf(text).setFile(0, 'neu/ü "1".txt'))).toContain('"file": "neu/ü \\"1\\".txt"');
    expect(entriesOf(text).setFile(1, 'y.txt')).toEqual([]);
  });

  test('gives it a reason, or another one', () => {
    const first = applied(text, entriesOf(text).setReason(0, 'Agreed.'));
    expect(first).toContain('"file": "x.txt", "reason": "Agreed." }');
    expect(applied(first, entriesOf(first).setReason(0, 'No.'))).toContain('"reason": "No." }');
    const second = applied(text, entriesOf(text).setReason(1, 'Agreed.'));
    expect(parseJsonc(second).suppressions[1]).toEqual({ rule: 'b', reason: 'Agreed.' });
  });
});
