import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/core/analysis.ts';
import { defaultConfiguration } from '../../server/core/configuration.ts';
import { growth } from '../support/growth.ts';

/** Four times the input may take this many times as long: far below the sixteen of quadratic work. */
const limit = 9;

const inputs: readonly [string, (size: number) => string, number][] = [
  ['unclosed quotation marks', (n) => '“We will not stop. '.repeat(n), 2000],
  ['straight quotation marks', (n) => '"'.repeat(n), 8000],
  ['unclosed quotations, one a paragraph', (n) => '“We will not stop.\n\n'.repeat(n), 2000],
  ['closing marks only', (n) => 'We will not stop.”\n\n'.repeat(n), 2000],
  ['spaces', (n) => `a${' '.repeat(n)}b`, 20_000],
  ['blank lines', (n) => `a${'\n'.repeat(n)}b`, 20_000],
  ['one line without an end', (n) => 'the ferry was late and '.repeat(n), 10_000],
  ['one word', (n) => 'a'.repeat(n), 200_000],
  ['labels', (n) => 'Details: It is windy.\n\n'.repeat(n), 5000],
  ['labels in one paragraph', (n) => 'It is windy. Details: '.repeat(n), 2000],
  ['colons', (n) => 'A: b: C: '.repeat(n), 5000],
  ['source entries', (n) => `Source: ${'Northwire, citing Oda Brekke; '.repeat(n)}`, 500],
  ['brackets', (n) => '[('.repeat(n), 5000],
  ['dates', (n) => 'on Tuesday, 12–13 March, yesterday '.repeat(n), 1000],
  ['capitals', (n) => 'Oda Brekke Of Port Halden '.repeat(n), 2000],
  ['cues', (n) => 'said that he said that '.repeat(n), 2000],
  ['back-references', (n) => 'It is late. Brekke said this and Tessen said this. '.repeat(n), 1000],
  [
    'back-references to questions',
    (n) => `${'Who knows? '.repeat(n)}\n\n${'Brekke said this and '.repeat(n)}it is late.`,
    1000,
  ],
  ['dashes', (n) => '– It is late – said Brekke. – It stays. '.repeat(n), 1000],
  ['commas', (n) => 'a, '.repeat(n), 10_000],
  ['full stops', (n) => '. '.repeat(n), 10_000],
  ['apostrophes', (n) => "'a ".repeat(n), 10_000],
];

describe('time grows with the text, not with its square', () => {
  test.each(inputs)('%s', (_, make, size) => {
    expect(growth(make, (text) => analyse(text, defaultConfiguration), size)).toBeLessThan(limit);
  });
});
