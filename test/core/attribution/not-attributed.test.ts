import { describe, expect, it } from 'vitest';
import { notAttributed } from './cases/not-attributed.ts';
import { attribute, describe as inWords } from './harness.ts';

describe.each(Object.entries(notAttributed))('%s', (_, texts) => {
  it.each(texts)('%s', (text) => {
    const { attributions, orphans } = attribute(text);
    expect(attributions.map((a) => inWords(text, a))).toEqual([]);
    expect(orphans).toEqual([]);
  });
});
