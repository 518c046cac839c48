import { expect, test } from 'vitest';
import type { Finding, Fix } from '../../../server/core/rules/model.ts';
import { inLineBreaksOf, safeEdits } from '../../../server/core/rules/safe-edits.ts';

function fix(start: number, end: number, newText: string, more: Partial<Fix> = {}): Fix {
  return { title: newText, edits: [{ span: { start, end }, newText }], preferred: false, safe: true, ...more };
}

function finding(...fixes: Fix[]): Finding {
  const { span } = fixes[0]!.edits[0]!;
  return { rule: 'a-rule', family: 'date', severity: 'error', span, message: '', related: [], fixes };
}

const texts = (findings: Finding[]): string[] => safeEdits(findings).edits.map(({ newText }) => newText);

test('only safe fixes are applied, in text order', () => {
  expect(
    texts([finding(fix(9, 10, 'late')), finding(fix(0, 3, 'unsafe', { safe: false })), finding(fix(4, 5, 'early'))]),
  ).toEqual(['early', 'late']);
});

test('of several safe fixes of a finding the preferred one is taken', () => {
  expect(texts([finding(fix(0, 1, 'first'), fix(0, 1, 'preferred', { preferred: true }))])).toEqual(['preferred']);
  expect(texts([finding(fix(0, 1, 'risky', { preferred: true, safe: false }), fix(0, 1, 'safe'))])).toEqual(['safe']);
});

test('fixes that touch each other are not applied together', () => {
  expect(
    texts([
      finding(fix(0, 5, 'first')),
      finding(fix(4, 8, 'overlaps')),
      finding(fix(5, 5, 'touches')),
      finding(fix(6, 7, 'apart')),
    ]),
  ).toEqual(['first', 'apart']);
});

test('edits have the line breaks of the text', () => {
  const [edit] = fix(0, 0, 'a\nb\r\n').edits;
  expect(inLineBreaksOf('one\r\ntwo', [edit!])[0]!.newText).toBe('a\r\nb\r\n');
  expect(inLineBreaksOf('one\ntwo\r\n', [edit!])[0]!.newText).toBe('a\nb\n');
});
