import { describe, expect, it } from 'vitest';
import { attributed } from '../cases/attributed.ts';
import { notAttributed } from '../cases/not-attributed.ts';
import * as more from './cases.ts';
import { check, inWords } from './harness.ts';

const constructions = [...Object.entries(attributed), ...Object.entries(more.attributed)];
const others = [...Object.entries(notAttributed), ...Object.entries(more.notAttributed)];

describe.each(constructions)('%s', (_, cases) => {
  it.each(cases)('%s', (marked) => {
    check(marked);
  });
});

describe.each(others)('not attributed: %s', (_, cases) => {
  it.each(cases)('%s', (text) => {
    expect(inWords(text)).toEqual([]);
  });
});
