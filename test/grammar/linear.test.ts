import { expect, test } from 'vitest';
import { growth } from '../support/growth.ts';
import { tokeniser } from './grammar.ts';

const oneLine = {
  'opening marks of every kind': (size: number) => '“«„‘"'.repeat(size / 5),
  'straight marks with a space before each': (size: number) => ' "a'.repeat(size / 3),
  'single marks before letters': (size: number) => " 'a".repeat(size / 3),
  'curly single marks that never close': (size: number) => '‘a '.repeat(size / 3),
  'quotations that close': (size: number) => '“Aye,” she said. '.repeat(size / 17),
  'opening brackets': (size: number) => '['.repeat(size),
  'editor’s notes without an editor': (size: number) => '[a – '.repeat(size / 5),
  parentheses: (size: number) => '(a – '.repeat(size / 5),
  spaces: (size: number) => ' '.repeat(size),
  'capital words': (size: number) => 'Source Quote '.repeat(size / 13),
  'labels in one paragraph': (size: number) => 'End. Quote: '.repeat(size / 12),
  'labels after a source': (size: number) => `Source: ${'Halden Details: '.repeat(size / 16)}`,
  'entries of a source': (size: number) => `Source: ${'Halden Herald, citing x; '.repeat(size / 25)}`,
  'at signs': (size: number) => 'a@'.repeat(size / 2),
  'dots and at signs': (size: number) => 'a.b@a.'.repeat(size / 6),
  'addresses that end in dots': (size: number) => `https://${'a.'.repeat(size / 2)}`,
  'a long word': (size: number) => 'х'.repeat(size),
  'a long name': (size: number) => `${'Oda Brekke '.repeat(size / 11)}Tuesday`,
  'figures and colons': (size: number) => '12:00 '.repeat(size / 6),
};

test.each(Object.entries(oneLine))('one long line, linear: %s', async (_, make) => {
  expect(growth(make, await tokeniser(), 4_000)).toBeLessThan(9);
});

test('a runaway quotation on each of many lines, linear', async () => {
  const make = (size: number) => '“It never ends\n'.repeat(size / 15);
  expect(growth(make, await tokeniser(), 10_000)).toBeLessThan(9);
});
